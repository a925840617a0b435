/**
 * Rows O1 to O3: store and restore. What scripts print here, Brian 2.5.1 (numpy target) prints
 * too, but for the rows that say how they differ.
 */
import { test } from 'vitest'
import { prints } from './script.js'

test('O1: what follows restore() is what followed store(), bit for bit, with objects of every kind', async () => {
  await prints(
    `
    seed(11)
    drive = TimedArray([0.3, 1.4, 0.6], dt=3*ms)
    A = NeuronGroup(5, '''dv/dt = (2*drive(t) + I - v)/(4*ms) + 0.4*xi*ms**-0.5 : 1 (unless refractory)
    I : 1
    flips : boolean
    n : integer''', threshold='v > 1', reset='v = 0; n += 1', refractory=1.5*ms, method='euler')
    A.I = 'i/4.0'
    B = NeuronGroup(4, 'dv/dt = (g - v)/(6*ms) : 1\\ndg/dt = -g/(2*ms) : 1', threshold='v > 0.4', reset='v = 0', method='euler', dt=0.2*ms)
    P = PoissonGroup(3, 300*Hz)
    PoissonInput(B, 'g', 20, 50*Hz, 0.02)
    S = Synapses(A, B, '''w : 1
    dApre/dt = -Apre/(5*ms) : 1 (event-driven)
    dApost/dt = -Apost/(5*ms) : 1 (event-driven)''', on_pre='''g_post += w
    Apre += 0.01
    w = clip(w + Apost, 0, 1)''', on_post='''Apost -= 0.01
    w = clip(w + Apre, 0, 1)''')
    S.connect(p=0.7, n=2)
    S.w = 0.5
    S.pre.delay = 'rand()*3*ms'
    T = Synapses(P, B, 'dx/dt = -x/(3*ms) : 1 (clock-driven)', on_pre='g_post += 0.1; x += 1', delay=1.3*ms, method='exact')
    T.connect()
    A.run_regularly('flips = not flips', dt=1*ms)
    seen = []
    @network_operation(dt=2*ms)
    def look(t):
        seen.append(float(sum(A.v)))
    spikes, late = SpikeMonitor(A, variables=['v', 'n']), SpikeMonitor(B)
    traces = StateMonitor(A, ['v', 'flips', 'n'], record=[0, 3], dt=0.5*ms)
    weights = StateMonitor(S, ['w', 'Apre'], record=True)
    decays = StateMonitor(T, 'x', record=[0, 5])
    rate = PopulationRateMonitor(B)
    def state():
        records = [list(spikes.t/ms), list(spikes.i), list(spikes.v), list(late.t/ms),
            list(late.count), traces.v[:].tolist(), traces.flips[:].tolist(), traces.n[:].tolist(),
            weights.w[:].tolist(), weights.Apre[:].tolist(), decays.x[:].tolist(), list(rate.rate/Hz)]
        neurons = [A.v[:].tolist(), A.lastspike[:].tolist(), A.not_refractory[:].tolist(), B.g[:].tolist()]
        synapses = [S.w[:].tolist(), S.lastupdate[:].tolist(), S.Apost[:].tolist(), T.x[:].tolist(), rand()]
        return records + neurons + synapses
    run(7.2*ms)
    store()
    run(9*ms)
    first = state()
    restore(restore_random_state=True)
    print(A.t, B.t, spikes.num_spikes, late.count[:], len(weights.t), len(rate.t))
    run(9*ms)
    second = state()
    print([a == b for a, b in zip(first, second)])
    print(len(first[0]), len(first[3]), array(first[15]).round(6), round(sum(first[16]), 6), first[-1])
    restore()
    run(9*ms)
    third = state()
    print(third[0] == first[0])
  `,
    '<neurongroup.t: 7.2 * msecond> <neurongroup_1.t: 7.2 * msecond> 6 [0 1 1 1] 72 36',
    '[True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True, True]',
    '15 26 [1.80234  1.483206 1.985733 2.693792] 14.552985 0.6629414915563951',
    'False',
  )
})

