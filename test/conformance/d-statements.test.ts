/** Section D, statements. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

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
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x, y = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
    "'x, y' cannot be assigned to",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x * y')
    run(0.1*ms)
  `,
    'parse/statement-form',
    "'x * y' assigns nothing",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x =')
    run(0.1*ms)
  `,
    'parse/missing-operand',
    "an expression is missing between '=' and the end of the statement",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x.a = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
    "'x.a' cannot be assigned to",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x++')
    run(0.1*ms)
  `,
    'parse/foreign-operator',
    "there is no operator '++'",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x[0] = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
    "'x[0]' cannot be assigned to",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='dx/dt = 3')
    run(0.1*ms)
  `,
    'parse/statement-target',
    "'dx/dt' cannot be assigned to",
  )
  await faults(
    `
    G = NeuronGroup(2, 'x : 1\\ny : 1', threshold='True', reset='x == 3')
    run(0.1*ms)
  `,
    'parse/statement-form',
    "'x == 3' assigns nothing",
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
  await faults(
    `
    G = NeuronGroup(3, 'v : volt', threshold='True', reset='tmp = v*v; v += tmp')
    run(0.1*ms)
  `,
    'resolve/assigned-dimension',
    "'v' is in volt, but 'v += tmp' gives it a value in volt**2",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt', threshold='True', reset='tmp = 3*mV; tmp = 2*amp; v = tmp')
    run(0.1*ms)
  `,
    'resolve/assigned-dimension',
    "'tmp' is in volt, but 'tmp = 2*amp' gives it a value in amp",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt', threshold='True', reset='tmp = 3*mV; tmp += 2')
    run(0.1*ms)
  `,
    'resolve/assigned-dimension',
    "'tmp' is in volt, but 'tmp += 2' gives it a value without dimension",
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
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='t = 3*ms')
    run(0.1*ms)
  `,
    'resolve/write-shared',
    "'t' is the same for the whole group: a reset cannot assign it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='dt = 3*ms')
    run(0.1*ms)
  `,
    'resolve/write-shared',
    "'dt' is the same for the whole group: a reset cannot assign it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='t_in_timesteps = 1')
    run(0.1*ms)
  `,
    'resolve/write-shared',
    "'t_in_timesteps' is the same for the whole group: a reset cannot assign it",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='N = 3')
    run(0.1*ms)
  `,
    'resolve/write-shared',
    "'N' is the same for the whole group: a reset cannot assign it",
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
})

test('D5 refused: assigning i, which Brian accepts and then overwrites its indices', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='i = 3')
    run(0.1*ms)
  `,
    'resolve/write-index',
    "'i' numbers the neurons: assigning it is not compiled",
  )
  await faults(
    `
    G = NeuronGroup(3, '''v : 1''', threshold='True', reset='i += 1')
    run(0.1*ms)
  `,
    'resolve/write-index',
    "'i' numbers the neurons: assigning it is not compiled",
  )
})

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
  await faults(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''', threshold='i != 1', reset='x += 1')
    B.x = linked_var(A, 'x')
    run(0.2*ms)
    print(A.x[:], B.x[:])
  `,
    'run/unsupported',
    "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
  )
  await faults(
    `
    A = NeuronGroup(3, 'x : 1 (shared)')
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''', threshold='i != 1', reset='x += 1')
    B.x = linked_var(A, 'x')
    run(0.2*ms)
    print(A.x[:], B.x[:])
  `,
    'run/unsupported',
    "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
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
  await faults(
    `
    A = NeuronGroup(3, 'x : 1 (shared)')
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''')
    B.x = linked_var(A, 'x')
    B.run_regularly('x += 1; y = x')
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    'run/unsupported',
    "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
  )
  await faults(
    `
    A = NeuronGroup(1, 'x : 1')
    B = NeuronGroup(3, '''x : 1 (linked)
    y : 1''')
    B.x = linked_var(A, 'x')
    B.run_regularly('x += 1; y = x')
    run(0.2*ms)
    print(A.x[:], B.x[:], B.y[:])
  `,
    'run/unsupported',
    "'neurongroup_1' writes its variable 'x', which cannot be linked to 'x' of 'neurongroup'",
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
