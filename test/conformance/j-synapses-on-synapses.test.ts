/** Row J16. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('J16: pairs, conditions and generators choose among synapses, with what these have', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    S = Synapses(G, G, 'w : 1')
    S.connect(condition='i != j')
    S.w = 'i + 10*j'
    A = NeuronGroup(2, 'x : 1')
    M = Synapses(A, S, 'k : 1')
    M.connect(condition='i == i_post and w_post > 9')
    print(M.i[:], M.j[:])
    M.connect(i=[0, 1], j=[4, 5])
    M.connect(j='k for k in range(N_post) if j_post == 2*i')
    print(M.i[:], M.j[:], M.N_pre, M.N_post)
    print(M.N_outgoing_pre, M.N_incoming_post)
    M.k = 'i_post + 10*j_post + 100*w_post'
    print(M.k[:], M.w_post[:], M.j_post[:])
  `,
    '[0 0 1] [0 1 3]',
    '[0 0 1 0 1 0 0 1 1] [0 1 3 4 5 2 4 1 3] 2 <synapses_1.N_post: 6>',
    '[5 4] [1 2 1 2 2 1]',
    '[1010. 2020. 2121.  202. 1212.  101.  202. 2020. 2121.] [10. 20. 21.  2. 12.  1.  2. 20. 21.] [1 2 2 0 1 0 0 2 2]',
  )
})

test('J16: there may be more of the target synapses later', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    S = Synapses(G, G, 'w : 1')
    M = Synapses(S, S, 'k : 1')
    print(M.N_pre, M.N_post)
    M.connect()
    print(len(M))
    S.connect(i=[0, 1, 2], j=[1, 2, 0])
    S.w = [1, 2, 3]
    M.connect(j='i')
    print(M.N_pre, M.j[:], M.N_incoming_post)
    S.connect(i=0, j=0)
    print(M.N_incoming_post)
    M.connect(i=0, j=3)
    print(M.N_post, M.N_incoming_post, M.w_pre[:])
  `,
    '<synapses_1.N_pre: 0> <synapses_1.N_post: 0>',
    '0',
    '<synapses_1.N_pre: 3> [0 1 2] [1 1 1]',
    '[1 1 1]',
    '<synapses_1.N_post: 4> [1 1 1 1] [1. 2. 3. 1.]',
  )
})

test('J16: a spike of a neuron changes the target synapses, in its slot and after its delay', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='')
    G.v = [2, 0]
    H = NeuronGroup(2, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u_post += w')
    S.connect()
    S.w = 'i + 1'
    A = NeuronGroup(2, 'x : 1', threshold='True', reset='')
    M = Synapses(A, S, 'k : 1', on_pre='w_post += k', delay=0.2*ms)
    M.connect(condition='i == j_post')
    M.k = 'i + 0.5'
    m = StateMonitor(S, 'w', record=True)
    run(0.5*ms)
    print(m.w)
    print(H.u[:])
  `,
    '[[1.  1.  1.  1.5 2. ]',
    ' [1.  1.  1.  2.5 4. ]',
    ' [2.  2.  2.  2.5 3. ]',
    ' [2.  2.  2.  3.5 5. ]]',
    '[ 8. 14.]',
  )
})

test('J16: summed variables go from neurons to synapses, and from synapses to neurons', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    S = Synapses(G, G, '''w : 1
    gain : 1
    twice = 2*w : 1''')
    S.connect(i=[0, 1, 2, 2], j=[1, 2, 0, 1])
    S.w = 'i + 1'
    A = NeuronGroup(2, '''x : 1
    total : 1''')
    A.x = [1, 10]
    M = Synapses(A, S, 'gain_post = x_pre*w_post : 1 (summed)')
    M.connect()
    R = Synapses(S, A, 'total_post = twice_pre : 1 (summed)')
    R.connect(j='i % 2')
    run(0.1*ms)
    print(S.gain[:], A.total[:])
  `,
    '[11. 22. 33. 33.] [ 8. 10.]',
  )
})

test('J16: without a pathway they may stay unconnected', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1')
    S = Synapses(G, G, 'w : 1')
    S.connect()
    S.w = 3
    M = Synapses(S, S, 'w_post = w_pre : 1 (summed)')
    run(0.1*ms)
    print(S.w[:], M.N)
  `,
    '[0. 0. 0. 0.] <synapses_1.N: 0>',
  )
})

test('J16: synapses emit no spikes, and share no names with those that they act on', async () => {
  const groups = `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='')
    S = Synapses(G, G, 'w : 1')`
  const side = 'evaluate/side-without-spikes'
  const text = (of: string) => `'S' are synapses, which do not emit the spikes of on_${of}`
  await faults(`${groups}\n    M = Synapses(S, G, on_pre='v_post += 1')`, side, text('pre'))
  await faults(`${groups}\n    M = Synapses(G, S, on_post='v_pre += 1')`, side, text('post'))
  const connected = '\n    M.connect()\n    run(0.1*ms)'
  const named = "\n    S.connect()\n    M = Synapses(G, S, 'w : 1')"
  await faults(groups + named + connected, 'resolve/name-of-neurons')
})