test('O1: parts, links, shared variables and clocks of their own', async () => {
  await prints(
    `
    G = NeuronGroup(4, 'dv/dt = k/ms : 1\\nk : 1 (shared)', method='euler', threshold='v > 2', reset='v = 0')
    L = NeuronGroup(4, 'w : 1 (linked)\\nx = 2*w : 1')
    L.w = linked_var(G, 'v')
    G.k = 1
    G.v = 'i*0.3'
    sub = G[1:3]
    M = StateMonitor(sub, 'v', record=True)
    X = StateMonitor(L, 'x', record=True, dt=0.2*ms)
    R = PopulationRateMonitor(sub)
    E = SpikeMonitor(G[2:])
    c = Clock(0.25*ms, name='own')
    calls = []
    op = NetworkOperation(lambda t: calls.append(str(t)), clock=c)
    net = Network(G, L, M, X, R, E, op)
    net.run(1*ms)
    net.store('one')
    net.run(1.5*ms)
    a = M.v[:].tolist(), X.x[:].tolist(), list(R.rate), list(E.i), list(E.t), list(calls)
    c.dt = 0.5*ms
    G.k = 9
    net.run(1*ms)
    net.restore('one')
    print(c.dt, G.k[:], G.v[:], c.t, len(R.t), R.t[-1:], E.count[:])
    calls = calls[:4]
    net.run(1.5*ms)
    b = M.v[:].tolist(), X.x[:].tolist(), list(R.rate), list(E.i), list(E.t), list(calls)
    print([x == y for x, y in zip(a, b)], calls)
  `,
    '250. us 1.0 [1.  1.3 1.6 1.9] <own.t: 1. * msecond> 10 [0.9] ms [0 0]',
    "[True, True, True, True, True, True] ['<own.t: 0. * second>', '<own.t: 250. * usecond>', '<own.t: 0.5 * msecond>', '<own.t: 0.75 * msecond>', '<own.t: 1. * msecond>', '<own.t: 1.25 * msecond>', '<own.t: 1.5 * msecond>', '<own.t: 1.75 * msecond>', '<own.t: 2. * msecond>', '<own.t: 2.25 * msecond>']",
  )
})

test('O2: snapshots in a file and in memory, for objects that are built anew', async () => {
  await prints(
    `
    def build():
        A = SpikeGeneratorGroup(2, [0, 1, 0], [0.2, 0.4, 1.1]*ms, name='src')
        B = NeuronGroup(3, 'v : 1', name='dst')
        S = Synapses(A, B, 'w : 1', on_pre='v_post += w; w *= 2', name='syn')
        M = StateMonitor(B, 'v', record=True, name='mon')
        N = SpikeMonitor(A, name='spk')
        return Network(A, B, S, M, N), A, B, S, M, N
    net, A, B, S, M, N = build()
    S.connect(i=[0, 0, 1, 1], j=[0, 1, 1, 2])
    S.w = [1, 2, 3, 4]
    S.delay = [0.1, 0.5, 1.0, 0.3]*ms
    net.store('start', filename='o2_st')
    net.run(0.6*ms)
    net.store('middle', filename='o2_st')
    net.store('memory')
    net.run(1*ms)
    expected = M.v[:].tolist(), S.w[:].tolist()
    again, A, B, S, M, N = build()
    S.connect(i=[0, 0, 1, 1], j=[0, 1, 1, 2])
    S.delay = [0.1, 0.5, 1.0, 0.3]*ms
    again.restore('middle', filename='o2_st')
    print(len(S), S.i[:], S.j[:], S.w[:], S.delay[:], again.t, N.i[:], M.t/ms, S.N_outgoing_pre, S.N_incoming)
    again.run(1*ms)
    print((M.v[:].tolist(), S.w[:].tolist()) == expected, M.v[:])
    again.restore('start', filename='o2_st')
    print(again.t, M.v.shape, S.w[:], S.w[1, 2], N.num_spikes)
    again.run(1.6*ms)
    print((M.v[:].tolist(), S.w[:].tolist()) == expected)
    net.restore('memory')
    print(net.t, B.v[:])
  `,
    '4 [0 0 1 1] [0 1 1 2] [2. 2. 3. 4.] [0.1 0.5 1.  0.3] ms 0.6 ms [0 1] [0.  0.1 0.2 0.3 0.4 0.5] [2 2] <syn.N_incoming: array([1, 2, 2, 1], dtype=int32)>',
    'True [[0. 0. 0. 0. 1. 1. 1. 1. 1. 1. 1. 1. 1. 3. 3. 3.]',
    ' [0. 0. 0. 0. 0. 0. 0. 0. 2. 2. 2. 2. 2. 2. 2. 5.]',
    ' [0. 0. 0. 0. 0. 0. 0. 0. 4. 4. 4. 4. 4. 4. 4. 4.]]',
    '0. s (3, 0) [1. 2. 3. 4.] [4.] 0',
    'True',
    '0.6 ms [3. 5. 4.]',
  )
})

/** A snapshot with spikes under way to synapses, of which two are of one pair, and what comes next. */
const spikesOnTheirWay = `
    A = SpikeGeneratorGroup(2, [0, 1, 0, 1], [0.2, 0.4, 1.1, 2]*ms)
    B = NeuronGroup(3, 'v : 1')
    S = Synapses(A, B, 'w : 1', on_pre='v_post += w', multisynaptic_index='k')
    S.connect(i=[0, 0, 1, 1], j=[0, 0, 1, 2])
    S.w = '1 + i + 10*k'
    S.pre.delay = [0.1, 0.5, 1.0, 0.3]*ms
    M = StateMonitor(B, 'v', record=True)
    run(0.5*ms)
    store('a')
    run(1*ms)
    first = M.v[:].tolist()`.trim()

