/** Row E7 in more ways: what namespaces hold. What scripts print here, Brian 2.5.1 prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('E7: functions of numpy under another name', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = (f(t/second) - v)/(10*ms) : 1', method='euler', namespace={'f': sin})
    run(2*ms)
    print(G.v[:])
  `,
    '[0.00017907 0.00017907]',
  )
})

test('E7: functions with units, TimedArrays and dicts', async () => {
  await prints(
    `
    @check_units(x=1, result=1)
    def f(x):
        return x**2
    @check_units(x=1, result=1)
    def g(x):
        return x + 1
    for fun in [f, g]:
        start_scope()
        G = NeuronGroup(2, 'dv/dt = (h(v) - v)/(10*ms) : 1', method='euler', namespace={'h': fun})
        G.v = 0.5
        run(2*ms)
        print(G.v[:])
  `,
    '[0.45015385 0.45015385]',
    '[0.7 0.7]',
  )
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace=dict(tau=10*ms, I=2, unused='x', arr=[1, 2]))
    run(2*ms)
    print(G.v[:])
    params = {'tau': 10*ms, 'I': 2}
    H = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace=params)
    net = Network(H)
    net.run(2*ms)
    params['I'] = 5
    net.run(2*ms)
    print(H.v[:])
  `,
    '[0.36418612 0.36418612]',
    '[1.20833567 1.20833567]',
  )
  await prints(
    `
    ta = TimedArray([1, 2, 3], dt=1*ms)
    G = NeuronGroup(2, 'dv/dt = (stim(t) - v)/(10*ms) : 1', method='euler', namespace={'stim': ta})
    run(3*ms)
    print(G.v[:])
  `,
    '[0.53801061 0.53801061]',
  )
})

test('E7: locals() as a namespace', async () => {
  await prints(
    `
    def sim():
        tau = 10*ms
        I = 2
        G = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace=locals())
        net = Network(G)
        net.run(2*ms)
        return G.v[:]
    print(sim())
  `,
    '[0.36418612 0.36418612]',
  )
  await prints(
    `
    class Sim:
        def __init__(self, tau):
            self.tau = tau
        def go(self, I):
            tau = self.tau
            G = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace=locals())
            net = Network(G)
            net.run(2*ms)
            return G.v[:]
    print(Sim(5*ms).go(2), Sim(10*ms).go(0.5))
    def other(tau, n):
        I = 1.5
        G = NeuronGroup(n, 'dv/dt = (I - v)/tau : 1', method='euler')
        net = Network(G)
        net.run(2*ms, namespace=locals())
        return G.v[:]
    print(other(5*ms, 3))
  `,
    '[0.66478406 0.66478406] [0.09104653 0.09104653]',
    '[0.49858804 0.49858804 0.49858804]',
  )
  await faults('x = locals()', 'evaluate/not-built')
})

test('E7: the namespace of a group is read and set, and read again by the next run()', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace={'tau': 10*ms, 'I': 2})
    print(G.namespace['tau'], G.namespace['I'])
    run(2*ms)
    print(G.v[:])
    G.namespace['I'] = 3
    run(2*ms)
    print(G.v[:])
    G.namespace['tau'] = 5*ms
    run(2*ms)
    print(G.v[:])
  `,
    '10. ms 2',
    '[0.36418612 0.36418612]',
    '[0.84414955 0.84414955]',
    '[1.56073705 1.56073705]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace={'tau': 10*ms})
    I = 2
    run(1*ms)
    G.namespace['I'] = 3
    run(1*ms)
  `,
    'run/unsupported',
    "'I' was added to a namespace after its group was made",
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = (I - v)/tau : 1', method='euler', namespace={'tau': 10*ms, 'I': 2})
    G.namespace['I'] = 3*mV
    run(1*ms)
  `,
    'run/dimension-mismatch',
    "'I' of a namespace has changed its dimension",
  )
  await faults("G = NeuronGroup(2, 'v : 1')\nprint(G.namespace)", 'evaluate/not-built')
  await faults("G = NeuronGroup(2, 'v : 1')\nprint(G.equations)", 'evaluate/not-built')
})

test('E9: functions that a function makes keep the values around them', async () => {
  await prints(
    `
    def make(k):
        @check_units(x=1, result=1)
        def f(x):
            return k*x
        return f
    f = make(2.5)
    G = NeuronGroup(2, 'dv/dt = (f(v) + 1)/(10*ms) : 1', method='euler')
    run(2*ms)
    print(G.v[:])
  `,
    '[0.25544658 0.25544658]',
  )
  await prints(
    `
    def make(gain, tau):
        @check_units(v=1, result=Hz)
        def rate(v):
            return (gain - v)/tau
        return rate
    r1 = make(2, 10*ms)
    r2 = make(1, 5*ms)
    G = NeuronGroup(2, 'dv/dt = r1(v) : 1\\ndw/dt = r2(w) : 1', method='euler')
    run(2*ms)
    print(G.v[:], G.w[:])
  `,
    '[0.36418612 0.36418612] [0.33239203 0.33239203]',
  )
  await faults(
    `
    def make():
        k = rand()
        @check_units(x=1, result=1)
        def f(x):
            return k*x
        return f
    f = make()
    G = NeuronGroup(2, 'dv/dt = f(v)/ms : 1', method='euler')
    run(1*ms)
  `,
    'resolve/function-not-compiled',
    "the function 'f' takes 'k' from the function around it, which only run time knows: equations can use formulas only",
  )
})
