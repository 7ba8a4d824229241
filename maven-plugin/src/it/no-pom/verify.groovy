import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[WARNING\] letters\/library\.txt:3:34 .*\[spelling\]; suggestion: received/
assert log =~ /(?m)^\[ERROR\] +letters\/library\.txt:3:34 .*\[spelling\]; suggestion: received/
assert !new File(basedir, '${project.basedir}').exists()

def report = new JsonSlurper().parse(new File(basedir, 'target/presslint.json'))
assert report.findings*.path == ['letters/library.txt']
return true
