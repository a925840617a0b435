/** Rows H16 to H19, networks and several runs. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints, printsWarning, warns } from './script.js'

test('H16: run() takes what the script sees; a Network what it is given', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'n : integer')
    H = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    H.run_regularly('n += 1')
    net = Network(G)
    net.run(1*ms)
    print(G.n[:], H.n[:], G in net, H in net, G.t[:], H.t[:])
  `,
    '[10] [0] False False 1. ms 1. ms',
  )
  await prints(
    `
    G = NeuronGroup(1, 'n : integer')
    H = [NeuronGroup(1, 'n : integer') for _ in range(2)]
    G.run_regularly('n += 1')
    for h in H:
        h.run_regularly('n += 1')
    run(1*ms)
    print(G.n[:], H[0].n[:], H[1].n[:])
  `,
    '[10] [0] [10]',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    run(1*ms)
    H = NeuronGroup(1, 'v : 1')
    run(1*ms)
  `,
    'run/magic',
    "this run() mixes objects that have run before, 'neurongroup', with new ones, 'neurongroup_1'",
  )
  await prints(
    `
    def make():
        G = NeuronGroup(1, 'v : 1', name='inner')
        M = StateMonitor(G, 'v', record=True)
        run(0.2*ms)
        return M.t[:]
    print(make())
    print(make())
  `,
    '[  0. 100.] us',
    '[  0. 100.] us',
  )
  await prints(
    `
    G = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    run(1*ms)
    start_scope()
    H = NeuronGroup(1, 'n : integer')
    H.run_regularly('n += 1')
    run(2*ms)
    print(G.n[:], H.n[:])
  `,
    '[10] [20]',
  )
  await prints(
    `
    G = NeuronGroup(4, 'v : 1', threshold='v > 1', reset='')
    A = G[1:]
    M = SpikeMonitor(G[1:])
    S = StateMonitor(A, 'v', record=True)
    net = Network(G, M, S)
    G.v = 2
    net.run(0.2*ms)
    print(M.i[:], S.v.shape)
  `,
    '[0 1 2 0 1 2] (3, 2)',
  )
  await prints(
    `
    G = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    H = NeuronGroup(1, 'n : integer')
    H.run_regularly('n += 1')
    net = Network(collect())
    net.remove(H)
    net.run(1*ms)
    print(G.n[:], H.n[:])
  `,
    '[10] [0]',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', name='same')
    H = NeuronGroup(1, 'v : 1', name='same')
    run(1*ms)
  `,
    'run/value',
    "two objects of this run() have the name 'same'",
  )
  await warns(
    `
    run(1*ms)
  `,
  )
})

test('H17: a monitor needs its group in the network', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    M = StateMonitor(G, 'v', record=True)
    Network(M).run(1*ms)
  `,
    'run/value',
    "'statemonitor' has been included in the network but not 'neurongroup', on which it depends",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', reset='')
    M = SpikeMonitor(G)
    net = Network(M)
    net.run(1*ms)
  `,
    'run/value',
    "'spikemonitor' has been included in the network but not 'neurongroup', on which it depends",
  )
  await faults(
    `
    G = NeuronGroup(4, 'v : 1', threshold='v > 1', reset='')
    A = G[1:]
    M = SpikeMonitor(A)
    net = Network(A, M)
    net.run(1*ms)
  `,
    'run/value',
    "'neurongroup_subgroup' has been included in the network but not 'neurongroup', on which it depends",
  )
})

test('H18: monitors go on over several runs; spikes set into the past are ignored, with a warning', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.25', reset='v = 0', method='euler')
    M, S = SpikeMonitor(G), StateMonitor(G, 'v', record=True)
    P = PopulationRateMonitor(G)
    run(0.4*ms)
    print(M.t[:], S.v[:].round(6), P.rate[:])
    run(0.4*ms)
    print(M.t[:], S.v[:].round(6), P.rate[:])
  `,
    '[200.] us [[0.  0.1 0.2 0. ]] [ 0.  0. 10.  0.] kHz',
    '[200. 500.] us [[0.  0.1 0.2 0.  0.1 0.2 0.  0.1]] [ 0.  0. 10.  0.  0. 10.  0.  0.] kHz',
  )
  await printsWarning(
    `
    S = SpikeGeneratorGroup(2, [0], [0]*ms)
    M = SpikeMonitor(S)
    run(1*ms)
    S.set_spikes([0, 1, 0], [0.2, 0.5, 1.5]*ms)
    run(1*ms)
    print(M.t[:], M.i[:])
  `,
    'The SpikeGeneratorGroup contains spike times earlier than the start time of the current run (t = 0.001 s), these spikes will be ignored.',
    '[0.  1.5] ms [0 0]',
  )
})

test('H19: the scheduling summary lists objects in their order, with slot, order, dt and whether they are active', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1', threshold='v > 1', reset='v = 0', method='euler')
    M = SpikeMonitor(G)
    S = StateMonitor(G, 'v', record=True, dt=1*ms, when='end', order=3)
    S.active = False
    run(0*ms)
    print(scheduling_summary())
  `,
    '                  object                    |           part of           |        Clock dt        |    when    | order | active',
    '--------------------------------------------+-----------------------------+------------------------+------------+-------+-------',
    'neurongroup_stateupdater (StateUpdater)     | neurongroup (NeuronGroup)   | 100. us (every step)   | groups     |     0 |  yes  ',
    'neurongroup_spike_thresholder (Thresholder) | neurongroup (NeuronGroup)   | 100. us (every step)   | thresholds |     0 |  yes  ',
    'spikemonitor (SpikeMonitor)                 | spikemonitor (SpikeMonitor) | 100. us (every step)   | thresholds |     1 |  yes  ',
    'neurongroup_spike_resetter (Resetter)       | neurongroup (NeuronGroup)   | 100. us (every step)   | resets     |     0 |  yes  ',
    'statemonitor (StateMonitor)                 | statemonitor (StateMonitor) | 1. ms (every 10 steps) | end        |     3 |   no  ',
  )
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = -v/ms : 1', method='euler')
    net = Network(G)
    print(net.scheduling_summary())
  `,
    '                object                  |          part of          |       Clock dt       |  when  | order | active',
    '----------------------------------------+---------------------------+----------------------+--------+-------+-------',
    'neurongroup_stateupdater (StateUpdater) | neurongroup (NeuronGroup) | 100. us (every step) | groups |     0 |  yes  ',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 1', reset='v = 0', method='euler')
    M = StateMonitor(G, 'v', record=True, dt=1*ms)
    G.run_regularly('v = 0', when='end', order=2, dt=0.5*ms)
    M.active = False
    print(scheduling_summary())
    run(0*ms)
  `,
    '                  object                    |           part of           |        Clock dt        |    when    | order | active',
    '--------------------------------------------+-----------------------------+------------------------+------------+-------+-------',
    'statemonitor (StateMonitor)                 | statemonitor (StateMonitor) | 1. ms (every 10 steps) | start      |     0 |   no  ',
    'neurongroup_stateupdater (StateUpdater)     | neurongroup (NeuronGroup)   | 100. us (every step)   | groups     |     0 |  yes  ',
    'neurongroup_spike_thresholder (Thresholder) | neurongroup (NeuronGroup)   | 100. us (every step)   | thresholds |     0 |  yes  ',
    'neurongroup_spike_resetter (Resetter)       | neurongroup (NeuronGroup)   | 100. us (every step)   | resets     |     0 |  yes  ',
    'neurongroup_run_regularly (CodeRunner)      | neurongroup (NeuronGroup)   | 0.5 ms (every 5 steps) | end        |     2 |  yes  ',
  )
})
