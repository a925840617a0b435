/** What many of the tests of synapses start from. */
import { filled } from './script.js'

/** Two groups, synapses from one to the other, and these lines, which connect them. */
export function connecting(lines: string): string {
  const script = `
    G = NeuronGroup(4, '''v : 1
    x : metre''', threshold='v > 1', reset='v = 0')
    G.x = 'i*um'
    H = NeuronGroup(3, 'u : 1')
    S = Synapses(G, H, 'w : 1', on_pre='u += w')
    ...
  `
  return filled(script, lines)
}

/** Three neurons that spike at given times, a group, and these lines, with synapses between them. */
export function fromSpikes(lines: string): string {
  const script = `
    A = SpikeGeneratorGroup(3, [0, 1, 2, 1], [0.2, 0.2, 0.4, 0.5]*ms)
    H = NeuronGroup(3, 'u : 1')
    ...
  `
  return filled(script, lines)
}
