/** Section D, statements: their forms and targets. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

test('D1: statements assign by = += -= *= /= %=, one a line or with ;, with comments', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''x : 1
    y : 1
    k : integer
    b : boolean''', threshold='True', reset='''x = 7  # a comment
    x += 1; x -= 2
    x *= 5

    x /= 4; y = x;
    y %= 3
    k = 5; k += 3; k *= 2; k -= 1; k %= 4
    b = k > 2; b = not b
    ''')
    run(0.1*ms)
    print(G.x[:], G.y[:], G.k[:], G.b[:])
  `,
    '[7.5 7.5] [1.5 1.5] [3 3] [False False]',
  )
})

test("D1: //= and **= are no operators of statements, as with Brian's numpy code", async () => {
  await faults(
    `
    G = NeuronGroup(2, '''x : 1
    y : 1
    k : integer''', threshold='True', reset='x=7.5; x //= 2; k = 9; k //= 2')
    run(0.1*ms)
    print(G.x[:], G.k[:])
  `,
    'resolve/operator-not-known',
    "statements do not know the operator '//='",
  )
  await faults(
    `
    G = NeuronGroup(2, '''x : 1
    y : 1
    k : integer''', threshold='True', reset='''
    x = 7  # a comment
    x += 1; x -= 2
    x *= 5

    x /= 4; y = x
    y %= 3
    y **= 3; k = 5; k += 3; k *= 2; k -= 1; k %= 4
    ''')
    run(0.1*ms)
    print(G.x[:], G.y[:], G.k[:])
  `,
    'resolve/operator-not-known',
    "statements do not know the operator '**='",
  )
})

test('D2: what is no assignment to one name is rejected', async () => {
  await faultsEach(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='...')
    run(0.1*ms)
  `,
    ['x, y = 3', 'parse/statement-target', "'x, y' cannot be assigned to"],
    ['x * y', 'parse/statement-form', "'x * y' assigns nothing"],
    [
      'x =',
      'parse/missing-operand',
      "an expression is missing between '=' and the end of the statement",
    ],
    ['x.a = 3', 'parse/statement-target', "'x.a' cannot be assigned to"],
    ['x++', 'parse/foreign-operator', "there is no operator '++'"],
    ['x[0] = 3', 'parse/statement-target', "'x[0]' cannot be assigned to"],
    ['dx/dt = 3', 'parse/statement-target', "'dx/dt' cannot be assigned to"],
    ['x == 3', 'parse/statement-form', "'x == 3' assigns nothing"],
  )
})

test('D3: a new name is a temporary value, for the statements after it', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : volt
    w : volt''', threshold='True', reset='''
    d = (i+1)*mV
    e = d + 2*mV
    v = d*2
    w = e + v
    ''')
    run(0.1*ms)
    print(G.v[:], G.w[:])
  `,
    '[2. 4. 6.] mV [ 5.  8. 11.] mV',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : volt
    w : volt''')
    G.run_regularly('''big = i > 0
    n = i + 2
    v = int(big)*mV
    w = n*mV
    n += 1
    v += n*mV''')
    run(0.2*ms)
    print(G.v[:], G.w[:])
  `,
    '[3. 5. 6.] mV [2. 3. 4.] mV',
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : volt''', threshold='True', reset='v = d; d = 3*mV')
    run(0.1*ms)
  `,
    'resolve/unknown-name',
    "the name 'd' is not known to group 'G'",
  )
})

test('D4: temporary values have the dimension of what they are assigned', async () => {
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='True', reset='tmp = -65*mV; v = tmp')
    run(0.1*ms)
  `,
    'resolve/assigned-dimension',
    "'v' is without dimension, but 'v = tmp' gives it a value in volt",
  )
  await faultsEach(
    `
    G = NeuronGroup(3, 'v : volt', threshold='True', reset='...')
    run(0.1*ms)
  `,
    [
      'tmp = v*v; v += tmp',
      'resolve/assigned-dimension',
      "'v' is in volt, but 'v += tmp' gives it a value in volt**2",
    ],
    [
      'tmp = 3*mV; tmp = 2*amp; v = tmp',
      'resolve/assigned-dimension',
      "'tmp' is in volt, but 'tmp = 2*amp' gives it a value in amp",
    ],
    [
      'tmp = 3*mV; tmp += 2',
      'resolve/assigned-dimension',
      "'tmp' is in volt, but 'tmp += 2' gives it a value without dimension",
    ],
  )
})

test('D5: subexpressions, t, dt, t_in_timesteps and N cannot be assigned', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1
    s = 2*v : 1''', threshold='True', reset='s = 3')
    run(0.1*ms)
  `,
    'resolve/write-subexpression',
    "'s' is a subexpression: it cannot be assigned",
  )
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='...')
    run(0.1*ms)
  `,
    [
      't = 3*ms',
      'resolve/write-shared',
      "'t' is the same for the whole group: a reset cannot assign it",
    ],
    [
      'dt = 3*ms',
      'resolve/write-shared',
      "'dt' is the same for the whole group: a reset cannot assign it",
    ],
    [
      't_in_timesteps = 1',
      'resolve/write-shared',
      "'t_in_timesteps' is the same for the whole group: a reset cannot assign it",
    ],
    [
      'N = 3',
      'resolve/write-shared',
      "'N' is the same for the whole group: a reset cannot assign it",
    ],
  )
})

test('D5: names of the script, of constants and units are temporary values where they are assigned', async () => {
  await prints(
    `
    c = 3
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='c = 4; v = c')
    run(0.1*ms)
    print(G.v[:], c)
  `,
    '[4. 4. 4.] 3',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='pi = 4; v = pi')
    run(0.1*ms)
    print(G.v[:])
  `,
    '[4. 4. 4.]',
  )
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

test('D5 refused: assigning i, which Brian accepts and then overwrites its indices', async () => {
  await faultsEach(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='...')
    run(0.1*ms)
  `,
    ['i = 3', 'resolve/write-index', "'i' numbers the neurons: assigning it is not compiled"],
    ['i += 1', 'resolve/write-index', "'i' numbers the neurons: assigning it is not compiled"],
  )
})
