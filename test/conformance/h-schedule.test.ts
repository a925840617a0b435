/** Rows H1 to H9 in more ways: the schedule, clocks and dt. What scripts print here, Brian 2.5.1 prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('H1: slots go start, groups, thresholds, synapses, resets, end, each with its before and after; then the order, then the name', async () => {
  await prints(
    `
    print(magic_network.schedule)
    net = Network()
    print(net.schedule)
  `,
    "['start', 'groups', 'thresholds', 'synapses', 'resets', 'end']",
    "['start', 'groups', 'thresholds', 'synapses', 'resets', 'end']",
  )
  await prints(
    `
    log = []
    def maker(tag):
        def f():
            log.append(tag)
        return f
    ops = []
    for slot in ['end', 'resets', 'synapses', 'thresholds', 'groups', 'start']:
        for prefix in ['after_', '', 'before_']:
            ops.append(NetworkOperation(maker(prefix + slot), when=prefix + slot))
    net = Network(ops)
    net.run(0.1*ms)
    print(log)
  `,
    "['before_start', 'start', 'after_start', 'before_groups', 'groups', 'after_groups', 'before_thresholds', 'thresholds', 'after_thresholds', 'before_synapses', 'synapses', 'after_synapses', 'before_resets', 'resets', 'after_resets', 'before_end', 'end', 'after_end']",
  )
  await prints(
    `
    log = []
    def maker(tag):
        def f():
            log.append(tag)
        return f
    a = NetworkOperation(maker('b0'), name='b', order=0)
    b = NetworkOperation(maker('a0'), name='a', order=0)
    c = NetworkOperation(maker('c-1'), name='c', order=-1)
    d = NetworkOperation(maker('A1'), name='A', order=1)
    e = NetworkOperation(maker('a10'), name='a10', order=0)
    f = NetworkOperation(maker('a9'), name='a9', order=0)
    run(0.1*ms)
    print(log)
  `,
    "['c-1', 'a0', 'a10', 'a9', 'b0', 'A1']",
  )
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = 1/ms : 1
    x : 1''', threshold='v > 0.05', reset='v = -1', method='euler')
    G.run_regularly('x = 10*x + 1', when='start')
    G.run_regularly('x = 10*x + 2 + int(v > 0)', when='before_groups')
    G.run_regularly('x = 10*x + 2 + int(v > 0)', when='after_groups')
    G.run_regularly('x = 10*x + 4 + int(v > 0)', when='before_resets')
    G.run_regularly('x = 10*x + 4 + int(v > 0)', when='after_resets')
    run(0.1*ms)
    print(G.x[:])
  `,
    '[12354.]',
  )
})

test('H2: a network has the slots of its schedule', async () => {
  await prints(
    `
    log = []
    @network_operation(when='first')
    def one():
        log.append('first')
    @network_operation(when='after_second')
    def two():
        log.append('after_second')
    @network_operation(when='before_first')
    def three():
        log.append('before_first')
    net = Network(one, two, three)
    net.schedule = ['second', 'first']
    net.run(0.1*ms)
    print(log, net.schedule)
  `,
    "['after_second', 'before_first', 'first'] ['second', 'first']",
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.15', reset='v = 0', method='euler')
    M = StateMonitor(G, 'v', record=True, when='end')
    S = SpikeMonitor(G)
    net = Network(G, M, S)
    net.schedule = ['start', 'thresholds', 'resets', 'groups', 'end', 'synapses']
    net.run(0.6*ms)
    print(M.v[:].round(6), S.t[:])
  `,
    '[[0.1 0.2 0.1 0.2 0.1 0.2]] [200. 400.] us',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    M = StateMonitor(G, 'v', record=True, when='foo')
    run(0.1*ms)
  `,
    'evaluate/unknown-slot',
    "'foo' is no slot of the schedule",
  )
  await faults(
    `
    net = Network()
    net.schedule = ['start', 'after_groups']
  `,
    'run/value',
    "a slot of a schedule cannot be named 'after_groups'",
  )
  await prints(
    `
    magic_network.schedule = ['start', 'end', 'groups', 'thresholds', 'synapses', 'resets']
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    M = StateMonitor(G, 'v', record=True, when='end')
    run(0.2*ms)
    print(M.v[:])
  `,
    '[[0.  0.1]]',
  )
  await faults(
    `
    net = Network()
    net.schedule = ['start', 'end']
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    net.add(G)
    net.run(0.1*ms)
  `,
    'run/key',
    "there is no slot 'groups' in the schedule",
  )
})

test('H3: monitors see values before the reset, or after it', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.25', reset='v = -1', method='euler')
    before = SpikeMonitor(G, 'v')
    after = SpikeMonitor(G, 'v', when='after_resets')
    run(0.5*ms)
    print(before.v[:].round(6), after.v[:], before.t[:], after.t[:])
  `,
    '[0.3] [-1.] [200.] us [200.] us',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.25', reset='v = -1', method='euler')
    a = StateMonitor(G, 'v', record=True)
    b = StateMonitor(G, 'v', record=True, when='before_resets')
    c = StateMonitor(G, 'v', record=True, when='after_resets')
    run(0.4*ms)
    print(a.v[:].round(6), b.v[:].round(6), c.v[:].round(6))
  `,
    '[[ 0.   0.1  0.2 -1. ]] [[ 0.1  0.2  0.3 -0.9]] [[ 0.1  0.2 -1.  -0.9]]',
  )
})

test('H4: a run takes ceil(T/dt) steps, unless T/dt is a whole number within 0.0001', async () => {
  await prints(
    `
    for T in [0.05, 0.1, 0.14, 0.15, 0.3, 0.7, 1.05, 0.10000999, 0.100011, 0.0999905, 2.9999999]:
        G = NeuronGroup(1, 'n : integer')
        G.run_regularly('n += 1')
        net = Network(G)
        net.run(T*ms)
        print(T, G.n[0], net.t, G.t[:])
  `,
    '0.05 1 50. us 100. us',
    '0.1 1 100. us 100. us',
    '0.14 2 140. us 200. us',
    '0.15 2 150. us 200. us',
    '0.3 3 300. us 300. us',
    '0.7 7 0.7 ms 0.7 ms',
    '1.05 11 1.05 ms 1.1 ms',
    '0.10000999 1 100.00999 us 100. us',
    '0.100011 2 100.011 us 200. us',
    '0.0999905 1 99.9905 us 100. us',
    '2.9999999 30 2.9999999 ms 3. ms',
  )
  await prints(
    `
    start_scope()
    G = NeuronGroup(1, 'n : integer')
    r = G.run_regularly('n += 1')
    for k in range(10):
        run(0.15*ms)
    print(G.n[:], magic_network.t)
  `,
    '[15] 1.5 ms',
  )
})

test('H5: clocks keep their ratio', async () => {
  await prints(
    `
    F = NeuronGroup(1, 'x : 1', dt=0.1*ms)
    S = NeuronGroup(1, 'y : 1', dt=1*ms)
    F.run_regularly('x += 1')
    S.run_regularly('y += 1')
    net = Network(F, S)
    for n in [1, 10, 1000, 9000]:
        net.run(n*ms)
        print(F.x[0], S.y[0], F.t[:], S.t[:])
  `,
    '10.0 1.0 1. ms 1. ms',
    '110.0 11.0 11. ms 11. ms',
    '10110.0 1011.0 1.011 s 1.011 s',
    '100110.0 10011.0 10.011 s 10.011 s',
  )
  await prints(
    `
    A = NeuronGroup(1, 'x : 1', dt=0.3*ms)
    B = NeuronGroup(1, 'x : 1', dt=0.2*ms)
    C = NeuronGroup(1, 'x : 1', dt=0.5*ms)
    log = []
    def maker(tag):
        def f(t):
            log.append(tag + str(int(round(t/ms*10))))
        return f
    a = NetworkOperation(maker('a'), dt=0.3*ms, name='za')
    b = NetworkOperation(maker('b'), dt=0.2*ms, name='yb')
    c = NetworkOperation(maker('c'), dt=0.5*ms, name='xc')
    run(2*ms)
    print(log)
  `,
    "['c0', 'b0', 'a0', 'b2', 'a3', 'b4', 'c5', 'b6', 'a6', 'b8', 'a9', 'c10', 'b10', 'b12', 'a12', 'b14', 'c15', 'a15', 'b16', 'b18', 'a18']",
  )
})

test('H6: runs continue exactly as one longer run', async () => {
  await prints(
    `
    def course(durations):
        G = NeuronGroup(2, 'dv/dt = -v/(7*ms) : 1', threshold='v < 0.5', reset='v = 1.1', refractory=0.4*ms, method='exact')
        G.v = [1, 2]
        M = StateMonitor(G, 'v', record=True)
        S = SpikeMonitor(G)
        net = Network(G, M, S)
        for duration in durations:
            net.run(duration)
        return M.t[:], M.v[:], S.t[:], net.t
    a = course([20*ms, 5*ms, 5*ms])
    b = course([30*ms])
    print(all(a[0] == b[0]), all(a[1] == b[1]), all(a[2] == b[2]), a[3], b[3], len(a[2]))
  `,
    'True True True 30. ms 30. ms 9',
  )
})

test('H7: dt may change where t is a multiple of the new one', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    run(1*ms)
    defaultclock.dt = 0.2*ms
    run(1*ms)
    print(G.n[:], G.t[:], defaultclock.dt)
    defaultclock.dt = 0.05*ms
    run(1*ms)
    print(G.n[:], G.t[:])
  `,
    '[15] 2. ms 200. us',
    '[35] 3. ms',
  )
  await faults(
    `
    G = NeuronGroup(1, 'n : integer')
    run(0.1*ms)
    defaultclock.dt = 0.2*ms
    run(1*ms)
  `,
    'run/value',
    'cannot change dt from 0.0001 s to 0.0002 s: the time 0.0001 s is not a multiple of 0.0002 s',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = -v/(10*ms) : 1', method='euler', dt=0.5*ms)
    G.v = 1
    M = StateMonitor(G, 'v', record=True)
    run(1*ms)
    G.clock.dt = 0.25*ms
    run(1*ms)
    print(M.t[:], M.v[:], G.dt)
  `,
    '[0.   0.5  1.   1.25 1.5  1.75] ms [[1.         0.95       0.9025     0.8799375  0.85793906 0.83649059]] <neurongroup.dt: 250. * usecond>',
  )
})

test('H8: an odd dt gives as many steps as it should', async () => {
  await prints(
    `
    defaultclock.dt = 20.000000000020002*us
    G = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    M = StateMonitor(G, 'n', record=True)
    run(250*defaultclock.dt)
    print(G.n[:], len(M.t), G.t/us)
  `,
    '[250] 250 5000.000000005',
  )
  await prints(
    `
    defaultclock.dt = 20.000000000020002*us
    G = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    run(5*ms)
    print(G.n[:])
  `,
    '[250]',
  )
  await prints(
    `
    defaultclock.dt = 1*ms/3
    G = NeuronGroup(1, 'n : integer')
    G.run_regularly('n += 1')
    run(100*ms)
    print(G.n[:], G.t/ms)
  `,
    '[300] 99.99999999999999',
  )
})

test('H9: steps beyond 2**31', async () => {
  await prints(
    `
    far = NeuronGroup(1, 'v : 1', dt=1000*second)
    net = Network(far)
    net.run(10000000*second)
    G = NeuronGroup(1, 'n : integer', dt=1*ms)
    G.run_regularly('n += 1')
    net.add(G)
    net.run(5*ms)
    print(G.n[:], G.t/second, int(round(G.t/G.dt)), net.t/second)
  `,
    '[5] 10000000.005 10000000005 10000000.005',
  )
})
