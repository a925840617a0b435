/** Section H, clocks, schedule and run. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

test('H1: the slots of a step, then order, then name', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1', threshold='True', reset='x = x*10 + 5')
    G.run_regularly('x = x*10 + 1', when='start')
    G.run_regularly('x = x*10 + 2', when='before_groups')
    G.run_regularly('x = x*10 + 3', when='after_groups')
    G.run_regularly('x = x*10 + 4', when='after_thresholds')
    G.run_regularly('x = x*10 + 6', when='end')
    G.run_regularly('x = x*10 + 9', when='end', order=-1)
    G.run_regularly('x = x*10 + 8', when='end', name='a')
    run(0.1*ms)
    print('%d' % G.x[0])
  `,
    '12345986',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1')
    G.run_regularly('x += 1', when='never')
    run(0.1*ms)
  `,
    'run/key',
  )
})

test("H3: monitors see a spike's state before the reset, or after it with when=", async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.15', reset='v = 0', method='euler')
    A = SpikeMonitor(G, variables='v')
    B = SpikeMonitor(G, variables='v', when='after_resets')
    run(0.3*ms)
    print(A.v[:], B.v[:])
  `,
    '[0.2] [0.]',
  )
})

test('H4: the steps of a run', async () => {
  await prints(
    `
    for T in (0.05, 0.1, 0.14, 0.15, 0.2, 0.3, 0.30000001, 0.35):
        start_scope()
        G = NeuronGroup(1, 'x : 1')
        G.run_regularly('x += 1')
        run(T*ms)
        print(T, G.x[0], G.t)
  `,
    '0.05 1.0 <neurongroup.t: 100. * usecond>',
    '0.1 1.0 <neurongroup_1.t: 100. * usecond>',
    '0.14 2.0 <neurongroup.t: 200. * usecond>',
    '0.15 2.0 <neurongroup_1.t: 200. * usecond>',
    '0.2 2.0 <neurongroup.t: 200. * usecond>',
    '0.3 3.0 <neurongroup_1.t: 300. * usecond>',
    '0.30000001 3.0 <neurongroup.t: 300. * usecond>',
    '0.35 4.0 <neurongroup_1.t: 0.4 * msecond>',
  )
})

test('H5: clocks of two steps keep together', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''x : 1
    y : 1
    bad : 1''')
    G.run_regularly('x += 1', dt=0.1*ms, when='start')
    G.run_regularly('''y += 1
    bad += int(x - y*10 != -9)''', dt=1*ms, when='end')
    run(10000*ms)
    print(G.x[:], G.y[:], G.bad[:])
  `,
    '[100000.] [10000.] [0.]',
  )
})

test('H6: runs one after the other are one longer run', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = (i + 1 - v)/ms : 1', threshold='v > 0.9', reset='v = 0', method='exact')
    M = SpikeMonitor(G)
    run(2*ms)
    run(0.5*ms)
    run(0.5*ms)
    H = NeuronGroup(2, 'dv/dt = (i + 1 - v)/ms : 1', threshold='v > 0.9', reset='v = 0', method='exact')
    print(M.i[:], M.t[:], G.t)
  `,
    '[1 1 1 0 1 1] [0.5 1.1 1.7 2.3 2.3 2.9] ms <neurongroup.t: 3. * msecond>',
  )
})

test('H7: dt changes between runs where the time is a multiple of it', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'x : 1')
    G.run_regularly('x += 1')
    run(1*ms)
    defaultclock.dt = 0.5*ms
    run(1*ms)
    print(G.x[:], G.t)
  `,
    '[12.] <neurongroup.t: 2. * msecond>',
  )
  await faults(
    `
    G = NeuronGroup(1, 'x : 1')
    run(1*ms)
    defaultclock.dt = 0.3*ms
    run(1*ms)
  `,
    'run/value',
    'cannot change dt from 0.0001 s to 0.0003 s: the time 0.001 s is not a multiple of 0.0003 s',
  )
})

test('H8: a dt with rounding errors', async () => {
  await prints(
    `
    defaultclock.dt = 20.000000000020002*us
    G = NeuronGroup(1, 'x : 1')
    G.run_regularly('x += 1')
    run(250*defaultclock.dt)
    print(G.x[:])
  `,
    '[250.]',
  )
})

test('H10: an empty run checks, and does nothing', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    run(0*ms)
    print(G.v[:], G.t)
  `,
    '[0.] <neurongroup.t: 0. * second>',
  )
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = 1/taux : 1', method='euler')
    run(0*ms)
  `,
    'resolve/unknown-name',
  )
})

test('H10 refused: a negative duration; Brian 2.5.1 takes it', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    run(-1*ms)
  `,
    'run/value',
    'run() needs a time that is not negative, not -0.001 s',
  )
})

test('H11: arguments of run() are checked', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    run(3)
  `,
    'evaluate/wrong-dimension',
  )
})

test('H12: run_regularly has its own step', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    w : 1''')
    G.run_regularly('v += 1', dt=0.2*ms)
    G.run_regularly('w += v', when='end')
    run(1*ms)
    print(G.v[:], G.w[:])
  `,
    '[5.] [30.]',
  )
})

test('H18: several runs append to monitors; spikes set in the past are ignored', async () => {
  await prints(
    `
    S = SpikeGeneratorGroup(1, [0, 0], [0.1, 0.7]*ms)
    M = SpikeMonitor(S)
    R = StateMonitor(NeuronGroup(1, 'v = t/ms : 1', name='g'), 'v', record=0)
    run(0.5*ms)
    run(0.5*ms)
    print(M.t[:])
    S.set_spikes([0, 0], [0.2, 1.3]*ms)
    run(0.5*ms)
    print(M.t[:])
  `,
    '[100. 700.] us',
    '[0.1 0.7 1.3] ms',
  )
  await warns(
    `
    S = SpikeGeneratorGroup(1, [0, 0], [0.1, 0.7]*ms)
    run(0.5*ms)
    S.set_spikes([0, 0], [0.2, 1.3]*ms)
    run(0.5*ms)
  `,
    'The SpikeGeneratorGroup contains spike times earlier than the start time of the current run (t = 0.0005 s), these spikes will be ignored.',
  )
})

test('H19: the scheduling summary', async () => {
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
