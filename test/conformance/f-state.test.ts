/** Section F, state variables: first values, strings, read-only names. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

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
  await faultsEach(
    `
    G = NeuronGroup(4, 'v : volt')
    G.v = '...'
  `,
    [
      'i',
      'resolve/assigned-dimension',
      "'v' is in volt, but 'v = i' gives it a value without dimension",
    ],
    ['foo*mV', 'resolve/unknown-name', "the name 'foo' is not known to group 'G'"],
  )
})

test('F9: i, N, t, dt and subexpressions are read-only', async () => {
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1''')
    ...
  `,
    ['G.i = 3', 'evaluate/read-only', "'i' is read-only: Brian computes it"],
    ['G.N = 3', 'evaluate/read-only', "'N' is read-only: Brian computes it"],
    ['G.t = 3*ms', 'evaluate/read-only', "'t' is read-only: Brian computes it"],
    ['G.dt = 3*ms', 'evaluate/read-only', "'dt' is read-only: Brian computes it"],
  )
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1''')
    ...
  `,
    ['G.s = 3', 'evaluate/read-only', "'s' is read-only: Brian computes it"],
    [
      "G.s['i>0'] = '3'",
      'resolve/write-subexpression',
      "'s' is a subexpression: it cannot be assigned",
    ],
  )
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1''')
    ...
  `,
    ['G.i[0] = 3', 'run/type', 'Variable i is read-only.'],
    ["G.i = '3'", 'evaluate/read-only', "'i' is read-only: Brian computes it"],
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
