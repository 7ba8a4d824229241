def log = new File(basedir, 'build.log').text

// The failing build names the command that repairs it, with the id of what is set within the execution.
assert log =~ /correct the text; this does what is safe: mvn presslint:fix@texts;/
assert log =~ /(?m)^\[INFO\] releases\/library\.md:3:23 would fix “M\u0430rlow” → “Marlow” \[mixed-script\]/
assert log.contains('presslint: 1 correction would be put in, 1 file would change; after that:')
assert log =~ /(?m)^\[INFO\] releases\/library\.md:3:23 fixed “M\u0430rlow” → “Marlow” \[mixed-script\]/
assert log.contains('presslint: 1 correction put in, 1 file changed; after that:')

assert new File(basedir, 'releases/library.md').getText('UTF-8').contains('library of Marlow lends')
assert new File(basedir, 'notes.md').getText('UTF-8') == 'Not ours: M\u0430rlow.\n'
return true
