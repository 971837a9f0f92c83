"""Prints the coefficients of ErrorFunction, LogGamma and Digamma: interpolations at Chebyshev points,
of the lowest degree whose error is below 2^-58, in powers of the variable."""

from mpmath import (cos, erf, erfc, euler, exp, findroot, gamma, linspace, log, mp, mpf, pi,
                    polyval, psi, sqrt, zeta)

mp.dps = 60


def interpolation(f, a, b, n):
    """The coefficients of the polynomial through n Chebyshev points of [a, b], constant first."""
    points = [(a + b) / 2 + (b - a) / 2 * cos(pi * (2 * k + 1) / (2 * n)) for k in range(n)]
    divided = [f(x) for x in points]
    for level in range(1, n):
        for k in range(n - 1, level - 1, -1):
            divided[k] = (divided[k] - divided[k - 1]) / (points[k] - points[k - level])
    powers = [mpf(0)] * n
    for k in range(n - 1, -1, -1):
        powers = [divided[k] - points[k] * powers[0]] + [
            powers[i - 1] - points[k] * powers[i] for i in range(1, n)]
    return powers


def show(name, f, a, b):
    a, b = mpf(a), mpf(b)
    for n in range(6, 40):
        powers = interpolation(f, a, b, n)
        if max(abs(polyval(powers[::-1], t) - f(t)) for t in linspace(a, b, 100)) < mpf(2) ** -58:
            break
    low = float(powers[0] - mpf(float(powers[0])))
    print(name, "(the constant lacks %r)" % low)
    print("    " + ",\n    ".join(repr(float(c)) for c in powers))


def at_removable(f, limit):
    """f, and the limit where f divides zero by zero."""
    return lambda x: limit(x) if abs(x) < mpf(10) ** -20 else f(x)


def lgamma(x):
    return log(gamma(x))


ZERO = findroot(lambda x: psi(0, x), mpf("1.4616321449683623"))
MINIMUM = lgamma(ZERO)


def over_zero(x):
    d = x - ZERO
    return psi(1, ZERO) + psi(2, ZERO) / 2 * d if abs(d) < mpf(10) ** -25 else psi(0, x) / d


def scaled_tail(t):
    x = 3 * (1 + t) / (1 - t)
    return (1 + 2 * x) * exp(x * x) * erfc(x)


SMALL, LAST = mpf("0.46875"), mpf("27.3")
show("ErrorFunction.SCALED_TAIL", scaled_tail, (SMALL - 3) / (SMALL + 3), (LAST - 3) / (LAST + 3))
show("ErrorFunction.NEAR_0",
     at_removable(lambda z: erf(sqrt(z)) / sqrt(z) - 1, lambda z: 2 / sqrt(pi) * (1 - z / 3) - 1),
     0, mpf("0.48") ** 2)
show("LogGamma.AT_1",
     at_removable(lambda y: (lgamma(1 + y) / y + euler) / y, lambda y: zeta(2) / 2 - zeta(3) / 3 * y),
     "-0.3", "0.2")
show("LogGamma.AT_MIN",
     at_removable(lambda d: (lgamma(ZERO + d) - MINIMUM) / d**2, lambda d: psi(1, ZERO) / 2),
     mpf("1.199") - ZERO, mpf("1.751") - ZERO)
show("LogGamma.AT_2",
     at_removable(lambda s: (lgamma(2 + s) / s - 1 + euler) / s, lambda s: (zeta(2) - 1) / 2),
     "-0.251", "1")
for a, b in ((mpf("0.5"), 1), (1, 2), (2, 4)):
    show("Digamma.BELOW_%d" % b, lambda d: over_zero((a + b) / mpf(2) + d), (a - b) / mpf(2), (b - a) / mpf(2))
show("Digamma.BELOW_8", lambda d: psi(0, 6 + d), -2, 2)
