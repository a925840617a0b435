/** Section F, groups and state. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

test('F1: a group has one neuron or more', async () => {
  await prints(
    `
    print(NeuronGroup(1, 'v:1').N, len(NeuronGroup(3, 'v:1')), NeuronGroup(2, 'v:1').N + 1)
  `,
    '1 3 3',
  )
  await faults(
    `
    G = NeuronGroup(0, 'v : 1')
  `,
    'run/value',
    'NeuronGroup size should be at least 1, was 0',
  )
  await faults(
    `
    G = NeuronGroup(-1, 'v : 1')
  `,
    'run/value',
    'NeuronGroup size should be at least 1, was -1',
  )
  await prints(
    `
    n = 2.0
    G = NeuronGroup(n, 'v : 1')
    print(G.N)
  `,
    '2',
  )
  await faults(
    `
    G = NeuronGroup(3*mV, 'v : 1')
  `,
    'evaluate/wrong-dimension',
    'the number of neurons must be in no unit (a pure number), but this is in volt',
  )
  await faults(
    `
    G = NeuronGroup(model='v : 1')
  `,
    'evaluate/missing-argument',
    "NeuronGroup() needs the argument 'N'",
  )
})

test('F1 refused: a size with a fraction, which Brian cuts off in silence', async () => {
  await faults(
    `
    G = NeuronGroup(1.5, 'v : 1')
    print(G.N)
  `,
    'run/value',
    'NeuronGroup size should be a whole number, was 1.5',
  )
})

test('F2: variables start at 0 or False, integers as int32 and floats as float64', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : volt
    k : integer
    b : boolean
    dx/dt = -x/(10*ms) : 1
    q = k + 1 : integer
    h = k > 0 : boolean''', refractory=2*ms, threshold='x>1', reset='')
    print(G.v[:], G.k[:], G.b[:], G.x[:])
    print(G.v, G.k, G.b, G.x)
    print(G.v[:].dtype, G.k[:].dtype, G.b[:].dtype, G.x[:].dtype, G.i[:].dtype)
    print(G.q[:], G.h[:], G.lastspike[:], G.not_refractory[:])
  `,
    '[0. 0.] V [0 0] [False False] [0. 0.]',
    '<neurongroup.v: array([0., 0.]) * volt> <neurongroup.k: array([0, 0], dtype=int32)> <neurongroup.b: array([False, False])> <neurongroup.x: array([0., 0.])>',
    'float64 int32 bool float64 int32',
    '[1 1] [False False] [-10. -10.] ks [ True  True]',
  )
  await prints(
    `
    G = NeuronGroup(2, '''k : integer''')
    G.k = 2
    print(G.k[0], G.k[0]/4, G.k[:]*2, G.k*2, sum(G.k))
  `,
    '2 0.5 [4 4] [4 4] 4',
  )
})

test('F2: a subexpression shows integers where its expression gives them', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''k : integer
    b : boolean
    x : 1
    m = k*2 : 1
    a = i : 1
    d = k/2 : 1
    f = k//2 : 1
    g = int(x) : 1
    h = k**2 : 1
    j = -k : 1
    l = abs(k) : 1
    q = int(b)*k : 1
    r = k + 1.0 : 1
    u = m + 1 : 1
    v = int(k > 1)*x : 1
    z = clip(k, 0, 1) : 1
    aa = k % 2 : 1
    ab = floor(x) : 1
    ac = k*mV : volt
    ad = sqrt(k) : 1''')
    G.k = 'i + 1'
    print(G.m[:], G.a[:], G.d[:], G.f[:], G.g[:], G.h[:], G.j[:], G.l[:], G.q[:], G.r[:])
    print(G.u[:], G.v[:], G.z[:], G.aa[:], G.ab[:], G.ac[:], G.ad[:])
    print(G.m, G.m[1], G.m[:2], G.m['k > 1'], G.m + 1, G[1:].m)
  `,
    '[2 4 6] [0 1 2] [0.5 1.  1.5] [0 1 1] [0 0 0] [1 4 9] [-1 -2 -3] [1 2 3] [0 0 0] [2. 3. 4.]',
    '[3. 5. 7.] [0. 0. 0.] [1 1 1] [1 0 1] [0 0 0] [1. 2. 3.] mV [1.         1.41421356 1.73205081]',
    '<neurongroup.m: array([2, 4, 6], dtype=int32)> 4 [2 4] [4 6] [3 5 7] <neurongroup_subgroup.m: array([4, 6], dtype=int32)>',
  )
  await prints(
    `
    G = NeuronGroup(3, '''k : integer
    m = k*2 : 1''')
    G.k = 'i + 1'
    a = G.m[:]
    print(a/2, a//2, a*1.5, a.sum(), a[0] + 1, G.m[0]*2, a.mean(), 2**a, a == 4, a % 3)
    M = StateMonitor(G, 'm', record=True)
    run(0.2*ms)
    print(M.m[:], G.m[:])
    x = zeros(3)
    x[:] = G.m
    print(x, list(G.m[:]), G.m[0]/4)
  `,
    '[1. 2. 3.] [1 2 3] [3. 6. 9.] 12 3 4 4.0 [ 4 16 64] [False  True False] [2 1 0]',
    '[[2. 2.]',
    ' [4. 4.]',
    ' [6. 6.]] [2 4 6]',
    '[2. 4. 6.] [2, 4, 6] 0.5',
  )
})

test('F2: values for integers and booleans are converted', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''k : integer
    b : boolean''')
    G.k = 2.7
    print(G.k[:])
    G.b = 2
    print(G.b[:])
  `,
    '[2 2]',
    '[ True  True]',
  )
  await prints(
    `
    G = NeuronGroup(2, '''k : integer''')
    G.k = 'i + 0.7'
    print(G.k[:])
  `,
    '[0 1]',
  )
})

test('F3: a string is evaluated for each neuron', async () => {
  await prints(
    `
    seed(11)
    G = NeuronGroup(4, '''v : volt
    w : 1
    k : integer
    b : boolean
    c : 1 (shared)''')
    E = 3*mV
    G.v = 'i*mV + E'
    G.w = 'v/mV + N'
    G.k = 'i % 2'
    G.b = 'k == 1 and i > 1'
    G.c = 'N*2'
    print(G.v[:], G.w[:], G.k[:], G.b[:], G.c[:])
    G.w = 'rand()'
    print(G.w[:])
    G.w = 'randn() + c'
    print(G.w[:])
    G.w = 't/ms + dt/ms'
    print(G.w[:])
  `,
    '[3. 4. 5. 6.] mV [ 7.  8.  9. 10.] [0 1 0 1] [False False False  True] 8.0',
    '[0.18026969 0.01947524 0.46321853 0.72493393]',
    '[7.51543487 5.34668144 7.99171537 7.68036864]',
    '[0.1 0.1 0.1 0.1]',
  )
  await prints(
    `
    G = NeuronGroup(4, '''v : volt
    w : 1
    s = w*2 : 1''')
    G.w = 'i'
    run(1*ms)
    G.v = 's*mV + t*volt/second'
    print(G.v[:])
    def f(E):
        G.w = 'E + i'
        return G.w[:]
    print(f(10))
  `,
    '[1. 3. 5. 7.] mV',
    '[10. 11. 12. 13.]',
  )
})

test('F3: strings have dimensions, and names that are known', async () => {
  await faults(
    `
    G = NeuronGroup(4, 'v : volt')
    G.v = 'i'
  `,
    'resolve/assigned-dimension',
    "'v' is in volt, but 'v = i' gives it a value without dimension",
  )
  await faults(
    `
    G = NeuronGroup(4, 'v : volt')
    G.v = 'foo*mV'
  `,
    'resolve/unknown-name',
    "the name 'foo' is not known to group 'G'",
  )
})

test('F4: slices, lists, numbers, booleans and conditions index state', async () => {
  await prints(
    `
    G = NeuronGroup(6, '''v : volt
    k : integer''')
    G.v = 'i*mV'
    G.k = 'i'
    print(G.v[2:5], G.v[[0, 5]], G.v[-1], G.v['i>1'], G.v['v > 3*mV'], G.v[::2], G.v[array([True, False]*3)])
    G.v[2:5] = 20*mV
    print(G.v[:])
    G.v[[0, 5]] = [7, 8]*mV
    G.v[-1] = 9*mV
    G.v['i > 3'] = 1*volt
    print(G.v[:])
    G.v[1:3] = '-i*mV'
    G.v[4] = '2*volt'
    print(G.v[:])
    lim = 3
    print(G.k['i < lim'], G.k['k == 1 or i > lim'])
    G.k[array([1, 2])] = array([5, 6])
    print(G.k[:], G.k[1])
  `,
    '[2. 3. 4.] mV [0. 5.] mV 5. mV [2. 3. 4. 5.] mV [4. 5.] mV [0. 2. 4.] mV [0. 2. 4.] mV',
    '[ 0.  1. 20. 20. 20.  5.] mV',
    '[   7.    1.   20.   20. 1000. 1000.] mV',
    '[ 7.e+00 -1.e+00 -2.e+00  2.e+01  2.e+03  1.e+03] mV',
    '[0 1 2] [1 4 5]',
    '[0 5 6 3 4 5] 5',
  )
  await prints(
    `
    G = NeuronGroup(6, '''v : volt
    b : boolean''')
    G.b = 'i > 2'
    G.v = 'i*mV'
    print(G.v['b'], G.v['not b'], G.v[G.b[:]], G.v[G.b], G.v[:][G.v > 3*mV])
    print(mean(G.v), G.v.shape, len(G.v), G.v[2]/mV, G.v_[1])
    G.v_[3] = 0.5
    G.v_ = 0.25
    print(G.v, G.v_)
    print(G.v['rand() > 2'])
  `,
    '[3. 4. 5.] mV [0. 1. 2.] mV [3. 4. 5.] mV [3. 4. 5.] mV [4. 5.] mV',
    '0.0025 (6,) 6 2.0 0.001',
    '<neurongroup.v: array([250., 250., 250., 250., 250., 250.]) * mvolt> <neurongroup.v_: array([0.25, 0.25, 0.25, 0.25, 0.25, 0.25])>',
    '[] V',
  )
})

test('F4: indices and values have dimensions', async () => {
  await faults(
    `
    G = NeuronGroup(6, 'v : volt')
    print(G.v['v > 3'])
  `,
    'resolve/dimension-mismatch',
    "the two sides of '>' have different dimensions",
  )
  await faults(
    `
    G = NeuronGroup(6, 'v : volt')
    G.v['v > 3*amp'] = 3*mV
  `,
    'resolve/dimension-mismatch',
    "the two sides of '>' have different dimensions",
  )
  await faults(
    `
    G = NeuronGroup(6, 'v : volt')
    G.v[2] = 3
  `,
    'evaluate/wrong-dimension',
    'the value must be in volt, but this is in no unit (a pure number)',
  )
  await faults(
    `
    G = NeuronGroup(6, '''v : volt
    b : boolean''')
    G.b = 'i > 2'
    print(G.v['v'])
  `,
    'resolve/index-not-condition',
    "'v' is not a condition: it cannot choose elements",
  )
})

test('F4: a variable that has a name of its own is still that of its group', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : volt
    k : integer
    c : 1 (shared)
    s = 2*v : volt''')
    v = G.v
    v += 3*mV
    v *= 2
    v -= 1*mV
    v /= 2
    print(v, G.v)
    w = v
    w += 1*mV
    print(G.v[:])
    k = G.k
    k += 2
    k *= 3
    k -= 1
    print(G.k)
    def bump(x):
        x += 1*mV
    bump(G.v)
    print(G.v)
    k %= 3
    print(G.k)
    k //= 2
    print(G.k)
    x = G.v[:]
    x += 1*mV
    print(G.v)
  `,
    '[2.5 2.5 2.5] mV <neurongroup.v: array([5., 5., 5.]) * mvolt>',
    '[5. 5. 5.] mV',
    '<neurongroup.k: array([5, 5, 5], dtype=int32)>',
    '<neurongroup.v: array([6., 6., 6.]) * mvolt>',
    '<neurongroup.k: array([2, 2, 2], dtype=int32)>',
    '<neurongroup.k: array([1, 1, 1], dtype=int32)>',
    '<neurongroup.v: array([7., 7., 7.]) * mvolt>',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    v = G.v
    v += [1, 2, 3]
    print(G.v, v)
    v += 'i'
    print(G.v)
  `,
    'run/type',
    "unsupported operand type(s) for +: 'VariableView' and 'str'",
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)''')
    c = G.c
    c += 1
    print(G.c)
  `,
    '<neurongroup.c: 1.0>',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1''')
    v = G.v_
    v += 1
    v[:] = v + 1
    print(G.v, v)
    M = StateMonitor(G, 'v', record=True)
    L = [G.v]
    L[0] += 2
    print(G.v)
  `,
    '<neurongroup.v: array([2., 2., 2.])> <neurongroup.v_: array([2., 2., 2.])>',
    '<neurongroup.v: array([4., 4., 4.])>',
  )
  await prints(
    `
    G = NeuronGroup(4, 'v : 1')
    G[1:3].v += 2
    S = G[2:]
    S.v *= 3
    v = S.v
    v += [1, 2]
    print(G.v, v)
    for k in range(3):
        G.v += k
        w = G.v
        w -= 1
    print(G.v)
    G.v[1:] += 1
    G.v['i > 2'] *= 2
    print(G.v)
    total = 0
    for k in range(2):
        total += G.v
    print(total, G.v)
    total = G.v
    for k in range(2):
        total += G.v
    print(total, G.v)
    x = G.v[0]
    x += 1
    print(x, G.v[0])
  `,
    '<neurongroup.v: array([0., 2., 7., 2.])> <neurongroup_subgroup.v: array([7., 2.])>',
    '<neurongroup.v: array([0., 2., 7., 2.])>',
    '<neurongroup.v: array([0., 3., 8., 6.])>',
    '[ 0.  6. 16. 12.] <neurongroup.v: array([0., 3., 8., 6.])>',
    '<neurongroup.v: array([ 0., 12., 32., 24.])> <neurongroup.v: array([ 0., 12., 32., 24.])>',
    '1.0 0.0',
  )
  await prints(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
    y = B.y
    y += 1
    print(A.x, B.y)
  `,
    '<neurongroup.x: array([1., 1., 1.])> <neurongroup_1.y: array([1., 1., 1.])>',
  )
})

test('F5: the condition comes first, the value is for the chosen only', async () => {
  await prints(
    `
    seed(5)
    G = NeuronGroup(6, '''v : 1
    w : 1''')
    G.v = 'i'
    G.v['i > 2'] = 'v*10 + rand()'
    print(G.v[:])
    G.v['v > 30'] = 'v - 100'
    print(G.v[:])
    G.w['rand() < 0.5'] = 'rand()'
    print(G.w[:])
  `,
    '[ 0.          1.          2.         30.22199317 40.87073231 50.20671916]',
    '[  0.           1.           2.         -69.77800683 -59.12926769',
    ' -49.79328084]',
    '[0.         0.18772123 0.         0.         0.         0.08074127]',
  )
  await faults(
    `
    G = NeuronGroup(6, '''v : volt''')
    G.v['i > 2'] = '3'
  `,
    'resolve/assigned-dimension',
    "'v' is in volt, but 'v = 3' gives it a value without dimension",
  )
})

test('F6: conditions that choose nothing change nothing', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v = 'i'
    G.v['i > 10'] = 7
    G.v['False'] = 8
    G.v['i > 10'] = 'rand()'
    print(G.v[:], G.v['False'], G.v['i > 10'])
    G.v['True'] = 9
    print(G.v[:])
  `,
    '[0. 1. 2.] [] []',
    '[9. 9. 9.]',
  )
})

test('F7: of a repeated index the last value stays', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[[0, 0, 1, 0]] = [1, 2, 3, 4]
    print(G.v[:])
    G.v[[0, 0, 0]] += 1
    print(G.v[:])
    G.v[-3] = 10
    print(G.v[:], G.v[1:10])
  `,
    '[4. 3. 0.]',
    '[5. 3. 0.]',
    '[10.  3.  0.] [3. 0.]',
  )
})

test('F7: values must fit the elements, indices the group', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v = [1, 2]
  `,
    'run/value',
    'v has 3 elements, but 2 values are given',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[5] = 1
  `,
    'run/index',
    'index 5 is out of bounds for axis 0 with size 3',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    print(G.v[3])
  `,
    'run/index',
    'index 3 is out of bounds for axis 0 with size 3',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[[0, 1]] = [1, 2, 3]
  `,
    'run/value',
    'could not broadcast input array from shape (3,) into shape (2,)',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[[0, 7]] = 3
  `,
    'run/index',
    'index 7 is out of bounds for axis 0 with size 3',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v['i > 0'] = [1, 2, 3]
  `,
    'run/type',
    'When setting a variable based on a string index, the value has to be a string or a scalar.',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[-4] = 3
  `,
    'run/index',
    'index -4 is out of bounds for axis 0 with size 3',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[1.5] = 2
  `,
    'run/index',
    'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.v[1:3] = [1, 2, 3]
  `,
    'run/value',
    'could not broadcast input array from shape (3,) into shape (2,)',
  )
})

test('F8: an unknown attribute is an error', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''volts : 1''')
    G.vlots = 3
  `,
    'evaluate/unknown-attribute',
    "'G' has no attribute 'vlots'",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    print(G.w)
  `,
    'evaluate/unknown-attribute',
    "'G' has no attribute 'w'",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    print(G._foo)
  `,
    'run/attribute',
    "'NeuronGroup' object has no attribute '_foo'",
  )
})

test('F8: names with an underscore in front are free', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1''')
    G._foo = 3
    print(G._foo)
    G._bar = [1, 2]
    print(G._bar)
  `,
    '3',
    '[1, 2]',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1''')
    H = NeuronGroup(2, '''v : 1''')
    M = SpikeMonitor(NeuronGroup(3, 'v : 1', threshold='v>1', reset=''))
    G._foo = [1, 2]
    H._foo = 3*mV
    M._foo = 'text'
    for X in [G, H, M]:
        print(X._foo)
    G._foo.append(3)
    H._foo += 1*mV
    G._d = {'a': 1}
    G._d['b'] = 2
    print(G._foo, H._foo, G._d)
  `,
    '[1, 2]',
    '3. mV',
    'text',
    "[1, 2, 3] 4. mV {'a': 1, 'b': 2}",
  )
  await prints(
    `
    a = [1]
    G = NeuronGroup(3, '''v : 1''')
    G._foo = a
    G._foo.append(2)
    print(a, len(a))
    a.append(3)
    print(G._foo, len(G._foo))
    n = 0
    for k in G._foo:
        n += k
    print(n, NeuronGroup(len(G._foo), 'v : 1').N)
  `,
    '[1, 2] 2',
    '[1, 2, 3] 3',
    '6 3',
  )
})

test('F8 refused: hasattr() of a name with an underscore in front, and add_attribute()', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    print(hasattr(G, 'w'), hasattr(G, 'v'), hasattr(G, '_foo'))
  `,
    'evaluate/expression',
    "asking whether an object has '_foo' is not supported yet",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.add_attribute('w')
  `,
    'evaluate/expression',
    'add_attribute() is not supported yet',
  )
})

test('F9: i, N, t, dt and subexpressions are read-only', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.i = 3
  `,
    'evaluate/read-only',
    "'i' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.N = 3
  `,
    'evaluate/read-only',
    "'N' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.t = 3*ms
  `,
    'evaluate/read-only',
    "'t' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.dt = 3*ms
  `,
    'evaluate/read-only',
    "'dt' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1''')
    G.s = 3
  `,
    'evaluate/read-only',
    "'s' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1''')
    G.s['i>0'] = '3'
  `,
    'resolve/write-subexpression',
    "'s' is a subexpression: it cannot be assigned",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.i[0] = 3
  `,
    'run/type',
    'Variable i is read-only.',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''')
    G.i = '3'
  `,
    'evaluate/read-only',
    "'i' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1''')
    G.s[1] = 3
  `,
    'run/type',
    'Variable s is read-only.',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1 (constant)''')
    G.v = 3
    G.t = '3*ms'
  `,
    'evaluate/read-only',
    "'t' is read-only: Brian computes it",
  )
})

test('F10: a shared variable is one value', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''c : volt (shared)
    k : integer (shared)
    b : boolean (shared)''')
    G.c = 3*mV
    print(G.c, G.c[:], G.k, G.b)
    G.c[:] = 4*mV
    print(G.c)
    G.c = '2*mV*N'
    print(G.c)
    G.c[:] = '5*mV'
    G.k = 3
    G.b = True
    print(G.c, G.k, G.b, G.c > 3*mV, G.k*2)
  `,
    '<neurongroup.c: 3. * mvolt> 3. mV <neurongroup.k: 0> <neurongroup.b: False>',
    '<neurongroup.c: 4. * mvolt>',
    '<neurongroup.c: 6. * mvolt>',
    '<neurongroup.c: 5. * mvolt> <neurongroup.k: 3> <neurongroup.b: True> True 6',
  )
  await prints(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    G.c = [1]*mV
    G.c[:] = array([2])*mV
    print(G.c)
  `,
    '<neurongroup.c: 2. * mvolt>',
  )
  await prints(
    `
    G = NeuronGroup(3, '''c : 1 (shared)''')
    G.c = array([[2.0]])
    print(G.c)
  `,
    '<neurongroup.c: 2.0>',
  )
})

test('F10: a shared variable has no elements, and takes no arrays', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    G.c[0] = 3*mV
  `,
    'run/index',
    "Illegal index for variable 'c', it is a scalar variable.",
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    G.c['i > 0'] = 3*mV
  `,
    'run/index',
    "Illegal index for variable 'c', it is a scalar variable.",
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    G.c = [1, 2, 3]*mV
  `,
    'run/value',
    'setting an array element with a sequence.',
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    G.c[:] = [1, 2, 3]*mV
  `,
    'run/value',
    'setting an array element with a sequence.',
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    print(G.c[0])
  `,
    'run/index',
    "Illegal index for variable 'c', it is a scalar variable.",
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    print(G.c['i>0'])
  `,
    'run/index',
    "Illegal index for variable 'c', it is a scalar variable.",
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    G.c[0:2] = 3*mV
  `,
    'run/index',
    "Illegal index for variable 'c', it is a scalar variable.",
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : 1 (shared)''')
    G.c = 'i'
  `,
    'resolve/shared-from-vector',
    "'c' is (shared), one value for all neurons, but 'i' differs between them",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1 (shared)''')
    run(0.1*ms)
  `,
    'resolve/shared-from-vector',
    "'s' is (shared), one value for all neurons, but 'v' differs between them",
  )
})

test('F11: indices of a condition', async () => {
  await prints(
    `
    G = NeuronGroup(6, '''v : volt
    b : boolean''')
    G.v = '(i*7 % 5)*mV'
    G.b = 'i > 3'
    lim = 2*mV
    print(G.indices['v >= 3*mV'], G.indices['v < lim'], G.indices['i != 2 and not b'])
    print(len(G.indices['v >= 0*mV']), G.indices[1:3])
  `,
    '[2 4] [0 3 5] [0 1 3]',
    '6 [1 2]',
  )
  await faults(
    `
    G = NeuronGroup(6, 'v : volt')
    print(G.indices['v >= 3'])
  `,
    'resolve/dimension-mismatch',
    "the two sides of '>=' have different dimensions",
  )
})

test('F12: states come out of a group and go back, with or without units', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : volt
    k : integer
    c : 1 (shared)
    s = 2*k : 1''')
    G.v = [1, 2]*mV
    G.k = 'i'
    print(G.get_states(['v', 'k', 'c']))
    print(G.get_states(['v', 'c'], units=False))
    states = G.get_states()
    print(sorted(states.keys()))
    print(sorted(G.get_states(read_only_variables=False).keys()))
    print(sorted(G.get_states(subexpressions=True).keys()))
    G.set_states({'v': [5, 6]*mV, 'c': 3})
    print(G.v[:], G.c)
    G.set_states({'v': [0.5, 0.25]}, units=False)
    print(G.v[:])
  `,
    "{'v': array([1., 2.]) * mvolt, 'k': array([0, 1], dtype=int32), 'c': array(0.)}",
    "{'v': array([0.001, 0.002]), 'c': array(0.)}",
    "['N', 'c', 'dt', 'i', 'k', 't', 't_in_timesteps', 'v']",
    "['c', 'k', 'v']",
    "['N', 'c', 'dt', 'i', 'k', 's', 't', 't_in_timesteps', 'v']",
    '[5. 6.] mV <neurongroup.c: 3.0>',
    '[0.5  0.25] V',
  )
  await prints(
    `
    G = NeuronGroup(2, 'v : volt')
    s = G.get_states(read_only_variables=False)
    G.v = 3*mV
    G.set_states(s)
    print(G.v[:])
  `,
    '[0. 0.] V',
  )
})

test('F12: states must be of the group, in their dimension, and not read-only', async () => {
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.set_states({'v': [1, 2]})
  `,
    'run/dimension-mismatch',
    'v should be set with a value with units volt, but got [1 2]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.set_states({'w': [1, 2]})
  `,
    'run/key',
    "'w'",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.set_states({'i': [1, 2]})
  `,
    'run/type',
    'Variable i is read-only.',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    s = G.get_states()
    G.v = 3*mV
    G.set_states(s)
  `,
    'run/type',
    'Variable N is read-only.',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    s = G.get_states(['w'])
  `,
    'run/key',
    "'w'",
  )
})

test('F13: a subgroup counts from 0, and shares the state', async () => {
  await faults(
    `
    G = NeuronGroup(10, '''v : 1
    k : integer''')
    S = G[3:8]
    S.v = 'i'
    print(G.v[:], S.i[:], S.N, len(S), S.start, S.stop)
    S.v[0] = 50
    S.k = 'i + N'
    print(G.v[:], S.v[:], S.v['i > 2'], G.k[:])
    T = G[-3:]
    T.v = [7, 8, 9]
    print(G.v[:], T.start, T.stop)
    print(G[:-5].v[:], G[2].v[:], G[-1].v[:], G[:].v[:])
  `,
    'run/index',
    'Indices have to be positive.',
  )
  await prints(
    `
    G = NeuronGroup(5, 'v : 1', threshold='i > 1', reset='v += 1')
    S = G[1:4]
    M = SpikeMonitor(S)
    P = StateMonitor(S, 'v', record=[0, 2])
    S.v['i > 0'] = '10*i'
    run(0.2*ms)
    print(M.i[:], P.v[:], G.v[:])
  `,
    '[1 2 1 2] [[ 0.  0.]',
    ' [20. 21.]] [ 0.  0. 12. 22.  2.]',
  )
})

test('F14: subgroups are contiguous, not empty, and in the group', async () => {
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[1:8:2]
  `,
    'run/index',
    'Subgroups have to be contiguous',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[5:5]
  `,
    'run/index',
    'Illegal start/end values for subgroup, 5>=5',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[8:3]
  `,
    'run/index',
    'Illegal start/end values for subgroup, 8>=3',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[1.5:3]
  `,
    'run/type',
    'slice indices must be integers or None or have an __index__ method',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G['i > 3']
  `,
    'run/type',
    'Subgroups can only be constructed using slicing syntax, a single index, or an array of contiguous indices.',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[12]
  `,
    'run/index',
    'Illegal start value for subgroup, 12>=10',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[[1, 3]]
  `,
    'run/index',
    'Subgroups can only be constructed using contiguous indices.',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[1.5]
  `,
    'run/type',
    'Subgroups can only be constructed using slicing syntax, a single index, or an array of contiguous indices.',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[::-1]
  `,
    'run/index',
    'Subgroups have to be contiguous',
  )
})

test("F14: a list of contiguous indices is a subgroup; the end is cut at the group's", async () => {
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[[3, 4, 5]]
    print(S.start, S.stop)
  `,
    '3 6',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[2:30]
    print(S.N)
  `,
    '8',
  )
})

test('F15: subgroups of subgroups, and subgroups as an index', async () => {
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[2:9]
    T = S[1:4]
    T.v = 'i + 1'
    print(G.v[:], T.start, T.stop, T.N)
    U = T[-1:]
    U.v = 40
    print(S.v[:], U.start)
  `,
    '[0. 0. 0. 1. 2. 3. 0. 0. 0. 0.] 3 6 3',
    '[ 0.  1.  2. 40.  0.  0.  0.] 5',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 5
    print(G.v[:], G.v[S])
  `,
    '[0. 0. 0. 0. 5. 5. 0. 0. 0. 0.] [5. 5.]',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'i'
    print(G.v[:])
  `,
    '[0. 0. 0. 0. 4. 5. 0. 0. 0. 0.]',
  )
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'N + 1'
    print(G.v[:])
  `,
    '[ 0.  0.  0.  0. 11. 11.  0.  0.  0.  0.]',
  )
})

test('F15: warns of i and N in a string whose index is a subgroup', async () => {
  await warns(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'i'
    print(G.v[:])
  `,
    "in the string that sets 'v', 'i' is that of the whole group 'G', not of the subgroup that is its index",
  )
  await warns(
    `
    G = NeuronGroup(10, 'v : 1')
    S = G[4:6]
    G.v[S] = 'N + 1'
    print(G.v[:])
  `,
    "in the string that sets 'v', 'N' is that of the whole group 'G', not of the subgroup that is its index",
  )
})

test("F16: a linked variable is another's values", async () => {
  await prints(
    `
    A = NeuronGroup(3, 'x : volt')
    A.x = [1, 2, 3]*mV
    B = NeuronGroup(3, 'y : volt (linked)')
    B.y = linked_var(A, 'x')
    print(B.y[:], B.y)
    A.x[1] = 7*mV
    print(B.y[:], B.y[1], B.y['i > 0'])
  `,
    '[1. 2. 3.] mV <neurongroup_1.y: array([1., 2., 3.]) * mvolt>',
    '[1. 7. 3.] mV 7. mV [7. 3.] mV',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1')
    A.x = 4
    B = NeuronGroup(3, '''y : 1 (linked)
    z : 1''')
    B.y = linked_var(A, 'x')
    B.z = 'y + i'
    print(B.y, B.z[:])
  `,
    '<neurongroup_1.y: 4.0> [4. 5. 6.]',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(1, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
    print(B.y[:])
  `,
    '[0.]',
  )
  await prints(
    `
    A = NeuronGroup(2, 'x : 1')
    A.x = [10, 20]
    B = NeuronGroup(4, '''y : 1 (linked)
    w : 1''')
    B.y = linked_var(A, 'x', index=[1, 0, 1, 0])
    B.w = 'y + i'
    print(B.y[:], B.w[:])
  `,
    '[20. 10. 20. 10.] [20. 11. 22. 13.]',
  )
  await prints(
    `
    A = NeuronGroup(3, 'x : 1')
    A.x = [10, 20, 30]
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x', index=[2, 0, 1])
    C = NeuronGroup(4, 'z : 1 (linked)')
    C.z = linked_var(B, 'y', index=[0, 1, 2, 0])
    D = NeuronGroup(2, '''u : 1 (linked)
    w : 1''')
    D.u = linked_var(C, 'z', index=[3, 1])
    D.w = 'u + 1'
    print(B.y[:], C.z[:], D.u[:], D.w[:])
  `,
    '[30. 10. 20.] [30. 10. 20. 30.] [30. 10.] [31. 11.]',
  )
})

test('F17: links must fit', async () => {
  await faults(
    `
    A = NeuronGroup(3, 'x : volt')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
  `,
    'evaluate/wrong-dimension',
    "'y' must be in no unit (a pure number), but this is in volt",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(4, 'y : 1 (linked)')
    B.y = linked_var(A, 'x')
  `,
    'run/value',
    "Cannot link variable 'y' to 'x', the size of the target group does not match (4 != 3).",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'w')
  `,
    'evaluate/unknown-attribute',
    "'A' has no attribute 'w'",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x', index=[0.0, 1.0, 2.0])
  `,
    'run/type',
    'The index for a linked variable has to be an integer array',
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = linked_var(A, 'x', index=[0, 1, 3])
  `,
    'run/value',
    'Index array for linked variable y contains values outside of the valid range [0, 3[',
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1')
    B.y = linked_var(A, 'x')
  `,
    'evaluate/not-linked',
    "'y' cannot be linked: its equation does not say that it is a linked variable",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, 'y : 1 (linked)')
    B.y = 3
  `,
    'run/value',
    "Cannot set a linked variable directly, link it to another variable using 'linked_var'.",
  )
  await faults(
    `
    B = NeuronGroup(3, 'y : 1 (linked)', threshold='y > 1', reset='')
    run(0.1*ms)
  `,
    'run/type',
    'Link target for variable y has not been set.',
  )
})

test('F18: a link to a subexpression follows it in each step', async () => {
  await prints(
    `
    A = NeuronGroup(2, '''dx/dt = 1/ms : 1
    s = 2*x + i : 1''', method='euler')
    B = NeuronGroup(2, '''dy/dt = q/ms : 1
    q : 1 (linked)''', method='euler')
    B.q = linked_var(A, 's')
    M = StateMonitor(B, ['q', 'y'], record=True)
    run(0.4*ms)
    print(M.q[:], M.y[:], B.q[:], B.y[:])
  `,
    '[[0.  0.2 0.4 0.6]',
    ' [1.  1.2 1.4 1.6]] [[0.   0.   0.02 0.06]',
    ' [0.   0.1  0.22 0.36]] [0.8 1.8] [0.12 0.52]',
  )
  await prints(
    `
    A = NeuronGroup(2, '''dx/dt = 1/ms : 1
    s = 2*x + i : 1''', method='euler')
    B = NeuronGroup(3, '''q : 1 (linked)
    w : 1''')
    B.q = linked_var(A, 's', index=[1, 0, 1])
    B.run_regularly('w += q')
    run(0.3*ms)
    print(B.q[:], B.w[:])
  `,
    '[1.6 0.6 1.6] [3.6 0.6 3.6]',
  )
})

test('F20: objects have names of their own', async () => {
  await prints(
    `
    A = NeuronGroup(2, 'v : 1')
    B = NeuronGroup(2, 'v : 1')
    C = NeuronGroup(2, 'v : 1', name='cells')
    D = NeuronGroup(2, 'v : 1', name='cells*')
    E = NeuronGroup(2, 'v : 1', name='cells*')
    S = A[1:]
    print(A.name, B.name, C.name, D.name, E.name, S.name)
  `,
    'neurongroup neurongroup_1 cells cells_1 cells_2 neurongroup_subgroup',
  )
  await prints(
    `
    A = NeuronGroup(2, 'v : 1', name='cells')
    B = NeuronGroup(2, 'v : 1', name='cells')
    n = Network(A)
    n.run(0.1*ms)
    print(A.name, B.name)
  `,
    'cells cells',
  )
  await prints(
    `
    print(NeuronGroup(2, 'v : 1', name='_cells').name)
  `,
    '_cells',
  )
})

test('F20: names in a network are different, and made of letters, digits and underscores', async () => {
  await faults(
    `
    A = NeuronGroup(2, 'v : 1', name='cells')
    B = NeuronGroup(2, 'v : 1', name='cells')
    run(0.1*ms)
  `,
    'run/value',
    "two objects of this run() have the name 'cells'",
  )
  await faults(
    `
    A = NeuronGroup(2, 'v : 1', name='my cells')
  `,
    'run/value',
    "'my cells' cannot be the name of an object",
  )
  await faults(
    `
    A = NeuronGroup(2, 'v : 1', name='3cells')
  `,
    'run/value',
    "'3cells' cannot be the name of an object",
  )
  await faults(
    `
    A = NeuronGroup(2, 'v : 1', name='')
  `,
    'run/value',
    "'' cannot be the name of an object",
  )
  await faults(
    `
    A = NeuronGroup(2, 'v : 1', name=3)
  `,
    'run/type',
    "'name' argument has to be a string, not int",
  )
  await faults(
    `
    print(NeuronGroup(2, 'v : 1', name='cells_*x').name)
  `,
    'run/value',
    "'cells_*x' cannot be the name of an object",
  )
})

test('F19 refused: dtype= of a group, numbers are double precision', async () => {
  await faults(
    `
    G = NeuronGroup(2, '''v : 1
    w : 1''', dtype={'v': float32})
    G.v = 1/3
    G.w = 1/3
    print(G.v[:].dtype, G.w[:].dtype, G.v[:], G.w[:])
  `,
    'evaluate/argument',
    "the argument 'dtype' of NeuronGroup() is not supported yet",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', dtype=float64)
  `,
    'evaluate/argument',
    "the argument 'dtype' of NeuronGroup() is not supported yet",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', dtype={'v': int32})
  `,
    'evaluate/argument',
    "the argument 'dtype' of NeuronGroup() is not supported yet",
  )
})
