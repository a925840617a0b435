/** Section D, statements. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('D1: forms of statements, by lines or semicolons, with comments', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''x : 1
    y : 1''', threshold='True', reset='''x = 7   # first
    x += 2; x -= 1
    x *= 3
    x /= 2; y = x
    y **= 2
    y %= 10''')
    run(0.1*ms)
    print(G.x[:], G.y[:])
  `,
    'resolve/operator-not-known',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x //= 5')
    run(0.1*ms)
  `,
    'resolve/operator-not-known',
  )
})

test('D2: what is no statement of an abstract code block', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''x : 1
    y : 1''', threshold='True', reset='x, y = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
  )
  await faults(
    `
    G = NeuronGroup(1, '''x : 1
    y : 1''', threshold='True', reset='x * y')
    run(0.1*ms)
  `,
    'parse/statement-form',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x =')
    run(0.1*ms)
  `,
    'parse/missing-operand',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x.a = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x++')
    run(0.1*ms)
  `,
    'parse/foreign-operator',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x[0] = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='dx/dt = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x == 3')
    run(0.1*ms)
  `,
    'parse/statement-form',
  )
})

test('D3: a new name is a temporary variable of its block', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : volt
    w : volt''', threshold='True', reset='''up = 3*mV + v
    v = up*2
    w = up - 1*mV''')
    G.v = [1, 2]*mV
    run(0.1*ms)
    print(G.v[:], G.w[:])
  `,
    '[ 8. 10.] mV [3. 4.] mV',
  )
})

test('D4: a temporary variable has the unit of its value', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='''tmp = -65*mV
    v = tmp''')
    run(0.1*ms)
  `,
    'resolve/assigned-dimension',
    "'v' is without dimension, but 'v = tmp' gives it a value in volt",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : volt', threshold='True', reset='''tmp = 3
    tmp = 3*mV
    v = tmp''')
    run(0.1*ms)
  `,
    'resolve/assigned-dimension',
  )
})

test('D5: subexpressions, t, dt and N cannot be assigned', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    u = v**2 : 1''', threshold='True', reset='u = 3')
    run(0.1*ms)
  `,
    'resolve/write-subexpression',
    "'u' is a subexpression: it cannot be assigned",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='t = 3*ms')
    run(0.1*ms)
  `,
    'resolve/write-shared',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='dt = 3*ms')
    run(0.1*ms)
  `,
    'resolve/write-shared',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='N = 3')
    run(0.1*ms)
  `,
    'resolve/write-shared',
  )
})

test('D5 refused: assigning i, which numbers the neurons; Brian 2.5.1 changes it', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='i = 3')
    run(0.1*ms)
  `,
    'resolve/write-index',
  )
})

test('D5 differs: the name of a unit, function or constant is a temporary variable there, as Brian 2.5.1 has it too', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'v : volt', threshold='True', reset='''mV = 3*volt
    v = mV''')
    run(0.1*ms)
    print(G.v[:])
  `,
    '[3.] V',
  )
})

test('D6: a subexpression is computed anew once its inputs have changed', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    a : 1
    b : 1
    u = v**2 : 1''', threshold='True', reset='''a = u
    v = 3
    b = u''')
    G.v = 2
    run(0.1*ms)
    print(G.a[:], G.b[:])
  `,
    '[4.] [9.]',
  )
})

test('D7: an event cannot write a shared variable', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    s : 1 (shared)''', threshold='True', reset='s += 1')
    run(0.1*ms)
  `,
    'resolve/shared-in-event',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    s : 1 (shared)''', threshold='True', reset='s += 1')
    run(0.3*ms)
    print(G.s)
  `,
    'resolve/shared-in-event',
  )
})

test('D9: an assigned value is that of the moment', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''x_0 : 1
    x_1 : 1''', threshold='True', reset='''x_1 = x_0
    x_0 = -1''')
    G.x_0 = 5
    run(0.1*ms)
    print(G.x_0[:], G.x_1[:])
  `,
    '[-1.] [5.]',
  )
})

test('D10: statements of shared values run once, before those of each neuron', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    s : 1 (shared)''')
    G.run_regularly('''s += 1
    x += s*i''')
    run(0.2*ms)
    print(G.s, G.x[:])
  `,
    '<neurongroup.s: 2.0> [0. 3. 6.]',
  )
})

test('D8: writing through a linked variable in a reset changes its source', async () => {
  await prints(
    `
    A = NeuronGroup(3, 'x : 1')
    B = NeuronGroup(3, '''y : 1 (linked)
    dv/dt = 1/ms : 1''', threshold='v > i + 0.95', reset='v = 0; y += 10', method='euler')
    B.y = linked_var(A, 'x')
    A.x = [1, 2, 3]
    run(2.5*ms)
    print(A.x[:], B.y[:])
  `,
    '[21. 12.  3.] [21. 12.  3.]',
  )
})
