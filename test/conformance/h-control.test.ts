/** Rows H10 to H15, arguments of run(), code in runs, stop(). What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'

test('H10: run(0) checks and does nothing', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = 1/ms : 1', threshold='True', reset='', method='euler')
    M = StateMonitor(G, 'v', record=True)
    S = SpikeMonitor(G)
    run(0*ms)
    print(G.v[:], M.v.shape, len(S.t), G.t[:])
    run(0.2*ms)
    run(0*second)
    print(G.v[:], M.v.shape, S.num_spikes)
  `,
    '[0. 0.] (2, 0) 0 0. s',
    '[0.2 0.2] (2, 2) 4',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = w/ms : 1', method='euler')
    run(0*ms)
  `,
    'resolve/unknown-name',
    "the name 'w' is not known to group 'G'",
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

test('H11: run() takes a duration with a unit, and a report', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'v : 1')
    seen = []
    def report(elapsed, completed, start, duration):
        seen.append((completed, start, duration))
    run(1*ms, report=report)
    run(2*ms, report=report, report_period=1*second)
    print(seen)
  `,
    '[(0.0, 0. * second, 1. * msecond), (1.0, 0. * second, 1. * msecond), (0.0, 1. * msecond, 2. * msecond), (1.0, 1. * msecond, 2. * msecond)]',
  )
  await prints(
    `
    G = NeuronGroup(1, 'v : 1')
    run(1*ms, report='text')
  `,
    'Starting simulation at t=0. s for a duration of 1. ms',
    '1. ms (100%) simulated in < 1s',
  )
  await faultsEach(
    `
    G = NeuronGroup(1, 'v : 1')
    run(...)
  `,
    [
      '5',
      'evaluate/wrong-dimension',
      'the duration of run() must be in second, but this is in no unit (a pure number)',
    ],
    [
      '5*mV',
      'evaluate/wrong-dimension',
      'the duration of run() must be in second, but this is in volt',
    ],
    [
      "1*ms, report='foo'",
      'evaluate/failing-operation',
      'Do not know how to handle report argument "foo".',
    ],
    [
      '1*ms, report=5',
      'evaluate/wrong-type',
      "'report' must be 'text', 'stdout', 'stderr' or a function, but this is something else",
    ],
    [
      "1*ms, report='text', report_period=5",
      'evaluate/wrong-dimension',
      "'report_period' must be in second, but this is in no unit (a pure number)",
    ],
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    def f(a):
        print(a)
    run(1*ms, report=f)
  `,
    'evaluate/too-many-arguments',
    'f() takes at most 1 argument, but 4 are given',
  )
})

test('H12: run_regularly has its own dt, slot and order', async () => {
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
  await prints(
    `
    G = NeuronGroup(1, 'v : 1')
    G.run_regularly('v = 3*v + 1', order=2)
    G.run_regularly('v = 2*v', order=1)
    G.run_regularly('v += 10', when='end', dt=0.5*ms)
    M = StateMonitor(G, 'v', record=True, when='after_start')
    run(0.7*ms)
    print(M.v[:], G.v[:])
  `,
    '[[1.00000e+00 6.70000e+01 4.03000e+02 2.41900e+03 1.45150e+04 8.70910e+04',
    '  5.22607e+05]] [522607.]',
  )
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    x : 1''', dt=0.2*ms)
    G.run_regularly('''v += 1
    x = v*i''')
    run(1*ms)
    print(G.v[:], G.x[:])
  `,
    '[5. 5.] [0. 5.]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1')
    G.run_regularly('v += 1', dt=0.1*ms, clock=Clock(0.1*ms))
    run(1*ms)
  `,
    'run/value',
    'an object takes either dt or clock, not both',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : volt')
    G.run_regularly('v += 1')
    run(1*ms)
  `,
    'resolve/assigned-dimension',
    "'v' is in volt, but 'v += 1' gives it a value without dimension",
  )
})

test('H13: a network operation takes no argument, or the time', async () => {
  await prints(
    `
    log = []
    @network_operation
    def a():
        log.append('a')
    @network_operation()
    def b(t):
        log.append('b')
        print(t)
    @network_operation(dt=0.2*ms, when='start', order=-1)
    def c(t):
        log.append('c')
    @network_operation(when='end')
    def d():
        log.append('d')
    run(0.3*ms)
    print(log)
  `,
    '<defaultclock.t: 0. * second>',
    '<defaultclock.t: 100. * usecond>',
    '<defaultclock.t: 200. * usecond>',
    "['c', 'a', 'b', 'd', 'a', 'b', 'd', 'c', 'a', 'b', 'd']",
  )
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = 1/ms : 1', method='euler')
    @network_operation(dt=0.5*ms)
    def kick(t):
        G.v[0] = 5
        G.v = 'v + 1'
    M = StateMonitor(G, 'v', record=True)
    run(1*ms)
    print(M.v[:].round(6))
  `,
    '[[6.  6.1 6.2 6.3 6.4 6.  6.1 6.2 6.3 6.4]',
    ' [1.  1.1 1.2 1.3 1.4 2.5 2.6 2.7 2.8 2.9]]',
  )
  await faults(
    `
    @network_operation
    def f(a, b):
        print(a)
    run(0.1*ms)
  `,
    'evaluate/failing-operation',
    "a network operation takes no argument or one, the time, but 'f' takes 2",
  )
  await prints(
    `
    class C:
        def __init__(self):
            self.n = 0
            self.op = NetworkOperation(self.step, dt=0.5*ms)
        def step(self, t):
            self.n += 1
    c = C()
    net = Network(c.op)
    net.run(2*ms)
    print(c.n)
  `,
    '4',
  )
})

test('H14: stop() ends after the current step', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    M = StateMonitor(G, 'v', record=True, when='end')
    @network_operation(when='start')
    def halt(t):
        if t >= 0.3*ms:
            stop()
    run(1*ms)
    print(G.t[:], M.v[:].round(6), magic_network.t, defaultclock.t)
  `,
    '0.4 ms [[0.1 0.2 0.3 0.4]] 0.4 ms <defaultclock.t: 0.4 * msecond>',
  )
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
    @network_operation
    def halt():
        if G.v[0] > 0.45:
            net.stop()
    net = Network(G, halt)
    net.run(5*ms)
    print(net.t, G.v[:].round(6), G.t[:])
    halt.active = False
    net.run(1*ms)
    print(net.t)
  `,
    '0.6 ms [0.6] 0.6 ms',
    '1.6 ms',
  )
})

test('H15: what is not active does nothing', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = 1/ms : 1', threshold='v > 0.25', reset='v = 0', method='euler')
    M = SpikeMonitor(G)
    S = StateMonitor(G, 'v', record=0)
    r = G.run_regularly('v += 0')
    run(0.5*ms)
    print(M.t[:], S.t[:], M.active)
    M.active = False
    S.active = False
    run(0.5*ms)
    print(M.t[:], S.t[:], G.v[:].round(6))
    M.active = True
    G.active = False
    run(0.5*ms)
    print(M.t[:], G.v[:].round(6), G.t[:])
    G.active = True
    run(0.5*ms)
    print(M.t[:], G.v[:].round(6))
  `,
    '[200. 200.] us [  0. 100. 200. 300. 400.] us True',
    '[200. 200.] us [  0. 100. 200. 300. 400.] us [0.1 0.1]',
    '[200. 200.] us [0.1 0.1] 1.5 ms',
    '[0.2 0.2 1.6 1.6 1.9 1.9] ms [0. 0.]',
  )
})
