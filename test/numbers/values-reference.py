"""Writes values.json: expressions and what Python, numpy and Brian 2.5.1 give for them.

The expressions of the display table come from display-cases.json.
An expression is a literal or ["name", argument...]; runtime/values computes the same in its tests.
Run: /usr/bin/python3 -W ignore values-reference.py [every nth pair of operands] > values.json
"""
import json, math, operator, random, struct, sys
import numpy as np
import brian2
from brian2 import DimensionMismatchError, Quantity, Unit
import brian2.units.allunits as allunits
import brian2.units.stdunits as stdunits

np.seterr(all='ignore')
every = int(sys.argv[1]) if len(sys.argv) > 1 else 12
random.seed(7)
hexa = lambda x: 'nan' if math.isnan(x) else struct.pack('>d', x).hex()

def encode(v):
    if isinstance(v, Quantity):
        dim = [float(x) for x in v.dim._dims]
        if not all(map(math.isfinite, dim)): raise AssertionError
        value = encode(np.array(v))
        return value if not any(dim) else {'quantity': value, 'dimension': dim}
    if v is None or isinstance(v, (bool, str)): return v
    if isinstance(v, np.bool_): return bool(v)
    if isinstance(v, (int, np.integer)): return {'int': str(int(v))}
    if isinstance(v, (float, np.floating)): return {'float': hexa(float(v))}
    if isinstance(v, np.ndarray):
        if v.shape == (): return encode(v.item())
        dtype = {'int8': 'int64'}.get(v.dtype.name, v.dtype.name)
        return {'array': [hexa(float(x)) for x in v.ravel()], 'dtype': dtype, 'shape': list(v.shape)}
    if isinstance(v, list): return {'list': [encode(x) for x in v]}
    if isinstance(v, tuple): return {'tuple': [encode(x) for x in v]}
    if isinstance(v, (range, zip, enumerate, type(reversed([])), type({}.keys()))): return encode(list(v))
    if v is NotImplemented: raise TypeError('not implemented')
    raise Exception(f'what is {v!r}')

def unit(name):
    return getattr(stdunits, name, None) or getattr(allunits, name)

functions = {
    'add': operator.add, 'subtract': operator.sub, 'multiply': operator.mul, 'divide': operator.truediv,
    'floorDivide': operator.floordiv, 'modulo': operator.mod, 'power': operator.pow,
    'less': operator.lt, 'lessEqual': operator.le, 'greater': operator.gt, 'greaterEqual': operator.ge,
    'equal': operator.eq, 'notEqual': operator.ne,
    'bitAnd': operator.and_, 'bitOr': operator.or_, 'bitXor': operator.xor, 'invert': operator.invert,
    'negative': operator.neg, 'positive': operator.pos, 'truth': bool, 'contains': operator.contains,
    'getItem': operator.getitem, 'unpack': None,
    'unit': unit, 'list': lambda *x: list(x), 'tuple': lambda *x: x, 'slice': slice,
    'array': lambda dtype, *x: np.array(x, dtype=dtype), 'reshape': lambda a, *s: a.reshape(s),
    'method': lambda o, name, *x: getattr(o, name)(*x), 'attribute': getattr,
    'formatValue': format, 'valueText': str, 'valueRepr': repr,
}
for name in 'Range Len Abs Int Float Str Repr Round Min Max Sum Sorted Enumerate Zip List Tuple Bool Reversed'.split():
    functions['py' + name] = getattr(__builtins__, name.lower())
functions['pySorted'] = sorted
for name in ('zeros ones full arange linspace array repeat tile concatenate where sum mean std var min max argmin argmax '
             'cumsum diff sort argsort unique clip mod dot nonzero any all round sqrt abs floor ceil exp log log10 sin cos tan '
             'tanh arcsin arccos arctan sign isnan zeros_like ones_like eye prod ptp cumprod maximum minimum square power '
             'searchsorted flatnonzero histogram ravel transpose').split():
    camel = ''.join(part.capitalize() for part in name.split('_'))
    functions['np' + camel] = getattr(brian2, name, None) or getattr(np, name)

functions['npPower'] = np.power  # brian2.power is the one of numpy.random

names = {}  # expressions that many cases share

def let(name, e):
    names[name] = e
    return ['the', name]

