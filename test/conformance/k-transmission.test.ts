/** Section K, what synapses do. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { expect, test } from 'vitest'
import { faults, outcome, prints } from './script.js'

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
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, on_pre={'too slow': 'u += 1'})
  `,
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
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
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
  `,
    '<synapses_pre.delay: 300. * usecond>',
    '<synapses_pre.delay: 100. * usecond> <synapses_pre.delay: 100. * usecond>',
    '[0.3 0.4 0.5] ms',
    '[0.3 1.  1. ] ms [0.3 1. ] ms',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, on_pre='u += 1')
    S.connect()
    S.delay = 5
  `,
    'evaluate/wrong-dimension',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, on_pre='u += 1')
    S.connect()
    S.delay = 'i'
  `,
    'resolve/assigned-dimension',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, on_post='u += 1')
  `,
    'evaluate/side-without-spikes',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, on_pre='u += 1', delay={'post': 1*ms})
  `,
    'evaluate/unknown-pathway',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, on_pre='u += 1')
    S.connect()
    S.post.delay = 1*ms
  `,
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

test('K13: event-driven equations are those that are written out with lastupdate', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(2, [0, 1, 0, 0, 1], [1, 2, 4, 7, 9]*ms)
    H = NeuronGroup(1, 'u : 1')
    tau = 5*ms
    S = Synapses(A, H, 'da/dt = -a/tau : 1 (event-driven)', on_pre='a += 1; u_post += a')
    S.connect()
    T = Synapses(A, H, '''a : 1
    lastupdate : second''', on_pre='''a = a*exp((lastupdate - t)/tau) + 1
    lastupdate = t''')
    T.connect()
    run(10*ms)
    print(S.a[:], T.a[:], S.lastupdate[:], T.lastupdate[:], H.u[:])
  `,
    '[1.85000585 1.24659696] [1.85000585 1.24659696] [7. 9.] ms [7. 9.] ms [6.64541445]',
  )
})

test('K14: event-driven equations depend on each other alone, and are linear', async () => {
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, '''da/dt = -a/ms : 1 (clock-driven)
    b = 2*a : 1
    dc/dt = (b - c)/ms : 1 (event-driven)''', on_pre='u += c')
    S.connect()
    run(1*ms)
  `,
    'resolve/mixed-drive',
    "'c' changes at events only, but depends on 'a', which changes in each step (by way of 'b')",
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, '''da/dt = -a/ms : 1 (event-driven)
    dc/dt = (a - c)/ms : 1 (clock-driven)''', on_pre='u += c')
    S.connect()
    run(1*ms)
  `,
    'resolve/mixed-drive',
    "'c' changes in each step, but depends on 'a', which changes at events only",
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'da/dt = -a**2/ms : 1 (event-driven)', on_pre='u += a')
    S.connect()
    run(1*ms)
  `,
    'integrate/event-driven',
  )
})

test('K15: clock-driven equations are integrated in each step', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'da/dt = -a/ms : 1 (clock-driven)', on_pre='a += 1', method='euler')
    S.connect(j='i')
    m = StateMonitor(S, 'a', record=[0, 1])
    run(0.8*ms)
    print(m.a[0], m.a[1])
  `,
    '[0.     0.     0.     1.     0.9    0.81   0.729  0.6561] [0.     0.     0.     1.     0.9    0.81   1.729  1.5561]',
  )
})

test('K16: a sum is set anew in each step', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    total : 1''')
    G.v = 'i + 1'
    G.total = 99
    H = NeuronGroup(2, 'y : 1')
    S = Synapses(G, H, '''w : 1
    y_post = w*v_pre : 1 (summed)''')
    S.connect(i=[0, 1, 2], j=0)
    S.w = [1, 2, 3]
    T = Synapses(G, H, 'total_pre = 0.5 : 1 (summed)')
    T.connect(i=[1, 1], j=[0, 1])
    print(H.y[:], G.total[:])
    run(0.2*ms)
    print(H.y[:], G.total[:])
  `,
    '[0. 0.] [99. 99. 99.]',
    '[14.  0.] [0. 1. 0.]',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'u = 1 : 1 (summed)')
    S.connect()
    run(1*ms)
  `,
    'resolve/summed-target',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'u_post = 1*mV : 1 (summed)')
    S.connect()
    run(1*ms)
  `,
    'resolve/summed-dimension',
  )
  await faults(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'q_post = 1 : 1 (summed)')
    S.connect()
    run(1*ms)
  `,
    'resolve/summed-target',
  )
})

test('K17: two sums for one variable, unless for different parts of the group', async () => {
  await prints(
    `
    H = NeuronGroup(4, 'y : 1')
    S = Synapses(H, H[:2], 'y_post = 1 : 1 (summed)')
    S.connect()
    T = Synapses(H, H[2:], 'y_post = 2 : 1 (summed)')
    T.connect('i < 2')
    run(0.1*ms)
    print(H.y[:])
  `,
    '[4. 4. 4. 4.]',
  )
  await faults(
    `
    H = NeuronGroup(4, 'y : 1')
    S = Synapses(H, H[:3], 'y_post = 1 : 1 (summed)')
    S.connect()
    T = Synapses(H, H[2:], 'y_post = 2 : 1 (summed)')
    T.connect()
    run(0.1*ms)
  `,
    'run/value',
  )
})

test('K18: shared parameters and subexpressions', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, '''g : 1 (shared)
    w : 1
    both = g*w : 1''', on_pre='u += both')
    S.connect(j='i')
    S.g = 3
    S.w = 'i + 1'
    run(1*ms)
    print(S.g[:], S.both[:], H.u[:])
  `,
    '3.0 [3. 6. 9.] [ 3. 12.  9.]',
  )
})

test('K19: boolean parameters', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'use : boolean', on_pre='u += int(use)')
    S.connect(j='i')
    S.use = 'i != 1'
    run(1*ms)
    print(S.use[:], H.u[:])
  `,
    '[ True False  True] [1. 0. 1.]',
  )
})

test('K20: spike-timing-dependent plasticity', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(9, arange(9), arange(0, 90, 10)*ms)
    B = SpikeGeneratorGroup(1, [0], [45]*ms)
    taupre = taupost = 20*ms
    S = Synapses(A, B, '''w : 1
    dapre/dt = -apre/taupre : 1 (event-driven)
    dapost/dt = -apost/taupost : 1 (event-driven)''', on_pre='''apre += 0.01
    w = clip(w + apost, 0, 1)''', on_post='''apost -= 0.0105
    w = clip(w + apre, 0, 1)''')
    S.connect()
    S.w = 0.5
    run(100*ms)
    print(S.w[:])
  `,
    '[0.50105399 0.50173774 0.50286505 0.50472367 0.50778801 0.49182259',
    ' 0.49504015 0.4969917  0.49817537]',
  )
})

test('K21: values of the script may change between runs', async () => {
  await prints(
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    q = 1
    S = Synapses(A, H, on_pre='u += q')
    S.connect(j='i')
    run(0.3*ms)
    q = 10
    run(0.5*ms)
    print(H.u[:])
  `,
    '[ 1. 11. 10.]',
  )
})

test('K22: pathways of other events, on both sides', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 5', reset='v = 0', events={'high': 'v > 1 and v < 1.6'})
    G.run_regularly('v += 0.5')
    H = NeuronGroup(2, 'v : 1', events={'low': 't < 0.15*ms'})
    S = Synapses(G, H, '''a : 1
    b : 1''', on_pre={'up': 'a += 1', 'fire': 'b += 1'}, on_post='b += 10', on_event={'up': 'high', 'post': 'low'})
    S.connect(j='i')
    run(1.5*ms)
    print(S.a[:], S.b[:])
  `,
    '[2. 2.] [21. 21.]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 5', reset='v = 0')
    S = Synapses(G, G, on_pre='v += 1', on_event='high')
  `,
    'evaluate/unknown-event',
  )
})

test('K23: a matrix of weights goes in and comes out', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1')
    S = Synapses(G, G, 'w : 1')
    S.connect()
    W = arange(9).reshape(3, 3)*0.5
    S.w = W.flatten()
    out = zeros((3, 3))
    out[S.i, S.j] = S.w
    print(out)
    print(all(out == W))
  `,
    '[[0.  0.5 1. ]',
    ' [1.5 2.  2.5]',
    ' [3.  3.5 4. ]]',
    'True',
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
    `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(A, H, 'w : 1', on_pre='w += 1')
    S.connect()
    m = StateMonitor(S, 'w', record=[0, 4])
    n = StateMonitor(S, 'w', record=S[:, 1])
    o = StateMonitor(S, 'w', record=S['i == j'])
    run(0.6*ms)
    print(m.w[:, -1], n.w[:, -1], o.w[:, -1], m.record[:], n.record[:], o.record[:])
  `,
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
