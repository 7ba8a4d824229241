import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('presslint: 2 documents checked, nothing found')
assert log.contains('1 test folders, 1 excluded')

def report = new JsonSlurper().parse(new File(basedir, 'target/presslint.json'))
assert report.schema == 1
assert report.documents == 2
assert report.findings == []
assert report.problems == []
return true
