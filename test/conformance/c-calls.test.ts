/** Rows C20 to C28, calls and what is folded. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

test('C20: calls are checked', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'x = exp(1, 2) : 1')
    run(1*ms)
  `,
    'resolve/argument-count',
    'exp() takes 1 argument, not 2',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = clip(1, 2) : 1')
    run(1*ms)
  `,
    'resolve/argument-count',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = 2*exp : 1')
    run(1*ms)
  `,
    'resolve/function-as-value',
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    x = v(3) : 1''')
    run(1*ms)
  `,
    'resolve/not-a-function',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x = rand(3) : 1')
    run(1*ms)
  `,
    'resolve/argument-count',
  )
})

test('C21: functions of the user declare units of arguments and result', async () => {
  await prints(
    `
    @check_units(x=volt, result=amp)
    def current(x):
        return x*2*nS
    G = NeuronGroup(1, '''v : volt
    I : amp''')
    G.v = 3*mV
    G.I = 'current(v)'
    print(G.I[:])
  `,
    '[6.] pA',
  )
  await faults(
    `
    @check_units(x=volt, result=amp)
    def current(x):
        return x*2*nS
    G = NeuronGroup(1, 'I = current(3*nA) : amp')
    run(1*ms)
  `,
    'resolve/argument-dimension',
    "argument 1 of current() must be in volt, but '3*nA' is in amp",
  )
  await faults(
    `
    @check_units(x=volt, result=amp)
    def current(x):
        return x*2*nS
    G = NeuronGroup(1, 'I = current(3*mV) : volt')
    run(1*ms)
  `,
    'resolve/subexpression-dimension',
  )
})

test('C22: a function without declared units cannot be used in a string', async () => {
  await faults(
    `
    def double(x):
        return 2*x
    G = NeuronGroup(1, 'x = double(3) : 1')
    run(1*ms)
  `,
    'resolve/function-of-script',
  )
})

test('C23: sin(pi) is not folded', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = 'sin(pi)'
    print(G.x[0] == sin(pi), G.x[0])
  `,
    'True 1.2246467991473532e-16',
  )
})

test("C23 differs: equations do not fold it either; Brian's sympy makes it 0 there", async () => {
  // G = NeuronGroup(1, 'dy/dt = sin(pi)/ms : 1', method='euler')
  await prints(
    `
    G = NeuronGroup(1, 'dy/dt = sin(pi)/ms : 1', method='euler')
    run(0.1*ms)
    print('%.8g' % G.y[0])
  `,
    '1.2246468e-17',
  )
})

test("C24 differs: 0*x and 0/x are nan where IEEE arithmetic gives nan; Brian's sympy folds them to 0", async () => {
  // G = NeuronGroup(3, '''x : 1
  await prints(
    `
    G = NeuronGroup(3, '''x : 1
    y : 1''')
    G.x = [inf, nan, 0]
    G.y = 'x*0'
    print(G.y[:])
    G.y = '0/x'
    print(G.y[:])
  `,
    '[nan nan  0.]',
    '[ 0. nan nan]',
  )
})

test('C25: rand() - rand() is refused, as its draws would cancel; 0*rand() keeps its draw', async () => {
  await faults(
    `
    G = NeuronGroup(3, 'x : 1')
    G.x = 'rand() - rand()'
  `,
    'resolve/random-twice',
    'rand() is called twice in one expression',
  )
  await prints(
    `
    seed(11)
    G = NeuronGroup(3, 'x : 1')
    G.x = '0*rand()'
    G.x = 'rand()'
    print(G.x[:])
    seed(11)
    print(rand(12))
  `,
    '[0.72493393 0.4202036  0.4854271 ]',
    '[0.18026969 0.01947524 0.46321853 0.72493393 0.4202036  0.4854271',
    ' 0.01278081 0.48737161 0.94180665 0.85079509 0.72996447 0.10873607]',
  )
})

test("C26 differs: 1/0 in a string is inf; Brian's numpy target fails", async () => {
  // G = NeuronGroup(1, 'x : 1')
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = '1/0'
    print(G.x[:])
  `,
    '[inf]',
  )
  await warns(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = '1/0'
    G.x = '3 % (1 - 1)'
    G.x = '0/2'
  `,
    "the right side of '/' is always 0: the result is infinite or no number",
    "the right side of '%' is always 0: the result is infinite or no number",
  )
})

test('C27: hoisting keeps the order of integer operations', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''b : integer
    x : 1
    y : 1
    k : integer''')
    c = 7
    d = 2
    z = 3.0
    w = 7.0
    G.b = '10*i'
    G.k = 'b//(c//d)'
    G.x = 'b/(z/w)'
    G.y = 'b*(z/w)'
    print(G.k[:], G.x[:], G.y[:])
  `,
    '[ 0  3  6 10] [ 0.         23.33333333 46.66666667 70.        ] [ 0.          4.28571429  8.57142857 12.85714286]',
  )
})

test('C28: booleans as literals, parameters and in int()', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''b : boolean
    x : 1
    dv/dt = int(b)/ms : 1''', threshold='b and True', reset='b = False', method='euler')
    G.b = [True, False]
    G.x = 'int(b) + int(True) + 2*int(False)'
    print(G.x[:])
    M = SpikeMonitor(G)
    run(0.3*ms)
    print(M.i[:], M.t[:], G.b[:], G.v[:])
  `,
    '[2. 1.]',
    '[0] [0.] s [False False] [0.1 0. ]',
  )
})
