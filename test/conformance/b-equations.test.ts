/** Section B, equations. What scripts print here, Brian 2.5.1 (numpy target) prints. */
import { expect, test } from 'vitest'
import { compile } from '../../compiler/index.js'
import { faults, outcome, prints } from './script.js'

test('B1: a differential equation, a subexpression, a parameter, told by their form', async () => {
  await prints(
    `
    tau = 10*ms
    G = NeuronGroup(2, '''
    dv/dt = (a - v)/tau : volt
    w = 2*v : volt
    a : volt
    ''', method='exact')
    G.a = [10, 20]*mV
    run(10*ms)
    print(G.v)
    print(G.w)
    print(G.a)
  `,
    '<neurongroup.v: array([ 6.32120559, 12.64241118]) * mvolt>',
    '<neurongroup.w: array([12.64241118, 25.28482235]) * mvolt>',
    '<neurongroup.a: array([10., 20.]) * mvolt>',
  )
})

test('B2: expressions over several lines, comments, blank lines, tabs and CRLF', async () => {
  await prints(
    String.raw`
    tau = 10*ms
    G = NeuronGroup(1, '# a comment\r\ndv/dt = (a\r\n  - v   # inside\r\n )/tau : volt  # the potential\r\n\r\n\tw = (2*v +\r\n\t a) : volt   \r\na : volt (constant)\r\n', method='exact')
    G.a = 10*mV
    run(10*ms)
    print(G.v, G.w)
  `,
    '<neurongroup.v: array([6.32120559]) * mvolt> <neurongroup.w: array([22.64241118]) * mvolt>',
  )
  await prints(
    `
    H = NeuronGroup(1, '''dv/dt = (1 - v)/(10*ms) +
      3*Hz : 1''', method='exact')
    run(1*ms)
    print(H.v)
  `,
    '<neurongroup.v: array([0.09801746])>',
  )
})

test.each([
  ['a differential equation and a parameter', 'dv/dt = -v/ms : 1', 'v : 1'],
  ['a subexpression and a parameter', 'v = 3 : 1', 'v : 1'],
  ['two parameters', 'v : 1', 'v : 1'],
  ['two differential equations', 'dv/dt = -v/ms : 1', 'dv/dt = 3*Hz : 1'],
])('B3: %s of one name', async (_, first, second) => {
  await faults(
    `
    G = NeuronGroup(1, '''${first}
                       ${second}''')
  `,
    'resolve/duplicate-definition',
    "'v' is defined twice",
  )
})

test.each([
  ['a missing unit', 'dv/dt = -v/ms', 'parse/missing-unit', 2, 22],
  ['two units', 'dv/dt = -v/ms : 1 : volt', 'parse/unit-quantity', 2, 38],
  ['half a derivative', 'dv/d = -v/ms : 1', 'parse/equation-form', 2, 22],
  ['no expression', 'dv/dt = : 1', 'parse/missing-operand', 2, 30],
  ['words in a second line', 'v : 1\n hello there', 'parse/missing-operator', 3, 1],
  ['a word after the flags', 'v : 1 (constant) extra', 'parse/missing-unit', 2, 39],
])('B4: %s is an error with its place', async (_, equations, code, line, column) => {
  const source = `from brian2 import *\nG = NeuronGroup(1, '''${equations}''')\n`
  const { diagnostics } = await compile(source)
  const [said] = diagnostics
  expect(said).toMatchObject({ code, severity: 'error' })
  const before = source.slice(0, said?.span.start).split('\n')
  expect([before.length, before.at(-1)?.length]).toEqual([line, column])
})

test('B5: a differential equation defines a float', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms : boolean')
  `,
    'parse/differential-type',
    "'v' has a differential equation and cannot be boolean",
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms : integer')
  `,
    'parse/differential-type',
    "'v' has a differential equation and cannot be integer",
  )
})

