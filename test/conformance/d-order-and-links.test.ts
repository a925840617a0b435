/** Section D, statements: what they see, what they write, and in which order. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

test('D6: a subexpression is computed again where its inputs have changed', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1
    a : 1
    b : 1''', threshold='True', reset='''
    a = s
    v = 5 + i
    b = s
    ''')
    G.v = 1
    run(0.1*ms)
    print(G.a[:], G.b[:])
  `,
    '[2. 2. 2.] [10. 12. 14.]',
  )
  await faults(
    `
    seed(4)
    G = NeuronGroup(3, '''v : 1
    s = v + rand() : 1
    a : 1
    b : 1
    c : 1''', threshold='True', reset='''
    a = s
    b = s
    v += 1
    c = s
    ''')
    run(0.1*ms)
    print(all(G.a[:] == G.b[:]), all(G.c[:] > G.b[:]))
    print(G.a[:], G.b[:], G.c[:])
  `,
    'resolve/random-subexpression',
    "the subexpression 's' draws a random number each time it is used",
  )
})

test('D7: a reset cannot set a shared variable, whatever the size of the group', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)''', threshold='True', reset='c += 1')
    run(0.1*ms)
  `,
    'resolve/shared-in-event',
    "'c' is (shared), one value for all neurons: an event of some cannot set it",
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    c : 1 (shared)''', threshold='True', reset='c += 1; v = c')
    run(0.3*ms)
    print(G.c[:], G.v[:])
  `,
    'resolve/shared-in-event',
    "'c' is (shared), one value for all neurons: an event of some cannot set it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)''', threshold='i > 2', reset='c = 5; v = 2')
    run(0.1*ms)
    print(G.c[:], G.v[:])
  `,
    'resolve/shared-in-event',
    "'c' is (shared), one value for all neurons: an event of some cannot set it",
  )
})

test('D7: code that runs for all neurons can set shared variables', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)''')
    G.run_regularly('c += 1; v = c*i')
    run(0.2*ms)
    print(G.c[:], G.v[:])
  `,
    '2.0 [0. 2. 4.]',
  )
})

test('D8: writing a linked variable writes its source', async () => {
  await prints(
    `
    A = NeuronGroup(3, 'x : 1')
    A.x = [10, 20, 30]
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''', threshold='i != 1', reset='x += 1; y = x')
    B.x = linked_var(A, 'x')
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    '[12. 20. 32.] [12. 20. 32.] [12.  0. 32.]',
  )
  await prints(
    `
    A = NeuronGroup(3, 'x : 1')
    A.x = [10, 20, 30]
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''', threshold='i != 1', reset='x = i; y = x')
    B.x = linked_var(A, 'x', index=[2, 1, 0])
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    '[ 2. 20.  0.] [ 0. 20.  2.] [0. 0. 2.]',
  )
  await prints(
    `
    A = NeuronGroup(2, 'x : 1')
    B = NeuronGroup(4, '''x : 1 (linked)
    y : 1''', threshold='i > 0', reset='x += 1')
    B.x = linked_var(A, 'x', index=[0, 0, 1, 1])
    run(0.1*ms)
    print(A.x[:], B.x[:])
  `,
    '[1. 2.] [1. 1. 2. 2.]',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(1, '''x : 1 (linked)
    y : 1''', threshold='True', reset='x += 1')
    B.x = linked_var(A, 'x')
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    '[2.] [2.] [0.]',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''')
    B.x = linked_var(A, 'x')
    B.x[:] = '4'
    print(A.x[:], B.x[:])
  `,
    '[4.] 4.0',
  )
})

test('D8: a reset cannot write what is linked to one value for all', async () => {
  await faultsEach(
    `
    A = NeuronGroup(...)
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''', threshold='i != 1', reset='x += 1')
    B.x = linked_var(A, 'x')
    run(0.2*ms)
    print(A.x[:], B.x[:])
  `,
    [
      "1, 'x : 1'",
      'run/unsupported',
      "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
    ],
    [
      "3, 'x : 1 (shared)'",
      'run/unsupported',
      "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
    ],
  )
  await faults(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''')
    B.x = linked_var(A, 'x')
    B.run_regularly('x += i')
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    'run/unsupported',
    "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
  )
})

test('D8 refused: code that runs for all neurons and writes what is linked to one value', async () => {
  await faultsEach(
    `
    A = NeuronGroup(...)
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''')
    B.x = linked_var(A, 'x')
    B.run_regularly('x += 1; y = x')
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    [
      "3, 'x : 1 (shared)'",
      'run/unsupported',
      "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
    ],
    [
      "1, 'x : 1'",
      'run/unsupported',
      "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
    ],
  )
})

test('D9: values are copied, not names', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x_0 : 1
    x_1 : 1''', threshold='True', reset='x_1 = x_0; x_0 = -1')
    G.x_0 = 'i + 5'
    run(0.1*ms)
    print(G.x_0[:], G.x_1[:])
  `,
    '[-1. -1. -1.] [5. 6. 7.]',
  )
  await prints(
    `
    G = NeuronGroup(3, '''x_0 : 1
    x_1 : 1
    x_2 : 1''')
    G.run_regularly('tmp = x_0; x_2 = x_1; x_1 = 2*tmp; x_0 = -1; x_0 += tmp')
    G.x_0 = 'i + 5'
    run(0.2*ms)
    print(G.x_0[:], G.x_1[:], G.x_2[:])
  `,
    '[3. 4. 5.] [ 8. 10. 12.] [10. 12. 14.]',
  )
})

test('D10: shared variables are set first and once', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''c : 1 (shared)
    v : 1''')
    G.run_regularly('''c += 1
    d = 2*c
    c = c + d
    v = 1.0*i
    v += c + d''')
    run(0.2*ms)
    print(G.c[:], G.v[:])
  `,
    '12.0 [20. 21. 22.]',
  )
})

test('D10 refused: a shared variable set by a random number', async () => {
  await faults(
    `
    seed(3)
    G = NeuronGroup(3, '''c : 1 (shared)
    v : 1''')
    G.run_regularly('''c = rand()
    v = rand() + c''')
    run(0.1*ms)
    print('%.10f' % G.c[:], G.v[:])
  `,
    'resolve/shared-draw',
    "a random number for 'c', which is (shared), is not compiled yet here",
  )
})

test('D10: setting a shared variable after another, or from one, is an error', async () => {
  await faults(
    `
    seed(3)
    G = NeuronGroup(3, '''c : 1 (shared)
    v : 1''')
    G.run_regularly('''v = c
    c += 1
    v += c''')
    run(0.1*ms)
    print(G.c[:], G.v[:])
  `,
    'resolve/shared-after-vector',
    "'c' is (shared): it has to be set before 'v', which is not",
  )
  await faults(
    `
    G = NeuronGroup(3, '''c : 1 (shared)
    v : 1''')
    G.run_regularly('''v = i
    c = v + 1''')
    run(0.2*ms)
    print(G.c[:], G.v[:])
  `,
    'resolve/shared-after-vector',
    "'c' is (shared): it has to be set before 'v', which is not",
  )
})
