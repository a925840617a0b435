/** Section E, names and namespaces. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

test("E1: a group's own variables come first, then constants, functions and units, then the script", async () => {
  await prints(
    `
    tau = 10*ms
    G = NeuronGroup(1, '''tau : second
    v = tau/ms : 1''')
    G.tau = 3*ms
    run(0*ms)
    print(G.v[:])
  `,
    '[3.]',
  )
  await prints(
    `
    mV = 5*volt
    pi = 4
    G = NeuronGroup(1, '''v : volt
    x : 1''')
    G.v = '2*mV'
    G.x = 'pi'
    print(G.v[:], G.x[:])
  `,
    '[2.] mV [3.14159265]',
  )
})

test('E3: constants are read when run() starts', async () => {
  await prints(
    `
    tau = 1*ms
    G = NeuronGroup(1, 'dv/dt = 1/tau : 1', method='euler')
    run(1*ms)
    tau = 0.5*ms
    run(1*ms)
    print('%.10g' % G.v[0])
  `,
    '3',
  )
})

test('E4: an unknown name is an error that suggests the nearest', async () => {
  await faults(
    `
    tau_m = 3*ms
    G = NeuronGroup(1, 'dv/dt = -v/tau_n : 1')
    run(1*ms)
  `,
    'resolve/unknown-name',
    "the name 'tau_n' is not known to group 'G'",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > vt', reset='')
    run(1*ms)
  `,
    'resolve/unknown-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    G.v = 'i + nosuch'
  `,
    'resolve/unknown-name',
  )
})

test('E5: a name of the script that the model has too is given one warning', async () => {
  await warns(
    `
    v = 3
    G = NeuronGroup(1, 'dv/dt = -v/ms : 1', method='euler')
    run(1*ms)
  `,
    "'v' is a variable of group 'G', and the script has a value of that name too: the variable is used",
  )
  await warns(
    `
    exp = 3
    G = NeuronGroup(1, 'dv/dt = -exp(v)/ms : 1', method='euler')
    run(1*ms)
  `,
    "'exp' in equations is always the function, not the value that the script gives it",
  )
})

test('E6: no warning where both values are the same', async () => {
  await warns(`
    N = 5
    G = NeuronGroup(N, 'v = i/N : 1')
    run(1*ms)
  `)
})

test("E8: numpy's scalars are numbers", async () => {
  await prints(
    `
    k = int32(3)
    x = float64(2.5)
    y = array([1.5, 2.5])[1]
    G = NeuronGroup(1, 'v : 1')
    G.v = 'k + x + y'
    print(G.v[:])
  `,
    '[8.]',
  )
})

test('E9: a function may be another in the next run', async () => {
  await prints(
    `
    ta = TimedArray([1, 1], dt=1*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='euler')
    run(1*ms)
    ta = TimedArray([5, 5], dt=1*ms)
    run(1*ms)
    print('%.10g' % G.v[0])
  `,
    '6',
  )
})

test('E2: names that the namespace of a group lacks are those of the script', async () => {
  await prints(
    `
    tau = 10*ms
    c = 2
    G = NeuronGroup(1, 'dv/dt = (c - v)/tau : 1', namespace={'tau': 1*ms}, method='exact')
    run(1*ms)
    print('%.10g' % G.v[0])
  `,
    '1.264241118',
  )
})

test('E7: numbers, quantities, booleans and TimedArrays in a namespace; other values are passed over', async () => {
  await prints(
    `
    ta = TimedArray([1, 2], dt=1*ms)
    G = NeuronGroup(2, 'dy/dt = k*ta(t)*q/mV*int(on)/ms : 1', namespace={'k': 2, 'q': 3*mV, 'on': True, 'ta': ta, 'text': 'none'}, method='euler')
    run(1.5*ms)
    print(G.y[:])
  `,
    '[12. 12.]',
  )
})

test('E5: a variable that is integrated, and functions with units', async () => {
  await warns(
    `
    v = 5
    def sin(x):
        return x
    G = NeuronGroup(2, 'dv/dt = sin(t/second)/ms : 1', method='euler')
    run(1*ms)
  `,
    "'v' is a variable of group 'G', and the script has a value of that name too: the variable is used",
  )
  await warns(
    `
    @check_units(x=1, result=1)
    def sin(x):
        return x
    @check_units(x=1, result=1)
    def u(x):
        return x
    def w(x):
        return x
    G = NeuronGroup(2, '''dv/dt = sin(t/second)/ms : 1
    du/dt = 1/ms : 1
    dw/dt = 1/ms : 1''', method='euler')
    run(1*ms)
  `,
    "'sin' in equations is always the function, not the value that the script gives it",
    "'u' is a variable of group 'G', and the script has a value of that name too: the variable is used",
  )
})
