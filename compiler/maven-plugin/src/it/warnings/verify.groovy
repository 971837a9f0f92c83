def log = new File(basedir, 'build.log').text.normalize()

def said = { level, severity -> """\
[$level] src/main/java/com/acme/Cut.java:8:16: $severity: [COT-0501] the conversion to int cuts the derivative: what it gives is constant for differentiation
    return x * (int) x;
               ^
""" }
assert log.count(said('WARNING', 'warning')) == 1
assert log.count(said('ERROR', 'error')) == 1
assert log.contains('Generated classes: 2 written, 0 unchanged, 0 deleted')
assert log.contains('Cotangent found 1 error')

assert new File(basedir, 'target/classes/com/acme/CutGradient.class').exists()
def generated = new File(basedir, 'target/generated-sources/cotangent/com/acme')
assert generated.list() == ['GoodGradient.java']
