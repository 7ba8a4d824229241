import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('presslint found 1 error:')
assert log =~ /releases\/2026\/library\.md:3:34 .*\[spelling\]; suggestion: received/
assert log.contains('presslint.yml')
assert log.contains('-Dpresslint.skip')
assert log.contains('MojoFailureException')

def report = new JsonSlurper().parse(new File(basedir, 'target/presslint.json'))
assert report.documents == 2
assert report.findings.size() == 1
def finding = report.findings[0]
assert finding.path == 'releases/2026/library.md'
assert [finding.line, finding.column, finding.text] == [3, 34, 'recieved']
assert finding.suggestions[0] == 'received'
return true
