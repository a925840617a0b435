/** Section E, names and namespaces. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { expect, test } from 'vitest'
import { faults, outcome, prints, warns } from './script.js'

const alsoInScript = "and the script has a value of that name too: the group's own is used"
const variableUsed = 'and the script has a value of that name too: the variable is used'

test('E1: variables come first, then constants and units, then namespaces', async () => {
  await prints(
    `
    a = 1
    G = NeuronGroup(1, '''x : 1
    y = a : 1
    z = x : 1
    w = pi + 0*x : 1''', namespace={'a': 2})
    G.x = 7
    x = 9
    run(0.1*ms, namespace={'a': 3, 'x': 10})
    print(G.z[:], G.w[:])
  `,
    '[7.] [3.14159265]',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dx/dt = a*Hz : 1', namespace={'a': 2}, method='euler')
    H = NeuronGroup(1, 'dx/dt = a*Hz : 1', method='euler')
    a = 1
    run(1*second, namespace={'a': 3})
    print(G.x, H.x)
  `,
    '<neurongroup.x: array([2.])> <neurongroup_1.x: array([3.])>',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dx/dt = mV/volt*Hz*pi : 1', method='euler', namespace={'mV': 3*volt})
    pi = 3
    run(1*second)
    print(G.x)
  `,
    '<neurongroup.x: array([0.00314159])>',
  )
})

test('E2: names that the namespace of the group lacks are found in the script', async () => {
  await prints(
    `
    b = 5
    G = NeuronGroup(1, 'dx/dt = (a + b)*Hz : 1', namespace={'a': 2}, method='euler')
    run(1*second)
    print(G.x)
  `,
    '<neurongroup.x: array([7.])>',
  )
})

test('E2: but the namespace of run() stands instead of the script', async () => {
  await faults(
    `
    b = 5
    G = NeuronGroup(1, 'dx/dt = (a + b)*Hz : 1', namespace={'a': 2}, method='euler')
    run(1*second, namespace={})
  `,
    'resolve/unknown-name',
    "the name 'b' is not known to group 'G'",
  )
})

test('E3: values are those at run()', async () => {
  await prints(
    `
    a = 1
    G = NeuronGroup(1, 'dx/dt = a*Hz : 1', method='euler')
    a = 2
    run(1*second)
    print(G.x)
    a = 10
    run(1*second)
    print(G.x)
  `,
    '<neurongroup.x: array([2.])>',
    '<neurongroup.x: array([12.])>',
  )
})

test.each([
  ["'dx/dt = -x/tua : 1'", 'tua', "did you mean 'tau'?"],
  ["'x = 3*mv : volt'", 'mv', "did you mean 'mV'?"],
  [
    "'x : 1', threshold='x > limit', reset=''",
    'limit',
    'define it before run(), or as a parameter of the equations: limit : 1',
  ],
])('E4: a group of %s does not know %s', async (group, name, advice) => {
  const { fault, help } = await outcome(`
    tau = 10*ms
    G = NeuronGroup(1, ${group})
    run(1*ms)
  `)
  expect(fault).toBe(`resolve/unknown-name: the name '${name}' is not known to group 'G'`)
  expect(help).toBe(advice)
})

test('E4: nor does a string that sets state', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'x : 1')
    G.x = 'foo + 1'
  `,
    'resolve/unknown-name',
    "the name 'foo' is not known to group 'G'",
  )
})

test.each([
  ['v', `'v' is a variable of group 'G', ${variableUsed}`],
  ['t', `'t' is a variable of group 'G', ${variableUsed}`],
  ['exp', "'exp' in equations is always the function, not the value that the script gives it"],
  ['pi', "'pi' in equations is always the constant, not the value that the script gives it"],
  ['Hz', "'Hz' in equations is always the unit, not the value that the script gives it"],
])('E5: a script with a value %s gets one warning', async (name, warning) => {
  const script = (first: string) => `
    ${first}
    G = NeuronGroup(1, 'dv/dt = -v*exp(-pi)*Hz + t*Hz**2 : 1', method='euler')
    G.v = 1
    run(1*ms)
    run(1*ms)
    print(G.v[0])
  `
  await warns(script(`${name} = 3`), warning)
  await prints(script(`${name} = 3`), '0.9999154756622589')
})

test('E6: no warning where both have the same value', async () => {
  await warns(`
    N = 5
    G = NeuronGroup(N, 'dv/dt = N/(10*ms) : 1', method='euler')
    run(1*ms)
  `)
  for (const value of ['2', '2*Hz'])
    await warns(`
    a = ${value}
    G = NeuronGroup(1, 'dv/dt = -v*(a/a)/ms : 1', method='euler', namespace={'a': a})
    run(1*ms)
  `)
  await warns(
    `
    a = 3
    G = NeuronGroup(1, 'dv/dt = a/(10*ms) : 1', method='euler', namespace={'a': 2})
    run(1*ms)
  `,
    `'a' is in the namespace of group 'G', ${alsoInScript}`,
  )
})

test('E7: numbers, quantities, booleans, functions and TimedArrays', async () => {
  await prints(
    `
    a = True
    b = 2*Hz
    ta = TimedArray([1, 2], dt=0.5*ms)
    @check_units(x=1, result=1)
    def f(x):
        return 2*x
    G = NeuronGroup(2, 'dv/dt = f(ta(t))*b*int(a) : 1', method='euler')
    run(1*ms)
    print(G.v)
  `,
    '<neurongroup.v: array([0.006, 0.006])>',
  )
})

test.each([
  ["'hello'", 'resolve/unknown-name'],
  ['[1, 2]', 'resolve/unknown-name'],
  ['None', 'resolve/unknown-name'],
  ['array([1., 2.])', 'resolve/not-a-scalar'],
  ['array([1, 2])[0:1]', 'resolve/not-a-scalar'],
])('E7: %s is no value for equations', async (value, code) => {
  await faults(
    `
    a = ${value}
    G = NeuronGroup(1, 'dv/dt = a*Hz : 1', method='euler')
    run(1*ms)
  `,
    code,
  )
})

test('E7: no string and no _name in a namespace', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = a*Hz : 1', method='euler', namespace={'a': 'hello'})
    run(1*ms)
  `,
    'resolve/unknown-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = Hz : 1', method='euler', namespace={'_a': 3})
  `,
    'evaluate/failing-operation',
    "the namespace has the name '_a': names that begin with '_' are reserved",
  )
})

test("E8: numpy's scalars are numbers", async () => {
  await prints(
    `
    import numpy as np
    a = np.float64(2)
    b = np.int64(3)
    c = np.mean([1, 2])
    d = linspace(0, 1, 3)[1]*mV
    G = NeuronGroup(1, 'dv/dt = a*b*c*d*Hz : volt', method='euler')
    run(1*second)
    print(G.v)
  `,
    '<neurongroup.v: array([4.5]) * mvolt>',
  )
})

test('E9: a TimedArray may be replaced between runs', async () => {
  await prints(
    `
    ta = TimedArray([1, 2], dt=0.5*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='euler')
    run(1*ms)
    print(G.v)
    ta = TimedArray([5], dt=0.5*ms)
    run(1*ms)
    print(G.v)
  `,
    '<neurongroup.v: array([1.5])>',
    '<neurongroup.v: array([6.5])>',
  )
})

test('E9: a number that a function reads may change between runs', async () => {
  await prints(
    `
    k = 2.0
    @check_units(x=1, result=1)
    def f(x):
        return k*x
    G = NeuronGroup(1, 'dv/dt = f(1)/ms : 1', method='euler')
    run(1*ms)
    k = 5.0
    run(1*ms)
    print(G.v)
  `,
    '<neurongroup.v: array([7.])>',
  )
})

test('E9 refused: a function that is defined anew between runs', async () => {
  await faults(
    `
    @check_units(x=1, result=1)
    def f(x):
        return 2*x
    G = NeuronGroup(1, 'dv/dt = f(1)/ms : 1', method='euler')
    run(1*ms)
    @check_units(x=1, result=1)
    def f(x):
        return 5*x
    run(1*ms)
  `,
    'resolve/function-changes',
    "f() is another function here than before; group 'G' calls it in both places",
  )
})

test('E9 refused: a function that calls one that is defined anew between runs', async () => {
  await faults(
    `
    @check_units(x=1, result=1)
    def g(x):
        return 2*x
    @check_units(x=1, result=1)
    def f(x):
        return g(x)
    G = NeuronGroup(1, 'dv/dt = f(1)/ms : 1', method='euler')
    run(1*ms)
    @check_units(x=1, result=1)
    def g(x):
        return 5*x
    run(1*ms)
  `,
    'resolve/function-changes',
  )
})
