/**
 * Values of the script that equations read: their types and dimensions are found, in the ways in
 * which scripts sweep over parameters. What is printed here, Brian 2.5.1 (numpy target) prints.
 */
import { test } from 'vitest'
import { prints } from '../../conformance/script.js'

test('a loop over numbers, some of them whole', async () => {
  await prints(
    `
    for I in [0.5, 3]:
        G = NeuronGroup(2, 'dv/dt = (I - v)/(10*ms) : 1', method='exact')
        run(5*ms)
        print(G.v[:])
  `,
    '[0.19673467 0.19673467]',
    '[1.18040802 1.18040802]',
  )
})

test('an item of an array', async () => {
  await prints(
    `
    a = array([1.5, 2])[1]
    G = NeuronGroup(2, 'dv/dt = (a - v)/(10*ms) : 1', method='euler')
    run(5*ms)
    print(G.v[:])
  `,
    '[0.78998787 0.78998787]',
  )
})

test('entries of a dict', async () => {
  await prints(
    `
    p = {'tau': 10*ms, 'El': -70*mV, 'k': 3, 'gain': 0.5}
    tau = p['tau']
    El = p['El']
    k = p['k']
    gain = p['gain']
    G = NeuronGroup(2, 'dv/dt = (El*gain*k - v)/tau : volt', method='euler')
    run(5*ms)
    print(G.v[:])
  `,
    '[-41.47436295 -41.47436295] mV',
  )
})

test('an array with a unit', async () => {
  await prints(
    `
    taus = linspace(5, 20, 4)*ms
    for tau in taus:
        G = NeuronGroup(1, 'dv/dt = (1 - v)/tau : 1', method='euler')
        run(5*ms)
        print(tau, G.v[:])
  `,
    '5. ms [0.63583032]',
    '10. ms [0.39499393]',
    '15. ms [0.28426795]',
    '20. ms [0.22168744]',
  )
})

test('two lists side by side', async () => {
  await prints(
    `
    res = []
    for I, tau in zip([0.5, 1.5], [5*ms, 10*ms]):
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        res.append(G.v[0])
    print(res)
  `,
    '[0.31791515995644143, 0.592490899293695]',
  )
})

test('attributes of objects', async () => {
  await prints(
    `
    class Params:
        def __init__(self, tau, I):
            self.tau = tau
            self.I = I
    for p in [Params(5*ms, 1), Params(10*ms, 0.25)]:
        tau = p.tau
        I = p.I
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        print(G.v[:])
  `,
    '[0.63583032]',
    '[0.09874848]',
  )
})

test('results of numpy', async () => {
  await prints(
    `
    Is = arange(0, 3, 0.5)
    ts = arange(1, 4)*ms
    m = mean(Is)
    s = std(Is)
    mx = max(Is)
    tau = ts[-1]
    tot = sum(ts)
    first = Is[1]
    G = NeuronGroup(1, 'dv/dt = (m + s*mx + first - v)/tau + 1/tot : 1', method='euler')
    run(5*ms)
    print(G.v[:])
  `,
    '[3.57980138]',
  )
})

test('pairs, and places in a list of pairs', async () => {
  await prints(
    `
    params = [(0.5, 5*ms), (1, 10*ms)]
    for I, tau in params:
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        print(G.v[:])
    start_scope()
    for i in range(len(params)):
        start_scope()
        I2 = params[i][0]
        tau2 = params[i][1]
        H = NeuronGroup(1, 'dv/dt = (I2 - v)/tau2 : 1', method='euler')
        run(5*ms)
        print(H.v[:])
  `,
    '[0.31791516]',
    '[0.39499393]',
    '[0.31791516]',
    '[0.39499393]',
  )
})

test('names and values of a dict', async () => {
  await prints(
    `
    d = {'low': 0.5, 'high': 2}
    for name, I in d.items():
        G = NeuronGroup(1, 'dv/dt = (I - v)/(10*ms) : 1', method='euler')
        run(5*ms)
        print(name, G.v[:])
    for name in d:
        J = d[name]
        G = NeuronGroup(1, 'dv/dt = (J - v)/(10*ms) : 1', method='euler')
        run(5*ms)
        print(name, G.v[:])
  `,
    'low [0.19749697]',
    'high [0.78998787]',
    'low [0.19749697]',
    'high [0.78998787]',
  )
})

