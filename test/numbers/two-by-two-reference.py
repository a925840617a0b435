"""Writes random/two-by-two.json: matrices [a, b, c, d] with the singular values and right singular vectors that
numpy.linalg.svd gives them, of every branch that LAPACK takes for this size.
Run: /usr/bin/python3 -W ignore two-by-two-reference.py
"""
import json, os
import numpy as np

def correlated(x, y, r): return [x * x, r * x * y, r * x * y, y * y]

matrices = [correlated(x, y, r) for x, y in ((1.0, 1.0), (2.0, 1.0), (1.0, 3.0), (1e-3, 1e2), (1e4, 1e-2)) for r in (0.5, -0.9)]
matrices += [
    [1.0, 0.999999, 0.999999, 1.0], [0.0, 1.0, 1.0, 0.0], [1.0, 2.0, 2.0, 1.0], [-1.0, 0.5, 0.5, 2.0], [1.0, 0.5, 0.5, -2.0],
    [-3.0, 0.5, -0.5, -2.0], [1.0, 0.5, 0.0, 1.0], [1.0, 0.5, 0.0, 4.0], [1.0, 5.0, 0.0, 0.5], [1e-20, 3.0, 0.0, 2.0],
    [1e-20, 3.0, 0.0, 0.5], [1.0, 0.0, 0.5, 1.0], [1.0, 1e-17, 1e-17, 2.0], [2.0, 1e-13, 1e-13, 1.0], [0.0, 0.5, 0.5, 1.0],
]
rows = []
for matrix in matrices:
    _, values, vectors = np.linalg.svd(np.array(matrix).reshape(2, 2))
    rows.append({'matrix': matrix, 'values': values.tolist(), 'rows': vectors.tolist()})
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'random', 'two-by-two.json')
with open(path, 'w') as file:
    file.write('[\n' + ',\n'.join(map(json.dumps, rows)) + '\n]\n')
