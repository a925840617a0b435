/** Section F, what the script sees of subexpressions. What is printed here, Brian 2.5.1 (numpy target) prints. */
import { test } from 'vitest'
import { prints } from './script.js'

test('F2: a subexpression shows the type of its expression, whatever is declared', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''k : integer
    x : 1
    s = k/2 : integer
    u = k*1.0 : integer
    w = s*2 : 1
    w3 = s : integer
    y = x > 1 : integer
    z = int(x) : integer
    aa = x : integer
    p : integer
    o : 1''')
    G.k = 'i+1'
    G.x = 2.7
    print(G.s, G.u, G.w, G.w3)
    print(G.y, G.z, G.aa)
    print(G.s[:], G.s[0], G.s[1:], G.s['k > 1'], G.s + 1, mean(G.s), G.y[0], G.y + 1)
    G.p = 's'
    G.o = 's'
    print(G.p[:], G.o[:])
    M = StateMonitor(G, ['s', 'aa'], record=True)
    run(.1*ms)
    print(M.s.dtype, M.s[2], M.aa[0])
  `,
    '<neurongroup.s: array([0.5, 1. , 1.5])> <neurongroup.u: array([1., 2., 3.])> <neurongroup.w: array([1., 2., 3.])> <neurongroup.w3: array([0.5, 1. , 1.5])>',
    '<neurongroup.y: array([ True,  True,  True])> <neurongroup.z: array([2, 2, 2], dtype=int32)> <neurongroup.aa: array([2.7, 2.7, 2.7])>',
    '[0.5 1.  1.5] 0.5 [1.  1.5] [1.  1.5] [1.5 2.  2.5] 1.0 True [2 2 2]',
    '[0 1 1] [0.5 1.  1.5]',
    'int32 [1] [2]',
  )
})

test('F2: a subexpression of shared values only is one value', async () => {
  await prints(
    `
    E0 = 3*mV
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)
    n = N : 1
    a = 2*c : 1
    b = t : second
    d = 2 : 1
    g = c > 0 : boolean
    nn = n + 1 : 1
    e1 = E0 : volt
    e2 = E0*i : volt
    z = a*v : 1''')
    G.c = 4
    print(G.n, G.a, G.b, G.d, G.g, G.nn, G.z)
    print(G.n[:], G.a[:], G.b[:], G.d[:], G.g[:], G.nn[:], G.e1[:], G.e2[:])
    print(G.n + 1, G.a*G.v, G.d == 2, G.b + 1*ms, G.n/2)
    S = G[1:]
    print(S.n, S.e1[:], S.a)
    G.v = 'n + d'
    print(G.v[:])
  `,
    '<neurongroup.n: 3> <neurongroup.a: 8.0> <neurongroup.b: 0. * second> <neurongroup.d: 2> <neurongroup.g: True> <neurongroup.nn: 4.0> <neurongroup.z: array([0., 0., 0.])>',
    '3 8.0 0. s 2 True 4.0 3. mV [0. 3. 6.] mV',
    '4 [0. 0. 0.] True 1. ms 1.5',
    '<neurongroup_subgroup.n: 3> 3. mV <neurongroup_subgroup.a: 8.0>',
    '[5. 5. 5.]',
  )
})
