/** Spike trains: matched neuron by neuron; the first spike without a partner is the first difference. */
import type { SpikesDiffer } from './difference.js'
import type { Numbers } from './golden.js'
import { isSame, type Tolerance } from './tolerance.js'

export interface Train {
  /** seconds */
  readonly t: Numbers
  readonly i: Numbers
}

/** Positions in the two trains. */
export interface Matching {
  readonly pairs: readonly (readonly [expected: number, found: number])[]
  readonly missing: readonly number[]
  readonly extra: readonly number[]
}

/** In each neuron spikes find partners in order of time, at most the tolerance away. */
export function matchSpikes(expected: Train, found: Train, tolerance?: Tolerance): Matching {
  const [theirs, ours] = [byNeuron(expected), byNeuron(found)]
  const pairs: [number, number][] = []
  const missing: number[] = []
  const extra: number[] = []
  for (const neuron of new Set([...theirs.keys(), ...ours.keys()])) {
    const [a, b] = [theirs.get(neuron) ?? [], ours.get(neuron) ?? []]
    let [j, k] = [0, 0]
    while (j < a.length && k < b.length) {
      const [x, y] = [Number(expected.t[a[j]]), Number(found.t[b[k]])]
      if (isSame(x, y, tolerance)) pairs.push([a[j++], b[k++]])
      else if (x < y) missing.push(a[j++])
      else extra.push(b[k++])
    }
    while (j < a.length) missing.push(a[j++])
    while (k < b.length) extra.push(b[k++])
  }
  const inOrder = (x: number, y: number) => x - y
  return {
    pairs: pairs.sort(([x], [y]) => x - y),
    missing: missing.sort(inOrder),
    extra: extra.sort(inOrder),
  }
}

/** The positions of each neuron's spikes, in order of time. */
function byNeuron({ i }: Train): Map<number, number[]> {
  const positions = new Map<number, number[]>()
  for (let k = 0; k < i.length; k++) {
    const neuron = Number(i[k])
    const list = positions.get(neuron)
    if (list) list.push(k)
    else positions.set(neuron, [k])
  }
  return positions
}

/** What differs between two trains; nothing where they are the same. */
export function compareSpikes(
  about: {
    readonly place: string
    readonly what: string
    readonly event: string
    readonly dt: number
  },
  expected: Train,
  found: Train,
  matching: Matching,
  tolerance?: Tolerance,
): SpikesDiffer | undefined {
  const { dt, ...shown } = about
  const { missing, extra } = matching
  const counts = {
    expectedCount: expected.t.length,
    foundCount: found.t.length,
    missing: missing.length,
    extra: extra.length,
  }
  if (missing.length + extra.length === 0) {
    const at = tolerance ? -1 : matching.pairs.findIndex(([x, y], k) => x !== k || y !== k)
    if (at < 0) return undefined
    const time = Number(expected.t[at])
    const spike = { number: at + 1, neuron: Number(expected.i[at]), expected: time, found: time }
    return { kind: 'spikes', ...shown, time, ...spike, steps: 0, ...counts, neurons: 0 }
  }
  const first = firstUnmatched(expected, found, matching)
  const { time: x, otherTime: y } = first
  const steps = x !== undefined && y !== undefined ? Math.round((y - x) / dt) : undefined
  const affected = [...missing.map((k) => expected.i[k]), ...extra.map((k) => found.i[k])]
  return {
    kind: 'spikes',
    ...shown,
    time: Math.min(x ?? Infinity, y ?? Infinity),
    number: first.number,
    neuron: first.neuron,
    expected: x,
    found: y,
    steps,
    ...counts,
    neurons: new Set(affected).size,
  }
}

/**
 * The earliest spike without a partner, and what its neuron does on the other side instead: its first
 * spike there without a partner.
 */
function firstUnmatched(expected: Train, found: Train, { missing, extra }: Matching) {
  const [m, e] = [missing[0], extra[0]]
  const lost = m !== undefined && (e === undefined || Number(expected.t[m]) <= Number(found.t[e]))
  const neuron = Number(lost ? expected.i[m] : found.i[e])
  const own = missing.find((k) => expected.i[k] === neuron)
  const other = extra.find((k) => found.i[k] === neuron)
  return {
    number: (own ?? e) + 1,
    neuron,
    time: own === undefined ? undefined : Number(expected.t[own]),
    otherTime: other === undefined ? undefined : Number(found.t[other]),
  }
}
