import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[WARNING\] letter\.txt:3:34 .*\[spelling\]; suggestion: received/
assert log =~ /(?m)^\[ERROR\] +letter\.txt:3:34 .*\[spelling\]; suggestion: received/

def report = new JsonSlurper().parse(new File(basedir, 'target/presslint.json'))
assert report.findings*.path == ['letter.txt']
return true
