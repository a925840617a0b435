/** Row I17: methods of the script's own. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('I17: methods that the script describes with f and g', async () => {
  await prints(
    `
    m = ExplicitStateUpdater('''
    k1 = dt*f(x,t)
    k2 = dt*f(x+k1/2,t+dt/2)
    k3 = dt*f(x+k2/2,t+dt/2)
    k4 = dt*f(x+k3,t+dt)
    x_new = x+(k1+2*k2+2*k3+k4)/6
    ''')
    G = NeuronGroup(2, '''dv/dt = (w - v)/(10*ms) + sin(t/ms)/(3*ms) : 1
    dw/dt = -v*w/(5*ms) : 1''', method=m)
    G.v = [0.5, 1]
    G.w = 2
    run(2*ms)
    print(G.v[:], G.w[:])
  `,
    '[1.16294793 1.54523145] [1.45343532 1.21737136]',
  )
  await prints(
    `
    heun2 = ExplicitStateUpdater('''
    k = dt*f(x, t)
    l = dt*f(x + k, t + dt)
    x_new = x + 0.5*k + l/2
    ''')
    for method in [heun2, 'euler']:
        G = NeuronGroup(2, '''dv/dt = (El - v + R*I)/tau : volt (unless refractory)
        I = sin(2*pi*t*50*Hz)*nA : amp
        tau : second''', method=method, threshold='v > -50*mV', reset='v = El', refractory=2*ms)
        El = -70*mV
        R = 100*Mohm
        G.tau = [5, 10]*ms
        G.v = El
        run(5*ms)
        print(G.v[:])
  `,
    '[-66.08206676 -70.        ] mV',
    '[-68.00098688 -70.        ] mV',
  )
})

test('I17: described methods take noise', async () => {
  await prints(
    `
    seed(3)
    mine = ExplicitStateUpdater('x_new = x + dt * f(x,t) + g(x,t) * dW', stochastic='additive')
    G = NeuronGroup(2, '''dv/dt = -v/(10*ms) + 0.5*xi/sqrt(5*ms) : 1
    du/dt = (v - u)/(5*ms) : 1''', method=mine)
    run(2*ms)
    print(G.v[:], G.u[:])
  `,
    '[-0.04136852 -0.4340335 ] [ 0.01642861 -0.06271458]',
  )
  await prints(
    `
    seed(3)
    mine = ExplicitStateUpdater("""
        x_support = x + g(x,t) * dW
        g_support = g(x_support,t+dt)
        x_new = x + dt*f(x,t) + .5*dW*(g(x,t)+g_support)
        """, stochastic='multiplicative')
    G = NeuronGroup(2, '''dv/dt = -v/(10*ms) + v*0.5*xi/sqrt(5*ms) : 1
    du/dt = (v - u)/(5*ms) : 1''', method=mine)
    G.v = 1
    run(2*ms)
    print(G.v[:], G.u[:])
  `,
    '[0.79252135 0.50921409] [0.31953938 0.24867813]',
  )
  await prints(
    `
    seed(3)
    mine = ExplicitStateUpdater("""
        x_support = x + dt*f(x, t) + dt**.5 * g(x, t)
        g_support = g(x_support, t)
        k = 1/(2*dt**.5)*(g_support - g(x, t))*(dW**2)
        x_new = x + dt*f(x,t) + g(x, t) * dW + k
        """, stochastic='multiplicative')
    G = NeuronGroup(2, '''dv/dt = -v/(10*ms) + v*0.5*xi/sqrt(5*ms) : 1''', method=mine, threshold='v>2', reset='v=0.1', refractory=1*ms)
    G.v = 1
    run(2*ms)
    print(G.v[:])
  `,
    '[0.78761888 0.50468314]',
  )
  await prints(
    `
    seed(5)
    m = ExplicitStateUpdater('''
    k = dt*f(x, t) + g(x, t)*dW
    x_new = x + k
    ''', stochastic='additive')
    G = NeuronGroup(3, '''dv/dt = -v/(10*ms) + xi/sqrt(5*ms) : 1''', method=m)
    run(1*ms)
    print(G.v[:])
  `,
    '[-0.52104478  0.04018448  0.34658636]',
  )
})

test('I17: methods by the objects of their names', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = (1 - v)/(10*ms) : 1', method=rk4)
    run(5*ms)
    print(G.v[:])
    start_scope()
    H = NeuronGroup(2, 'dv/dt = (1 - v)/(10*ms) : 1', method=exponential_euler)
    run(5*ms)
    print(H.v[:])
  `,
    '[0.39346934 0.39346934]',
    '[0.39346934 0.39346934]',
  )
})

test('I17: the first of several methods that applies', async () => {
  await prints(
    `
    own = ExplicitStateUpdater('x_new = x + dt*f(x, t)')
    for m in [['exact', 'euler'], ('heun', 'rk4'), [rk2, 'exact'], [own, heun]]:
        start_scope()
        seed(1)
        G = NeuronGroup(2, 'dv/dt = -v**2/(5*ms) : 1', method=m)
        G.v = 1
        run(1*ms)
        print(G.v[:])
    start_scope()
    seed(1)
    G = NeuronGroup(2, 'dv/dt = -v**2/(5*ms) + v*xi/sqrt(10*ms) : 1 (unless refractory)', threshold='v>1.3', reset='v=0.9', refractory=1*ms, method=[own, 'euler', heun])
    G.v = 1
    run(1*ms)
    print(G.v[:])
  `,
    '[0.83074181 0.83074181]',
    '[0.83074181 0.83074181]',
    '[0.83336913 0.83336913]',
    '[0.83074181 0.83074181]',
    '[0.9        0.36250548]',
  )
})

test('I17: what described methods cannot do, Brian refuses too', async () => {
  await faults(
    `
    m = ExplicitStateUpdater('x_new = x + f(x, t)*dt + y')
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1', method=m)
    run(1*ms)
  `,
    'evaluate/updater-name',
  )
  await faults(
    `
    m = ExplicitStateUpdater('k = dt*f(x, t)')
  `,
    'evaluate/updater-form',
  )
  await faults(
    `
    m = ExplicitStateUpdater('x_new = x + dt*(f(x, t) + f(x, t+dt))/2')
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1', method=m)
    run(1*ms)
  `,
    'integrate/updater-split',
  )
  await faults(
    `
    m = ExplicitStateUpdater('x_new = x + dt*f(x, t)')
    G = NeuronGroup(2, 'dv/dt = -v/ms + xi/sqrt(ms): 1', method=m)
    run(1*ms)
  `,
    'integrate/no-noise',
  )
  await faults(
    `
    m = ExplicitStateUpdater('x_new = x + dt*f(x, t)**2')
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1', method=m)
    run(1*ms)
  `,
    'integrate/updater-split',
  )
  await faults(
    `
    seed(5)
    m = ExplicitStateUpdater('''
    xs = x + g(x, t)*dW
    x_new = x + dt*f(xs, t) + g(x, t)*dW
    ''', stochastic='additive')
    G = NeuronGroup(3, '''dv/dt = -v/(10*ms) + xi/sqrt(5*ms) : 1''', method=m)
    run(1*ms)
    print(G.v[:])
  `,
    'integrate/updater-split',
  )
})

test('I17 refused: sums of different units in a described method, and custom_check', async () => {
  await faults(
    `
    m = ExplicitStateUpdater('x_new = x + f(x, t)')
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1', method=m)
    G.v = 1
    run(0.1*ms)
    print(G.v[:])
  `,
    'integrate/updater-units',
  )
  await faults(
    "m = ExplicitStateUpdater('x_new = x + dt*f(x, t)', custom_check=lambda eqs, variables: None)",
    'evaluate/argument',
  )
})
