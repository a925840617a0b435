/** Rows G6 and G7, custom events. What scripts print here, Brian 2.5.1 (numpy target) prints too. */
import { test } from 'vitest'
import { faults, faultsEach, prints, warns } from './script.js'

test('G6: custom events, with code, slot and order of their own', async () => {
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
  await faultsEach(
    `
    G = NeuronGroup(1, 'v : 1', ...)
    run(0.1*ms)
  `,
    [
      "threshold='v > 1', reset='', events={'spike': 'v > 1'}",
      'evaluate/spike-twice',
      "the event 'spike' is what the threshold defines: it cannot be defined twice",
    ],
    [
      "events={'my event': 'v > 1'}",
      'evaluate/event-name',
      "'my event' cannot be the name of an event",
    ],
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
  await faultsEach(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    G.run_on_event('...', 'v = 0')
    run(0.1*ms)
  `,
    ['f', 'evaluate/unknown-event', "'G' has no event 'f'"],
    ['spike', 'evaluate/unknown-event', "'G' has no event 'spike'"],
  )
  await faults(
    `
    G = NeuronGroup(1, 'v : 1', reset='v = 0')
    run(0.1*ms)
  `,
    'evaluate/reset-without-threshold',
    'a reset needs a threshold: without one the group never spikes',
  )
  await faultsEach(
    `
    G = NeuronGroup(1, 'v : 1', events={'e': 'v > 1'})
    ...
    run(0.1*ms)
  `,
    ["M = EventMonitor(G, 'f')", 'evaluate/unknown-event', "'G' has no event 'f'"],
    ["G.set_event_schedule('f', when='end')", 'evaluate/unknown-event', "'G' has no event 'f'"],
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
  await faults(
    `
    G = NeuronGroup(2, 'v : 1')
    M = EventMonitor(G, 'high')
  `,
    'evaluate/unknown-event',
  )
})
