/** Section J, how synapses are made. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('J1: without arguments all pairs are connected, ordered by i and then by j', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect()
    print(S.i[:], S.j[:], len(S), S.N)
  `,
    '[0 0 0 1 1 1 2 2 2 3 3 3] [0 1 2 0 1 2 0 1 2 0 1 2] 12 <synapses.N: 12>',
  )
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i='k for k in range(2)')
    print(S.i[:], S.j[:])
  `,
    '[0 1 0 1 0 1] [0 0 1 1 2 2]',
  )
})

test('J2: arrays of integers, of one length, in range; repeats make several synapses', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=[3, 0, 0], j=[1, 2, 2])
    S.connect(i=array([1, 2]), j=0)
    S.connect(i=2, j=range(3))
    print(S.i[:], S.j[:])
  `,
    '[3 0 0 1 2 2 2 2] [1 2 2 0 0 0 1 2]',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=[0, 4], j=[0, 1])
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=[0, -1], j=[0, 1])
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=[0.5], j=[1])
  `,
    'run/type',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=[0, 1, 2], j=[0, 1])
  `,
    'run/value',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=0)
  `,
    'evaluate/failing-operation',
  )
})

test('J3: conditions on i, j, variables of the neurons and values of the script', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    most = 2.5*um
    S.connect('i != j and x_pre < most')
    print(S.i[:], S.j[:])
    S.connect('u_post > 1 or N_pre == N_post')
    print(len(S))
  `,
    '[0 0 1 1 2 2] [1 2 0 2 0 1]',
    '6',
  )
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(False)
    S.connect('False')
    print(len(S))
    S.connect(True)
    print(len(S))
  `,
    '0',
    '12',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect('v_pre')
  `,
    'resolve/connect-not-condition',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect('x_pre > 1')
  `,
    'resolve/dimension-mismatch',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect('i < nothere')
  `,
    'resolve/unknown-name',
  )
})

test("J4: p as a number and as an expression, with numpy's draws", async () => {
  await prints(
    `
    seed(3)
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(p=0.5)
    print(S.i[:], S.j[:])
    S.connect(p='x_pre/(4*um)')
    S.connect('i != j', p='0.2*j')
    print(S.i[:], S.j[:], rand())
  `,
    '[0 2 2 2 3 3 3] [2 0 1 2 0 1 2]',
    '[0 2 2 2 3 3 3 2 3 3 3 0 1] [2 0 1 2 0 1 2 1 0 1 2 2 2] 0.8457508712931793',
  )
  await prints(
    `
    seed(3)
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(p=0)
    print(len(S))
    S.connect(p=1)
    print(len(S), rand())
  `,
    '0',
    '12 0.5507979025745755',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(p='2*x_pre')
  `,
    'resolve/connect-dimension',
  )
})

test('J5: n copies, which multisynaptic_index numbers', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    T = Synapses(G, H, multisynaptic_index='copy')
    T.connect('i == j', n=2)
    T.connect('i < 2', n='1 + j')
    T.connect(i=[0, 1], j=[0, 1], n=2)
    print(T.i[:], T.j[:], T.copy[:])
  `,
    '[0 0 1 1 2 2 0 0 0 0 0 0 1 1 1 1 1 1 0 0 1 1] [0 0 1 1 2 2 0 1 1 2 2 2 0 1 1 2 2 2 0 0 1 1] [0 1 0 1 0 1 2 0 1 0 1 2 0 2 3 0 1 2 3 4 4 5]',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(n=1.5)
  `,
    'evaluate/wrong-type',
  )
})

test('J6: generators over range and sample', async () => {
  await prints(
    `
    seed(6)
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in range(2)')
    S.connect(j='k for k in range(1, N_post)')
    S.connect(j='2 - k for k in range(0, 3, 2) if i < 2')
    S.connect(j='k for k in range(2, -1, -1) if k != i')
    print(S.i[:], S.j[:])
  `,
    '[0 0 1 1 2 2 3 3 0 0 1 1 2 2 3 3 0 0 1 1 0 0 1 1 2 2 3 3 3] [0 1 0 1 0 1 0 1 1 2 1 2 1 2 1 2 2 0 2 0 2 1 2 0 1 0 2 1 0]',
  )
  await prints(
    `
    seed(6)
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in sample(N_post, p=0.5)')
    S.connect(j='k for k in sample(0, N_post, 2, p=0.5)')
    S.connect(j='k for k in sample(N_post, size=2) if rand() < 0.6')
    S.connect(i='k for k in sample(N_pre, size=1)')
    print(S.i[:], S.j[:], rand())
  `,
    '[0 1 1 2 2 3 2 1 2 2 3 3 0 0 0] [1 0 1 1 2 1 2 1 0 2 1 2 0 1 2] 0.8216046933355488',
  )
})

test('J7: one neuron for each', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='int(i/2)')
    S.connect(j='int(i/4) if i % 2 == 0')
    S.connect(i='j')
    print(S.i[:], S.j[:])
  `,
    '[0 1 2 3 0 2 0 1 2] [0 0 1 1 0 0 0 1 2]',
  )
})

test('J8: a sample of some size is exactly that, ascending', async () => {
  await prints(
    `
    seed(8)
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in sample(N_post, size=2)')
    S.connect(j='k for k in sample(N_post, size=3)')
    print(S.j[:], rand())
    S.connect(j='k for k in sample(N_post, size=9)', skip_if_invalid=True)
    S.connect(j='k for k in sample(N_post, size=-2)', skip_if_invalid=True)
    print(len(S))
  `,
    '[1 2 0 2 0 1 1 2 0 1 2 0 1 2 0 1 2 0 1 2] 0.011398804277429897',
    '32',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in sample(N_post, size=9)')
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in sample(N_post, size=-2)')
  `,
    'run/index',
  )
})

test('J9: what is out of range is refused, skipped, or excluded by a condition', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='i + 1', skip_if_invalid=True)
    S.connect(j='k for k in range(i - 1, i + 2) if k >= 0 and k < N_post')
    print(S.i[:], S.j[:])
  `,
    '[0 1 0 0 1 1 1 2 2 3] [1 2 0 1 0 1 2 1 2 2]',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='i + 1')
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in range(i - 1, i + 2) if j >= 0')
  `,
    'run/index',
  )
})

test('J10: faulty generators', async () => {
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='mad rubbish')
  `,
    'parse/missing-operator',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in x')
  `,
    'parse/unexpected',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in sample(N_post, p=0.1, size=2)')
  `,
    'parse/unexpected',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in range(1.5)')
  `,
    'resolve/connect-not-integer',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='k for k in range(j)')
  `,
    'resolve/connect-other-end',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(j='i', p=0.5)
  `,
    'evaluate/failing-operation',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect('k for k in range(3)')
  `,
    'evaluate/failing-operation',
  )
})

test('J11: connect() appends, and counts of synapses follow', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect(i=[0, 1], j=[0, 1])
    S.w = 5
    S.connect(i=0, j=[1, 2])
    print(S.w[:], S.N_outgoing[:], S.N_incoming[:], S.N_outgoing_pre, S.N_incoming_post)
  `,
    '[5. 5. 0. 0.] [3 1 3 3] [1 2 2 1] [3 1 0 0] [1 2 1]',
  )
})

test('J12: nothing works before connect()', async () => {
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.w = 1
  `,
    'run/type',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.w = 'rand()'
  `,
    'run/type',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    run(1*ms)
  `,
    'run/type',
  )
})

test('J13: subscripts of synapses', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect()
    S.w = 'i + 0.1*j'
    print(S.w[5], S.w[2:4], S.w[[1, 7]], S.w[1, 2], S.w[:2, 1], S.w[1, :], S.w[[0, 3], [0, 2]], S.w['i == j'])
    print(S.w[7, 0], S.w[G[1:3], 0], S.w[-1])
    S.w[0, :] = 7
    S.w[:, 1] = '10*w'
    S.w['i == 3'] = 0
    print(S.w[:])
  `,
    '1.2 [0.2 1. ] [0.1 2.1] [1.2] [0.1 1.1] [1.  1.1 1.2] [0.  0.2 3.  3.2] [0.  1.1 2.2]',
    '[] [1. 2.] 3.2',
    '[ 7.  70.   7.   1.  11.   1.2  2.  21.   2.2  0.   0.   0. ]',
  )
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    T = Synapses(G, H, 'w : 1', multisynaptic_index='k')
    T.connect(n=2)
    T.w = 'i + 0.1*j + 0.01*k'
    print(T.w[:, :, 1], T.w[1, 1])
  `,
    '[0.01 0.11 0.21 1.01 1.11 1.21 2.01 2.11 2.21 3.01 3.11 3.21] [1.1  1.11]',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect()
    print(S.w[0, 0, 0])
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect()
    print(S.w[0, 1, 2, 3])
  `,
    'run/index',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    S.connect()
    print(S.w[1.5])
  `,
    'run/index',
  )
})

test('J14: parts of groups count from 0', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    G.v = 'i + 10'
    T = Synapses(G[1:3], G[2:], 'w : 1')
    T.connect('v_pre != v_post')
    T.w = 'v_pre*100 + v_post'
    print(T.i[:], T.j[:], T.w[:])
    U = Synapses(G[:2], H[1:])
    U.connect(i=[0, 1], j=[1, 0])
    print(U.i[:], U.j[:])
  `,
    '[0 0 1] [0 1 1] [1112. 1113. 1213.]',
    '[0 1] [1 0]',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    T = Synapses(G[1:3], H)
    T.connect(i=2, j=0)
  `,
    'run/index',
  )
})

test('J15: a name is a variable of the synapse, else of the target; of both it is refused', async () => {
  await prints(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    G.v = 3
    H.u = 5
    T = Synapses(G, H, 'w : 1')
    T.connect('u > 4 and v_pre < 4')
    T.w = 'u + v_pre'
    print(T.w[:3])
  `,
    '[8. 8. 8.]',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    T = Synapses(G, H, 'u : 1')
    T.connect()
    run(1*ms)
  `,
    'resolve/name-of-neurons',
  )
  await faults(
    `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    T = Synapses(G, H, 'v : 1')
    T.connect()
    run(1*ms)
  `,
    'resolve/name-of-neurons',
  )
})
