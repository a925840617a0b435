/** Rows L7 to L10 in more ways: Poisson inputs and TimedArrays. What scripts print here, Brian 2.5.1 prints too. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

test('L7: rates of Poisson subgroups are set apart', async () => {
  await prints(
    `
    seed(6)
    P = PoissonGroup(6, 0*Hz)
    A, B = P[:2], P[2:]
    B.rates = 1/defaultclock.dt
    M = SpikeMonitor(P)
    run(0.2*ms)
    print(M.i[:], P.rates[:])
    A.rates = '(i + 1)*kHz'
    B.rates = 0*Hz
    print(P.rates[:])
    run(2*ms)
    print(M.i[8:], M.t[8:])
  `,
    '[2 3 4 5 2 3 4 5] [ 0.  0. 10. 10. 10. 10.] kHz',
    '[1. 2. 0. 0. 0. 0.] kHz',
    '[0 1 1 1 0] [1.2 1.2 1.8 2.  2.1] ms',
  )
  await prints(
    `
    seed(6)
    P = PoissonGroup(4, 'r*(i + 1)')
    r = 500*Hz
    M = SpikeMonitor(P[2:])
    R = PopulationRateMonitor(P[:2])
    net = Network(P, M, R)
    net.run(1*ms)
    print(M.i[:], M.t[:], R.rate[:])
  `,
    '[1 0] [0.  0.6] ms [0. 0. 0. 0. 0. 0. 0. 0. 0. 0.] Hz',
  )
})

test('L8: a PoissonInput adds a binomial number of equal weights', async () => {
  await prints(
    `
    seed(2)
    G = NeuronGroup(4, 'v : volt')
    P = PoissonInput(G, 'v', 100, 50*Hz, 0.1*mV)
    M = StateMonitor(G, 'v', record=True, when='end')
    run(1*ms)
    print(M.v[:]/mV)
  `,
    '[[0.  0.  0.  0.  0.1 0.1 0.1 0.1 0.2 0.3]',
    ' [0.  0.  0.  0.  0.  0.  0.  0.  0.  0. ]',
    ' [0.  0.  0.1 0.1 0.2 0.2 0.2 0.2 0.2 0.2]',
    ' [0.  0.1 0.1 0.2 0.2 0.2 0.2 0.2 0.2 0.3]]',
  )
  await prints(
    `
    seed(2)
    w = 0.5
    G = NeuronGroup(3, '''v : 1
    g : 1''')
    G.g = [1, 2, 3]
    P = PoissonInput(G, 'v', 20, 500*Hz, 'g*w')
    run(1*ms)
    print(G.v[:])
  `,
    '[3. 8. 6.]',
  )
  await prints(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 1/defaultclock.dt, 1*mV)
    run(0.3*ms)
    print(G.v[:])
  `,
    '[30. 30.] mV',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 50*Hz, 0.1)
    run(1*ms)
  `,
    'evaluate/wrong-dimension',
    "the weight for 'v' must be in volt, but this is in no unit (a pure number)",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 50*Hz, '0.1')
    run(1*ms)
  `,
    'resolve/assigned-dimension',
    "'v' is in volt, but 'v += poissoninput_binomial()*(0.1)' gives it a value without dimension",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'x', 10, 50*Hz, 0.1*mV)
    run(1*ms)
  `,
    'evaluate/unknown-attribute',
    "'G' has no attribute 'x'",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 50, 0.1*mV)
    run(1*ms)
  `,
    'evaluate/wrong-dimension',
    "'rate' must be in hertz, but this is in no unit (a pure number)",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, -50*Hz, 0.1*mV)
    run(1*ms)
  `,
    'run/value',
    'p < 0, p > 1 or p is NaN',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 50*Hz, 0.1*mV)
    run(1*ms)
    defaultclock.dt = 0.05*ms
    run(1*ms)
  `,
    'run/unsupported',
    'The dt used for simulating neurongroup changed after the PoissonInput source was created.',
  )
  await prints(
    `
    seed(8)
    G = NeuronGroup(4, 'v : 1')
    P = PoissonInput(G[1:3], 'v', 10, 1000*Hz, 1)
    run(1*ms)
    print(G.v[:])
  `,
    '[ 0. 10. 12.  0.]',
  )
  await faults(
    `
    G = NeuronGroup(2, '''v : volt
    w = 2*v : volt''')
    P = PoissonInput(G, 'w', 10, 50*Hz, 0.1*mV)
    run(1*ms)
  `,
    'evaluate/read-only',
    "'w' is read-only: Brian computes it",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 20000*Hz, 0.1*mV)
    run(1*ms)
  `,
    'run/value',
    'p < 0, p > 1 or p is NaN',
  )
})

test('L9: a PoissonInput leaves alone what is held while refractory', async () => {
  await prints(
    `
    seed(7)
    G = NeuronGroup(3, '''dv/dt = 0/ms : 1 (unless refractory)
    dw/dt = 0/ms : 1''', threshold='v > 1.9', reset='v = 0', refractory=0.5*ms, method='euler')
    P = PoissonInput(G, 'v', 10, 1000*Hz, 1)
    Q = PoissonInput(G, 'w', 10, 1000*Hz, 1)
    M = StateMonitor(G, ['v', 'w'], record=True)
    S = SpikeMonitor(G)
    run(1.5*ms)
    print(S.i[:], S.t[:])
    print(M.v[:])
    print(M.w[:])
  `,
    '[1 0 2 1 2 0] [0.1 0.3 0.3 0.9 0.9 1.1] ms',
    '[[0. 0. 1. 3. 0. 0. 0. 0. 0. 1. 1. 2. 0. 0. 0.]',
    ' [0. 2. 0. 0. 0. 0. 0. 0. 1. 2. 0. 0. 0. 0. 0.]',
    ' [0. 1. 1. 2. 0. 0. 0. 0. 0. 2. 0. 0. 0. 0. 0.]]',
    '[[ 0.  1.  1.  1.  1.  1.  1.  2.  2.  4.  5.  6.  8.  9. 10.]',
    ' [ 0.  3.  4.  4.  5.  6.  7.  9. 10. 10. 11. 12. 12. 13. 14.]',
    ' [ 0.  1.  2.  4.  7. 10. 12. 13. 14. 15. 16. 17. 19. 20. 20.]]',
  )
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = 0/ms : 1 (unless refractory)', threshold='v > 0.5', reset='v = 0', refractory=0.5*ms, method='euler')
    P = PoissonInput(G, 'v', 5, 1/defaultclock.dt, 1)
    M = StateMonitor(G, 'v', record=0, when='end')
    run(1.2*ms)
    print(M.v[:])
  `,
    '[[5. 0. 0. 0. 0. 0. 5. 0. 0. 0. 0. 0.]]',
  )
})

test('L10: a TimedArray is a step function, constant before and after', async () => {
  await prints(
    `
    ta = TimedArray([1, 2, 4]*mV, dt=1*ms)
    print(ta(-5*ms), ta(0*ms), ta(0.999*ms), ta(1*ms), ta(2.5*ms), ta(100*ms))
    print(ta([0, 1.5, 7]*ms))
    G = NeuronGroup(2, 'v = ta(t) : volt')
    M = StateMonitor(G, 'v', record=0, dt=0.5*ms)
    run(4*ms)
    print(M.v[0])
  `,
    '1. mV 1. mV 2. mV 2. mV 4. mV 4. mV',
    '[1. 2. 4.] mV',
    '[1. 1. 2. 2. 4. 4. 4. 4.] mV',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4], [5, 6]], dt=0.2*ms)
    G = NeuronGroup(2, 'v = ta(t, i) : 1')
    M = StateMonitor(G, 'v', record=True)
    run(0.8*ms)
    print(M.v[:])
    print(ta(0.3*ms, 1), ta(5*ms, 0))
  `,
    '[[1. 1. 3. 3. 5. 5. 5. 5.]',
    ' [2. 2. 4. 4. 6. 6. 6. 6.]]',
    '4.0 5.0',
  )
  await prints(
    `
    ta = TimedArray(arange(10), dt=0.05*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='euler')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(0.6*ms)
    print(M.v[0].round(6))
  `,
    '[0.  0.2 0.6 1.2 2.  2.9]',
  )
  await prints(
    `
    ta = TimedArray([1, 3], dt=0.15*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='rk4')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(0.6*ms)
    print(M.v[0].round(6))
  `,
    '[0.1      0.366667 0.666667 0.966667 1.266667 1.566667]',
  )
  await warns(
    `
    ta = TimedArray([1, 3], dt=0.15*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='rk4')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(0.6*ms)
    print(M.v[0].round(6))
  `,
    'Group uses a dt of 0.0001 s while TimedArray uses dt of 0.00015 s (ratio: 1/1.4999999999999998) -> time grids not aligned',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=0.2*ms)
    G = NeuronGroup(4, 'v = ta(t, i % 2) : 1')
    run(0.3*ms)
    print(G.v[:])
  `,
    '[3. 4. 3. 4.]',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4]]*nA, dt=0.2*ms)
    G = NeuronGroup(2, '''dv/dt = (-v + R*ta(t, i))/tau : volt
    R : ohm''', method='euler')
    tau = 10*ms
    G.R = 100*Mohm
    run(1*ms)
    print(G.v[:])
    print(ta.values, ta.dt)
  `,
    '[25.01285361 34.57464611] mV',
    '[[1.e-09 2.e-09]',
    ' [3.e-09 4.e-09]] 0.0002',
  )
  await faults(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=0.2*ms)
    G = NeuronGroup(3, 'v = ta(t, i) : 1')
    run(0.1*ms)
    print(G.v[:])
  `,
    'run/index',
    'index 2 is out of bounds for axis 1 with size 2',
  )
})
