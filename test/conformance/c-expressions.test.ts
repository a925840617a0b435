/** Section C, expressions. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

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

test('C12: the rest of Python is an error in a string', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v.real : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v[0] : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = (v, v) : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = [v] : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = {v} : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = (lambda: v)() : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v if v > 1 else 0 : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = sum(v for k in v) : 1''')
    run(1*ms)
  `,
    'resolve/unknown-function',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = (y := v) : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v + "a" : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v + 1j : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = ... : 1''')
    run(1*ms)
  `,
    'resolve/unknown-notation',
  )
})

test('C13: forms of numbers', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    for e in ('1e3', '1_000', '.5', '5.', '0.1 + 0.2', '1e-300', '123456789012345678.0'):
        G.x = e
        print(repr(float(G.x[0])))
  `,
    '1000.0',
    '1000.0',
    '0.5',
    '5.0',
    '0.30000000000000004',
    '1e-300',
    '1.2345678901234568e+17',
  )
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    for e in ('0x10', '0b11', '1E2'):
        G.x = e
        print(G.x[0])
  `,
    '16.0',
    '3.0',
    '100.0',
  )
})

test('C14: the functions that strings know', async () => {
  await prints(
    `
    seed(3)
    G = NeuronGroup(2, '''x : 1
    y : 1
    k : integer''')
    G.x = [0.25, 0.75]
    for f in 'abs arccos arcsin arctan ceil cos cosh exp expm1 exprel floor log log10 log1p sign sin sinh sqrt tan tanh'.split():
        G.y = f + '(x)'
        print(f, '%.14g %.14g' % tuple(G.y[:]))
    G.y = 'clip(x, 0.3, 0.5)'
    print(G.y[:])
    G.y = 'rand()'
    print(G.y[:])
    G.y = 'randn()'
    print(G.y[:])
    G.k = 'poisson(5)'
    print(G.k[:])
    G.k = 'int(x*10)'
    print(G.k[:])
    G.k = 'timestep(3*ms, dt)'
    print(G.k[:])
  `,
    'abs 0.25 0.75',
    'arccos 1.3181160716528 0.72273424781342',
    'arcsin 0.25268025514208 0.84806207898148',
    'arctan 0.24497866312686 0.64350110879328',
    'ceil 1 1',
    'cos 0.96891242171064 0.73168886887382',
    'cosh 1.0314130998796 1.2946832846768',
    'exp 1.2840254166877 2.1170000166127',
    'expm1 0.28402541668774 1.1170000166127',
    'exprel 1.136101666751 1.4893333554836',
    'floor 0 0',
    'log -1.3862943611199 -0.28768207245178',
    'log10 -0.60205999132796 -0.1249387366083',
    'log1p 0.22314355131421 0.55961578793542',
    'sign 1 1',
    'sin 0.24740395925452 0.68163876002333',
    'sinh 0.25261231680817 0.82231673193583',
    'sqrt 0.5 0.86602540378444',
    'tan 0.25534192122104 0.93159645994407',
    'tanh 0.24491866240371 0.63514895238729',
    '[0.3 0.5]',
    '[0.5507979  0.70814782]',
    '[ 0.09649747 -1.8634927 ]',
    '[4 2]',
    '[2 7]',
    '[30 30]',
  )
})

test("C15: pi, e and inf are constants; nan only by the script's own import", async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    for c in ('pi', 'e', 'inf', '-inf'):
        G.x = c
        print(repr(float(G.x[0])))
  `,
    '3.141592653589793',
    '2.718281828459045',
    'inf',
    '-inf',
  )
})

test("C16: functions at special points are numpy's", async () => {
  await prints(
    `
    G = NeuronGroup(5, '''x : 1
    y : 1''')
    G.x = [-1, -0.5, 0, 0.5, 1]
    for f in 'abs arccos arcsin arctan cos cosh exp expm1 exprel floor log log10 log1p sign sin sinh sqrt tan tanh'.split():
        G.y = f + '(x)'
        print(f, G.y[:])
    G.y = 'ceil(x)'
    print(G.y[:] == [-1, 0, 0, 1, 1])
  `,
    'abs [1.  0.5 0.  0.5 1. ]',
    'arccos [3.14159265 2.0943951  1.57079633 1.04719755 0.        ]',
    'arcsin [-1.57079633 -0.52359878  0.          0.52359878  1.57079633]',
    'arctan [-0.78539816 -0.46364761  0.          0.46364761  0.78539816]',
    'cos [0.54030231 0.87758256 1.         0.87758256 0.54030231]',
    'cosh [1.54308063 1.12762597 1.         1.12762597 1.54308063]',
    'exp [0.36787944 0.60653066 1.         1.64872127 2.71828183]',
    'expm1 [-0.63212056 -0.39346934  0.          0.64872127  1.71828183]',
    'exprel [0.63212056 0.78693868 1.         1.29744254 1.71828183]',
    'floor [-1. -1.  0.  0.  1.]',
    'log [        nan         nan        -inf -0.69314718  0.        ]',
    'log10 [     nan      nan     -inf -0.30103  0.     ]',
    'log1p [       -inf -0.69314718  0.          0.40546511  0.69314718]',
    'sign [-1. -1.  0.  1.  1.]',
    'sin [-0.84147098 -0.47942554  0.          0.47942554  0.84147098]',
    'sinh [-1.17520119 -0.52109531  0.          0.52109531  1.17520119]',
    'sqrt [       nan        nan 0.         0.70710678 1.        ]',
    'tan [-1.55740772 -0.54630249  0.          0.54630249  1.55740772]',
    'tanh [-0.76159416 -0.46211716  0.          0.46211716  0.76159416]',
    '[ True  True  True  True  True]',
  )
})

test('C17: exprel, expm1 and log1p are accurate near 0', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    y : 1''')
    G.x = [0, 1e-12, -1e-9]
    for f in ('exprel', 'expm1', 'log1p'):
        G.y = f + '(x)'
        print('%.15g %.15g %.15g' % tuple(G.y[:]))
  `,
    '1 1.0000000000005 0.9999999995',
    '0 1.0000000000005e-12 -9.999999995e-10',
    '0 9.999999999995e-13 -1.0000000005e-09',
  )
})

test('C18: clip takes the lower of both bounds last', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    k : integer''')
    G.x = [-3, 0, 3]
    G.x = 'clip(x, -1, 1)'
    print(G.x[:])
    G.x = 'clip(x, 1, -1)'
    print(G.x[:])
    G.k = 'clip(i, 1, 1)'
    print(G.k[:])
  `,
    '[-1.  0.  1.]',
    '[-1. -1. -1.]',
    '[1 1 1]',
  )
})

test('C19: timestep() is exact', async () => {
  await prints(
    `
    G = NeuronGroup(100000, '''x : second
    k : integer''')
    G.x = 'i*0.1*ms'
    G.k = 'timestep(x, 0.1*ms)'
    print(sum(G.k[:] != arange(100000)))
    G.x = arange(100000)*0.1*ms
    G.k = 'timestep(x, 0.1*ms)'
    print(sum(G.k[:] != arange(100000)))
    G.k = 'timestep(-10*second, 0.1*ms)'
    print(G.k[0])
  `,
    '0',
    '0',
    '-99999',
  )
})

test('C20: calls are checked', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'x = exp(1, 2) : 1')
    run(1*ms)
  `,
    'resolve/argument-count',
    'exp() takes 1 argument, not 2',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = clip(1, 2) : 1')
    run(1*ms)
  `,
    'resolve/argument-count',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = 2*exp : 1')
    run(1*ms)
  `,
    'resolve/function-as-value',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v(3) : 1''')
    run(1*ms)
  `,
    'resolve/not-a-function',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = rand(3) : 1')
    run(1*ms)
  `,
    'resolve/argument-count',
  )
})

test('C21: functions of the user declare units of arguments and result', async () => {
  await prints(
    `
    @check_units(x=volt, result=amp)
    def current(x):
        return x*2*nS
    G = NeuronGroup(1, '''v : volt
    I : amp''')
    G.v = 3*mV
    G.I = 'current(v)'
    print(G.I[:])
  `,
    '[6.] pA',
  )
  await faults(
    `
    @check_units(x=volt, result=amp)
    def current(x):
        return x*2*nS
    G = NeuronGroup(1, 'I = current(3*nA) : amp')
    run(1*ms)
  `,
    'resolve/argument-dimension',
    "argument 1 of current() must be in volt, but '3*nA' is in amp",
  )
  await faults(
    `
    @check_units(x=volt, result=amp)
    def current(x):
        return x*2*nS
    G = NeuronGroup(1, 'I = current(3*mV) : volt')
    run(1*ms)
  `,
    'resolve/subexpression-dimension',
  )
})

test('C22: a function without declared units cannot be used in a string', async () => {
  await faults(
    `
    def double(x):
        return 2*x
    G = NeuronGroup(1, 'x = double(3) : 1')
    run(1*ms)
  `,
    'resolve/function-of-script',
  )
})

test('C23: sin(pi) is not folded', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = 'sin(pi)'
    print(G.x[0] == sin(pi), G.x[0])
  `,
    'True 1.2246467991473532e-16',
  )
})

test("C23 differs: equations do not fold it either; Brian's sympy makes it 0 there", async () => {
  // G = NeuronGroup(1, 'dy/dt = sin(pi)/ms : 1', method='euler')
  await prints(
    `
    G = NeuronGroup(1, 'dy/dt = sin(pi)/ms : 1', method='euler')
    run(0.1*ms)
    print('%.8g' % G.y[0])
  `,
    '1.2246468e-17',
  )
})

test("C24 differs: 0*x and 0/x are nan where IEEE arithmetic gives nan; Brian's sympy folds them to 0", async () => {
  // G = NeuronGroup(3, '''x : 1
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    y : 1''')
    G.x = [inf, nan, 0]
    G.y = 'x*0'
    print(G.y[:])
    G.y = '0/x'
    print(G.y[:])
  `,
    '[nan nan  0.]',
    '[ 0. nan nan]',
  )
})

test('C25: rand() - rand() is refused, as its draws would cancel; 0*rand() keeps its draw', async () => {
  await faults(
    `
    G = NeuronGroup(3, 'x : 1')
    G.x = 'rand() - rand()'
  `,
    'resolve/random-twice',
    'rand() is called twice in one expression',
  )
  await prints(
    `
    seed(11)
    G = NeuronGroup(3, 'x : 1')
    G.x = '0*rand()'
    G.x = 'rand()'
    print(G.x[:])
    seed(11)
    print(rand(12))
  `,
    '[0.72493393 0.4202036  0.4854271 ]',
    '[0.18026969 0.01947524 0.46321853 0.72493393 0.4202036  0.4854271',
    ' 0.01278081 0.48737161 0.94180665 0.85079509 0.72996447 0.10873607]',
  )
})

test("C26 differs: 1/0 in a string is inf; Brian's numpy target fails", async () => {
  // G = NeuronGroup(1, 'x : 1')
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = '1/0'
    print(G.x[:])
  `,
    '[inf]',
  )
  await warns(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = '1/0'
    G.x = '3 % (1 - 1)'
    G.x = '0/2'
  `,
    "the right side of '/' is always 0: the result is infinite or no number",
    "the right side of '%' is always 0: the result is infinite or no number",
  )
})

test('C27: hoisting keeps the order of integer operations', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''b : integer
    x : 1
    y : 1
    k : integer''')
    c = 7
    d = 2
    z = 3.0
    w = 7.0
    G.b = '10*i'
    G.k = 'b//(c//d)'
    G.x = 'b/(z/w)'
    G.y = 'b*(z/w)'
    print(G.k[:], G.x[:], G.y[:])
  `,
    '[ 0  3  6 10] [ 0.         23.33333333 46.66666667 70.        ] [ 0.          4.28571429  8.57142857 12.85714286]',
  )
})

test('C28: booleans as literals, parameters and in int()', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''b : boolean
    x : 1
    dv/dt = int(b)/ms : 1''', threshold='b and True', reset='b = False', method='euler')
    G.b = [True, False]
    G.x = 'int(b) + int(True) + 2*int(False)'
    print(G.x[:])
    M = SpikeMonitor(G)
    run(0.3*ms)
    print(M.i[:], M.t[:], G.b[:], G.v[:])
  `,
    '[2. 1.]',
    '[0] [0.] s [False False] [0.1 0. ]',
  )
})
