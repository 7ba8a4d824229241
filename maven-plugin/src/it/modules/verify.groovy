import groovy.json.JsonSlurper

// The log lines of each of the three builds.
def builds = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert builds.size() == 3

// Each module is checked once, by itself: a name is no slip where it is written only once.
assert builds[0].count('presslint: 1 document checked, nothing found') == 3
assert !builds[0].contains('name-spelling')

// Together the modules tell it, at the root and once.
assert builds[1].count('documents checked') == 1
assert builds[1].contains('presslint: 3 documents checked, 1 warning, see target/presslint.json')
assert builds[1] =~ /(?m)^\[ERROR\] +south\/releases\/bridge\.md:3:14 .*\[name-spelling\]; suggestion: Vasterholm/
assert builds[1].contains('mvn presslint:baseline@default -Dpresslint.aggregate=true;')

// A build without its root says that nothing was checked.
assert builds[2].contains('[WARNING] presslint: nothing done, for with presslint.aggregate the root of the build does it')

assert new JsonSlurper().parse(new File(basedir, 'target/presslint.json')).documents == 3
return true
