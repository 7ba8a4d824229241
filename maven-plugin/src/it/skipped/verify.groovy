assert new File(basedir, 'build.log').text.contains('presslint: skipped')
assert !new File(basedir, 'target/presslint.json').exists()
return true
