/** Section M, monitors. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('M1: a SpikeMonitor lists spikes by step, then by neuron', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''dv/dt = (i + 1)*500*Hz : 1
    w : 1''', threshold='v > 0.99', reset='v = 0', method='euler')
    G.w = '10*i'
    M = SpikeMonitor(G, variables=['v', 'w'])
    C = SpikeMonitor(G, record=False)
    run(3*ms)
    print(M.i[:], M.t[:])
    print(M.count[:], M.num_spikes, C.count[:], C.num_spikes)
    print(['%.10g' % v for v in M.v[:]], M.w[:])
    print(M.spike_trains()[2], M.spike_trains()[0])
    print(M.values('w')[1], M.all_values()['t'][2])
  `,
    '[2 1 2 0 1 2 2 1] [0.6 0.9 1.3 1.9 1.9 2.  2.7 2.9] ms',
    '[1 3 4] 8 [1 3 4] 8',
    "['1.05', '1', '1.05', '1', '1', '1.05', '1.05', '1'] [20. 10. 20.  0. 10. 20. 20. 10.]",
    '[0.6 1.3 2.  2.7] ms [1.9] ms',
    '[10. 10. 10.] [0.6 1.3 2.  2.7] ms',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='True', reset='')
    C = SpikeMonitor(G, record=False)
    run(1*ms)
    print(C.t)
  `,
    'run/attribute',
  )
})

test('M2: a StateMonitor records at the start of each step', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.25', reset='v = 0', method='euler')
    M = StateMonitor(G, 'v', record=True)
    E = StateMonitor(G, 'v', record=True, when='end')
    T = StateMonitor(G, 'v', record=True, when='after_thresholds')
    run(0.6*ms)
    print(M.t[:], len(M.t))
    print(M.v[0])
    print(E.v[0])
    print(T.v[0])
  `,
    '[  0. 100. 200. 300. 400. 500.] us 6',
    '[0.  0.1 0.2 0.  0.1 0.2]',
    '[0.1 0.2 0.  0.1 0.2 0. ]',
    '[0.1 0.2 0.3 0.1 0.2 0.3]',
  )
})

test('M3: record takes True, indices or False; records are found by the neuron', async () => {
  await prints(
    `
    G = NeuronGroup(10, 'v : 1')
    G.v = 'i**2'
    A = StateMonitor(G, 'v', record=True)
    B = StateMonitor(G, 'v', record=[5, 2])
    C = StateMonitor(G, 'v', record=7)
    D = StateMonitor(G, 'v', record=False)
    run(0.2*ms)
    print(A.v.shape, B.v.shape, C.v.shape)
    print(B[5].v, B[2].v, C[7].v, A[9].v, B.v[:], B.record)
  `,
    '(10, 2) (2, 2) (1, 2)',
    '[25. 25.] [4. 4.] [49. 49.] [81. 81.] [[25. 25.]',
    ' [ 4.  4.]] [5 2]',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    M = StateMonitor(G, 'v', record=10)
    run(0.2*ms)
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    M = StateMonitor(G, 'v', record=[1, 12])
    run(0.2*ms)
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    M = StateMonitor(G, 'v', record=-1)
    run(0.2*ms)
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    M = StateMonitor(G, 'v', record=[2])
    run(0.2*ms)
    print(M[3].v)
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(10, 'v : 1')
    M = StateMonitor(G, 'w', record=[2])
    run(0.2*ms)
  `,
    'evaluate/unknown-variable',
    "'G' has no variable 'w' that could be recorded",
  )
})

test('M4: a monitor has its own clock', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    M = StateMonitor(G, 'v', record=0, dt=0.5*ms)
    run(1.1*ms)
    print(M.t[:], M.v[0])
  `,
    '[0.  0.5 1. ] ms [0.  0.5 1. ]',
  )
})

test('M5: subexpressions, shared, integer and boolean variables can be recorded', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''dv/dt = 1/ms : 1
    u = v**2 + i : 1
    s : 1 (shared)
    k : integer
    b : boolean''', method='euler')
    G.s = 3
    G.k = 'i + 4'
    G.b = 'i > 0'
    M = StateMonitor(G, ['v', 'u', 's', 'k', 'b'], record=True)
    run(0.2*ms)
    print(M.u[:])
    print(M.s, M.k[:], M.b[:], M.k.dtype, M.b.dtype)
  `,
    '[[0.   0.01]',
    ' [1.   1.01]]',
    '[[3. 3.]',
    ' [3. 3.]] [[4 4]',
    ' [5 5]] [[False False]',
    ' [ True  True]] int32 bool',
  )
})

test('M7: record_single_timestep() appends one sample', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    M = StateMonitor(G, 'v', record=0)
    run(0.2*ms)
    M.record_single_timestep()
    print(M.t[:], M.v[0])
  `,
    '[  0. 100. 200.] us [0.  0.1 0.2]',
  )
})

test('M8: a PopulationRateMonitor gives spikes per neuron and time, and smooths them', async () => {
  await prints(
    `
    G = NeuronGroup(4, 'v : 1', threshold='(i < 2) and (timestep(t, 0.1*ms) % 3 == 1)', reset='')
    R = PopulationRateMonitor(G)
    run(1*ms)
    print(R.t[:], R.rate[:])
    print(R.smooth_rate(window='flat', width=0.3*ms))
    print(['%.10g' % float(r) for r in R.smooth_rate(window='gaussian', width=0.1*ms)])
    print(R.smooth_rate(window=array([1, 2, 1])))
  `,
    '[0.  0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9] ms [0. 5. 0. 0. 5. 0. 0. 5. 0. 0.] kHz',
    '[1.66666667 1.66666667 1.66666667 1.66666667 1.66666667 1.66666667',
    ' 1.66666667 1.66666667 1.66666667 0.        ] kHz',
    "['1221.00671', '2013.099734', '1493.450133', '1493.450133', '2013.099734', '1493.450133', '1493.450133', '2013.099734', '1221.00671', '272.4434227']",
    '[1.25 2.5  1.25 1.25 2.5  1.25 1.25 2.5  1.25 0.  ] kHz',
  )
  await faults(
    `
    G = NeuronGroup(4, 'v : 1', threshold='True', reset='')
    R = PopulationRateMonitor(G)
    run(1*ms)
    R.smooth_rate(window=array([1, 2, 2, 1]))
  `,
    'run/type',
  )
  await faults(
    `
    G = NeuronGroup(4, 'v : 1', threshold='True', reset='')
    R = PopulationRateMonitor(G)
    run(1*ms)
    R.smooth_rate(window='hann', width=0.3*ms)
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(4, 'v : 1', threshold='True', reset='')
    R = PopulationRateMonitor(G)
    run(1*ms)
    R.smooth_rate(window='flat')
  `,
    'run/type',
  )
})

test('M10: an EventMonitor records a custom event', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', events={'even': 'timestep(t, 0.1*ms) % 2 == 0 and i != 1'})
    M = EventMonitor(G, 'even', variables='v')
    run(0.4*ms)
    print(M.i[:], M.t[:], M.v[:], M.count[:], M.num_events)
  `,
    '[0 2 0 2] [  0.   0. 200. 200.] us [0. 0. 0. 0.] [2 0 2] 4',
  )
})

test('M11: without events, records are empty arrays', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v > 1', reset='')
    M = SpikeMonitor(G, variables='v')
    S = StateMonitor(G, 'v', record=True)
    R = PopulationRateMonitor(G)
    print(M.i[:], M.t[:], M.v[:], S.v.shape, S.t[:], R.rate[:])
    run(0.3*ms)
    print(M.i[:], M.t[:], M.v[:], M.count[:], M.num_spikes, M.i[:].dtype, M.t[:].dtype)
    print(M.spike_trains()[1])
  `,
    '[] [] s [] (3, 0) [] s [] Hz',
    '[] [] s [] [0 0 0] 0 int32 float64',
    '[] s',
  )
})

test('M9: monitors of subgroups that no name holds', async () => {
  await prints(
    `
    G = NeuronGroup(6, 'dv/dt = (i + 1)*Hz*100 : 1', threshold='v > 0.99', reset='v = 0', method='euler')
    S = SpikeMonitor(G[2:4])
    V = StateMonitor(G[4:], 'v', record=True, dt=1*ms)
    R = PopulationRateMonitor(G[:3])
    run(5*ms)
    print(S.i[:], S.t[:])
    print(V.v[:])
    print(R.rate[-3:])
  `,
    '[1 0 1] [2.4 3.2 4.9] ms',
    '[[0.   0.5  0.   0.5  0.  ]',
    ' [0.   0.6  0.18 0.78 0.36]]',
    '[0.         0.         3.33333333] kHz',
  )
})