test('B6: the derivative is in the unit of the variable per second', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v : 1')
    run(0.1*ms)
  `,
    'resolve/derivative-dimension',
    'dv/dt must be in hertz, but its equation is without dimension',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms + 1 : volt')
    run(0.1*ms)
  `,
    'resolve/dimension-mismatch',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms + 2*volt/second : volt', method='euler')
    run(0.1*ms)
    print(G.v)
  `,
    '<neurongroup.v: array([200.]) * uvolt>',
  )
})

test('B7: a subexpression has the unit that it is declared with', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : volt
                       w = 3*v : amp''')
    run(0.1*ms)
  `,
    'resolve/subexpression-dimension',
    "'w' is declared in amp, but its expression is in volt",
  )
  await faults(
    `
    G = NeuronGroup(1, '''v : volt
                       w = 3*v : 1''')
    run(0.1*ms)
  `,
    'resolve/subexpression-dimension',
    "'w' is declared without dimension, but its expression is in volt",
  )
  await prints(
    `
    G = NeuronGroup(1, '''v : volt
                       w = v > 1*mV : boolean
                       k = int(v/mV) : integer''')
    G.v = 2.5*mV
    print(G.w, G.k)
  `,
    '<neurongroup.w: array([ True])> <neurongroup.k: array([2], dtype=int32)>',
  )
})

test('B7 refused: a number declared boolean, which Brian shows as a number', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
                       w = v + 1 : boolean''')
    run(0.1*ms)
  `,
    'resolve/declared-boolean',
    "'w' is declared boolean, but its expression is a number",
  )
})

test.each([
  ['_x', 'resolve/illegal-name'],
  ['é', 'parse/non-ascii-name'],
  ['for', 'parse/keyword-name'],
  ['class', 'parse/keyword-name'],
  ['await', 'parse/keyword-name'],
  ['a.b', 'parse/unexpected'],
  ['v!', 'parse/invalid-character'],
  ['2x', 'parse/bad-number'],
])('B8: %s is no name', async (name, code) => {
  await faults(
    `
    G = NeuronGroup(1, '${name} : 1')
  `,
    code,
  )
})

test('B8: underscores inside names, and digits after the first letter', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''V_m2 : 1
                       x__y : 1''')
    G.V_m2 = 3
    G.x__y = 4
    print(G.V_m2, G.x__y)
  `,
    '<neurongroup.V_m2: array([3.])> <neurongroup.x__y: array([4.])>',
  )
})

const everyGroup = 'a variable that every group has already'
const refractoriness = 'a variable of refractoriness'

test.each([
  ['t', everyGroup],
  ['dt', everyGroup],
  ['t_in_timesteps', everyGroup],
  ['i', everyGroup],
  ['N', everyGroup],
  ['xi', 'the name of a noise term'],
  ['xi_a', 'the name of a noise term'],
  ['refractory', refractoriness],
  ['not_refractory', refractoriness],
  ['refractory_until', refractoriness],
  ['exp', 'a function that equations know'],
  ['pi', 'a constant that equations know'],
  ['inf', 'a constant that equations know'],
  ['mV', 'a unit'],
])('B9: %s is reserved', async (name, reason) => {
  await faults(
    `
    G = NeuronGroup(1, '${name} : 1')
  `,
    'resolve/illegal-name',
    `a model cannot define '${name}': it is ${reason}`,
  )
})

test('B9: j, lastspike, lastupdate, delay and nan are free', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''j : 1
    lastspike : 1
    lastupdate : 1
    delay : 1
    nan : 1''')
    G.j = 3
    G.lastspike = 4
    G.lastupdate = 5
    G.delay = 6
    G.nan = 7
    run(0.1*ms)
    print(G.j[0], G.lastspike[0], G.lastupdate[0], G.delay[0], G.nan[0])
  `,
    '3.0 4.0 5.0 6.0 7.0',
  )
})

test('B10: a group defines no name that ends in _pre or _post', async () => {
  for (const equation of ['v_pre : 1', 'dv_post/dt = -v_post/ms : 1', 'v_post = 3 : 1'])
    await faults(
      `
      G = NeuronGroup(1, '${equation}')
    `,
      'resolve/illegal-name',
    )
})

