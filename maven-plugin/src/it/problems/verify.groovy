import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('presslint could not check everything (2 problems):')
assert log =~ /(?m)^\[ERROR\] +notes: no such file or folder; correct sourceDirectories or make it/
assert log =~ /(?m)^\[ERROR\] +releases\/seal\.txt: \S+/
assert log.contains('MojoExecutionException')
assert log.contains('presslint found 1 error:')

def report = new JsonSlurper().parse(new File(basedir, 'target/presslint.json'))
assert report.problems*.path == ['notes', 'releases/seal.txt']
assert report.findings*.text == ['recieved']
return true
