def log = new File(basedir, 'build.log').readLines()
def lines = log.findAll { it.contains('Generated classes:') || it.contains('Nothing to generate') }
    .collect { it.replaceFirst(/^.*?(Generated|Nothing)/, '$1') }

assert lines == [
    'Generated classes: 2 written, 0 unchanged, 0 deleted',
    'Nothing to generate: all derivatives are up to date',
    'Generated classes: 0 written, 2 unchanged, 0 deleted',
    'Generated classes: 1 written, 1 unchanged, 0 deleted',
    'Generated classes: 0 written, 1 unchanged, 1 deleted',
    'Generated classes: 1 written, 1 unchanged, 0 deleted',
    'Generated classes: 0 written, 1 unchanged, 1 deleted',
    'Generated classes: 1 written, 1 unchanged, 0 deleted',
]

def generated = new File(basedir, 'target/generated-sources/cotangent/com/acme')
assert generated.list().sort() == ['RosenbrockGradient.java', 'WaveGradient.java']
assert new File(basedir, 'target/classes/com/acme/RosenbrockGradient.class').isFile()
