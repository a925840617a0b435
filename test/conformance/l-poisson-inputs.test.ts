/** Rows L8 and L9, Poisson inputs. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

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
  await prints(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, 1/defaultclock.dt, 1*mV)
    run(0.3*ms)
    print(G.v[:])
  `,
    '[30. 30.] mV',
  )
  await faultsEach(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, ...)
    run(1*ms)
  `,
    [
      "'v', 10, 50*Hz, 0.1",
      'evaluate/wrong-dimension',
      "the weight for 'v' must be in volt, but this is in no unit (a pure number)",
    ],
    [
      "'v', 10, 50*Hz, '0.1'",
      'resolve/assigned-dimension',
      "'v' is in volt, but 'v += poissoninput_binomial()*(0.1)' gives it a value without dimension",
    ],
    ["'x', 10, 50*Hz, 0.1*mV", 'evaluate/unknown-attribute', "'G' has no attribute 'x'"],
    [
      "'v', 10, 50, 0.1*mV",
      'evaluate/wrong-dimension',
      "'rate' must be in hertz, but this is in no unit (a pure number)",
    ],
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

test('L8: no inputs at all are none; a negative rate is an error', async () => {
  await prints(`
    G = NeuronGroup(3, 'v : volt')
    P = PoissonInput(G, 'v', 0, 500*Hz, weight=2*mV)
    run(1*ms)
  `)
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    P = PoissonInput(G, 'v', 10, -50*Hz, 0.1*mV)
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