test('B11: names that mean something to JavaScript are names like others', async () => {
  await prints(
    `
    tau = 10*ms
    G = NeuronGroup(2, '''
    dconstructor/dt = (prototype - constructor)/tau : 1
    prototype : 1
    toString : 1
    hasOwnProperty = valueOf + 1 : 1
    valueOf : 1
    var : 1
    let : 1
    new = this*2 : 1
    this : 1
    function : 1
    double : 1
    struct : 1
    ''', method='exact')
    G.prototype = 4
    G.toString = 2
    G.valueOf = 3
    G.var = 5
    G.let = 'i + var'
    G.this = 7
    G.function = 8
    G.double = 9
    G.struct = 10
    run(10*ms)
    print(G.constructor[:], G.toString[:], G.hasOwnProperty[:], G.valueOf[:], G.var[:])
    print(G.let[:], G.new[:], G.this[:], G.function[:], G.double[:], G.struct[:])
  `,
    '[2.52848224 2.52848224] [2. 2.] [4. 4.] [3. 3.] [5. 5.]',
    '[5. 6.] [14. 14.] [7. 7.] [8. 8.] [9. 9.] [10. 10.]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''arguments : 1
    eval = arguments + 3 : 1
    undefined : 1
    NaN : 1
    Infinity : 1
    Math : 1''')
    G.arguments = 4
    G.undefined = 'eval + arguments'
    G.NaN = 5
    G.Infinity = 6
    G.Math = 7
    run(0.1*ms)
    print(G.arguments[0], G.eval[0], G.undefined[0], G.NaN[0], G.Infinity[0], G.Math[0])
  `,
    '4.0 7.0 11.0 5.0 6.0 7.0',
  )
})

test('B11: also as constants, in namespaces and as temporary variables', async () => {
  await prints(
    `
    toString = 3
    hasOwnProperty = 2*Hz
    G = NeuronGroup(2, '''
    dconstructor/dt = hasOwnProperty*toString : 1
    ''', threshold='constructor > valueOf', reset='''
    var = 2
    this = var*2
    constructor -= this
    ''', method='euler', namespace={'valueOf': 0.001})
    run(1*ms)
    print(G.constructor)
  `,
    '<neurongroup.constructor: array([-3.994, -3.994])>',
  )
})

test('B12: subexpressions may stand in any order, but not in a circle', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''
    c = b + 1 : 1
    b = a*2 : 1
    a = v + 3 : 1
    v : 1
    ''')
    G.v = 1
    print(G.a, G.b, G.c)
  `,
    '<neurongroup.a: array([4.])> <neurongroup.b: array([8.])> <neurongroup.c: array([9.])>',
  )
  await faults(
    `
    G = NeuronGroup(1, '''a = b : 1
                       b = c : 1
                       c = a : 1''')
  `,
    'resolve/circular-subexpressions',
    'these subexpressions depend on each other: a -> b -> c -> a',
  )
  await faults(
    `
    G = NeuronGroup(1, 'a = a + 1 : 1')
  `,
    'resolve/circular-subexpressions',
  )
})

test.each(['xi**-2/ms**2', '1/(xi*ms**1.5)', 'xi**2', 'sin(xi*ms**0.5)/ms'])(
  'B13: %s is not linear in the noise',
  async (expression) => {
    await faults(
      `
      G = NeuronGroup(1, 'dx/dt = ${expression} : 1')
      run(0.1*ms)
    `,
      'integrate/nonlinear-noise',
      "the equation of 'x' is not linear in the noise term 'xi'",
    )
  },
)

test('B13: noise stands in differential equations only', async () => {
  for (const script of [
    "G = NeuronGroup(1, 'x = xi*ms**0.5 : 1')",
    "G = NeuronGroup(1, 'x : 1', threshold='x > xi*ms**0.5', reset='')",
    "NeuronGroup(1, 'x : 1').x = 'xi'",
  ])
    await faults(`    ${script}\n    run(0.1*ms)`, 'resolve/noise-outside')
})

test('B14: two equations with xi need xi_1 and xi_2; a name used twice is one draw', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''dx/dt = xi*ms**-0.5 : 1
                       dy/dt = xi*ms**-0.5 : 1''')
    run(0.1*ms)
  `,
    'resolve/noise-twice',
    "the noise 'xi' stands in the equations of 'x' and 'y'",
  )
  await prints(
    `
    G = NeuronGroup(2, '''dx/dt = xi_1*ms**-0.5 : 1
    dy/dt = 2*xi_1*ms**-0.5 : 1
    dz/dt = xi_2*ms**-0.5 : 1''', method='euler')
    run(1*ms)
    print(allclose(G.y, 2*G.x), G.z[0] == G.x[0], G.x[0] == G.x[1], G.x[0] == 0)
  `,
    'True False False False',
  )
})

