"""Writes shown.json: arrays and quantities, and their str() and repr() by numpy 1.24 and Brian 2.5.1.

Run: /usr/bin/python3 -W ignore shown-reference.py > shown.json
Each row: [numbers, dtype, shape, dimension or null, str, repr]; long rows of numbers are
given as ["ramp", start, step, count].
"""
import json, random
import numpy as np
from brian2 import Quantity, get_or_create_dimension
import brian2.units.allunits as allunits

random.seed(12)
np.seterr(all='ignore')
rows = []

def number():
    kind = random.randrange(9)
    if kind == 0: return float(random.randrange(-20, 20))
    if kind == 1: return round(random.uniform(-100, 100), random.randrange(6))
    if kind == 2: return random.uniform(-1, 1) * 10.0**random.randrange(-25, 25)
    if kind == 3: return random.choice([0.0, -0.0, 1.0, 0.1, 1e5, 1e-5, 123456789.0, 99999999.5, 0.5])
    if kind == 4: return random.gauss(0, 1)
    if kind == 5: return random.choice([float('nan'), float('inf'), -float('inf'), 1.5])
    if kind == 6: return random.randrange(1, 999) * 1e-3
    if kind == 7: return random.uniform(0, 1e-3)
    return random.uniform(-70, -50) * 1e-3

plain = lambda x: x if np.isfinite(x) else str(x)

def add(array, dim=None, ramp=None):
    shown = array if dim is None else Quantity(array, dim=dim)
    numbers = ramp or [plain(float(x)) for x in np.asarray(array).ravel()]
    dims = None if dim is None else [float(x) for x in dim._dims]
    rows.append([numbers, array.dtype.name, list(array.shape), dims, str(shown), repr(shown)])

names = ['volt', 'amp', 'siemens', 'second', 'hertz', 'metre', 'farad', 'ohm', 'mole', 'molar',
         'kilogram', 'coulomb', 'joule', 'watt', 'pascal', 'newton', 'tesla', 'kelvin', 'candle']
dims = [getattr(allunits, n).dim for n in names]
dims += [(allunits.metre**2).dim, (allunits.volt**2).dim, (allunits.metre**3).dim, (allunits.second**-2).dim]
dims += [(allunits.volt * allunits.amp).dim, (allunits.newton * allunits.metre).dim,
         get_or_create_dimension([0.5, 1, -3, -1, 0, 0, 0]), get_or_create_dimension([-2, -1, 4, 2, 0, 0, 0]),
         get_or_create_dimension([-4, -1, 3, 2, 0, 0, 0]), get_or_create_dimension([1, 0, -1, 0, 0, 0, 0])]

def shape():
    return random.choice([(1,), (2,), (3,), (5,), (8,), (13,), (30,), (2, 2), (3, 4), (2, 3, 2), (1, 7), (0,), (2, 0)])

for _ in range(150):
    s = shape()
    same = random.random() < 0.5
    kind = number()
    values = [number() if not same else round(random.gauss(0, 10.0**random.randrange(-3, 5)), random.randrange(5)) for _ in range(int(np.prod(s)))]
    add(np.array(values, dtype=float).reshape(s))
for _ in range(40):
    s = shape()
    size = int(np.prod(s))
    add(np.array([random.randrange(-10**random.randrange(1, 12), 10**random.randrange(1, 12)) for _ in range(size)], dtype=int).reshape(s))
for _ in range(15):
    s = shape()
    add(np.array([random.random() < 0.5 for _ in range(int(np.prod(s)))], dtype=bool).reshape(s))
for _ in range(15):
    s = shape()
    add(np.array([random.randrange(-10**6, 10**6) for _ in range(int(np.prod(s)))], dtype='int32').reshape(s))
for dim in dims:
    for _ in range(4):
        add(np.array(number()), dim)
    for _ in range(3):
        s = shape()
        scale = 10.0**random.randrange(-14, 6)
        add(np.array([random.gauss(0, 1) * scale for _ in range(int(np.prod(s)))]).reshape(s), dim)
    s = random.choice([(2,), (6,), (2, 2)])
    add(np.array([number() for _ in range(int(np.prod(s)))]).reshape(s), dim)
for start, step, count in [(0, 1, 1000), (0, 1, 1001), (-3, 0.25, 5000), (0, 1e-4, 1200), (1e-9, 1e-10, 2000), (5, 0, 1500)]:
    ramp = np.array([start + k * step for k in range(count)], dtype=float)
    add(ramp, None, ['ramp', start, step, count])
    add(ramp, allunits.second.dim, ['ramp', start, step, count])
    add(ramp.astype(int), None, ['ramp', start, step, count])
    if count % 40 == 0:
        add(ramp.reshape(count // 40, 40), None, ['ramp', start, step, count])
        add(ramp.reshape(40, -1), allunits.volt.dim, ['ramp', start, step, count])
print('[' + ',\n'.join(json.dumps(r, separators=(',', ':')) for r in rows) + ']')
