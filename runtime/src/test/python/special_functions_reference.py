"""Writes ../resources/dev/cotangent/special-functions.txt: special functions and their derivatives
to 30 digits, from mpmath's own definitions at 60 digits. The derivatives are numerical ones of the
functions, not the formulas that the rules use."""

import math
import os
import random

from mpmath import (cot, erf, erfc, exp, floor, gamma, log, log1p, loggamma, mp,
                    mpf, nstr, pi, psi, sqrt)

mp.dps = 60
random.seed(20)


def lgamma(x):
    if x > 1e4:
        return loggamma(x)
    return log(abs(gamma(x)))


def polygamma(n, x):
    if n == 0:
        return psi(0, 1 - x) - pi * cot(pi * x) if x < 0 else psi(0, x)
    if x > 0:
        return psi(n, x)
    f = x - floor(x)
    sign = (-1) ** (n + 1)
    return psi(n, f) + sign * (psi(n, 1 - f) - psi(n, 1 - x))


def density(x):
    return exp(-x * x / 2) / sqrt(2 * pi)


FUNCTIONS = {
    "erf": erf,
    "erfc": erfc,
    "normalDensity": density,
    "normalDistribution": lambda x: erfc(-x / sqrt(mpf(2))) / 2,
    "lgamma": lgamma,
    "digamma": lambda x: polygamma(0, x),
    "trigamma": lambda x: polygamma(1, x),
    "sigmoid": lambda x: 1 / (1 + exp(-x)),
    "softplus": lambda x: log1p(exp(x)),
    "log1pExp": lambda x: log1p(exp(x)),
}


def line(a, b, count):
    """Points from a to b, none of them a short decimal."""
    return [a + (b - a) * (i + random.random()) / count for i in range(count)]


def scales(a, b, count):
    return [math.exp(v) for v in line(math.log(a), math.log(b), count)]


def both(points):
    return [-p for p in points] + points


POSITIVE = line(0.001, 0.7, 30) + line(0.7, 3, 120) + line(3, 12, 60) + scales(12, 1e300, 30)
POSITIVE += scales(1e-300, 1e-3, 20) + [0.5, 1.5, 2.5, 3.0, 7.5, 8.0]
NEGATIVE = [-p for p in line(0, 2, 40)] + [-p for p in line(2, 16, 80)]
ZERO_OF_DIGAMMA = 1.4616321449683622
POINTS = {
    "erf": both(line(0, 1.5, 60) + line(1.5, 6, 10) + scales(1e-320, 1e-2, 20) + [0.46875, 0.4745179552030239]),
    "erfc": line(-3, 3, 120) + line(3, 27.2, 80) + [0.46875, 26.54, 27.226],
    "normalDensity": both(line(0, 38.5, 80) + scales(1e-200, 1, 10)),
    "normalDistribution": line(-3, 3, 120) + [-p for p in line(3, 38.4, 80)] + scales(1e-30, 1e-2, 10)
    + [-0.5495850767202997],
    "lgamma": POSITIVE + NEGATIVE + [-p for p in scales(16, 1e5, 30)] + scales(1e300, 2.55e305, 10)
    + [1 + s * p for s in (-1, 1) for p in scales(1e-15, 0.1, 12)]
    + [2 + s * p for s in (-1, 1) for p in scales(1e-15, 0.1, 12)],
    "digamma": POSITIVE + NEGATIVE + [-p for p in scales(16, 1e6, 20)]
    + [ZERO_OF_DIGAMMA + s * p for s in (-1, 0, 1) for p in scales(1e-15, 0.1, 12)],
    "trigamma": line(0.01, 14, 120) + scales(1e-150, 1e-2, 10) + scales(14, 1e300, 10) + [-p for p in line(0, 9, 40)],
    "sigmoid": line(-40, 40, 80) + line(-708, -40, 20) + both(scales(1e-10, 5, 20)) + [-744.0, -745.0],
    "softplus": line(-40, 40, 80) + line(-708, -40, 20) + both(scales(1e-10, 5, 20)),
}
POINTS["log1pExp"] = POINTS["softplus"][::2]
ORDERS = {2: 40, 3: 40, 5: 30, 10: 30, 30: 20, 100: 20, 171: 25, 300: 25}


def derivative(f, x):
    """By central differences of 4th order, with steps so small that 60 digits leave 30."""
    mp.dps = 200
    h = mpf(10) ** -30 * max(abs(x), mpf(10) ** -4)
    value = (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h)
    mp.dps = 60
    return value


def row(name, order, x, value):
    if mpf(2) ** -1074 < abs(value) < mpf(2) ** 1023 or value == 0:
        print(name, order, repr(x), nstr(value, 30), file=OUT)


HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "../resources/dev/cotangent/special-functions.txt"), "w") as OUT:
    print("# function, order of polygamma, argument, value to 30 digits", file=OUT)
    print("# written by special_functions_reference.py", file=OUT)
    for name, f in FUNCTIONS.items():
        for x in sorted(set(POINTS[name])):
            row(name, "-", x, f(mpf(x)))
        for x in sorted(random.sample(POINTS[name], 40)):
            if 1e-30 < abs(x) < 1e30:
                row(name + "Dx", "-", x, derivative(f, mpf(x)))
    for n, count in ORDERS.items():
        for x in line(0.05, n + 20, count) + ([-p for p in line(0, 7, 20)] if n < 5 else []):
            row("polygamma", n, x, polygamma(n, mpf(x)))
    for n in (0, 1, 4):
        for x in line(0.05, 20, 10):
            row("polygammaDx", n, x, polygamma(n + 1, mpf(x)))
