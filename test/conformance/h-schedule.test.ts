/** Rows H1 to H3, the schedule of a step. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
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
    G = NeuronGroup(1, 'x : 1')
    G.run_regularly('x += 1', when='never')
    run(0.1*ms)
  `,
    'run/key',
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
