assert new File(basedir, 'target/site/presslint.html').getText('UTF-8').contains('recieved')
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('presslint.html')
return true
