/** Rows B1 to B12 and B19 to B21, what equations are. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('B1: the form tells a differential equation, a subexpression and a parameter apart', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = (u - v)/ms : 1
    u = 2*a : 1
    a : 1''', method='euler')
    G.a = 3
    run(0.1*ms)
    print('%.10g %.10g %.10g' % (G.v[0], G.u[0], G.a[0]))
  `,
    '0.6 6 3',
  )
})

test('B2: expressions over several lines in parentheses, comments, empty lines, tabs', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''
    # a comment
    dv/dt = (a
             - v   # inside
            )/ms : 1
    	a : 1   # a parameter
    ''', method='euler')
    G.a = 3
    run(0.1*ms)
    print('%.10g' % G.v[0])
  `,
    '0.3',
  )
})

test('B3: a name is defined once', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : 1
    v : 1''')
  `,
    'resolve/duplicate-definition',
    "'v' is defined twice",
  )
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = -v/ms : 1
    v = 3 : 1''')
  `,
    'resolve/duplicate-definition',
  )
  await faults(
    `
    G = NeuronGroup(1, '''dv/dt = -v/ms : 1
    v : volt''')
  `,
    'resolve/duplicate-definition',
  )
})

test('B3, B9: Equations that nothing uses are checked too', async () => {
  await faults("Equations('v : 1\\nv : 1')", 'evaluate/failing-operation', "'v' is defined twice")
  await faults("Equations('rand : 1')", 'evaluate/failing-operation')
})

test('B4: a missing unit, two units or stray text is an error', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms')
  `,
    'parse/missing-unit',
    "the equation of 'v' has no unit",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1 : volt')
  `,
    'parse/unit-quantity',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/d = -v/ms : 1')
  `,
    'parse/equation-form',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms : 1 and more')
  `,
    'parse/unit-quantity',
  )
  await faults(
    `
    G = NeuronGroup(1, 'hello')
  `,
    'parse/missing-unit',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v = : 1')
  `,
    'parse/missing-operand',
  )
})

test('B5: a differential equation is of floats', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms : boolean')
  `,
    'parse/differential-type',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms : integer')
  `,
    'parse/differential-type',
  )
})

test('B6: a differential equation has the unit of its variable per second', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v : 1')
    run(1*ms)
  `,
    'resolve/derivative-dimension',
    'dv/dt must be in hertz, but its equation is without dimension',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = -v/ms + 3*mV : volt')
    run(1*ms)
  `,
    'resolve/dimension-mismatch',
  )
})

test('B7: a subexpression has the unit that it declares', async () => {
  await faults(
    `
    G = NeuronGroup(1, '''v : volt
    u = v**2 : volt''')
    run(1*ms)
  `,
    'resolve/subexpression-dimension',
    "'u' is declared in volt, but its expression is in volt**2",
  )
})

test('B8: names that cannot be', async () => {
  await faults(
    `
    G = NeuronGroup(1, '_v : 1')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'for : 1')
  `,
    'parse/keyword-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v.x : 1')
  `,
    'parse/unexpected',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v! : 1')
  `,
    'parse/invalid-character',
  )
  await faults(
    `
    G = NeuronGroup(1, '1v : 1')
  `,
    'parse/bad-number',
  )
  await faults(
    `
    G = NeuronGroup(1, 'vé : 1')
  `,
    'parse/non-ascii-name',
  )
})

test('B9: names that mean something already', async () => {
  await faults(
    `
    G = NeuronGroup(1, 't : second')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dt : second')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 't_in_timesteps : integer')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'xi : second**-0.5')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'xi_v : second**-0.5')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'i : integer')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'N : integer')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'refractory : second')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'not_refractory : boolean')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'exp : 1')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'pi : 1')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'mV : volt')
  `,
    'resolve/illegal-name',
  )
})

test('B10: names of a group do not end in _pre or _post', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v_pre : 1')
  `,
    'resolve/illegal-name',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v_post : 1')
  `,
    'resolve/illegal-name',
  )
})

test('B11: names that mean something to JavaScript are names like others', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''dconstructor/dt = (prototype - constructor)/ms : 1
    prototype : 1
    toString : 1
    hasOwnProperty : 1
    valueOf : 1
    var : 1
    let = new*2 : 1
    new : 1
    this : 1
    function : 1
    double : 1
    struct : 1''', threshold='this > 1', reset='''this = 0
    valueOf += var''', method='euler')
    G.prototype = 4
    G.toString = 'i'
    G.hasOwnProperty = 'toString + 1'
    G.var = 3
    G.new = 5
    G.this = 'i*2'
    G.function = 'this + new'
    G.double = 2
    G.struct = 1
    M = StateMonitor(G, ['constructor', 'let'], record=0)
    run(0.2*ms)
    print(G.constructor[:], G.valueOf[:], G.hasOwnProperty[:], G.function[:], G.let[:], M.constructor[0])
  `,
    '[0.76 0.76] [0. 3.] [1. 2.] [5. 7.] [10. 10.] [0.  0.4]',
  )
})

test('B12: subexpressions are ordered by what they need, and have no circle', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''c = b + 1 : 1
    b = a*2 : 1
    a : 1''')
    G.a = 3
    run(0*ms)
    print(G.c[:])
  `,
    '[7.]',
  )
  await faults(
    `
    G = NeuronGroup(1, '''a = b : 1
    b = a : 1''')
    run(1*ms)
  `,
    'resolve/circular-subexpressions',
    'these subexpressions depend on each other: a -> b -> a',
  )
})

test('B19: Equations are added to Equations and to strings', async () => {
  await prints(
    `
    a = Equations('dv/dt = -v/tau : 1')
    b = a + Equations('tau : second')
    b += 'w = 2*v : 1'
    G = NeuronGroup(1, b, method='euler')
    G.tau = 5*ms
    G.v = 1
    run(1*ms)
    print('%.10g %.10g' % (G.v[0], G.w[0]))
  `,
    '0.8170728069 1.634145614',
  )
})

test('B20: Equations with replaced names, and names replaced by values', async () => {
  await prints(
    `
    e = Equations('dv/dt = -v/tau : 1', tau=10*ms, v='V')
    G = NeuronGroup(1, e, method='exact')
    G.V = 1
    run(2*ms)
    print('%.10g' % G.V[0])
    print(e)
  `,
    '0.8187307531',
    'dV/dt = -V/(10. * msecond) : 1',
  )
})

test('B21: a differential variable cannot be replaced by a number', async () => {
  await faults(
    "e = Equations('dv/dt = -v/tau : 1', v=3)",
    'evaluate/failing-operation',
    "'v' is a variable of the equations: no value can replace it",
  )
})