test('B15: a factor with t or with a variable makes noise multiplicative', async () => {
  for (const [equations, cause] of [
    ['dx/dt = -x/ms + x*xi*ms**-0.5 : 1', 'x'],
    ['dx/dt = -x/ms + y*xi*ms**-0.5 : 1\n    y = 2*x : 1', 'x'],
    ['dx/dt = -x/ms + t/ms*xi*ms**-0.5 : 1', 't'],
  ])
    await faults(
      `
    G = NeuronGroup(1, '''${equations}''', method='euler')
    run(0.1*ms)
  `,
      'integrate/multiplicative-noise',
      "method 'euler' takes noise with a constant factor only, but in the equation of 'x' that of " +
        `'xi' contains '${cause}'`,
    )
  await prints(
    `
    G = NeuronGroup(1, '''dx/dt = -x/ms + y*xi*ms**-0.5 : 1
    y : 1''', method='euler')
    G.y = 1
    run(0.1*ms)
    print(G.x[0] == 0)
  `,
    'False',
  )
})

test('B16 refused: a TimedArray as factor, which Brian takes as additive noise', async () => {
  await faults(
    `
    ta = TimedArray([1, 2], dt=0.1*ms)
    G = NeuronGroup(1, 'dx/dt = -x/ms + ta(t)*xi*ms**-0.5 : 1', method='euler')
    run(0.2*ms)
  `,
    'integrate/multiplicative-noise',
  )
})

test.each([
  ['v : 1', 'a parameter', '(constant) and (shared) and (linked)'],
  ['dv/dt = -v/ms : 1', 'a differential equation', '(unless refractory)'],
  ['v = 3 : 1', 'a subexpression', '(shared) and (constant over dt)'],
])(
  'B17: an unknown flag of %s is an error that lists the allowed ones',
  async (text, kind, list) => {
    const { fault, help } = await outcome(`    G = NeuronGroup(1, '${text} (foo)')`)
    expect(fault).toBe(`resolve/illegal-flag: ${kind} cannot have the flag 'foo'`)
    expect(help).toBe(`here only ${list} can stand`)
  },
)

