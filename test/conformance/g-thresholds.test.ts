/** Rows G1 to G7 in more ways: thresholds, resets and events. What scripts print here, Brian 2.5.1 prints too. */
import { test } from 'vitest'
import { faults, prints, warns } from './script.js'

test('G1: a threshold is a boolean expression', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v > 1 and i != 1', reset='v = 0')
    G.v = [2, 2, 0.5]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], M.t[:], G.v[:])
  `,
    '[0] [0.] s [0.  2.  0.5]',
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v', reset='v = 0')
    run(0.1*ms)
  `,
    'resolve/threshold-not-condition',
    "the threshold 'v' is not a condition",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v + 1', reset='v = 0')
    run(0.1*ms)
  `,
    'resolve/threshold-not-condition',
    "the threshold 'v + 1' is not a condition",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : volt', threshold='v > 1', reset='v = 0*mV')
    run(0.1*ms)
  `,
    'resolve/dimension-mismatch',
    "the two sides of '>' have different dimensions",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='v >', reset='v = 0')
    run(0.1*ms)
  `,
    'parse/missing-operand',
    "an expression is missing between '>' and the end of the string",
  )
  await faults(
    `
    G = NeuronGroup(3, 'v : 1', threshold='w > 1', reset='v = 0')
    run(0.1*ms)
  `,
    'resolve/unknown-name',
    "the name 'w' is not known to group 'G'",
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    b : boolean''', threshold='b', reset='b = False')
    G.b = [True, False, True]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], M.t[:], G.b[:])
  `,
    '[0 2] [0. 0.] s [False False False]',
  )
})

