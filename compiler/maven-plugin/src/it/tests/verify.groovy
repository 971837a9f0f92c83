def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('Generated classes: 1 written, 0 unchanged, 0 deleted') } == 2
assert log.count { it.contains('Nothing to generate: all derivatives are up to date') } == 2

def main = new File(basedir, 'target/generated-sources/cotangent/com/acme')
def test = new File(basedir, 'target/generated-test-sources/cotangent/com/acme')
assert main.list() == ['ModelGradient.java']
assert test.list() == ['ModelTestGradient.java']

def classes = ['target/classes', 'target/test-classes'].collect { new File(basedir, it).toURI().toURL() }
def loader = new URLClassLoader(classes as URL[], (ClassLoader) null)
def slopes = loader.loadClass('com.acme.ModelTest').getMethod('slopes').invoke(null)
assert slopes == [3.0d, 30.0d] as double[]
