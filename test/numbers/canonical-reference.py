"""Records what Brian 2.5.1 with sympy 1.11 makes of random expressions: canonical.json.

/usr/bin/python3 -W ignore test/numbers/canonical-reference.py > test/numbers/canonical.json
Each row: the expression, as sympy prints it again, and as it prints what `expand` gives.
"""
import json
import random
import re
import sys

from brian2.parsing.sympytools import str_to_sympy, sympy_to_str

source = random.Random(20)
names = ['x', 'y', 'z', 'v', 'tau', 'E_L', 'g_K', 'a', 'b', 'c', 'u', 'k1_x', 'I']
functions = ['exp', 'exp', 'tanh', 'sin', 'cos', 'sqrt', 'abs', 'arctan']


def leaf():
    kind = source.random()
    if kind < 0.72:
        return source.choice(names)
    if kind < 0.88:
        return str(source.randint(1, 6))
    return source.choice(['0.5', '1.5', '0.02', '2.0', '1e-3', '0.1'])


def expression(depth):
    if depth == 0 or source.random() < 0.12:
        return leaf()
    kind = source.random()
    a = expression(depth - 1)
    if kind < 0.86:
        b = expression(depth - 1)
        operator = '+' if kind < 0.3 else '-' if kind < 0.55 else '*' if kind < 0.75 else '/'
        return f'({a} {operator} {b})'
    if kind < 0.91:
        return f'(-{a})'
    if kind < 0.95:
        return f'({a})**{source.choice([2, 2, 3, 4])}'
    return f'{source.choice(functions)}({a})'


# what is left out: inverse functions of functions, functions of whole numbers, 1/0, complex numbers
strange = re.compile(r'(sin|cos|tanh)\(arctan|(log|arctan|sin|cos|tanh|exp|sqrt|abs)\(\(?-?\d+\)?\)|zoo|nan|oo|re\(|im\(|\be\b')
rows = []
while len(rows) < 400:
    text = expression(source.randint(2, 5))
    if len(text) > 110:
        continue
    try:
        form = str_to_sympy(text)
        printed, expanded = sympy_to_str(form), sympy_to_str(form.expand())
    except Exception:
        continue
    if any(strange.search(s) for s in (text, printed, expanded)) or len(expanded) > 160:
        continue
    rows.append([text, printed, expanded])
sys.stdout.write('[\n' + ',\n'.join(json.dumps(row) for row in rows) + '\n]\n')