test('O3: spikes on their way, multi-synapses and spikes of a generator go back', async () => {
  await prints(
    `
    ${spikesOnTheirWay}
    restore('a')
    print(len(S), S.k[:], S.w[:], S.delay[:], S.N_incoming, B.v[:], A.t)
    run(1*ms)
    print(M.v[:].tolist() == first)
    restore('a')
    A.set_spikes([1], [0.9]*ms)
    run(1*ms)
    print(M.v[:, -1])
    restore('a')
    run(1*ms)
    print(M.v[:].tolist() == first)
  `,
    '4 [0 1 0 0] [ 1. 11.  2.  2.] [0.1 0.5 1.  0.3] ms <synapses.N_incoming: array([2, 2, 1, 1], dtype=int32)> [1. 0. 0.] <spikegeneratorgroup.t: 0.5 * msecond>',
    'True',
    '[12.  0.  4.]',
    'True',
  )
})

test('O3: the spikes of the last step are seen by what runs early in the next one', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 0', reset='v = 0')
    G.v = 0
    m = SpikeMonitor(G, when='start')
    SG = SpikeGeneratorGroup(2, [0, 1], [0.4, 0.4]*ms)
    ms_ = SpikeMonitor(SG, when='start')
    P = PoissonGroup(2, 10*kHz)
    mp = SpikeMonitor(P, when='start')
    net = Network(G, m, SG, ms_, P, mp)
    net.run(0.4*ms)
    G.v = 1
    net.run(0.1*ms)
    net.store()
    net.run(0.2*ms)
    print(m.i[:], m.t/ms, ms_.i[:], ms_.t/ms, mp.t/ms)
    net.restore()
    net.run(0.2*ms)
    print(m.i[:], m.t/ms, ms_.i[:], ms_.t/ms, mp.t/ms)
    G.v = [0, 1]
    net.run(0.1*ms)
    net.restore()
    net.run(0.2*ms)
    print(m.i[:], m.t/ms, ms_.i[:], ms_.t/ms, mp.t/ms)
  `,
    '[] [] [0 1] [0.5 0.5] [0.1 0.1 0.2 0.2 0.3 0.3 0.6 0.6]',
    '[] [] [0 1] [0.5 0.5] [0.1 0.1 0.2 0.2 0.3 0.3 0.6 0.6]',
    '[] [] [0 1] [0.5 0.5] [0.1 0.1 0.2 0.2 0.3 0.3 0.6 0.6]',
  )
})

test('O3 differs: delays and time steps changed after store() go back; Brian 2.5.1 keeps the delays and loses spikes on their way', async () => {
  await prints(
    `
    ${spikesOnTheirWay}
    S.connect(i=[0, 1], j=[2, 2])
    S.w[4:] = 100
    S.pre.delay = '2*ms'
    run(1*ms)
    print(len(S), M.v[:, -1], S.N_outgoing, S.k[:])
    restore('a')
    print(len(S), S.k[:], S.w[:], S.delay[:], S.N_incoming, B.v[:], A.t)
    run(1*ms)
    print(M.v[:].tolist() == first)
    restore('a')
    defaultclock.dt = 0.05*ms
    run(1*ms)
    print(M.t/ms, M.v[:, -1])
    restore('a')
    print(defaultclock.dt, S.pre.delay[:])
    run(1*ms)
    print(M.v[:].tolist() == first)
  `,
    '6 [24.  2.  2.] <synapses.N_outgoing: array([3, 3, 3, 3, 3, 3], dtype=int32)> [0 1 0 0 0 1]',
    '4 [0 1 0 0] [ 1. 11.  2.  2.] [0.1 0.5 1.  0.3] ms <synapses.N_incoming: array([2, 2, 1, 1], dtype=int32)> [1. 0. 0.] <spikegeneratorgroup.t: 0.5 * msecond>',
    'True',
    '[0.   0.1  0.2  0.3  0.4  0.5  0.55 0.6  0.65 0.7  0.75 0.8  0.85 0.9',
    ' 0.95 1.   1.05 1.1  1.15 1.2  1.25 1.3  1.35 1.4  1.45] [13.  2.  2.]',
    '100. us [0.1 0.5 1.  0.3] ms',
    'True',
  )
})

test('O3: the generator goes back where that is asked for', async () => {
  await prints(
    `
    seed(5)
    G = NeuronGroup(2, 'v : 1')
    G.run_regularly('v = rand()')
    net = Network(G)
    net.run(0.3*ms)
    net.store()
    net.run(0.2*ms)
    first = G.v[:].tolist(), randn()
    net.restore()
    net.run(0.2*ms)
    print(first == (G.v[:].tolist(), randn()), first)
    net.restore(restore_random_state=True)
    net.run(0.2*ms)
    print(first == (G.v[:].tolist(), randn()))
  `,
    'False ([0.29680050157622195, 0.18772122866125163], 0.18760322583703548)',
    'True',
  )
})
