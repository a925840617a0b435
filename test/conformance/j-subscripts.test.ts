/** Rows J11 to J16, calls of connect(), subscripts, parts and names. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'
import { connecting } from './synapses.js'

test('J11: connect() appends, and counts of synapses follow', async () => {
  await prints(
    connecting(`
    S.connect(i=[0, 1], j=[0, 1])
    S.w = 5
    S.connect(i=0, j=[1, 2])
    print(S.w[:], S.N_outgoing[:], S.N_incoming[:], S.N_outgoing_pre, S.N_incoming_post)
  `),
    '[5. 5. 0. 0.] [3 1 3 3] [1 2 2 1] [3 1 0 0] [1 2 1]',
  )
})

test('J12: nothing works before connect()', async () => {
  await faultsEach(
    connecting('...'),
    ['S.w = 1', 'run/type'],
    ["S.w = 'rand()'", 'run/type'],
    ['run(1*ms)', 'run/type'],
  )
})

test('J13: subscripts of synapses', async () => {
  await prints(
    connecting(`
    S.connect()
    S.w = 'i + 0.1*j'
    print(S.w[5], S.w[2:4], S.w[[1, 7]], S.w[1, 2], S.w[:2, 1], S.w[1, :], S.w[[0, 3], [0, 2]], S.w['i == j'])
    print(S.w[7, 0], S.w[G[1:3], 0], S.w[-1])
    S.w[0, :] = 7
    S.w[:, 1] = '10*w'
    S.w['i == 3'] = 0
    print(S.w[:])
  `),
    '1.2 [0.2 1. ] [0.1 2.1] [1.2] [0.1 1.1] [1.  1.1 1.2] [0.  0.2 3.  3.2] [0.  1.1 2.2]',
    '[] [1. 2.] 3.2',
    '[ 7.  70.   7.   1.  11.   1.2  2.  21.   2.2  0.   0.   0. ]',
  )
  await prints(
    connecting(`
    T = Synapses(G, H, 'w : 1', multisynaptic_index='k')
    T.connect(n=2)
    T.w = 'i + 0.1*j + 0.01*k'
    print(T.w[:, :, 1], T.w[1, 1])
  `),
    '[0.01 0.11 0.21 1.01 1.11 1.21 2.01 2.11 2.21 3.01 3.11 3.21] [1.1  1.11]',
  )
  await faultsEach(
    connecting(`
    S.connect()
    print(...)
  `),
    ['S.w[0, 0, 0]', 'run/index'],
    ['S.w[0, 1, 2, 3]', 'run/index'],
    ['S.w[1.5]', 'run/index'],
  )
})

test('J14: parts of groups count from 0', async () => {
  await prints(
    connecting(`
    G.v = 'i + 10'
    T = Synapses(G[1:3], G[2:], 'w : 1')
    T.connect('v_pre != v_post')
    T.w = 'v_pre*100 + v_post'
    print(T.i[:], T.j[:], T.w[:])
    U = Synapses(G[:2], H[1:])
    U.connect(i=[0, 1], j=[1, 0])
    print(U.i[:], U.j[:])
  `),
    '[0 0 1] [0 1 1] [1112. 1113. 1213.]',
    '[0 1] [1 0]',
  )
  await faults(
    connecting(`
    T = Synapses(G[1:3], H)
    T.connect(i=2, j=0)
  `),
    'run/index',
  )
})

test('J15: a name is a variable of the synapse, else of the target; of both it is refused', async () => {
  await prints(
    connecting(`
    G.v = 3
    H.u = 5
    T = Synapses(G, H, 'w : 1')
    T.connect('u > 4 and v_pre < 4')
    T.w = 'u + v_pre'
    print(T.w[:3])
  `),
    '[8. 8. 8.]',
  )
  await faultsEach(
    connecting(`
    T = Synapses(G, H, '...')
    T.connect()
    run(1*ms)
  `),
    ['u : 1', 'resolve/name-of-neurons'],
    ['v : 1', 'resolve/name-of-neurons'],
  )
})
