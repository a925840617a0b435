/** Rows L1 to L5, spike generators. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints, printsWarning, warns } from './script.js'

test('L1: times of spikes go to the step that they are in, in any order', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(3, [0, 1, 2], [0.05, 0.06, 0.14]*ms)
    M = SpikeMonitor(S)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2] [  0.   0. 100.] us',
  )
  await prints(
    `
    S = SpikeGeneratorGroup(5, [4, 1, 0, 3, 2], [3, 1, 1, 0.2, 0.1]*ms)
    M = SpikeMonitor(S)
    run(4*ms)
    print(M.i[:], M.t[:])
  `,
    '[2 3 0 1 4] [0.1 0.2 1.  1.  3. ] ms',
  )
  await prints(
    `
    times = [0.0999, 0.09999, 0.1, 0.19999999, 0.2999, 0.3, 0.30001]*ms
    S = SpikeGeneratorGroup(7, arange(7), times)
    M = SpikeMonitor(S)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2 3 4 5 6] [100. 100. 100. 200. 300. 300. 300.] us',
  )
  await prints(
    `
    S = SpikeGeneratorGroup(3, [0, 1, 2], [0, 1, 2]*ms, sorted=True)
    M = SpikeMonitor(S)
    run(1.05*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1] [0. 1.] ms',
  )
  await prints(
    `
    S = SpikeGeneratorGroup(3, [0, 1, 2], [0, 1, 2.5]*ms, dt=1*ms)
    M = SpikeMonitor(S)
    run(4*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2] [0. 1. 2.] ms',
  )
  await prints(
    `
    S = SpikeGeneratorGroup(1, [0], [250000.0005]*second)
    far = NeuronGroup(1, 'v : 1', dt=1000*second)
    M = SpikeMonitor(S)
    net = Network(far)
    net.run(250000*second)
    net.add(S)
    net.add(M)
    net.run(1*ms)
    print(M.t/second)
  `,
    '[250000.]',
  )
})

test('L2: faulty spikes of a generator are errors', async () => {
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 0], [0.31, 0.33]*ms)
    run(1*ms)
  `,
    'run/value',
    "Using a dt of 0.0001 s, some neurons of SpikeGeneratorGroup 'spikegeneratorgroup' spike more than once during a time step.",
  )
  await faultsEach(
    `
    S = SpikeGeneratorGroup(2, ...)
  `,
    ['[0, 2], [0.1, 0.3]*ms', 'run/value', 'Indices have to lie in the interval [0, 2['],
    ['[0, -1], [0.1, 0.3]*ms', 'run/value', 'Indices have to lie in the interval [0, 2['],
    ['[0, 1], [0.1, -0.3]*ms', 'run/value', 'Spike times cannot be negative'],
    [
      '[0, 1, 1], [0.1, 0.3]*ms',
      'run/value',
      'Length of the indices and times array must match, but 3 != 2',
    ],
    [
      '[0, 1], [0.1, 0.3]',
      'evaluate/wrong-dimension',
      'the times of spikes must be in second, but this is in no unit (a pure number)',
    ],
  )
  await faults(
    `
    S = SpikeGeneratorGroup(0, [], []*ms)
    run(1*ms)
  `,
    'run/type',
    'N has to be an integer >=1.',
  )
  await warns(
    `
    S = SpikeGeneratorGroup(2, [0, 0.5], [0.1, 0.3]*ms)
    run(1*ms)
  `,
  )
  await prints(
    `
    S = SpikeGeneratorGroup(2, [], []*ms)
    M = SpikeMonitor(S)
    run(1*ms)
    print(M.num_spikes)
  `,
    '0',
  )
})

test('L3: a period repeats exactly', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0, 0.3]*ms, period=0.7*ms)
    M = SpikeMonitor(S)
    run(7000*ms)
    steps = np.round(M.t/(0.1*ms))
    print(M.count[:], all(steps[::2] == 7*arange(10000)), all(steps[1::2] == 7*arange(10000) + 3))
  `,
    '[10000 10000] True True',
  )
  await faultsEach(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0, 0.3]*ms, period=...)
    run(1*ms)
  `,
    ['0.25*ms', 'run/value', 'The period has to be greater than the maximum of the spike times'],
    [
      '0.55*ms',
      'run/unsupported',
      "The period of 'spikegeneratorgroup' is 0.00055 s, which is not an integer multiple of its dt of 0.0001 s.",
    ],
    ['0.05*ms', 'run/value', 'The period has to be greater than the maximum of the spike times'],
    [
      '5',
      'evaluate/wrong-dimension',
      'the period must be in second, but this is in no unit (a pure number)',
    ],
    ['-1*ms', 'run/value', 'The period cannot be negative.'],
  )
  // as Brian warns
  await warns(
    `
    S = SpikeGeneratorGroup(1, [0], [0]*ms, period=1e6*second)
    run(1*ms)
  `,
    "the period of 'spikegeneratorgroup' is longer than 2147483647 steps of 0.0001 s: it counts as infinite (period=0*second says so)",
  )
  await faults(
    `
    S = SpikeGeneratorGroup(2, [0, 1], [0, 0.3]*ms, period=0.3*ms)
    M = SpikeMonitor(S)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    'run/value',
    'The period has to be greater than the maximum of the spike times',
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

test('L5: set_spikes takes the place of the spikes that were given', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(3, [0, 1], [0.2, 5]*ms)
    M = SpikeMonitor(S)
    run(1*ms)
    S.set_spikes([2, 1], [2, 1.5]*ms)
    run(5*ms)
    print(M.i[:], M.t[:])
  `,
    '[0 1 2] [0.2 1.5 2. ] ms',
  )
  await prints(
    `
    S = SpikeGeneratorGroup(3, [0, 1, 2], [0.2, 1.2, 2.2]*ms)
    M = SpikeMonitor(S)
    run(1*ms)
    store()
    run(2*ms)
    first = (list(M.i), list(M.t))
    restore()
    print(M.i[:])
    run(2*ms)
    print(first == (list(M.i), list(M.t)), M.i[:], M.t[:])
  `,
    '[0]',
    'True [0 1 2] [0.2 1.2 2.2] ms',
  )
  await printsWarning(
    `
    S = SpikeGeneratorGroup(3, [0], [0.2]*ms, period=1*ms)
    M = SpikeMonitor(S)
    run(2*ms)
    S.set_spikes([2, 1], [0.3, 0.1]*ms, period=0.5*ms)
    run(1*ms)
    print(M.i[:], M.t[:])
  `,
    'The SpikeGeneratorGroup contains spike times earlier than the start time of the current run (t = 0.002 s), these spikes will be ignored.',
    '[0 0 1 2 1 2] [0.2 1.2 2.1 2.3 2.6 2.8] ms',
  )
})