def evaluate(e):
    if isinstance(e, list):
        name, *args = e
        if name == 'the': return evaluate(names[args[0]])
        if name == 'float': return float(args[0])
        return functions[name](*map(evaluate, args))
    return e

errors = {DimensionMismatchError: 'run/dimension-mismatch', TypeError: 'run/type', IndexError: 'run/index',
          ZeroDivisionError: 'run/zero-division', OverflowError: 'run/overflow', ValueError: 'run/value',
          AttributeError: 'run/attribute', KeyError: 'run/key'}

def result(e):
    try:
        v = evaluate(e)
        if isinstance(v, complex): return {'error': 'run/value'}
        if isinstance(v, np.ndarray) and v.dtype.kind in 'cOU': return 'skip'
        return encode(v)
    except AssertionError:
        return 'skip'
    except tuple(errors) as x:
        out = {'error': next(errors[t] for t in type(x).__mro__ if t in errors)}
        if isinstance(x, DimensionMismatchError): out['message'] = str(x)
        return out

F = lambda x: ['float', str(x)]
q = lambda x, u: ['multiply', x, ['unit', u]]
A = lambda dtype, *x: ['array', dtype, *x]
f3 = let('f3', A('float64', F(1.5), F(-2), F(0)))
i3 = let('i3', A('int64', 1, -2, 3))
s3 = let('s3', A('int32', 5, -7, 0))
b3 = let('b3', A('bool', True, False, True))
f23 = let('f23', ['reshape', A('float64', *map(F, (1, 2, 3, 4, 5, 6.5))), 2, 3])
operands = [7, -7, 0, 2, True, F(2.5), F(-0.75), F(0), F('inf'), F('nan'), q(3, 'mV'), q(-2, 'ms'), q(F(0.3), 'ms'),
            q(0, 'mV'), ['unit', 'mV'], ['unit', 'second'], i3, s3, b3, f3, f23, q(i3, 'mV'), q(f23, 'ms'),
            'ab', ['list', 1, 2], ['list', 1, F(2.5), 3], ['tuple', 1, 2], None]
binary = ('add subtract multiply divide floorDivide modulo power less lessEqual greater greaterEqual equal notEqual '
          'bitAnd bitOr bitXor').split()
cases = [[op, a, b] for op in binary for a in operands for b in operands]
cases = [c for k, c in enumerate(cases) if random.random() < 1 / every]
cases += [[op, a] for op in 'negative positive invert truth'.split() for a in operands]

big = let('big', A('float64', *[F(repr(random.gauss(0, 1) * 10 ** random.uniform(-3, 3))) for _ in range(1037)]))
small = let('small', A('float64', *[F(repr(random.uniform(-5, 5))) for _ in range(60)]))
ints = let('ints', A('int64', *[random.randrange(-50, 50) for _ in range(41)]))
m23 = q(f23, 'mV')
samples = [f3, i3, s3, b3, f23, ints, small, q(small, 'mV'), m23, F(0.7), 3, q(3, 'mV'), ['list', 1, F(2.5), 3]]
for name in 'Sum Mean Std Var Min Max Argmin Argmax Prod Ptp Any All Cumsum Sort Argsort Unique Diff'.split():
    for a in samples: cases.append(['np' + name, a])
    cases += [['np' + name, big]] if name in 'Sum Mean Std Var' else []
    if name != 'Unique' and name != 'Diff':
        cases += [['np' + name, a, axis] for a in (f23, m23) for axis in (0, 1)]
for name in 'Sqrt Abs Floor Ceil Sign Isnan Round Square ZerosLike OnesLike Ravel Transpose Array'.split():
    cases += [['np' + name, a] for a in samples]
for name in 'Exp Log Log10 Sin Cos Tan Tanh Arctan'.split():
    cases += [['np' + name, a] for a in (F(0.7), 3, q(3, 'mV'), ['list', 1, F(2.5)], b3)]
cases += [['npRound', small, n] for n in (1, 3, -1)] + [['npClip', small, -1, F(1.5)], ['npClip', q(small, 'mV'), q(-1, 'mV'), q(2, 'mV')],
          ['npClip', ints, 0, 5], ['npClip', q(small, 'mV'), 1, 2]]
