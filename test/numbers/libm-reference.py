"""Writes libm.json: arguments and values of the elementary functions, to test runtime/math.

Each row is [x, (y,) value, rest]: bits of doubles in hex; the true value is value + rest ulp.
Needs mpmath. Run: python3 libm-reference.py > libm.json
"""
import json, math, random, struct
from mpmath import mp, mpf
import mpmath as m

mp.prec = 1400
random.seed(20)
hexa = lambda x: struct.pack('>d', x).hex()

def row(args, true):
    value = float(true)
    rest = float((true - mpf(value)) / mpf(math.ulp(value))) if math.isfinite(value) else 0
    return [*map(hexa, args), hexa(value), round(rest, 4)]

def around(low, high, n):
    return [random.uniform(low, high) for _ in range(n)]

def logs(low, high, n, signs=(1, -1)):
    return [random.choice(signs) * 2.0 ** random.uniform(low, high) for _ in range(n)]

tiny = [5e-324, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-20, 1e-16, 1e-9]
near1 = [1 + s * 2.0 ** -k for k in range(1, 53, 3) for s in (1, -1)]
signed = lambda xs: [s * x for x in xs for s in (1, -1)]
wide = logs(-1000, 1000, 60, (1,)) + logs(-12, 12, 120, (1,)) + around(0.5, 2, 120) + near1
angles = around(-4, 4, 150) + logs(-30, 20, 60) + logs(20, 1000, 60) + signed(tiny) + [
    float(k * mp.pi / 2) for k in range(1, 60, 4)] + [6381956970095103 * 2.0 ** 797]
unit = around(-1, 1, 200) + signed([1 - 2.0 ** -k for k in range(1, 53, 3)]) + logs(-40, -1, 60) + signed(tiny)
line = around(-5, 5, 150) + around(-0.4, 0.4, 80) + logs(-60, 4, 60) + signed(tiny)

cases = {
    'exp': (m.exp, line + around(-745, 709.7, 150) + around(-745.1, -708, 40)),
    'expm1': (m.expm1, line + around(-40, 709.7, 80)),
    'exprel': (lambda x: m.expm1(x) / x if x else mpf(1), [x for x in line if abs(x) > 1e-16] + around(-700, 700, 40)),
    'log': (m.log, wide + tiny), 'log10': (m.log10, wide + tiny), 'log2': (lambda x: m.log(x) / m.log(2), wide + tiny),
    'log1p': (m.log1p, [x for x in unit if x > -1] + logs(-60, 900, 80, (1,))),
    'sin': (m.sin, angles), 'cos': (m.cos, angles), 'tan': (m.tan, angles),
    'asin': (m.asin, unit), 'acos': (m.acos, unit), 'atan': (m.atan, line + logs(-10, 80, 60)),
    'sinh': (m.sinh, line + around(-709, 709, 60)), 'cosh': (m.cosh, line + around(-709, 709, 60)),
    'tanh': (m.tanh, line + around(-25, 25, 80)),
    'asinh': (m.asinh, line + logs(-30, 1000, 80)), 'atanh': (m.atanh, unit),
    'acosh': (m.acosh, [1 + abs(x) for x in line] + logs(0, 1000, 60, (1,))),
    'cbrt': (lambda x: m.sign(x) * m.cbrt(abs(x)), line + logs(-1000, 1000, 80)),
}
table = {name: [row([x], f(mpf(x))) for x in xs] for name, (f, xs) in cases.items()}

pairs = list(zip(logs(-60, 60, 150, (1,)), around(-15, 15, 150))) + list(zip(around(0.5, 2, 150), around(-700, 700, 150)))
pairs += [(x, y) for x in near1[4:] for y in (3.0, -1e5, 2.0 ** 30)] + [(-2.5, 3.0), (-2.5, 4.0), (10.0, -3.0), (10.0, 22.0), (2.0, -1074.0), (2.0, -1060.5)]
pairs = [(x, y) for x, y in pairs if -1070 < y * m.log(abs(x)) / m.log(2) < 1023 or x == 2]
table['pow'] = [row([x, y], mpf(x) ** mpf(y)) for x, y in pairs]
planes = list(zip(logs(-20, 20, 200), logs(-20, 20, 200))) + [(1e-300, -1e-300), (-1e300, 1e290), (3.0, -1e-290)]
table['atan2'] = [row([y, x], m.atan2(y, x)) for y, x in planes]

more = {
    'erf': (m.erf, line + around(-6.2, 6.2, 150)),
    'gamma': (m.gamma, around(0.01, 171.6, 120) + logs(-1000, 4, 60) + around(-30, 0, 100) + around(-180, -30, 40) + [
        -n + s * 2.0 ** -k for n in (1, 2, 7, 100) for k in (3, 20, 40) for s in (1, -1)] + [float(n) for n in range(1, 24)]),
    'slices': (m.sin, [float(k * mp.pi / 64) + d for k in range(1, 130, 3) for d in (0, 1e-9, -1e-5)]),
}
for name, (f, xs) in more.items():
    table[name] = [row([x], f(mpf(x))) for x in xs]
table['sin'] += table.pop('slices')

print('{')
print(',\n'.join(f'"{name}": [\n' + ',\n'.join(map(json.dumps, rows)) + ']' for name, rows in table.items()))
print('}')
