/** Rows K1 to K12, pathways, delays and the order of events. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { expect, test } from 'vitest'
import { faults, faultsEach, outcome, prints } from './script.js'
import { fromSpikes } from './synapses.js'

test('K1: on_pre makes pre and on_post makes post, a dict makes several', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(1, [0, 0], [0.1, 0.5]*ms)
    B = SpikeGeneratorGroup(1, [0], [0.3]*ms)
    S = Synapses(A, B, '''a : 1
    b : 1
    c : 1''', on_pre={'one': 'a += 1', 'two': 'b = 10*a'}, on_post='c = a', delay={'two': 0.2*ms})
    S.connect()
    S.post.delay = 0.1*ms
    run(1*ms)
    print(S.a[:], S.b[:], S.c[:], S.one.delay, S.two.delay, S.post.delay)
  `,
    '[2.] [20.] [1.] <synapses_one.delay: array([0.]) * second> <synapses_two.delay: 200. * usecond> <synapses_post.delay: array([100.]) * usecond>',
  )
  await faults(
    fromSpikes("S = Synapses(A, H, on_pre={'too slow': 'u += 1'})"),
    'evaluate/pathway-name',
  )
})

test('K2: pre comes before post in a step', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 0', reset='v = 0')
    G.v = 1
    S = Synapses(G, G, '''x : 1
    y : 1''', on_pre='x = 1; y = 1', on_post='x = 2')
    S.connect()
    run(0.1*ms)
    print(S.x[:], S.y[:])
  `,
    '[2.] [1.]',
  )
})

test('K3: without a delay spikes act before the resets of their step', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='v = -1')
    G.v = [2, 0]
    S = Synapses(G, G, on_pre='v_post += 0.25')
    S.connect()
    run(0.1*ms)
    print(G.v[:])
  `,
    '[-1.    0.25]',
  )
})

test('K4: delays in steps', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(1, [0], [0]*ms)
    H = NeuronGroup(7, 'u : 1')
    S = Synapses(A, H, on_pre='u_post = t/ms')
    S.connect()
    S.delay = [0.04, 0.05, 0.14, 0.15, 0.16, 0.25, 0.35]*ms
    run(1*ms)
    print(H.u[:])
  `,
    '[0.  0.1 0.1 0.1 0.2 0.3 0.4]',
  )
})

test('K5: one delay, delays for each synapse, delays from strings', async () => {
  await prints(
    fromSpikes(`
    S = Synapses(A, H, on_pre='u += 1', delay=0.3*ms)
    S.connect()
    print(S.delay)
    S.delay = 0.1*ms
    print(S.delay, S.pre.delay)
    T = Synapses(A, H, on_pre='u += 1')
    T.connect(j='i')
    T.delay = '0.1*ms*(i_pre + N_post)'
    print(T.delay[:])
    T.delay[1] = 1*ms
    T.delay[2, 2] = 'delay*2'
    print(T.delay[:], T.pre.delay[:2])
  `),
    '<synapses_pre.delay: 300. * usecond>',
    '<synapses_pre.delay: 100. * usecond> <synapses_pre.delay: 100. * usecond>',
    '[0.3 0.4 0.5] ms',
    '[0.3 1.  1. ] ms [0.3 1. ] ms',
  )
  await faultsEach(
    fromSpikes(`
    S = Synapses(A, H, on_pre='u += 1')
    S.connect()
    S.delay = ...
  `),
    ['5', 'evaluate/wrong-dimension'],
    ["'i'", 'resolve/assigned-dimension'],
  )
  await faultsEach(
    fromSpikes('...'),
    ["S = Synapses(A, H, on_post='u += 1')", 'evaluate/side-without-spikes'],
    ["S = Synapses(A, H, on_pre='u += 1', delay={'post': 1*ms})", 'evaluate/unknown-pathway'],
  )
  await faults(
    fromSpikes(`
    S = Synapses(A, H, on_pre='u += 1')
    S.connect()
    S.post.delay = 1*ms
  `),
    'evaluate/unknown-attribute',
  )
})

test('K6: delays that differ, from one to all and from all to one', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2], [0, 0.1, 0.2]*ms)
    H = NeuronGroup(3, 'u : 1')
    M = StateMonitor(H, 'u', record=True)
    S = Synapses(A, H, 'w : 1', on_pre='u += w')
    S.connect()
    S.w = '10**i'
    S.delay = '(j + 2*i)*0.1*ms'
    run(1*ms)
    print(M.u[0], M.u[1], M.u[2])
  `,
    '[  0.   1.   1.   1.  11.  11.  11. 111. 111. 111.] [  0.   0.   1.   1.   1.  11.  11.  11. 111. 111.] [  0.   0.   0.   1.   1.   1.  11.  11.  11. 111.]',
  )
})

test('K7: two spikes on their way along one synapse both arrive', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(1, [0, 0], [0, 0.2]*ms)
    H = NeuronGroup(1, 'u : 1')
    M = StateMonitor(H, 'u', record=True)
    S = Synapses(A, H, on_pre='u += 1', delay=0.5*ms)
    S.connect()
    run(0.3*ms)
    store()
    run(0.7*ms)
    print(M.u[0])
    restore()
    run(0.7*ms)
    print(M.u[0])
  `,
    '[0. 0. 0. 0. 0. 0. 1. 1. 2. 2.]',
    '[0. 0. 0. 0. 0. 0. 1. 1. 2. 2.]',
  )
})

test('K8: a change of dt keeps spikes on their way at their time', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(1, [0], [0]*ms)
    H = NeuronGroup(1, 'u : 1')
    S = Synapses(A, H, on_pre='u = t/ms', delay=1*ms)
    S.connect()
    run(0.5*ms)
    defaultclock.dt = 0.05*ms
    run(1*ms)
    print(H.u[:])
  `,
    '[1.]',
  )
})

test('K10: spikes that arrive at one neuron together add up', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(4, [0, 1, 2, 3], [0, 0, 0, 0]*ms)
    H = NeuronGroup(2, '''u : 1
    q : 1''')
    H.q = 1
    S = Synapses(A, H, on_pre='''u_post += 1 + i
    q_post *= 2''')
    S.connect()
    run(0.1*ms)
    print(H.u[:], H.q[:])
  `,
    '[10. 10.] [16. 16.]',
  )
})

test('K11: code whose order matters runs as Brian runs it', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2], [0, 0, 0]*ms)
    H = NeuronGroup(2, 'u : 1')
    H.u = 1
    S = Synapses(A, H, 'w : 1', on_pre='''u_post += w + u_post
    w = u_post''')
    S.connect()
    S.w = 'i + 1'
    T = Synapses(A, H, 'w : 1', on_pre='''u_post += w
    w = u_post''')
    T.connect()
    T.w = 0.5
    run(0.1*ms)
    print(H.u[:], S.w[:], T.w[:])
  `,
    '[31. 31.] [ 6.  6. 14. 14. 31. 31.] [2.5 2.5 2.5 2.5 2.5 2.5]',
  )
})

test('K12: what several synapses add to their source adds up', async () => {
  await prints(
    `
    A = NeuronGroup(2, 'q : 1', threshold='t < 0.5*dt', reset='')
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'w : 1', on_pre='q_pre += w')
    S.connect()
    S.w = 'i + 0.5*j'
    run(0.2*ms)
    print(A.q[:])
  `,
    '[1.5 4.5]',
  )
})

test('G12: synapses do not write what is (unless refractory) while its neuron is refractory', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''dv/dt = -v/second : 1 (unless refractory)
    q : 1''', threshold='v > 1', reset='v = 0.5', refractory=0.25*ms, method='exact')
    G.v = [2, 0]
    A = SpikeGeneratorGroup(1, [0, 0, 0], [0, 0.1, 0.4]*ms)
    S = Synapses(A, G, on_pre='v_post += 0.25; q_post += 1')
    S.connect()
    run(0.6*ms)
    print(G.v[:], G.q[:])
  `,
    '[0.74977504 0.74975005] [3. 3.]',
  )
})

test('M6: records of synapses by index, by pair and by condition', async () => {
  await prints(
    fromSpikes(`
    S = Synapses(A, H, 'w : 1', on_pre='w += 1')
    S.connect()
    m = StateMonitor(S, 'w', record=[0, 4])
    n = StateMonitor(S, 'w', record=S[:, 1])
    o = StateMonitor(S, 'w', record=S['i == j'])
    run(0.6*ms)
    print(m.w[:, -1], n.w[:, -1], o.w[:, -1], m.record[:], n.record[:], o.record[:])
  `),
    '[1. 1.] [1. 1. 1.] [1. 1. 1.] [0 4] [1 4 7] [0 4 8]',
  )
})

test('K9: a pathway runs with the clock of its source, and other steps are told', async () => {
  const { warnings, lines } = await outcome(`
    A = SpikeGeneratorGroup(1, [0], [0.4]*ms, dt=0.2*ms)
    H = NeuronGroup(1, 'u : second', dt=0.1*ms)
    S = Synapses(A, H, on_pre='u = t', delay=0.3*ms)
    S.connect()
    run(1*ms)
    run(1*ms)
    print(H.u[:])
  `)
  expect(lines).toEqual(['[0.6] ms'])
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toContain("the synaptic pathway 'synapses_pre' runs with the steps of")
})
