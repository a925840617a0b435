/** Section F, groups and state. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('F1: a group has a positive whole number of neurons', async () => {
  await faults(
    `
    G = NeuronGroup(0, 'v : 1')
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(-1, 'v : 1')
  `,
    'run/value',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    print(G.N, len(G))
  `,
    '3 3',
  )
})

test('F1 refused: a number of neurons with a fraction; Brian takes the whole part', async () => {
  await prints(`
    G = NeuronGroup(1.5, 'v : 1')
  `)
})

test('F2: state starts at 0 and False, as float64, int32 and bool', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : volt
    k : integer
    b : boolean''')
    print(G.v[:], G.k[:], G.b[:])
    print(G.v[:].dtype, G.k[:].dtype, G.b[:].dtype)
  `,
    '[0. 0.] V [0 0] [False False]',
    'float64 int32 bool',
  )
})

test('F3: a string gives each neuron its value', async () => {
  await prints(
    `
    seed(1)
    tau = 3*ms
    G = NeuronGroup(3, '''v : 1
    w : second''')
    G.v = 'i + N'
    G.w = 'v*tau + t + dt'
    print(G.v[:], G.w[:])
    G.v = 'rand()*10'
    print(G.v[:])
  `,
    '[3. 4. 5.] [ 9.1 12.1 15.1] ms',
    '[4.17022005e+00 7.20324493e+00 1.14374817e-03]',
  )
})

test('F4: state is read and written by number, slice, list and condition', async () => {
  await prints(
    `
    G = NeuronGroup(6, 'v : volt')
    G.v = 'i*mV'
    G.v[2:5] = 10*mV
    G.v[[0, 5]] = [20, 30]*mV
    G.v[-1] += 1*mV
    G.v['i == 1'] = 7*mV
    print(G.v[:])
    print(G.v[2:5], G.v[[0, 5]], G.v[-1], G.v['i > 3'], G.v['v > 8*mV and i < 3'])
  `,
    '[20.  7. 10. 10. 10. 31.] mV',
    '[10. 10. 10.] mV [20. 31.] mV 31. mV [10. 31.] mV [20. 10.] mV',
  )
  await faults(
    `
    G = NeuronGroup(6, 'v : volt')
    print(G.v['v > 8'])
  `,
    'resolve/dimension-mismatch',
  )
})

test('F5: the condition of a string index comes first, then the value of those selected', async () => {
  await prints(
    `
    seed(2)
    G = NeuronGroup(6, 'v : 1')
    G.v = 'i'
    G.v['v > 2'] = 'v - 3'
    print(G.v[:])
    G.v['i % 2 == 0'] = 'rand()'
    print(G.v[:])
  `,
    '[0. 1. 2. 0. 1. 2.]',
    '[0.4359949  1.         0.02592623 0.         0.54966248 2.        ]',
  )
})

test('F6: a condition that selects none changes nothing', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v = 'i'
    G.v['v > 10'] = 5
    G.v['False'] = 6
    G.v['v > 10'] = 'v*2'
    print(G.v[:], G.v['v > 10'])
  `,
    '[0. 1. 2.] []',
  )
})

test('F7: lengths and indices are checked; of equal indices the last counts', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v[[1, 1]] = [4, 5]
    print(G.v[:])
  `,
    '[0. 5. 0.]',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v = [1, 2]
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v[3] = 1
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    print(G.v[-4])
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v[0:2] = [1, 2, 3]
  `,
    'run/value',
  )
})

test('F8: an attribute that is not there, with the nearest name', async () => {
  await faults(
    `
    G = NeuronGroup(3, 'voltage : 1')
    G.voltge = 3
  `,
    'evaluate/unknown-attribute',
    "'G' has no attribute 'voltge'",
  )
  await faults(
    `
    G = NeuronGroup(3, 'voltage : 1')
    print(G.voltge)
  `,
    'evaluate/unknown-attribute',
  )
})

test('F9: i, N, t, dt and subexpressions cannot be set', async () => {
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.i = 3
  `,
    'evaluate/read-only',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.N = 3
  `,
    'evaluate/read-only',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.t = 3*ms
  `,
    'evaluate/read-only',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    u = v : 1''')
    G.u = 3
  `,
    'evaluate/read-only',
  )
})

test('F10: a shared variable is one number', async () => {
  await prints(
    `
    G = NeuronGroup(3, 's : volt (shared)')
    G.s = 3*mV
    print(G.s)
    G.s[:] = 4*mV
    print(G.s, G.s[:])
    G.s = '2*mV'
    print(G.s)
  `,
    '<neurongroup.s: 3. * mvolt>',
    '<neurongroup.s: 4. * mvolt> 4. mV',
    '<neurongroup.s: 2. * mvolt>',
  )
  await faults(
    `
    G = NeuronGroup(3, 's : volt (shared)')
    G.s = [1, 2, 3]*mV
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(3, 's : volt (shared)')
    G.s[0] = 1*mV
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(3, 's : volt (shared)')
    G.s['i > 1'] = 1*mV
  `,
    'run/index',
  )
})

test('F20: objects are named by their class and in order, or by name=', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'v : 1')
    H = NeuronGroup(1, 'v : 1')
    K = NeuronGroup(1, 'v : 1', name='cells')
    M = SpikeMonitor(NeuronGroup(1, 'v : 1', threshold='v > 1', reset=''))
    print(G.name, H.name, K.name, M.name)
  `,
    'neurongroup neurongroup_1 cells spikemonitor',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', name='cells')
    H = NeuronGroup(1, 'v : 1', name='cells')
    run(1*ms)
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', name='my cells')
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', name='1cells')
  `,
    'run/value',
  )
})

test('F11: indices of the elements that a condition holds for', async () => {
  await prints(
    `
    G = NeuronGroup(6, 'v : 1')
    G.v = [1, 7, 5, 2, 9, 4.5]
    print(G.indices['v >= 5'], G.indices[2:4], G.indices['i == 9'])
  `,
    '[1 2 4] [2 3] []',
  )
})

test('F12: get_states() and set_states(), with units and without', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''dv/dt = -v/ms : volt
    k : integer
    s = 2*v : volt''', method='exact')
    G.v = [1, 2]*mV
    G.set_states({'k': [3, 4]})
    print(sorted(G.get_states().keys()))
    print(sorted(G.get_states(read_only_variables=False, subexpressions=True)))
    print(G.get_states(['v', 's'], units=False), G.get_states(['v']))
    G.set_states({'v': [5., 6.]}, units=False)
    print(G.v)
    try:
        G.set_states({'v': [5., 6.]})
    except Exception as exc:
        print(type(exc).__name__)
  `,
    "['N', 'dt', 'i', 'k', 't', 't_in_timesteps', 'v']",
    "['k', 'v']",
    "{'v': array([0.001, 0.002]), 's': array([0.002, 0.004])} {'v': array([1., 2.]) * mvolt}",
    '<neurongroup.v: array([5., 6.]) * volt>',
    'DimensionMismatchError',
  )
})

test('F18: linked subexpressions follow their source', async () => {
  await prints(
    `
    A = NeuronGroup(2, '''dx/dt = 1/ms : 1
    double = 2*x : 1''', method='euler')
    B = NeuronGroup(2, '''y : 1 (linked)
    dz/dt = y/ms : 1''', method='euler')
    B.y = linked_var(A, 'double')
    A.x = [0, 10]
    run(0.3*ms)
    print(B.z[:], B.y[:])
  `,
    '[0.06 6.06] [ 0.6 20.6]',
  )
})

test('F19: dtype that asks for what variables are made of', async () => {
  const types = ['np.float64', 'float64', 'float', "'float64'", 'None']
  const dicts = ["{'v': np.float64, 'k': int32, 'b': bool}", "{'other': np.float32}"]
  for (const dtype of [...types, ...dicts]) {
    await prints(
      `
      G = NeuronGroup(1, '''v : 1
      k : integer
      b : boolean''', dtype=${dtype})
      print(G.v[:].dtype, G.k[:].dtype, G.b[:].dtype)
    `,
      'float64 int32 bool',
    )
  }
  // Brian refuses these too
  for (const dtype of ["{'v': np.int32}", "{'b': float}", "{'k': float}", 'int']) {
    await faults(
      `
      G = NeuronGroup(1, '''v : 1
      k : integer
      b : boolean''', dtype=${dtype})
    `,
      'evaluate/wrong-type',
    )
  }
})

test('F19 refused: other types of variables; all floats are double precision, integers of 32 bits', async () => {
  for (const dtype of ['float32', "'float32'", "{'v': np.float32}"]) {
    await faults(`G = NeuronGroup(1, 'v : 1', dtype=${dtype})`, 'evaluate/argument')
  }
  await faults("G = NeuronGroup(1, 'k : integer', dtype={'k': np.int64})", 'evaluate/argument')
})