test('B17: constant, shared, constant over dt and unless refractory', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : 1 (constant)
    s : 1 (shared)
    w = 2*s : 1 (shared)
    c = 3*v : 1 (constant over dt)
    dx/dt = 1/ms : 1 (unless refractory)
    k : integer (constant, shared)
    ''', threshold='x > 0.15', reset='x = 0', refractory=0.5*ms, method='euler')
    G.v = [1, 2]
    G.s = 3
    G.k = 4
    run(1*ms)
    print(G.v[:], G.s[:], G.w[:], G.c[:], G.x[:], G.k[:])
  `,
    '[1. 2.] 3.0 6.0 [3. 6.] [0. 0.] 4',
  )
})

test.each([
  ['dv/dt = -v/ms : 1', 'shared'],
  ['dv/dt = -v/ms : 1', 'constant'],
  ['dv/dt = -v/ms : 1', 'linked'],
  ['dv/dt = -v/ms : 1', 'event-driven'],
  ['dv/dt = -v/ms : 1', 'clock-driven'],
  ['v = 3 : 1', 'linked'],
  ['v = 3 : 1', 'constant'],
  ['v = 3 : 1', 'summed'],
  ['v : 1', 'unless refractory'],
  ['v : 1', 'constant over dt'],
])('B18: %s cannot be (%s) in a group', async (equation, flag) => {
  await faults(`    G = NeuronGroup(1, '${equation} (${flag})')`, 'resolve/illegal-flag')
})

test('B18: no other flag beside (linked)', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1 (linked, shared)')
  `,
    'resolve/linked-with-flags',
  )
})

test('B19: Equations are added to Equations and to strings, and to nothing else', async () => {
  await prints(
    `
    e = Equations('dv/dt = (a-v)/(10*ms) : 1') + Equations('a : 1')
    e += 'b = 2*a : 1'
    G = NeuronGroup(1, e, method='exact')
    G.a = 2
    run(1*ms)
    print(G.v[:], G.b[:])
  `,
    '[0.19032516] [4.]',
  )
  await faults(
    `
    e = Equations('v : 1') + 5
  `,
    'evaluate/wrong-type',
    'what is added to Equations must be a string or other Equations, but this is a number',
  )
  for (const line of ["e + Equations('v : 1')", "e + 'v = 3 : 1'"])
    await faults(
      `
    e = Equations('v : 1')
    e = ${line}
  `,
      'evaluate/failing-operation',
      "'v' is defined in both parts",
    )
})

test('B20: Equations with names replaced by names and by values', async () => {
  await prints(
    `
    e = Equations('dv/dt=-v/tau:1', tau=10*ms, v='V')
    G = NeuronGroup(1, e, method='exact')
    G.V = 1
    run(1*ms)
    print(G.V)
  `,
    '<neurongroup.V: array([0.90483742])>',
  )
})

test.each([
  ["v='w'", "'w' cannot replace 'v': the equations define it too"],
  ["v='t'", "'t' cannot replace 'v': it is a variable that every group has already"],
  ["v='_v'", "'_v' cannot replace 'v': it is reserved: it starts with '_'"],
  ["v='exp'", "'exp' cannot replace 'v': it is a function that equations know"],
  ["v='a b'", "'a b' cannot replace 'v': it is no name"],
  ["v='lambda'", "'lambda' cannot replace 'v': it is a keyword of Python"],
])('B20: %s is checked as a name', async (replacement, message) => {
  await faults(
    `
    e = Equations('''dv/dt = -v/tau : 1
                  w : 1''', ${replacement})
  `,
    'evaluate/failing-operation',
    message,
  )
})

test('B20: an array replaces no name', async () => {
  await faults(
    `
    e = Equations('dv/dt=-v/tau:1', tau=[1,2]*ms)
  `,
    'evaluate/wrong-type',
    "what replaces 'tau' must be a name or a number, but this is the array [0.001 0.002] second",
  )
})

test('B21: no value replaces a variable of the equations', async () => {
  await faults(
    `
    e = Equations('dv/dt=-v/tau:1', v=3)
  `,
    'evaluate/failing-operation',
    "'v' is a variable of the equations: no value can replace it",
  )
  await faults(
    `
    e = Equations('p : 1', p=3)
  `,
    'evaluate/failing-operation',
  )
})

test('B22: subexpressions constant over dt are computed in order, before the step', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''
    dv/dt = a/ms : 1
    a = b + 1 : 1 (constant over dt)
    b = 2*v + 1 : 1 (constant over dt)
    ''', method='euler')
    M = StateMonitor(G, ['v', 'a', 'b'], record=True)
    run(0.4*ms)
    print(M.v[0], M.a[0], M.b[0])
    print(G.v, G.a, G.b)
  `,
    '[0.    0.2   0.44  0.728] [2.    2.4   2.88  3.456] [1.    1.4   1.88  2.456]',
    '<neurongroup.v: array([1.0736])> <neurongroup.a: array([3.456])> <neurongroup.b: array([2.456])>',
  )
})

test('B23: a subexpression that draws must be constant over dt, used or not', async () => {
  for (const call of ['rand()', 'randn()', 'poisson(3)'])
    await faults(
      `
      G = NeuronGroup(1, '''v : 1
                         r = ${call} : 1''')
      run(0.1*ms)
    `,
      'resolve/random-subexpression',
    )
  await prints(
    `
    G = NeuronGroup(2, '''
    dv/dt = r/ms : 1
    dw/dt = r/ms : 1
    r = rand() : 1 (constant over dt)
    ''', method='euler')
    run(0.4*ms)
    print(G.v[0] == G.w[0], G.v[0] == G.v[1], G.v[0] > 0)
  `,
    'True False True',
  )
})

test.each(['2*v', '2*w', '2*i'])(
  'B24: a shared subexpression cannot be %s, which differs between neurons',
  async (value) => {
    await faults(
      `
      G = NeuronGroup(2, '''v : 1
                         w = 2*v : 1
                         s = ${value} : 1 (shared)''')
      run(0.1*ms)
    `,
      'resolve/shared-from-vector',
    )
  },
)

test('B25: a group without equations', async () => {
  await prints(
    `
    G = NeuronGroup(3, '', threshold='i == 1', reset='')
    H = NeuronGroup(2, Equations(''))
    M = SpikeMonitor(G)
    run(0.3*ms)
    print(G.N, G.i[:], len(G), G.t, H.N)
    print(M.i[:], M.t[:])
  `,
    '3 [0 1 2] 3 <neurongroup.t: 300. * usecond> 2',
    '[1 1 1] [  0. 100. 200.] us',
  )
})
