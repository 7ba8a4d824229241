import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('presslint: 1 document checked, 1 error, see target/reports/presslint.sarif, target/TEST-presslint.xml')
assert log.contains("reports (presslint.reports) has no form 'serif'; did you mean sarif?")

def run = new JsonSlurper().parse(new File(basedir, 'target/reports/presslint.sarif')).runs[0]
assert run.results*.ruleId == ['spelling']
assert run.results[0].locations[0].physicalLocation.artifactLocation.uri == 'releases/library.md'
assert new XmlSlurper().parse(new File(basedir, 'target/TEST-presslint.xml')).'**'.any { it.name() == 'failure' }
assert new File(basedir, 'target/presslint.html').getText('UTF-8').contains('recieved')
assert new File(basedir, 'target/summary.md').getText('UTF-8').contains('recieved')
return true