test('one group and many runs', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = (I - v)/(10*ms) : 1', method='euler')
    for I in [0.5, 1, 3]:
        G.v = 0
        run(5*ms)
        print(G.v[:])
    for I in np.linspace(0, 1, 3):
        run(5*ms)
        print(G.v[:])
    for I in range(3):
        run(5*ms)
        print(G.v[:])
  `,
    '[0.19749697]',
    '[0.39499393]',
    '[1.1849818]',
    '[0.71692118]',
    '[0.63123863]',
    '[0.77689713]',
    '[0.47002748]',
    '[0.67936341]',
    '[1.20100685]',
  )
})

test('a dict as an argument', async () => {
  await prints(
    `
    def run_one(params):
        tau = params['tau']
        I = params.get('I', 2.0)
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        return G.v[0]
    print(run_one({'tau': 5*ms, 'I': 1}))
    print(run_one({'tau': 10*ms}))
    print(run_one(dict(tau=10*ms, I=0.25)))
  `,
    '0.6358303199128829',
    '0.7899878657249267',
    '0.09874848321561584',
  )
})

test('items of a table', async () => {
  await prints(
    `
    grid = np.array([[1.0, 2.0], [3.0, 4.0]])
    w = grid[1, 0]
    row = grid[0]
    u = row[1]
    n = len(row)
    f = float(3)
    i0 = int(2.7)
    q = np.exp(0.5)
    r = max([1, 2.5])
    b = True
    G = NeuronGroup(1, 'dv/dt = (w + u + n + f + i0 + q + r + int(b) - v)/(10*ms) : 1', method='euler')
    run(5*ms)
    print(G.v[:])
  `,
    '[6.77364086]',
  )
})

test('all combinations', async () => {
  await prints(
    `
    from itertools import product
    for I, tau in product([0.5, 1], [5, 10]*ms):
        G = NeuronGroup(1, 'dv/dt = (I - v)/tau : 1', method='euler')
        run(5*ms)
        print(G.v[:])
  `,
    '[0.31791516]',
    '[0.19749697]',
    '[0.63583032]',
    '[0.39499393]',
  )
})

test('starred arguments', async () => {
  await prints(
    `
    ps = {'tau': 10*ms, 'I': 2}
    def f(tau, I, scale=1):
        g = NeuronGroup(1, 'dv/dt = (scale*I - v)/tau : 1', method='euler')
        net = Network(g)
        net.run(5*ms)
        return g.v[0]
    print(f(**ps))
    print(f(*[5*ms, 1.5]))
    args = (5*ms, 2)
    print(f(*args, scale=0.5))
  `,
    '0.7899878657249267',
    '0.9537454798693243',
    '0.6358303199128829',
  )
})

test('the best so far', async () => {
  await prints(
    `
    best = None
    for g_max in [0.1, 0.2, 1]*nS:
        G = NeuronGroup(1, 'dv/dt = (g_max*(10*mV-v))/(1*pF) : volt', method='exact')
        run(1*ms)
        if best is None or G.v[0] > best:
            best = G.v[0]
    print(best)
    start_scope()
    w = best
    H = NeuronGroup(1, 'dv/dt = (w-v)/(10*ms) : volt', method='exact')
    run(1*ms)
    print(H.v[0])
  `,
    '6.32120559 mV',
    '0.60154224 mV',
  )
})

test('random numbers', async () => {
  await prints(
    `
    seed(1)
    Js = rand(3)
    J = Js[0]
    K = Js.max()
    x = randn()
    wts = [round(float(z), 3) for z in Js]
    W = wts[2]
    G = NeuronGroup(1, 'dv/dt = (J+K+x+W-v)/(10*ms) : 1', method='exact')
    run(1*ms)
    print(G.v[0])
  `,
    '0.03189599084398371',
  )
})

test('keys of dicts, and items of arrays that are set', async () => {
  await prints(
    `
    x = np.linspace(0, 1, 4)
    y = {round(float(k), 2): k**2 for k in x}
    k1 = list(y.keys())[1]
    v1 = y[k1]
    z = [v for v in y.values() if v > 0.2][0]
    m = max(y, key=y.get)
    mn, mx = min(x), max(x)
    arr = np.zeros(3)
    arr[1] = 2.5
    el = arr[1]
    s = arr.sum()
    n = arr.size
    c = float(np.where(arr > 1)[0][0])
    G = NeuronGroup(1, 'dv/dt = (k1 + v1 + z + m + mn + mx + el + s + n + c - v)/(10*ms) : 1', method='euler')
    run(1*ms)
    print('%.6f' % G.v[0])
  `,
    '1.136472',
  )
})

test('state of groups', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'dv/dt = (I - v)/(10*ms) : 1\\nI : 1', method='euler')
    G.I = [1, 2, 3]
    run(1*ms)
    w = G.v[1]
    I0 = G.I[2]
    mean_v = mean(G.v)
    mon_v = G.v[:].max()
    start_scope()
    H = NeuronGroup(1, 'dv/dt = (w + I0 + mean_v + mon_v - v)/(10*ms) : 1', method='euler')
    run(1*ms)
    print('%.6f' % H.v[0])
  `,
    '0.350853',
  )
})
