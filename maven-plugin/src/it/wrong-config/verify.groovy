def log = new File(basedir, 'build.log').text
assert log.contains('presslint.yml:3:3: unknown rule speling; did you mean spelling?')
assert log.contains('MojoExecutionException')
assert !new File(basedir, 'target/presslint.json').exists()
return true
