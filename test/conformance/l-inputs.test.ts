/** Section L, inputs. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('L1: a spike falls into the step floor((t + dt/1000)/dt); spikes need no order', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(4, [2, 0, 1, 3], [0.14, 0.05, 0.06, 0.3]*ms)
    M = SpikeMonitor(S)
    run(0.5*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2 3] [  0.   0. 100. 300.] us',
  )
})

test('L2: a neuron spikes once a step; indices and times are checked', async () => {
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 0], [0.11, 0.14]*ms)
    run(0.5*ms)
  `,
    'run/value',
    "Using a dt of 0.0001 s, some neurons of SpikeGeneratorGroup 'spikegeneratorgroup' spike more than once during a time step.",
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 2], [0.1, 0.2]*ms)
  `,
    'run/value',
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, -1], [0.1, 0.2]*ms)
  `,
    'run/value',
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [-0.1, 0.2]*ms)
  `,
    'run/value',
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0.1]*ms)
  `,
    'run/value',
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0.1, 0.2])
  `,
    'evaluate/wrong-dimension',
  )
})

test('L3: a period repeats exactly; it is a multiple of dt, and not shorter than the last spike', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0, 0.1]*ms, period=0.3*ms)
    M = SpikeMonitor(S)
    run(3000*ms)
    n = around(M.t/(0.1*ms))
    print(M.num_spikes, sum(n[M.i[:] == 0] != 3*arange(10000)), sum(n[M.i[:] == 1] != 3*arange(10000) + 1))
  `,
    '20000 0 0',
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0, 0.1]*ms, period=0.25*ms)
    run(1*ms)
  `,
    'run/unsupported',
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0, 0.4]*ms, period=0.3*ms)
    run(1*ms)
  `,
    'run/value',
  )
})

test('L4: every spike on the grid of dt falls into its own step', async () => {
  await prints(
    `
    n = 1000000
    S = SpikeGeneratorGroup(1, zeros(n, dtype=int), arange(n)*0.1*ms)
    M = SpikeMonitor(S)
    run(n*0.1*ms)
    print(M.num_spikes, sum(around(M.t/(0.1*ms)) != arange(n)))
  `,
    '1000000 0',
  )
})

test('L5: set_spikes() replaces the spikes between runs', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0.1, 0.9]*ms)
    M = SpikeMonitor(S)
    run(0.5*ms)
    S.set_spikes([1, 0], [0.6, 0.7]*ms)
    run(0.5*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 0] [0.1 0.6 0.7] ms',
  )
})

test('L6: a PoissonGroup draws one number per neuron and step', async () => {
  await prints(
    `
    seed(7)
    P = PoissonGroup(5, rates=1000*Hz)
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.i[:], M.t[:])
    seed(7)
    print([(k, j) for k in range(10) for j, r in enumerate(rand(5)) if r < 1000*Hz*0.1*ms])
  `,
    '[0 2 3 4] [  0. 100. 200. 300.] us',
    '[(0, 0), (1, 2), (2, 3), (3, 4)]',
  )
  await prints(
    `
    P = PoissonGroup(3, rates=0*Hz)
    Q = PoissonGroup(2, rates=1/defaultclock.dt)
    M = SpikeMonitor(P)
    N = SpikeMonitor(Q)
    run(1*ms)
    print(M.num_spikes, N.num_spikes)
  `,
    '0 20',
  )
  await prints(
    `
    seed(8)
    rate = TimedArray([0, 5000]*Hz, dt=0.5*ms)
    P = PoissonGroup(3, rates='rate(t)*(i + 1)/3')
    M = SpikeMonitor(P)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[1 1 2 1 2 0 1 2] [0.5 0.6 0.6 0.7 0.7 0.8 0.8 0.8] ms',
  )
  await faults(
    `
    P = PoissonGroup(3, rates=3)
  `,
    'evaluate/wrong-dimension',
    "'rates' must be in hertz, but this is in no unit (a pure number)",
  )
  await faults(
    `
    P = PoissonGroup(3, rates='3*mV')
    run(1*ms)
  `,
    'resolve/subexpression-dimension',
  )
})

test('L8: a PoissonInput adds a binomial number of equal events to each neuron in every step', async () => {
  await prints(
    `
    seed(9)
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 20, 500*Hz, weight=2*mV)
    run(1*ms)
    print(['%.10g' % float(v) for v in G.v[:]])
  `,
    "['0.02', '0.018', '0.026']",
  )
  await prints(
    `
    seed(9)
    G = NeuronGroup(3, '''v : volt
    w : volt''')
    G.w = [1, 2, 3]*mV
    P = PoissonInput(G, 'v', 20, 500*Hz, weight='2*w')
    run(1*ms)
    print(['%.10g' % float(v) for v in G.v[:]])
  `,
    "['0.02', '0.036', '0.078']",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 20, 500*Hz, weight=2)
    run(1*ms)
  `,
    'evaluate/wrong-dimension',
    "the weight for 'v' must be in volt, but this is in no unit (a pure number)",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'w', 20, 500*Hz, weight=2*mV)
    run(1*ms)
  `,
    'evaluate/unknown-attribute',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 20, 500*mV, weight=2*mV)
    run(1*ms)
  `,
    'evaluate/wrong-dimension',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 20, 500*Hz, weight=2*mV)
    run(1*ms)
    defaultclock.dt = 0.2*ms
    run(1*ms)
  `,
    'run/unsupported',
  )
})

test('L8 refused: a size below 1 or a negative rate; Brian 2.5.1 takes them', async () => {
  await prints(`
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 0, 500*Hz, weight=2*mV)
    run(1*ms)
  `)
  await faults(
    `
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 20, -500*Hz, weight=2*mV)
    run(1*ms)
  `,
    'run/value',
  )
})

test('L9: a PoissonInput leaves a variable alone that is not integrated while refractory', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''dv/dt = 0*hertz : 1 (unless refractory)
    w : 1''', threshold='i == 0', reset='v = 0', refractory=5*ms, method='euler')
    P = PoissonInput(G, 'v', 1, 1/defaultclock.dt, weight=1)
    Q = PoissonInput(G, 'w', 1, 1/defaultclock.dt, weight=1)
    run(1*ms)
    print(G.v[:], G.w[:])
  `,
    '[ 0. 10.] [10. 10.]',
  )
})

test('L10: a TimedArray is a step function, held before 0 and after its end', async () => {
  await prints(
    `
    ta = TimedArray([10, 20, 40]*mV, dt=0.2*ms)
    G = NeuronGroup(1, 'v = ta(t) : volt')
    M = StateMonitor(G, 'v', record=0)
    run(0.8*ms)
    print(M.v[0]/mV)
    print(ta(-1*ms), ta(0.2*ms), ta(5*ms))
  `,
    '[10. 10. 20. 20. 40. 40. 40. 40.]',
    '10. mV 20. mV 40. mV',
  )
  await prints(
    `
    ta = TimedArray([1, 2, 4, 8], dt=0.05*ms)
    G = NeuronGroup(1, 'v = ta(t) : 1')
    M = StateMonitor(G, 'v', record=0)
    run(0.3*ms)
    print(M.v[0])
  `,
    '[1. 4. 8.]',
  )
  await prints(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=0.2*ms)
    G = NeuronGroup(2, 'v = ta(t, i) : 1')
    M = StateMonitor(G, 'v', record=True)
    run(0.4*ms)
    print(M.v[:])
    print(ta(0.2*ms, 1))
  `,
    '[[1. 1. 3. 3.]',
    ' [2. 2. 4. 4.]]',
    '4.0',
  )
})

test('L11: the boundaries of a TimedArray are exact', async () => {
  await prints(
    `
    ta = TimedArray(arange(1000), dt=0.1*ms)
    G = NeuronGroup(1, 'v = ta(t) : 1')
    M = StateMonitor(G, 'v', record=0)
    run(100*ms)
    print(sum(M.v[0] != arange(1000)))
    tb = TimedArray(arange(16385), dt=1*second)
    print(tb(16384*second), tb(16383.9999*second), tb(16384*second - 0.1*ms))
  `,
    '0',
    '16384.0 16383.0 16383.0',
  )
})

test('L12: a TimedArray is called with its arguments', async () => {
  await faults(
    `
    ta = TimedArray([1, 2], dt=1*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t, i)/ms : 1', method='euler')
    run(1*ms)
  `,
    'run/type',
    "the TimedArray 'ta' has 1 dimension",
  )
  await faults(
    `
    ta = TimedArray([1, 2], dt=1*ms)
    G = NeuronGroup(1, 'v = 2*ta : 1')
    run(1*ms)
  `,
    'resolve/not-a-number',
  )
  await faults(
    `
    ta = TimedArray([[1, 2], [3, 4]], dt=1*ms)
    G = NeuronGroup(1, 'dv/dt = ta(t)/ms : 1', method='euler')
    run(1*ms)
  `,
    'run/type',
  )
  await faults(
    `
    ta = TimedArray(zeros((2, 2, 2)), dt=1*ms)
  `,
    'run/value',
  )
  await faults(
    `
    ta = TimedArray([1, 2], dt=1*ms)
    G = NeuronGroup(1, 'v = ta(3) : 1')
    run(1*ms)
  `,
    'resolve/argument-dimension',
  )
})

test('L13: poisson() draws, with the stream of numpy', async () => {
  await prints(
    `
    seed(10)
    G = NeuronGroup(10000, 'k : integer')
    G.k = 'poisson(4)'
    print(G.k[:8], mean(G.k[:]), abs(mean(G.k[:]) - 4) < 4*0.02, abs(var(G.k[:]) - 4) < 4*0.06)
  `,
    '[1 4 2 2 8 5 6 3] 3.9851 True True',
  )
})

test('L7: parts of a PoissonGroup have rates of their own', async () => {
  await prints(
    `
    seed(3)
    P = PoissonGroup(10, rates=0*Hz)
    P[:5].rates = 2000*Hz
    M = SpikeMonitor(P)
    A = SpikeMonitor(P[:5])
    B = SpikeMonitor(P[5:])
    run(5*ms)
    print(M.num_spikes, A.num_spikes, B.num_spikes, A.i[:], P.rates[4:6])
  `,
    '50 50 0 [0 3 3 0 2 0 3 4 0 4 3 3 1 0 1 3 4 1 4 1 1 2 4 3 0 2 4 1 1 3 4 0 3 4 0 1 2',
    ' 2 0 2 0 2 3 0 3 4 1 3 0 2] [2. 0.] kHz',
  )
})
