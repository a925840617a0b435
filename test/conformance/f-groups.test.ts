/** Section F, groups: sizes, attributes, names. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints, warns } from './script.js'

test('F1: a group has one neuron or more', async () => {
  await prints(
    `
    print(NeuronGroup(1, 'v:1').N, len(NeuronGroup(3, 'v:1')), NeuronGroup(2, 'v:1').N + 1)
  `,
    '1 3 3',
  )
  await faultsEach(
    `
    G = NeuronGroup(..., 'v : 1')
  `,
    ['0', 'run/value', 'NeuronGroup size should be at least 1, was 0'],
    ['-1', 'run/value', 'NeuronGroup size should be at least 1, was -1'],
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

test('F1: a size with a fraction is cut off, with a warning', async () => {
  await prints(
    `
    G = NeuronGroup(1.5, 'v : 1')
    print(G.N)
  `,
    '1',
  )
  await warns(
    `
    G = NeuronGroup(2.7, 'v : 1')
  `,
    'NeuronGroup(2.7, ...) makes 2 neurons: the fraction is cut off',
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
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1''')
    print(...)
  `,
    ['G.w', 'evaluate/unknown-attribute', "'G' has no attribute 'w'"],
    ['G._foo', 'run/attribute', "'NeuronGroup' object has no attribute '_foo'"],
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
  await faultsEach(
    `
    A = NeuronGroup(2, 'v : 1', name=...)
  `,
    ["'my cells'", 'run/value', "'my cells' cannot be the name of an object"],
    ["'3cells'", 'run/value', "'3cells' cannot be the name of an object"],
    ["''", 'run/value', "'' cannot be the name of an object"],
    ['3', 'run/type', "'name' argument has to be a string, not int"],
  )
  await faults(
    `
    print(NeuronGroup(2, 'v : 1', name='cells_*x').name)
  `,
    'run/value',
    "'cells_*x' cannot be the name of an object",
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
