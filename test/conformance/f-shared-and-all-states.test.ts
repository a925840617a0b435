/** Section F, shared variables, indices, and all states at once. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

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
  await faultsEach(
    `
    G = NeuronGroup(3, '''c : volt (shared)''')
    ...
  `,
    ['G.c[0] = 3*mV', 'run/index', "Illegal index for variable 'c', it is a scalar variable."],
    [
      "G.c['i > 0'] = 3*mV",
      'run/index',
      "Illegal index for variable 'c', it is a scalar variable.",
    ],
    ['G.c = [1, 2, 3]*mV', 'run/value', 'setting an array element with a sequence.'],
    ['G.c[:] = [1, 2, 3]*mV', 'run/value', 'setting an array element with a sequence.'],
    ['print(G.c[0])', 'run/index', "Illegal index for variable 'c', it is a scalar variable."],
    ["print(G.c['i>0'])", 'run/index', "Illegal index for variable 'c', it is a scalar variable."],
    ['G.c[0:2] = 3*mV', 'run/index', "Illegal index for variable 'c', it is a scalar variable."],
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
    print(len(G.indices['v >= 0*mV']), G.indices[1:3], G.indices['i == 9'])
  `,
    '[2 4] [0 3 5] [0 1 3]',
    '6 [1 2] []',
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
  await faultsEach(
    `
    G = NeuronGroup(2, 'v : volt')
    G.set_states({'...': [1, 2]})
  `,
    ['v', 'run/dimension-mismatch', 'v should be set with a value with units volt, but got [1 2]'],
    ['w', 'run/key', "'w'"],
    ['i', 'run/type', 'Variable i is read-only.'],
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
