/** Rows H4 to H9, steps, clocks and dt. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

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
  await prints(
    `
    for T in (0.2, 0.30000001, 0.35):
        start_scope()
        G = NeuronGroup(1, 'x : 1')
        G.run_regularly('x += 1')
        run(T*ms)
        print(T, G.x[0], G.t)
  `,
    '0.2 2.0 <neurongroup.t: 200. * usecond>',
    '0.30000001 3.0 <neurongroup_1.t: 300. * usecond>',
    '0.35 4.0 <neurongroup.t: 0.4 * msecond>',
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
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = (i + 1 - v)/ms : 1', threshold='v > 0.9', reset='v = 0', method='exact')
    M = SpikeMonitor(G)
    run(2*ms)
    run(0.5*ms)
    run(0.5*ms)
    print(M.i[:], M.t[:], G.t)
  `,
    '[1 1 1 0 1 1] [0.5 1.1 1.7 2.3 2.3 2.9] ms <neurongroup.t: 3. * msecond>',
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
