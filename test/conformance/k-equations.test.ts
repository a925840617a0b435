/** Rows K13 to K23, equations and variables of synapses. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints } from './script.js'
import { fromSpikes } from './synapses.js'

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
    fromSpikes(`
    S = Synapses(A, H, '''da/dt = -a/ms : 1 (clock-driven)
    b = 2*a : 1
    dc/dt = (b - c)/ms : 1 (event-driven)''', on_pre='u += c')
    S.connect()
    run(1*ms)
  `),
    'resolve/mixed-drive',
    "'c' changes at events only, but depends on 'a', which changes in each step (by way of 'b')",
  )
  await faults(
    fromSpikes(`
    S = Synapses(A, H, '''da/dt = -a/ms : 1 (event-driven)
    dc/dt = (a - c)/ms : 1 (clock-driven)''', on_pre='u += c')
    S.connect()
    run(1*ms)
  `),
    'resolve/mixed-drive',
    "'c' changes in each step, but depends on 'a', which changes at events only",
  )
  await faults(
    fromSpikes(`
    S = Synapses(A, H, 'da/dt = -a**2/ms : 1 (event-driven)', on_pre='u += a')
    S.connect()
    run(1*ms)
  `),
    'integrate/event-driven',
  )
})

test('K15: clock-driven equations are integrated in each step', async () => {
  await prints(
    fromSpikes(`
    S = Synapses(A, H, 'da/dt = -a/ms : 1 (clock-driven)', on_pre='a += 1', method='euler')
    S.connect(j='i')
    m = StateMonitor(S, 'a', record=[0, 1])
    run(0.8*ms)
    print(m.a[0], m.a[1])
  `),
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
  await faultsEach(
    fromSpikes(`
    S = Synapses(A, H, '...')
    S.connect()
    run(1*ms)
  `),
    ['u = 1 : 1 (summed)', 'resolve/summed-target'],
    ['u_post = 1*mV : 1 (summed)', 'resolve/summed-dimension'],
    ['q_post = 1 : 1 (summed)', 'resolve/summed-target'],
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
    fromSpikes(`
    S = Synapses(A, H, '''g : 1 (shared)
    w : 1
    both = g*w : 1''', on_pre='u += both')
    S.connect(j='i')
    S.g = 3
    S.w = 'i + 1'
    run(1*ms)
    print(S.g[:], S.both[:], H.u[:])
  `),
    '3.0 [3. 6. 9.] [ 3. 12.  9.]',
  )
})

test('K19: boolean parameters', async () => {
  await prints(
    fromSpikes(`
    S = Synapses(A, H, 'use : boolean', on_pre='u += int(use)')
    S.connect(j='i')
    S.use = 'i != 1'
    run(1*ms)
    print(S.use[:], H.u[:])
  `),
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
    fromSpikes(`
    q = 1
    S = Synapses(A, H, on_pre='u += q')
    S.connect(j='i')
    run(0.3*ms)
    q = 10
    run(0.5*ms)
    print(H.u[:])
  `),
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
