def log = new File(basedir, 'build.log').text
assert log.contains('or, to hear from now on only of what is new: mvn presslint:baseline;')
assert log.contains('presslint: presslint.baseline: 1 known finding (1 added, 0 taken out)')
assert log.contains('presslint: left out: 1 known, see presslint.baseline')
assert log.contains('presslint: 1 document checked, nothing found')

def known = new File(basedir, 'presslint.baseline').readLines().findAll { it.contains('spelling') }
assert known.size() == 1
assert known[0].contains('releases/library.md')
return true