test('G2: strictly above the threshold, and only spiking cells are reset, in the same step', async () => {
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    w : 1''', threshold='v > 1', reset='''v = -0.5
    w += 1''')
    G.v = [1, 1.0000001, 2]
    M = SpikeMonitor(G)
    S = StateMonitor(G, 'v', record=True, when='end')
    run(0.2*ms)
    print(M.i[:], M.t[:])
    print(S.v[:, 0], G.w[:])
  `,
    '[1 2] [0. 0.] s',
    '[ 1.  -0.5 -0.5] [0. 1. 1.]',
  )
  await faults(
    `
    G = NeuronGroup(2, 'dv/dt = 1/ms : 1', threshold='v >= 1', reset='v -= 1', method='exact')
    G.v = [0, 0.5]
    M = SpikeMonitor(G)
    run(3*ms)
    print(M.i[:], M.t[:])
    print(G.v[:])
  `,
    'integrate/no-unique-solution',
    "method 'exact' cannot solve the equation of 'v', which does not depend on 'v'",
  )
})

test('G3: a threshold without reset or refractoriness warns, an empty reset silences', async () => {
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1')
    run(0.1*ms)
  `,
    "'G' has a threshold, but neither a reset nor a refractory period",
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', reset='')
    run(0.1*ms)
  `,
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', refractory=1*ms)
    run(0.1*ms)
  `,
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', threshold='rand() < 0.5')
    run(0.1*ms)
  `,
  )
})

test('G4: nan never crosses a threshold', async () => {
  await prints(
    `
    G = NeuronGroup(4, 'v : 1', threshold='v > 1', reset='')
    G.v = [nan, inf, -inf, nan]
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[1 1] [ nan  inf -inf  nan]',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='not (v <= 1)', reset='')
    G.v = [nan, 0, 2]
    M = SpikeMonitor(G)
    run(0.1*ms)
    print(M.i[:])
  `,
    '[0 2]',
  )
})

test('G5: a constant threshold fires for all cells', async () => {
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='True', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[0 1 2 0 1 2] [2. 2. 2.]',
  )
  await prints(
    `
    c = 2
    G = NeuronGroup(3, 'v : 1', threshold='c > 1', reset='v += c')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[0 1 2 0 1 2] [4. 4. 4.]',
  )
  await prints(
    `
    G = NeuronGroup(3, '''v : 1
    c : 1 (shared)''', threshold='c > 1', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    G.c = 2
    run(0.2*ms)
    print(M.i[:], M.t[:], G.v[:])
  `,
    '[0 1 2 0 1 2] [200. 200. 200. 300. 300. 300.] us [2. 2. 2.]',
  )
  await prints(
    `
    G = NeuronGroup(3, 'v : 1', threshold='False', reset='v += 1')
    M = SpikeMonitor(G)
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[] [0. 0. 0.]',
  )
})

test('G6: custom events, with code, slot and order of their own', async () => {
  await faults(
    `
    G = NeuronGroup(3, '''dv/dt = 1/ms : 1
    n : 1''', threshold='v > 0.55', reset='v = 0', events={'early': 'v > 0.25', 'late': 'v > 0.45'}, method='exact')
    G.run_on_event('late', 'n += 10')
    G.run_on_event('early', 'n += 1')
    E = EventMonitor(G, 'late', variables='v')
    M = SpikeMonitor(G)
    run(1*ms)
    print(E.i[:], E.t[:], E.v[:])
    print(M.t[:])
    print(G.n[:])
  `,
    'integrate/no-unique-solution',
    "method 'exact' cannot solve the equation of 'v', which does not depend on 'v'",
  )
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    x : 1''', events={'a': 'v < 1', 'b': 'v >= 0'})
    G.run_on_event('a', 'x = 10*x + 1')
    G.run_on_event('b', 'x = 10*x + 2')
    run(0.2*ms)
    print(G.x[:])
  `,
    '[1212.]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    x : 1''', events={'a': 'v < 1', 'b': 'v >= 0'})
    G.run_on_event('a', 'x = 10*x + 1', order=1)
    G.run_on_event('b', 'x = 10*x + 2', order=0)
    run(0.2*ms)
    print(G.x[:])
  `,
    '[2121.]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    x : 1''', events={'a': 'v < 1', 'b': 'v >= 0'})
    G.run_on_event('a', 'x = 10*x + 1', when='end')
    G.run_on_event('b', 'x = 10*x + 2', when='after_thresholds')
    run(0.2*ms)
    print(G.x[:])
  `,
    '[121.]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    x : 1''', threshold='v > 0', reset='', events={'e': 'v > 0'})
    G.run_on_event('e', 'v = 0')
    G.set_event_schedule('e', when='before_thresholds')
    M = SpikeMonitor(G)
    G.v = 1
    run(0.2*ms)
    print(M.i[:], G.v[:])
  `,
    '[0] [0.]',
  )
  await prints(
    `
    G = NeuronGroup(1, '''v : 1
    x : 1''', threshold='v > 0', reset='', events={'e': 'x == 0'})
    G.set_event_schedule('e', when='start', order=-1)
    G.run_on_event('e', 'x = x + t/ms + 1', when='start')
    run(0.2*ms)
    print(G.x[:])
  `,
    '[1.]',
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', events={'spike': 'v > 1'})
    run(0.1*ms)
  `,
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', reset='', events={'spike': 'v > 1'})
    run(0.1*ms)
  `,
    'evaluate/spike-twice',
    "the event 'spike' is what the threshold defines: it cannot be defined twice",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'my event': 'v > 1'})
    run(0.1*ms)
  `,
    'evaluate/event-name',
    "'my event' cannot be the name of an event",
  )
  await warns(
    `
    G = NeuronGroup(1, 'v : 1', events={'_e': 'v > 1'})
    run(0.1*ms)
  `,
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    G.run_on_event('e', 'v = 0')
    G.run_on_event('e', 'v = 1')
    run(0.1*ms)
  `,
    'run/value',
    "the event 'e' has code already",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', threshold='v > 1', reset='')
    G.run_on_event('spike', 'v = 0')
    run(0.1*ms)
  `,
    'evaluate/failing-operation',
    "the event 'spike' has code already: the reset",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v + 1'})
    run(0.1*ms)
  `,
    'resolve/event-not-condition',
    "'v + 1' is not a condition: it cannot tell when the event happens",
  )
})

test('G7: code for an event that is not there is an error', async () => {
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    G.run_on_event('f', 'v = 0')
    run(0.1*ms)
  `,
    'evaluate/unknown-event',
    "'G' has no event 'f'",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    G.run_on_event('spike', 'v = 0')
    run(0.1*ms)
  `,
    'evaluate/unknown-event',
    "'G' has no event 'spike'",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', reset='v = 0')
    run(0.1*ms)
  `,
    'evaluate/reset-without-threshold',
    'a reset needs a threshold: without one the group never spikes',
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    M = EventMonitor(G, 'f')
    run(0.1*ms)
  `,
    'evaluate/unknown-event',
    "'G' has no event 'f'",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    G.set_event_schedule('f', when='end')
    run(0.1*ms)
  `,
    'evaluate/unknown-event',
    "'G' has no event 'f'",
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1')
    M = SpikeMonitor(G)
    run(0.1*ms)
  `,
    'evaluate/source-without-spikes',
    'the monitored group has no threshold, so it does not emit spikes',
  )
})
