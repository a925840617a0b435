/** More values of the script that equations read: of dicts, functions and what loops fill. */
import { test } from 'vitest'
import { prints } from '../../conformance/script.js'

test('a list of dicts', async () => {
  await prints(
    `
    params = [{'tau': 5*ms, 'I': 1, 'name': 'a'}, {'tau': 10*ms, 'I': 0.5, 'name': 'b'}]
    for p in params:
        tau, I = p['tau'], p['I']
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        print(p['name'], G.v[:])
  `,
    'a [0.63583032]',
    'b [0.19749697]',
  )
})

test('keywords as a dict', async () => {
  await prints(
    `
    def run_sim(**kw):
        tau = kw['tau']
        I = kw.get('I', 1)
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        return G.v[0]
    for I in linspace(0, 1, 3):
        print(run_sim(tau=10*ms, I=I))
    print(run_sim(tau=5*ms))
  `,
    '0.0',
    '0.19749696643123169',
    '0.39499393286246337',
    '0.6358303199128829',
  )
})

test('loops in comprehensions', async () => {
  await prints(
    `
    def simulate(tau, I=1.2, duration=50*ms):
        start_scope()
        eqs = 'dv/dt = (I - v)/tau : 1'
        G = NeuronGroup(3, eqs, threshold='v > 1', reset='v = 0', method='exact')
        G.v = 'rand()*I'
        M = SpikeMonitor(G)
        run(duration)
        return M.num_spikes
    seed(4)
    counts = [[simulate(t, I) for t in [5*ms, 10*ms]] for I in [1.1, 2]]
    print(counts)
  `,
    '[[14, 6], [43, 22]]',
  )
})

test('methods', async () => {
  await prints(
    `
    class Model(object):
        tau = 10*ms
        gain = 2
        def __init__(self, I=0.5):
            self.I = I
            self.results = []
        def run(self):
            tau = self.tau
            I = self.I*self.gain
            G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
            net = Network(G)
            net.run(5*ms)
            self.results.append(float(G.v[0]))
    for m in [Model(), Model(2), Model(I=1.5)]:
        m.run()
        print(m.results)
  `,
    '[0.39499393286246337]',
    '[1.5799757314498535]',
    '[1.18498179858739]',
  )
})

test('a dict that a loop fills', async () => {
  await prints(
    `
    values = {}
    for k in range(3):
        values[k] = 0.5*k
    for k in sorted(values):
        I = values[k]
        G = NeuronGroup(1, 'dv/dt = (I - v)/(10*ms) : 1', method='euler')
        run(5*ms)
        print(k, G.v[:])
  `,
    '0 [0.]',
    '1 [0.19749697]',
    '2 [0.39499393]',
  )
})

test('a list that a loop fills', async () => {
  await prints(
    `
    xs = []
    for k in range(4):
        xs.append(k*0.25 if k % 2 else k)
    for x in xs:
        G = NeuronGroup(1, 'dv/dt = (x - v)/(10*ms) : 1', method='euler')
        run(2*ms)
        print(G.v[:])
  `,
    '[0.]',
    '[0.04552327]',
    '[0.36418612]',
    '[0.1365698]',
  )
})

test('columns and rows', async () => {
  await prints(
    `
    data = np.random.RandomState(3).rand(3, 2)
    for row in data:
        a, b = row
        G = NeuronGroup(1, 'dv/dt = (a + b - v)/(10*ms) : 1', method='euler')
        run(2*ms)
        print(G.v[:])
    for a, b in zip(data[:, 0], data.T[1]):
        G = NeuronGroup(1, 'dv/dt = (a - b - v)/(10*ms) : 1', method='euler')
        run(2*ms)
        print(G.v[:])
  `,
    '[0.22924528]',
    '[0.1459899]',
    '[0.3258082]',
    '[-0.02865233]',
    '[-0.04004643]',
    '[-0.00060931]',
  )
})

