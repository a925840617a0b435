/** Rows C1 to C11, operators. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('C1: operators bind as in Python', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''x : 1
    ok : boolean''')
    G.x = 3
    for e in ('-x**2', '2**x**2', '100/x/5', '10-x-2', '-x*2+1', '2*x%4', '2*-x', 'x**-1', '7//2*3'):
        G.x = 3
        G.x = e
        print('%.12g' % G.x[0])
    G.x = 3
    for c in ('not x > 5 and x > 1', 'x > 1 or x > 5 and x > 7', 'not (x > 1 or x > 5)', 'x > 5 or not x > 4'):
        G.ok = c
        print(G.ok[0])
  `,
    '-9',
    '512',
    '6.66666666667',
    '5',
    '-5',
    '2',
    '-6',
    '0.333333333333',
    '9',
    'True',
    'True',
    'False',
    'True',
  )
})

test("C2: / divides floats; // floors; % has the divisor's sign", async () => {
  await prints(
    `
    G = NeuronGroup(1, '''x : 1
    k : integer
    m : integer''')
    G.k = 1
    G.m = 2
    for e in ('k/m', '1/2', '5//3', '-5//3', '-5%3', '7%-2', '-7.5%2', '7.5//-2', '(k+4)//m', '(k-6)%m', '(k+6)%(-m)'):
        G.x = e
        print(G.x[0])
  `,
    '0.5',
    '0.5',
    '1.0',
    '-2.0',
    '1.0',
    '-1.0',
    '0.5',
    '-4.0',
    '2.0',
    '1.0',
    '-1.0',
  )
})

test('C3: // and % of integers are exact', async () => {
  await prints(
    `
    G = NeuronGroup(300, '''k : integer
    q : integer
    r : integer
    x : 1
    y : 1''')
    G.k = 'i - 150'
    G.q = 'k//98'
    G.r = 'k%98'
    G.x = '(1.0*k)//98.0'
    G.y = '(1.0*k)%98.0'
    k = arange(300) - 150
    print(sum(G.q[:] != k//98), sum(G.r[:] != k%98), sum(G.x[:] != k//98), sum(G.y[:] != k%98))
    print(G.q[0], G.r[0], G.q[51:54], G.r[51:54], G.q[299], G.r[299])
  `,
    '0 0 0 0',
    '-2 46 [-2 -1 -1] [97  0  1] 1 51',
  )
})

test('C4: division by 0 and its like give inf and nan at run time', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    y : 1
    z : 1''')
    G.x = [-1, 0, 1]
    for e in ('x//z', 'x%z', 'x/z', 'sqrt(x)', 'log(x)', 'log10(x)', 'arcsin(2*x)'):
        G.y = e
        print(G.y[:])
  `,
    '[-inf  nan  inf]',
    '[nan nan nan]',
    '[-inf  nan  inf]',
    '[nan  0.  1.]',
    '[ nan -inf   0.]',
    '[ nan -inf   0.]',
    '[nan  0. nan]',
  )
})

test('C5: int() truncates towards 0 and takes booleans', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''x : 1
    k : integer''')
    G.x = [-1.7, -0.2, 0.9, 2.5]
    G.k = 'int(x)'
    print(G.k[:])
    G.k = 'int(x > 0) + 2*int(i > 1)'
    print(G.k[:])
  `,
    '[-1  0  0  2]',
    '[0 0 3 3]',
  )
})

test('C5 differs: int() out of range keeps the lowest 32 bits; Brian gives -2147483648', async () => {
  // G = NeuronGroup(4, '''x : 1
  await prints(
    `
    G = NeuronGroup(4, '''x : 1
    k : integer''')
    G.x = [3e9, -3e9, inf, nan]
    G.k = 'int(x)'
    print(G.k[:])
  `,
    '[-1294967296  1294967296           0           0]',
  )
})

test('C6: a float is cut to an integer, a boolean becomes 0 or 1', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    k : integer
    b : boolean''')
    G.x = [-1.7, 0.9, 2.5]
    G.k = 'x'
    G.b = 'x > 0'
    G.x = 'b'
    print(G.k[:], G.x[:])
    G.k = 2.9
    print(G.k[:])
  `,
    '[-1  0  2] [0. 1. 1.]',
    '[2 2 2]',
  )
})

test('C7: 32-bit integers wrap', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''k : integer
    m : integer''')
    G.k = 2147483647
    G.m = 'k + 1'
    print(G.m[0])
    G.k = 65536
    G.m = 'k*k'
    print(G.m[0])
  `,
    '-2147483648',
    '0',
  )
})

test('C8: integer powers of integers are exact', async () => {
  await prints(
    `
    G = NeuronGroup(5, '''x : 1
    k : integer''')
    G.k = 'i*7'
    G.x = '2**k'
    print(G.x[:])
    G.k = 'i'
    G.x = '(-1)**k'
    print(G.x[:])
    G.x = 'k**3'
    print(G.x[:])
  `,
    '[1.00000000e+00 1.28000000e+02 1.63840000e+04 2.09715200e+06',
    ' 2.68435456e+08]',
    '[ 1. -1.  1. -1.  1.]',
    '[ 0.  1.  8. 27. 64.]',
  )
})

test("C8 differs: an integer to a negative power is the fraction; Brian's numpy target gives 0, or fails", async () => {
  // G = NeuronGroup(1, 'x : 1')
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = '2**-1'
    print(G.x[0])
  `,
    '0.5',
  )
})

test('C9: comparisons give booleans, and do not chain', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    b : boolean''')
    G.x = [-1, 0, 1]
    for c in ('x < 0', 'x <= 0', 'x == 0', 'x != 0', 'x >= 0', 'x > 0'):
        G.b = c
        print(G.b[:])
  `,
    '[ True False False]',
    '[ True  True False]',
    '[False  True False]',
    '[ True False  True]',
    '[False  True  True]',
    '[False False  True]',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='0 < v < 1', reset='')
    run(1*ms)
  `,
    'resolve/chained-comparison',
    'a chain of comparisons cannot be used in equations and statements',
  )
})

test('C10: and, or and not take booleans', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''x : 1
    y : 1
    b : boolean''')
    G.b = 'x and y'
  `,
    'resolve/not-a-condition',
  )
  await prints(`
    G = NeuronGroup(1, '''x : 1
    b : boolean''')
    G.b = 'not x'
  `)
  await faults(
    `
    G = NeuronGroup(1, '''x : 1
    b : boolean''')
    G.b = 'x > 1 or x'
  `,
    'resolve/not-a-condition',
  )
})

test('C11: other operators are errors', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v^2/second : 1')
    run(1*ms)
  `,
    'resolve/bit-operator',
    "the operator '^' cannot be used in equations and statements",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1 | v < 0', reset='')
    run(1*ms)
  `,
    'resolve/bit-operator',
    "the operator '|' cannot be used in equations and statements",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='(v > 1) & (v < 2)', reset='')
    run(1*ms)
  `,
    'resolve/bit-operator',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = ~3 : 1')
    run(1*ms)
  `,
    'resolve/bit-operator',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = 1 << 3 : 1')
    run(1*ms)
  `,
    'resolve/bit-operator',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v @ v : 1''')
    run(1*ms)
  `,
    'resolve/bit-operator',
  )
})
