/** Section F, state variables by index, slice and condition. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

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

test('F4: a condition may be made in a loop or a function', async () => {
  await prints(
    `
    G = NeuronGroup(4, 'v : 1')
    H = NeuronGroup(3, 'v : 1')
    G.v = arange(4)
    S = Synapses(H, G, 'w : 1')
    S.connect()
    S.w = 'i + 10*j'
    for k in range(2):
        print(G.v[f'i > {k}'], S.w[f'j == {k}'])
        G.v[f'i == {k}'] = 7
        S.w[f'j == {k}'] = k
    def some(k, limit):
        return S.w['j == %d and i < %d' % (k, limit)]
    for k in [1, 2]:
        print(some(k, 2), G.v[:])
  `,
    '[1. 2. 3.] [0. 1. 2.]',
    '[2. 3.] [10. 11. 12.]',
    '[1. 1.] [7. 7. 2. 3.]',
    '[20. 21.] [7. 7. 2. 3.]',
  )
  await faults(
    `
    G = NeuronGroup(4, 'v : 1')
    print(G.v['i == %d' % int(4*rand())])
  `,
    'evaluate/structure-at-run-time',
  )
})

test('F4: indices and values have dimensions', async () => {
  await faultsEach(
    `
    G = NeuronGroup(6, 'v : volt')
    ...
  `,
    [
      "print(G.v['v > 3'])",
      'resolve/dimension-mismatch',
      "the two sides of '>' have different dimensions",
    ],
    [
      "G.v['v > 3*amp'] = 3*mV",
      'resolve/dimension-mismatch',
      "the two sides of '>' have different dimensions",
    ],
    [
      'G.v[2] = 3',
      'evaluate/wrong-dimension',
      'the value must be in volt, but this is in no unit (a pure number)',
    ],
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

test('F7: an element that is not there is an error in a statement of its own too', async () => {
  await faults(
    `
    G = NeuronGroup(3, 'v : 1')
    G.v[5]
  `,
    'run/index',
    'index 5 is out of bounds for axis 0 with size 3',
  )
})

test('F7: values must fit the elements, indices the group', async () => {
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1''')
    ...
  `,
    ['G.v = [1, 2]', 'run/value', 'v has 3 elements, but 2 values are given'],
    ['G.v[5] = 1', 'run/index', 'index 5 is out of bounds for axis 0 with size 3'],
    ['print(G.v[3])', 'run/index', 'index 3 is out of bounds for axis 0 with size 3'],
    [
      'G.v[[0, 1]] = [1, 2, 3]',
      'run/value',
      'could not broadcast input array from shape (3,) into shape (2,)',
    ],
    ['G.v[[0, 7]] = 3', 'run/index', 'index 7 is out of bounds for axis 0 with size 3'],
    [
      "G.v['i > 0'] = [1, 2, 3]",
      'run/type',
      'When setting a variable based on a string index, the value has to be a string or a scalar.',
    ],
    ['G.v[-4] = 3', 'run/index', 'index -4 is out of bounds for axis 0 with size 3'],
    [
      'G.v[1.5] = 2',
      'run/index',
      'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices',
    ],
    [
      'G.v[1:3] = [1, 2, 3]',
      'run/value',
      'could not broadcast input array from shape (3,) into shape (2,)',
    ],
  )
})