test('functions of numbers', async () => {
  await prints(
    `
    v0 = np.mean([1, 2.5])
    v1 = sum([0.5, 1])
    v2 = round(1.234, 1)
    v3 = abs(-2)
    v4 = np.percentile([1, 2, 3.5], 50)
    v5 = np.interp(1.5, [1, 2], [10, 20])
    v6 = np.median(np.array([3, 1, 2]))
    v7 = 2**0.5
    v8 = 7//2
    v9 = np.clip(3, 0, 1.5)
    G = NeuronGroup(1, 'dv/dt = (v0+v1+v2+v3+v4+v5+v6+v7+v8+v9 - v)/(10*ms) : 1', method='euler')
    run(2*ms)
    print(G.v[:])
  `,
    '[5.7112057]',
  )
})

test('what functions return', async () => {
  await prints(
    `
    def get_params():
        return 10*ms, 0.7, 3
    tau, I, n = get_params()
    G = NeuronGroup(n, 'dv/dt = (I*n - v)/tau : 1', method='euler')
    run(2*ms)
    print(G.v[:])
    start_scope()
    def get_dict(fast=True):
        d = dict(tau=20*ms, I=1)
        if fast:
            d['tau'] = 5*ms
        return d
    d = get_dict()
    tau2 = d['tau']
    I2 = d['I']
    H = NeuronGroup(n, 'dv/dt = (I2 - v)/tau2 : 1', method='euler')
    run(2*ms)
    print(H.v[:])
  `,
    '[0.38239543 0.38239543 0.38239543]',
    '[0.33239203 0.33239203 0.33239203]',
  )
})

test('quantities in tuples', async () => {
  await prints(
    `
    for El, gL in [(-70*mV, 10*nS), (-65*mV, 5*nS)]:
        C = 100*pF
        G = NeuronGroup(1, 'dv/dt = gL*(El - v)/C : volt', method='exact')
        run(2*ms)
        print(G.v[:])
    for i, (a, b) in enumerate(zip([1, 2.5], [3*mV, 4*mV])):
        G = NeuronGroup(1, 'dv/dt = (b*a*k - v)/(5*ms) : volt\\nk : 1', method='exact')
        G.k = i + 1
        run(2*ms)
        print(G.v[:])
  `,
    '[-12.68884728] mV',
    '[-6.18556783] mV',
    '[0.98903986] mV',
    '[6.59359908] mV',
  )
})

test('a dict of groups', async () => {
  await prints(
    `
    spec = {'exc': {'n': 2, 'tau': 20*ms}, 'inh': {'n': 1, 'tau': 10*ms}}
    tau_e = spec['exc']['tau']
    groups = {}
    for name in spec:
        tau = spec[name]['tau']
        n = spec[name]['n']
        groups[name] = NeuronGroup(n, 'dv/dt = (1 - v)/tau : 1', method='exact', namespace={'tau': tau})
    net = Network(*groups.values())
    net.run(5*ms)
    for name, g in groups.items():
        print(name, g.v[:])
  `,
    'exc [0.22119922 0.22119922]',
    'inh [0.39346934]',
  )
})

test('thresholds', async () => {
  await prints(
    `
    thr = 1
    for thr in [0.5, 1, 2]:
        start_scope()
        G = NeuronGroup(2, 'dv/dt = (3 - v)/(10*ms) : 1', threshold='v > thr', reset='v -= thr', method='exact')
        M = SpikeMonitor(G)
        run(20*ms)
        print(thr, M.num_spikes)
    n_steps = 5
    scale = n_steps/2
    factor = n_steps*1.0
    for k in range(n_steps):
        start_scope()
        frac = k/(n_steps - 1)
        G = NeuronGroup(1, 'dv/dt = (frac*scale + factor - v)/(10*ms) : 1', method='exact')
        run(1*ms)
        print(G.v[0])
  `,
    '0.5 20',
    '1 8',
    '2 2',
    '0.4758129098201976',
    '0.5352895235477213',
    '0.5947661372752534',
    '0.654242751002777',
    '0.7137193647303005',
  )
})

test('None as a default', async () => {
  await prints(
    `
    def f(tau=10*ms, I=None):
        if I is None:
            I = 2
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='exact')
        run(1*ms)
        return G.v[0]
    print(f(), f(I=0.5))
    cfg = [('a', f), ('b', lambda: f(I=3))]
    for name, fun in cfg:
        print(name, fun())
  `,
    '0.19032516392807988 0.04758129098201997',
    'a 0.19032516392807988',
    'b 0.2854877458921219',
  )
})
