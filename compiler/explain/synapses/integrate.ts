/** Synapses: equations that are solved at events. */
import type { Explanation } from '../explanation.js'

export const synapses = {
  'event-driven': {
    title: 'Event-driven equations have an exact solution.',
    text: `
      Between two spikes nothing computes such a variable; when one arrives, a formula tells its value from
      that of the last one. There is such a formula for linear equations with constant factors. All
      others are integrated in each step, which the flag (clock-driven) asks for.`,
    fails: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, 'dx/dt = -x**2/(10*ms) : 1 (event-driven)', on_pre='v_post += x')
      S.connect()
      run(1*ms)`,
    mended: `
      G = NeuronGroup(10, 'v : 1', threshold='v > 1', reset='v = 0')
      S = Synapses(G, G, 'dx/dt = -x**2/(10*ms) : 1 (clock-driven)', on_pre='v_post += x')
      S.connect()
      run(1*ms)`,
    read: ['synapses'],
  },
} as const satisfies Readonly<Record<string, Explanation>>
