/** Networks, clocks, runs, store and restore: what Brian 2.5.1 prints for the same lines. */
import { describe, expect, test } from 'vitest'
import { load } from './support/modules.js'

const script = (lines: string) => `from brian2 import *\nseed(0)\n${lines}\n`

/** Title, lines, what Brian prints. */
const recorded: readonly (readonly [string, string, string])[] = [
  [
    'H2: a slot of its own, for a monitor',
    `G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
M = StateMonitor(G, 'v', record=True, when='last')
net = Network(G, M)
net.schedule = ['start', 'groups', 'thresholds', 'synapses', 'resets', 'end', 'last']
net.run(0.3*ms)
print(M.v[0].round(6))`,
    `[0.1 0.2 0.3]\n`,
  ],
  [
    'H3: spike monitors see values before the reset, after_resets after it',
    `G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.95', reset='v = -1', method='euler')
before = SpikeMonitor(G, variables='v')
after = SpikeMonitor(G, variables='v', when='after_resets')
run(3.2*ms)
print(before.v[:].round(6), after.v[:], before.t/ms)`,
    `[1. 1.] [-1. -1.] [0.9 2.9]
`,
  ],
  [
    'H5: two clocks keep their ratio',
    `F = NeuronGroup(1, 'x : 1', dt=0.1*ms)
S = NeuronGroup(1, 'y : 1', dt=1*ms)
F.run_regularly('x += 1')
S.run_regularly('y += 1')
run(2*second)
print(F.x[0], S.y[0])`,
    `20000.0 2000.0
`,
  ],
  [
    'H6: three runs continue exactly as one longer run',
    `def course(durations):
    G = NeuronGroup(2, 'dv/dt = -v/(7*ms) : 1', method='rk4')
    G.v = [1, 2]
    M = StateMonitor(G, 'v', record=True)
    net = Network(G, M)
    for duration in durations:
        net.run(duration)
    return M.t[:], M.v[:], net.t
a = course([2*ms, 0.5*ms, 0.5*ms])
b = course([3*ms])
print(all(a[0] == b[0]), all(a[1] == b[1]), a[1].shape, a[2], b[2])`,
    `True True (2, 30) 3. ms 3. ms
`,
  ],
  [
    'H9: steps beyond 2**31',
    `far = NeuronGroup(1, 'v : 1', dt=1000*second)
net = Network(far)
net.run(10000000*second)
G = NeuronGroup(1, 'n : integer', dt=1*ms)
G.run_regularly('n += 1')
net.add(G)
net.run(5*ms)
print(G.n[:], G.t/second, int(round(G.t/G.dt)), net.t/second)`,
    `[5] 10000000.005 10000000005 10000000.005
`,
  ],
  [
    'H10: run(0) checks and does nothing',
    `G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
M = StateMonitor(G, 'v', record=True)
run(0*ms)
print(G.v[:], len(M.t), G.t)`,
    `[0.] 0 <neurongroup.t: 0. * second>
`,
  ],
  [
    'H11: reports start with 0.0 and end with 1.0, as text or by a function',
    `G = NeuronGroup(1, 'v : 1')
seen = []
def report(elapsed, completed, start, duration):
    seen.append((completed, str(start), str(duration)))
run(1*ms, report=report)
run(2*ms, report='text', report_period=1*second)
run(0*ms, report='stdout')
print(seen)`,
    `Starting simulation at t=1. ms for a duration of 2. ms
2. ms (100%) simulated in < 1s
Starting simulation at t=3. ms for a duration of 0. s
0. s (100%) simulated in < 1s
[(0.0, '0. s', '1. ms'), (1.0, '0. s', '1. ms')]
`,
  ],
  [
    'H12: run_regularly with a clock of its own',
    `G = NeuronGroup(1, 'v : 1')
G.run_regularly('v += 1', dt=2*defaultclock.dt)
G.run_regularly('v *= 2', dt=5*defaultclock.dt, when='start', order=-1)
run(10*defaultclock.dt)
print(G.v[:])`,
    `[8.]
`,
  ],
  [
    'H13: operations with and without an argument, of functions and methods',
    `def plain():
    print('plain')
def timed(t):
    print('timed', t)
def some(*values):
    print('some', values)
class Holder:
    def method(self, t):
        print('method', t)
holder = Holder()
a = NetworkOperation(timed, dt=0.1*ms, when='end', order=2, name='late')
b = network_operation(plain)
c = NetworkOperation(holder.method, clock=Clock(0.2*ms, name='slow'), when='groups')
d = NetworkOperation(some, when='after_end')
run(0.2*ms)
print(a.name, a.when, a.order, b.name, c.clock.dt)`,
    `plain
method <slow.t: 0. * second>
timed <late_clock.t: 0. * second>
some ()
plain
timed <late_clock.t: 100. * usecond>
some ()
late end 2 networkoperation 200. us
`,
  ],
  [
    'H14: stop() ends after the current step',
    `G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
@network_operation
def halt(t):
    if t > 0.95*ms:
        net.stop()
net = Network(G, halt)
net.run(5*ms)
print(net.t, G.v[:].round(6), G.t)
net.run(5*ms)
print(net.t)`,
    `1.1 ms [1.1] <neurongroup.t: 1.1 * msecond>
1.2 ms
`,
  ],
  [
    'H15: what is not active does nothing and keeps what it has',
    `S = SpikeGeneratorGroup(2, [0, 1, 0, 1], [0.5, 1.5, 2.5, 3.5]*ms)
G = NeuronGroup(1, 'dv/dt = 1/ms : 1', method='euler')
I = PoissonInput(G, 'v', 5, 1000*Hz, 0.5)
spikes = SpikeMonitor(S)
course = StateMonitor(G, 'v', record=True)
rate = PopulationRateMonitor(S)
I.active = False
run(1*ms)
print(G.v[:].round(6), I.active)
spikes.active = False
course.active = False
rate.active = False
run(1*ms)
spikes.active = True
run(1*ms)
print(spikes.t/ms, len(course.t), len(rate.t))
S.active = False
run(1*ms)
print(spikes.num_spikes)`,
    `[1.] False
[0.5 2.5] 10 10
2
`,
  ],
  [
    'H18: runs append to monitors',
    `S = SpikeGeneratorGroup(2, [0, 1], [0, 1]*ms)
M = SpikeMonitor(S)
run(2*ms)
S.set_spikes([0, 1, 0], [2, 3, 3.5]*ms)
run(2*ms)
print(M.t/ms, M.i[:], M.count[:])`,
    `[0.  1.  2.  3.  3.5] [0 1 0 1 0] [3 2]
`,
  ],
  [
    'O2: several snapshots in a file, for objects that are built anew',
    `def build():
    G = NeuronGroup(3, 'dv/dt = -v/(10*ms) : 1', method='euler', name='cells')
    M = StateMonitor(G, 'v', record=True, name='course')
    return G, M, Network(G, M)
G, M, net = build()
G.v = [1, 2, 3]
net.run(1*ms)
net.store('one', filename='states')
net.run(1*ms)
net.store('two', filename='states')
whole = M.v[:].copy()
del G, M, net
G, M, net = build()
net.restore('two', filename='states')
print(net.t, all(M.v[:] == whole))
net.restore('one', filename='states')
print(net.t, len(M.t), G.v[:].round(6))
net.run(1*ms)
print(all(M.v[:] == whole))`,
    `2. ms True
1. ms 10 [0.904382 1.808764 2.713146]
True
`,
  ],
  [
    'O3: spikes that are still to come, clocks and time steps are restored',
    `S = SpikeGeneratorGroup(2, [0, 1, 1], [0.5, 1, 3]*ms)
P = SpikeGeneratorGroup(1, [0], [0.3]*ms, period=0.5*ms)
ms_, mp = SpikeMonitor(S), SpikeMonitor(P)
run(0.7*ms)
store()
run(3*ms)
a = (list(ms_.t), list(mp.t))
restore()
print(S.t, ms_.t/ms, mp.t/ms)
run(3*ms)
print(a == (list(ms_.t), list(mp.t)), mp.t/ms)
defaultclock.dt = 0.05*ms
restore()
print(defaultclock.dt)`,
    `<spikegeneratorgroup.t: 0.7 * msecond> [0.5] [0.3]
True [0.3 0.8 1.3 1.8 2.3 2.8 3.3]
100. us
`,
  ],
  [
    'O5: parameters change between the runs of one program',
    `G = NeuronGroup(4, 'dv/dt = (drive - v)/tau : 1', threshold='v > 1', reset='v = 0', method='exact')
M = SpikeMonitor(G)
tau = 10*ms
store()
counts = []
for drive in [1.05, 1.2, 2.0]:
    restore()
    run(50*ms)
    counts.append(M.num_spikes)
print(counts)`,
    `[4, 8, 28]
`,
  ],
]

describe('agree with Brian', () => {
  test.each(recorded)('%s', async (_title, lines, expected) => {
    const { simulate } = await load(script(lines))
    expect((await simulate({ seed: 0 })).stdout).toBe(expected)
  })
})
