/** Rows J1 to J5, pairs, conditions and probabilities. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'
import { connecting } from './synapses.js'

test('J1: without arguments all pairs are connected, ordered by i and then by j', async () => {
  await prints(
    connecting(`
    S.connect()
    print(S.i[:], S.j[:], len(S), S.N)
  `),
    '[0 0 0 1 1 1 2 2 2 3 3 3] [0 1 2 0 1 2 0 1 2 0 1 2] 12 <synapses.N: 12>',
  )
  await prints(
    connecting(`
    S.connect(i='k for k in range(2)')
    print(S.i[:], S.j[:])
  `),
    '[0 1 0 1 0 1] [0 0 1 1 2 2]',
  )
})

test('J2: arrays of integers, of one length, in range; repeats make several synapses', async () => {
  await prints(
    connecting(`
    S.connect(i=[3, 0, 0], j=[1, 2, 2])
    S.connect(i=array([1, 2]), j=0)
    S.connect(i=2, j=range(3))
    print(S.i[:], S.j[:])
  `),
    '[3 0 0 1 2 2 2 2] [1 2 2 0 0 0 1 2]',
  )
  await faultsEach(
    connecting('...'),
    ['S.connect(i=[0, 4], j=[0, 1])', 'run/index'],
    ['S.connect(i=[0, -1], j=[0, 1])', 'run/index'],
    ['S.connect(i=[0.5], j=[1])', 'run/type'],
    ['S.connect(i=[0, 1, 2], j=[0, 1])', 'run/value'],
    ['S.connect(i=0)', 'evaluate/failing-operation'],
  )
})

test('J3: conditions on i, j, variables of the neurons and values of the script', async () => {
  await prints(
    connecting(`
    most = 2.5*um
    S.connect('i != j and x_pre < most')
    print(S.i[:], S.j[:])
    S.connect('u_post > 1 or N_pre == N_post')
    print(len(S))
  `),
    '[0 0 1 1 2 2] [1 2 0 2 0 1]',
    '6',
  )
  await prints(
    connecting(`
    S.connect(False)
    S.connect('False')
    print(len(S))
    S.connect(True)
    print(len(S))
  `),
    '0',
    '12',
  )
  await faultsEach(
    connecting('...'),
    ["S.connect('v_pre')", 'resolve/connect-not-condition'],
    ["S.connect('x_pre > 1')", 'resolve/dimension-mismatch'],
    ["S.connect('i < nothere')", 'resolve/unknown-name'],
  )
})

test("J4: p as a number and as an expression, with numpy's draws", async () => {
  await prints(
    connecting(`
    seed(3)
    S.connect(p=0.5)
    print(S.i[:], S.j[:])
    S.connect(p='x_pre/(4*um)')
    S.connect('i != j', p='0.2*j')
    print(S.i[:], S.j[:], rand())
  `),
    '[0 2 2 2 3 3 3] [2 0 1 2 0 1 2]',
    '[0 2 2 2 3 3 3 2 3 3 3 0 1] [2 0 1 2 0 1 2 1 0 1 2 2 2] 0.8457508712931793',
  )
  await prints(
    connecting(`
    seed(3)
    S.connect(p=0)
    print(len(S))
    S.connect(p=1)
    print(len(S), rand())
  `),
    '0',
    '12 0.5507979025745755',
  )
  await faults(connecting("S.connect(p='2*x_pre')"), 'resolve/connect-dimension')
})

test('J5: n copies, which multisynaptic_index numbers', async () => {
  await prints(
    connecting(`
    T = Synapses(G, H, multisynaptic_index='copy')
    T.connect('i == j', n=2)
    T.connect('i < 2', n='1 + j')
    T.connect(i=[0, 1], j=[0, 1], n=2)
    print(T.i[:], T.j[:], T.copy[:])
  `),
    '[0 0 1 1 2 2 0 0 0 0 0 0 1 1 1 1 1 1 0 0 1 1] [0 0 1 1 2 2 0 1 1 2 2 2 0 1 1 2 2 2 0 0 1 1] [0 1 0 1 0 1 2 0 1 0 1 2 0 2 3 0 1 2 3 4 4 5]',
  )
  await faults(connecting('S.connect(n=1.5)'), 'evaluate/wrong-type')
})
