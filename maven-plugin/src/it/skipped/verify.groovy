import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('presslint: skipped')
assert log =~ /(?m)^\[WARNING\] presslint: nothing to check .*; correct sourceDirectories, includes or excludes/

// Written by the second build, which had nothing to check; the first one would have found the mistake.
assert new JsonSlurper().parse(new File(basedir, 'target/presslint.json')).documents == 0
return true