cases += [['npArange', *x] for x in ([5], [F(0.5)], [2, 9], [9, 2, -3], [0, 1, F(0.1)], [F(1), F(2), F(0.3)], [q(10, 'ms')],
          [q(0, 'ms'), q(1, 'ms'), q(F(0.1), 'ms')], [q(1, 'ms'), q(1, 'mV'), q(1, 'ms')], [0, q(5, 'ms'), q(1, 'ms')], [0], [-3])]
cases += [['npLinspace', *x] for x in ([0, 1, 11], [0, 1], [F(0.1), F(0.7), 7], [5, 5, 3], [0, 1, 1], [0, 1, 0], [q(0, 'mV'), q(20, 'mV'), 9],
          [0, q(20, 'mV'), 5], [1, q(20, 'mV'), 5], [F(-3.3), F(1e9), 13])]
cases += [['npZeros', 3], ['npZeros', ['tuple', 2, 3]], ['npOnes', 4], ['npFull', 3, 7], ['npFull', 3, q(2, 'mV')], ['npEye', 3],
          ['npZeros', F(3)], ['npZeros', -1], ['npRepeat', small, 3], ['npRepeat', q(i3, 'mV'), 2], ['npRepeat', i3, i3], ['npRepeat', i3, ['list', 2, 0, 1]],
          ['npTile', i3, 2], ['npTile', q(i3, 'mV'), 2], ['npTile', f23, ['tuple', 2, 2]], ['npTile', f23, 3],
          ['npConcatenate', ['tuple', i3, f3]], ['npConcatenate', ['list', f23, f23]], ['npConcatenate', ['list', f23, f23], 1],
          ['npConcatenate', ['list', f23, f3]], ['npWhere', ['greater', f3, 0], f3, 0], ['npWhere', ['greater', i3, 0]],
          ['npWhere', b3, q(f3, 'mV'), q(1, 'mV')], ['npWhere', b3, q(f3, 'mV'), q(1, 'ms')], ['npWhere', b3, q(f3, 'mV'), 0], ['npWhere', True, 1, 2],
          ['npNonzero', i3], ['npNonzero', f23], ['npFlatnonzero', b3], ['npDot', i3, i3], ['npDot', f23, f3], ['npDot', q(f3, 'mV'), q(f3, 'ms')],
          ['npDot', f23, f23], ['npMod', ints, 7], ['npMod', small, F(-1.5)], ['npMaximum', f3, 0], ['npMinimum', q(f3, 'mV'), q(1, 'mV')],
          ['npMaximum', q(f3, 'mV'), 1], ['npPower', i3, 3], ['npSearchsorted', ['npSort', small], F(0.5)],
          ['npHistogram', small], ['npHistogram', small, 7], ['npHistogram', ints, ['list', -10, 0, 10]], ['npMax', ['npZeros', 0]], ['npMean', ['npZeros', 0]],
          ['npCumprod', i3], ['npCumprod', q(i3, 'mV')], ['npArray', ['list', q(1, 'mV'), q(2, 'mV')]], ['npArray', ['list', ['list', 1, 2], ['list', 3]]]]

t23 = let('t23', ['reshape', A('int64', *range(24)), 2, 3, 4])
S = lambda *x: ['slice', *x]
keys = [0, -1, 2, 5, -9, S(1, None, None), S(None, None, 2), S(None, None, -1), S(-2, None, None), S(0, 0, None), S(5, 1, -2), ['list', 0, 2, -1],
        A('bool', True, False, True), F(1), ['tuple', 0, 1], ['tuple', S(None, None, None), 1], ['tuple', S(None, None, None), ['list', 0, 1]], ['list', 7]]
objects = [ints, i3, f23, t23, q(f3, 'mV'), m23, ['list', 1, 'a', None, 4], ['tuple', 1, 2, 3], 'hello', 5, q(3, 'mV')]
cases += [['getItem', o, k] for o in objects for k in keys if not (isinstance(o, list) and o[0] in ('list', 'tuple') and isinstance(k, list) and k[0] == 'array')]
cases += [['getItem', t23, ['greater', t23, 17]], ['getItem', ints, ['greater', ints, 30]], ['getItem', t23, ['tuple', ['list', 0, 1], ['list', 2, 0]]]]
cases += [['contains', ['list', 1, 2, 'x'], x] for x in (1, F(2), 'x', None)] + [['contains', 'hello', 'ell'], ['contains', 'hello', 3], ['contains', i3, -2], ['contains', 5, 1]]

