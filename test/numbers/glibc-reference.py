"""Writes random/glibc.json: for each function of the C library that numpy's draws call, the SHA-256 of its results
at 100,000 points made of the uniforms of RandomState(1), and the bits of points and results where they
are not those rounded correctly (found with mpmath).
Record on an x86-64 Linux with glibc 2.28 or later whose processor has fused multiply-add.
Run: /usr/bin/python3 -W ignore glibc-reference.py
"""
import ctypes, hashlib, json, os, struct
import numpy as np
from mpmath import mp

mp.prec = 200
libm = ctypes.CDLL('libm.so.6')
u, v = np.random.RandomState(1).random_sample((2, 100_000))
points = {
    'log': (u,), 'log near 1': (0.9375 + 0.127 * u,), 'log1p': (-u,), 'exp': (20 * u - 15,), 'exp far': (1400 * u - 700,),
    'pow': (u, 4 * v), 'pow far': (u, -200 * v), 'pow above 1': (1 + 8 * u, 20 * v - 10),
    'sin': (2 * np.pi * u,), 'sin far': (1e6 * u,), 'cos': (2 * np.pi * u,), 'cos near': (u * u * u,),
}

def c_function(name, arity):
    f = getattr(libm, name)
    f.restype, f.argtypes = ctypes.c_double, [ctypes.c_double] * arity
    return f

def correct(name, at):
    x = [mp.mpf(a) for a in at]
    return float({'log': mp.log, 'log1p': mp.log1p, 'exp': mp.exp, 'pow': mp.power, 'sin': mp.sin,
                  'cos': mp.cos}[name](*x))

def record(title, columns):
    name = title.split()[0]
    f = c_function(name, len(columns))
    rows = list(zip(*(c.tolist() for c in columns)))
    results = np.array([f(*row) for row in rows])
    hard = [(*row, y) for row, y in zip(rows[:20_000], results) if correct(name, row) != y][:12]
    return {'function': name, 'points': title, 'sha256': hashlib.sha256(results.tobytes()).hexdigest(),
            'hard': [struct.pack(f'>{len(row)}d', *row).hex() for row in hard]}

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'random', 'glibc.json')
with open(path, 'w') as file:
    file.write('[\n' + ',\n'.join(json.dumps(record(*item)) for item in points.items()) + '\n]\n')
