/** Synapses: what stands in the calls that make them. */
import type { Explanation } from '../explanation.js'

export const synapses = {
  'side-without-spikes': {
    title: 'Code of synapses runs when neurons spike.',
    text: `
      on_pre runs when a neuron of the source spikes, on_post when one of the target does. A group
      without threshold has no spikes, so that the code would never run.`,
    fails: `
      G = NeuronGroup(10, 'v : 1')
      S = Synapses(G, G, on_pre='v_post += 0.1')`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre='v_post += 0.1')`,
    read: ['synapses'],
  },
  'pathway-name': {
    title: 'A pathway has a name like any other.',
    text: `
      The keys of a dict for on_pre or on_post name the pathways: S.fast.delay is the delay of the
      pathway 'fast'. So a name is made of letters, digits and underscores.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre={'too slow': 'v_post += 0.1'})`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre={'slow': 'v_post += 0.1'})`,
    read: ['synapses'],
  },
  'unknown-pathway': {
    title: 'A delay is that of a pathway.',
    text: `
      on_pre makes the pathway 'pre', on_post the pathway 'post', and a dict makes one for each of its
      keys. A delay without a name is that of 'pre'. Where there is no such pathway nothing could
      be delayed.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_post='v_pre += 0.1', delay=2*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_post='v_pre += 0.1', delay={'post': 2*ms})`,
    read: ['synapses'],
  },
  'delays-of-synapses': {
    title: "The argument 'delay' is one time for all synapses.",
    text: `
      Synapses do not exist yet when the object is made, so that the argument can only be one delay
      for all of them, which takes less memory. Delays of single synapses are set after connect().`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre='v_post += 0.1', delay=[1, 2]*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, on_pre='v_post += 0.1')
      S.connect(i=[0, 1], j=[1, 2])
      S.delay = [1, 2]*ms`,
    read: ['synapses'],
  },
} as const satisfies Readonly<Record<string, Explanation>>
