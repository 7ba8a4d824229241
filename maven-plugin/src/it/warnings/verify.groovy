def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[WARNING\] releases\/ferry\.md:3:\d+ .*\[heading-duplicate\]/
assert log.contains('BUILD SUCCESS')
assert log =~ /(?m)^\[ERROR\] +releases\/ferry\.md:3:\d+ .*\[heading-duplicate\]/
assert log.contains('presslint found 1 warning:')
return true