cases += [['pyRange', 5], ['pyRange', 2, 9, 3], ['pyRange', 5, 0, -2], ['pyRange', F(5)], ['pyRange', 1, 2, 0], ['pyLen', i3], ['pyLen', 'abc'], ['pyLen', 5],
          ['pyLen', f23], ['pyLen', ['list', 1, 2]], ['pyLen', q(3, 'mV')]]
cases += [['pyInt', x] for x in (F(2.9), F(-2.9), True, '42', ' -7 ', 'x', '4.2', F('nan'), F('inf'), q(F(3700), 'mV'), i3, F(1e300))]
cases += [['pyFloat', x] for x in (3, '1e-3', 'inf', '-nan', 'abc', q(3, 'mV'), A('float64', F(2.5)), '1_000.5')]
cases += [['pyRound', x] for x in (F(2.5), F(3.5), F(-0.5), F(1e20), 7, F('nan'))]
cases += [['pyRound', x, n] for x in (F(2.675), F(0.125), F(2.5), F(1234.5678), F(-1.005), F(1e22), 12345) for n in (0, 2, 1, -2, 3) if x != 12345]
cases += [['pyAbs', x] for x in (-3, F(-2.5), True, q(-3, 'mV'), i3, 'a')]
for name in ('pyMin', 'pyMax'):
    cases += [[name, 3, 1, 2], [name, ['list', F(2.5), 1, 3]], [name, ['list']], [name, q(3, 'mV'), q(2, 'mV')], [name, 'hello'], [name, 1, 'a'], [name, i3], [name, q(3, 'mV'), q(2, 'ms')]]
cases += [['pySum', ['list', 1, 2, F(0.5)]], ['pySum', ['list', q(1, 'mV'), q(2, 'mV')]], ['pySum', i3], ['pySum', q(f3, 'mV')], ['pySum', 5],
          ['pySorted', ['list', 3, 1, F(2.5)]], ['pySorted', 'hello'], ['pySorted', ['list', 1, 'a']], ['pyEnumerate', 'ab'], ['pyEnumerate', i3, 5],
          ['pyZip', i3, 'ab'], ['pyZip', ['list', 1], ['list', 2], ['list', 3]], ['pyList', f3], ['pyList', f23], ['pyList', q(f3, 'mV')], ['pyTuple', 'ab'],
          ['pyReversed', ['list', 1, 2, 3]], ['pyBool', i3], ['pyBool', ['list']], ['pyList', 5]]
for name, *args in ([x] for x in 'sum mean std var min max argmin argmax prod cumsum tolist flatten ravel any all copy ptp transpose argsort nonzero nosuch'.split()):
    cases += [['method', o, name] for o in (ints, f23, q(small, 'mV'))]
cases += [['method', f23, 'reshape', 3, 2], ['method', f23, 'reshape', -1], ['method', f23, 'reshape', 4, 2], ['method', f3, 'clip', -1, 1], ['method', i3, 'repeat', 2],
          ['method', f3, 'dot', f3], ['method', small, 'round', 2], ['method', ['list', 3, 1, 3], 'count', 3], ['method', ['list', 3, 1], 'index', 1], ['method', ['list', 3], 'index', 1],
          ['method', q(F(2.51234), 'mV'), 'in_unit', ['unit', 'volt']], ['method', q(F(2.51234), 'mV'), 'in_unit', ['unit', 'uvolt'], 1], ['method', q(3, 'mV'), 'in_unit', ['unit', 'ms']]]
