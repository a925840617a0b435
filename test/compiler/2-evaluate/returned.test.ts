/** What is known of what functions return. The lines are what Brian 2 prints. */
import { test } from 'vitest'
import { prints } from '../../conformance/script.js'

test('equations that a function chooses by an early return', async () => {
  await prints(
    `
    def eqs(n):
        if n > 2:
            return 'dv/dt = -v/(10*ms) : 1'
        return 'dv/dt = -v/(20*ms) : 1'
    for n in [1, 3]:
        G = NeuronGroup(n, eqs(n), method='exact')
        G.v = 1
        run(10*ms)
        print('%.6f' % G.v[0])
  `,
    '0.606531',
    '0.367879',
  )
})

test('a call is made though an item of what it gives is known', async () => {
  await prints(
    `
    def f():
        print('called')
        return (1, 2)
    print(f()[0])
  `,
    'called',
    '1',
  )
})

test('a list of objects of a class, made by a comprehension and by a function', async () => {
  await prints(
    `
    class Cell:
        def __init__(self, n):
            self.n = n
    made = [Cell(k) for k in range(2)]
    def more():
        out = []
        for k in range(2):
            out.append(Cell(10*k))
        return out
    for cell in made + more():
        print(cell.n)
    print(len(made))
  `,
    '0',
    '1',
    '0',
    '10',
    '2',
  )
})

test('synapses between populations of a dict, by pairs of a comprehension', async () => {
  await prints(
    `
    def population(name, n=3):
        g = NeuronGroup(n, 'v : 1', threshold='v > 1', reset='v = 0', name=name)
        return g, {'n': n, 'tau': 5*ms*n}
    def connect(a, b, w):
        s = Synapses(a, b, 'w : 1', on_pre='v_post += w')
        s.connect()
        s.w = w
        return s
    pops, params = {}, {}
    for name, n in {'x': 2, 'y': 3}.items():
        pops[name], params[name] = population(name, n=n)
    pairs = [(a, b) for a in pops for b in pops if a != b]
    synapses = [connect(pops[a], pops[b], k + 1) for k, (a, b) in enumerate(pairs)]
    net = Network(pops.values(), synapses)
    net.run(1*ms)
    for (a, b), s in zip(pairs, synapses):
        print(a, b, len(s), s.w[0], params[a]['tau'])
  `,
    'x y 6 1.0 10. ms',
    'y x 6 2.0 15. ms',
  )
})

test('a list that is in two places of a result is one list', async () => {
  await prints(
    `
    def rows():
        row = [0]
        return [row, row], row
    both, row = rows()
    both[0].append(1)
    print(len(row), len(both[1]))
  `,
    '2 2',
  )
})

test('a function that only raises for what it is given: a statement, and a value', async () => {
  await prints(
    `
    def make(kind):
        if kind == 'LIF':
            return NeuronGroup(1, 'dv/dt = (2-v)/(10*ms) : 1', method='exact')
        raise ValueError(f'unknown kind {kind!r}')
    print(make('LIF').N)
    try:
        make('foo')
    except ValueError as problem:
        print('caught', problem)
    try:
        group = make('bar')
    except ValueError as problem:
        print('caught', problem)
  `,
    '1',
    "caught unknown kind 'foo'",
    "caught unknown kind 'bar'",
  )
})

test('the linear algebra of numpy comes with the star import of Brian', async () => {
  await prints(
    `
    print(linalg.solve(np.array([[2., 1], [1, 3]]), [1, 2]), linalg.norm([3., 4]))
  `,
    '[0.2 0.6] 5.0',
  )
})

test('fill_diagonal() writes into the matrix that other names have, without units', async () => {
  await prints(
    `
    B = ones((3, 3))
    fill_diagonal(B, 0)
    print(B.tolist(), B.sum())
    C = np.zeros((2, 3), dtype=int)
    np.fill_diagonal(C, [5, 7.9])
    print(C.tolist())
    W = np.ones((2, 2))*nS
    D = W
    np.fill_diagonal(W, 2*nS)
    print(D)
    T = np.zeros((3, 2)).T
    np.fill_diagonal(T, 4)
    print(T.tolist())
    M = np.zeros((2, 2), dtype=bool)
    np.fill_diagonal(M, 3)
    print(M.sum(), M.tolist())
  `,
    '[[0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 0.0]] 6.0',
    '[[5, 0, 0], [0, 7, 0]]',
    '[[2. 1.]',
    ' [1. 2.]] nS',
    '[[4.0, 0.0, 0.0], [0.0, 4.0, 0.0]]',
    '2 [[True, False], [False, True]]',
  )
})
