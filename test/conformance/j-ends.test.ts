/** Rows J13 and J14: variables of neurons by way of their synapses. Brian 2.5.1 (numpy target) prints the same. */
import { test } from 'vitest'
import { prints } from './script.js'

const network = `
    G = NeuronGroup(3, '''u : 1
    x : volt
    c = 2*u : 1''')
    G.u = [1, 2, 3]
    S = Synapses(G, G, 'w : 1')
    S.connect(i=[0, 1, 2, 0], j=[1, 2, 0, 1])
    S.w = [1, 2, 3, 4]`

test('J13: augmented assignment reads all of them before it writes', async () => {
  await prints(
    `${network}
    S.u_post += 1
    print(G.u[:])
    S.u_pre *= 2
    print(G.u[:])
    S.u_pre -= [1, 2, 3, 4]
    print(G.u[:])
    S.u_post[[0, 1]] *= 3
    print(G.u[:])
    S.u_post /= 2
    print(G.u[:])
    S.x_post += 3*volt
    print(G.x[:])
  `,
    '[2. 3. 4.]',
    '[4. 6. 8.]',
    '[0. 4. 5.]',
    '[ 0. 12. 15.]',
    '[0.  6.  7.5]',
    '[3. 3. 3.] V',
  )
})

test('J13: without units', async () => {
  await prints(
    `${network}
    S.u_post_ = 7
    S.x_post_[0] += 3
    print(G.u[:], G.x[:], S.x_post_[:])
    S.x_pre_ += 1
    print(G.x[:])
  `,
    '[7. 7. 7.] [0. 3. 0.] V [3. 0. 0. 3.]',
    '[1. 4. 1.] V',
  )
})

test('J14: subexpressions of the neurons', async () => {
  await prints(
    `${network}
    print(S.c_post[:], S.c_pre['i == 0'], S.c_post_[1])
    G.u = 5
    print(S.c_post[2:])
  `,
    '[4. 6. 2. 4.] [2. 2.] 6.0',
    '[10. 10.]',
  )
})

test('J14: the empty text is no code, and len() of a pathway', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='v = 0')
    H = NeuronGroup(2, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u_post += w', on_post='')
    S.connect()
    S.w = 1
    G.v = 2
    run(0.2*ms)
    print(H.u[:], len(S.pre))
  `,
    '[2. 2.] 4',
  )
})