cases += [['attribute', o, name] for o in (f23, i3, q(f23, 'mV'), q(3, 'mV')) for name in ('shape', 'size', 'ndim', 'T', 'nosuch')]
words = ['Hello World', '  pad ded ', 'a,b,,c', 'x', '']
cases += [['method', w, m] for w in words for m in 'upper lower strip lstrip rstrip split title capitalize isdigit splitlines'.split()]
cases += [['method', 'a,b,,c', 'split', ','], ['method', ', ', 'join', ['list', 'a', 'b']], ['method', 'aXbX', 'replace', 'X', '--'], ['method', 'xxhixx', 'strip', 'x'], ['method', 'hello', 'find', 'l'],
          ['method', 'hello', 'startswith', 'he'], ['method', 'hello', 'endswith', 'he'], ['method', '42', 'zfill', 5], ['method', '-42', 'zfill', 5], ['method', 'ab', 'center', 7], ['method', 'abc', 'center', 6],
          ['method', 'ab', 'ljust', 4], ['method', 'hello', 'count', 'l'], ['method', '{} and {:.2f} {{x}}', 'format', 1, F(2)], ['method', '{1}{0}', 'format', 'a', 'b'], ['method', '{}', 'format'],
          ['method', '{:>8}|{:<6d}|{:^9.3g}', 'format', 'ab', 42, F(3.14159)], ['method', 'a', 'nosuch']]
specs = ['', 'd', '5d', '<5d', '+d', '05d', ',', '.3f', '8.2f', '+.1e', '.3g', 'g', '%', '.1%', 'e', '010.3f', '^11.2f', '*>9', 'x', 's', ',.2f', '=+9.1f', '.4', '10', '.10g', 'n_']
cases += [['formatValue', x, s] for x in (42, -7, F(3.14159265), F(-0.00001234), F(1e16), F(0), 'text', q(3, 'mV'), True, F('inf'), F(100)) for s in specs]
templates = ['%d', '%5d|', '%-5d|', '%05d', '%.2f', '%8.3f|', '%g', '%e', '%s', '%r', '%5s|', '%+d', '%x', '%.3s', '100%%', '%.1f %s']
cases += [['modulo', t, x] for t in templates for x in (42, F(3.7), 'text', ['tuple', 1], ['tuple', F(2.5), 'b'], q(3, 'mV'))]

comparisons = binary[7:13]
transcendental = ['np' + n for n in 'Exp Log Log10 Sin Cos Tan Tanh Arctan'.split()]

def deliberate(c, r):
    """Where runtime/values differs on purpose: it refuses what Python lets pass, or has other last bits."""
    name, *args = c
    kinds = [a[0] if isinstance(a, list) else type(a).__name__ for a in args]
    sequences = sum(k in ('list', 'tuple') for k in kinds)
    if name in binary and 'NoneType' in kinds and sum(k in ('multiply', 'unit') for k in kinds): return True
    if name in comparisons + ['modulo'] and sequences == 1: return True
    if name == 'modulo' and args[0] in ('ab', '100%%'): return True
    if name == 'power' and 'ab' in args: return True
    if name == 'power' and 'error' not in (r or {}) and args[1] not in (0, 2, True): return True
    if name == 'subtract' and args[0] in (0, F(0)) and args[1] == q(0, 'mV'): return True
    if 'float16' in json.dumps(r) or (args and args[0] == b3 and name in ('npPtp', 'npSign', 'npSquare', 'npRound')): return True
    if name in transcendental and 'error' not in r: return True
    if name in ('npProd', 'method') and args[0] == ints and args[-1] in (ints, 'prod'): return True
    if c == ['npDot', q(f3, 'mV'), q(f3, 'ms')] or c == ['npCumprod', q(i3, 'mV')]: return True
    if c == ['method', '', 'splitlines'] or (name == 'npArgsort' and kinds[0] in ('float', 'int')): return True
    return name == 'npArgsort' and args[0] == q(3, 'mV')

def plain(c, r):
    """Messages are compared where ours follow Brian's word for word: both sides are quantities."""
    if isinstance(r, dict) and 'message' in r:
        both = all(isinstance(a, list) and a[0] == 'multiply' for a in c[1:])
        if not both or c[0] in ('power', 'modulo', 'pyMax', 'npClip', 'npMaximum'): del r['message']
    return [c, r]

out = [plain(c, r) for c in cases for r in [result(c)] if r != 'skip' and not deliberate(c, r)]
display = [[e, str(v), repr(v)] for e in json.load(open(__file__.replace('values-reference.py', 'display-cases.json')))
           for v in [evaluate(e)]]

dump = lambda x: json.dumps(x, separators=(',', ':'))
print('{"names":' + dump(names) + ',\n"cases":[\n' + ',\n'.join(map(dump, out)) +
      '\n],\n"display":[\n' + ',\n'.join(map(dump, display)) + '\n]}')
