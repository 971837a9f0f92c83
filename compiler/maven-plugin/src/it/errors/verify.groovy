def log = new File(basedir, 'build.log').text.normalize()

assert log.contains('''\
[ERROR] src/main/java/com/acme/Misspelt.java:6:36: error: [COT-0010] there is no parameter named "bais"
  @Differentiable(wrt = {"weight", "bais"})
                                   ^
  help: did you mean "bias"?
[ERROR] src/main/java/com/acme/Unparsable.java:8:14: error: [COT-0005] not valid Java: unexpected ";"
\t\treturn x / ;
\t\t           ^
  help: correct the syntax
''')
assert log.contains('Cotangent found 2 errors')
assert !log.contains('internal error')

def generated = new File(basedir, 'target/generated-sources/cotangent/com/acme')
assert generated.list() == ['GoodGradient.java']
assert !new File(basedir, 'target/classes').exists()
