/** Section G, threshold, reset, events and refractoriness. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, prints } from './script.js'

test('G1: a threshold is a condition', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v + 1', reset='')
    run(1*ms)
  `,
    'resolve/threshold-not-condition',
    "the threshold 'v + 1' is not a condition",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : volt', threshold='v > 1', reset='')
    run(1*ms)
  `,
    'resolve/dimension-mismatch',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : volt', threshold='v >', reset='')
    run(1*ms)
  `,
    'parse/missing-operand',
  )
})

test('G2: a value at the threshold does not spike, and spikes are reset in their step', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v > 1', reset='v -= 1')
    G.v = [1, 1.5, 0]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], M.t[:], G.v[:])
  `,
    '[1] [0.] s [1.  0.5 0. ]',
  )
})

test('G3: a threshold without reset leaves the state as it is', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 1/ms : 1', threshold='v > 0.15', method='euler')
    M = SpikeMonitor(G)
    run(0.4*ms)
    print(M.t[:], G.v[:])
  `,
    '[100. 200. 300.] us [0.4]',
  )
})

test('G4: nan never spikes', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='v > 1', reset='')
    G.v = [nan, 2]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:])
  `,
    '[1 1]',
  )
})

test('G5: a constant threshold is that of every neuron', async () => {
  await prints(
    `
    c = 2
    G = NeuronGroup(2, 'v : 1', threshold='True', reset='')
    H = NeuronGroup(2, 'v : 1', threshold='c > 1', reset='')
    K = NeuronGroup(2, 'v : 1', threshold='c > 3', reset='')
    M = SpikeMonitor(G)
    N = SpikeMonitor(H)
    O = SpikeMonitor(K)
    run(0.2*ms)
    print(M.i[:], N.i[:], O.i[:])
  `,
    '[0 1 0 1] [0 1 0 1] []',
  )
})

test('G6: custom events have their own code and place in the schedule', async () => {
  await prints(
    `
    G = NeuronGroup(2, '''v : 1
    w : 1''', events={'high': 'v > 2'}, threshold='v > 4', reset='v = 0')
    G.v = 'i'
    G.run_regularly('v += 1')
    G.run_on_event('high', 'w += v')
    M = EventMonitor(G, 'high')
    S = SpikeMonitor(G)
    run(0.6*ms)
    print(M.i[:], M.t[:], S.i[:], S.t[:], G.w[:])
  `,
    '[1 0 1 0 1 0] [100. 200. 200. 300. 300. 400.] us [1 0] [0.3 0.4] ms [7. 7.]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', events={'spike': 'v > 2'}, threshold='v > 1', reset='')
  `,
    'evaluate/spike-twice',
  )
})

test('G7: code for an event that there is not', async () => {
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', events={'high': 'v > 2'})
    G.run_on_event('hihg', 'v = 0')
  `,
    'evaluate/unknown-event',
    "'G' has no event 'hihg'",
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1')
    M = EventMonitor(G, 'high')
  `,
    'evaluate/unknown-event',
  )
})

test('G8: refractory is a time, an expression, a variable or a condition', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    ref : second''', threshold='True', reset='', refractory='ref')
    G.ref = '(i + 1)*0.2*ms'
    H = NeuronGroup(3, 'v : 1', threshold='True', reset='', refractory=0.3*ms)
    K = NeuronGroup(3, 'v : 1', threshold='True', reset='', refractory='0.2*ms*(i + 1) + 0.1*ms')
    L = NeuronGroup(3, 'dv/dt = 1/ms : 1', threshold='v > 0.15', reset='v = 0', refractory='v < 0.25', method='euler')
    for group in (G, H, K, L):
        M = SpikeMonitor(group)
        run(0.8*ms)
        print(M.i[:], M.t[:])
  `,
    '[0 1 2 0 0 1 0 2] [0.  0.  0.  0.2 0.4 0.4 0.6 0.6] ms',
    '[0 1 2 0 1 2 0 1 2] [0.9 0.9 0.9 1.2 1.2 1.2 1.5 1.5 1.5] ms',
    '[0 1 0 2] [1.8 2.  2.1 2.1] ms',
    '[0 1 2 0 1 2] [2.5 2.5 2.5 2.9 2.9 2.9] ms',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='True', reset='', refractory='3*mV')
    run(1*ms)
  `,
    'resolve/refractory-neither',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='True', reset='', refractory=3)
    run(1*ms)
  `,
    'evaluate/wrong-dimension',
  )
})

test('G9: refractoriness is counted in whole steps', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'v : 1', threshold='True', reset='', refractory=10*defaultclock.dt)
    M = SpikeMonitor(G)
    run(10000*0.1*ms)
    n = around(M.t/(0.1*ms))
    print(M.num_spikes, sum(diff(n) != 10))
  `,
    '1000 0',
  )
})

test('G10: the threshold is not looked at while refractory', async () => {
  await prints(
    `
    G = NeuronGroup(1, 'dv/dt = 199.99*Hz : 1', threshold='v > 1', reset='v = 0', refractory=10*ms, method='euler')
    M = SpikeMonitor(G)
    run(16*ms)
    print(M.t[:])
  `,
    '[ 5. 15.] ms',
  )
})

test('G11: unless refractory stops a variable, not the others', async () => {
  await prints(
    `
    G = NeuronGroup(1, '''dv/dt = 100*Hz : 1 (unless refractory)
    dw/dt = 100*Hz : 1''', threshold='v > 0.035', reset='v = 0', refractory=0.5*ms, method='euler')
    M = StateMonitor(G, ['v', 'w'], record=0)
    run(1.2*ms)
    print(M.v[0])
    print(M.w[0])
  `,
    '[0.   0.01 0.02 0.03 0.   0.   0.   0.   0.   0.01 0.02 0.03]',
    '[0.   0.01 0.02 0.03 0.04 0.05 0.06 0.07 0.08 0.09 0.1  0.11]',
  )
})

test('G13: not_refractory and lastspike come with refractory', async () => {
  await prints(
    `
    G = NeuronGroup(2, 'v : 1', threshold='i == 0 and t > 0.15*ms', reset='', refractory=0.3*ms)
    print(G.lastspike[:], G.not_refractory[:])
    run(0.3*ms)
    print(G.lastspike[:], G.not_refractory[:])
  `,
    '[-10. -10.] ks [ True  True]',
    '[ 2.e-04 -1.e+04] s [False  True]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', threshold='i == 0', reset='')
    print(G.lastspike[:])
  `,
    'evaluate/unknown-attribute',
  )
  await faults(
    `
    G = NeuronGroup(2, 'v : 1', threshold='not_refractory', reset='')
    run(1*ms)
  `,
    'resolve/refractory-name',
  )
})

test('G14: refractoriness changes nothing where nobody spikes', async () => {
  await prints(
    `
    for m in ('euler', 'rk2', 'rk4', 'exact', 'exponential_euler', 'heun'):
        start_scope()
        G = NeuronGroup(1, 'dv/dt = (2 - v)/ms : 1', threshold='v > 5', reset='v = 0', method=m)
        H = NeuronGroup(1, 'dv/dt = (2 - v)/ms : 1 (unless refractory)', threshold='v > 5', reset='v = 0', refractory=5*ms, method=m)
        run(2*ms)
        print(m, G.v[0] == H.v[0])
  `,
    'euler True',
    'rk2 True',
    'rk4 True',
    'exact True',
    'exponential_euler True',
    'heun True',
  )
})
