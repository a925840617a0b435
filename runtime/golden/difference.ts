/** How a result can differ from a golden file. */

interface Place {
  /** under the names of the script: `M`, `G.v`, `tau`, `stdout` */
  readonly place: string
  /** what it is: 'spike monitor', 'state monitor', 'group', 'synapses', 'value of the script' */
  readonly what: string
  /** seconds: of the first moment that differs, where there is one */
  readonly time?: number
}

/** An object or variable that only one of the two has. */
export interface OneSided extends Place {
  readonly kind: 'missing' | 'new'
}

/** Another kind of thing: a state monitor instead of a spike monitor, a number instead of an array. */
export interface OtherShape extends Place {
  readonly kind: 'shape'
  readonly expected: string
  readonly found: string
}

export interface SpikesDiffer extends Place {
  readonly kind: 'spikes'
  /** 'spike', or the name of the event */
  readonly event: string
  /** the first spike that differs, from 1: of the recorded ones, or where it is extra of those found */
  readonly number: number
  readonly neuron: number
  /** seconds; absent where the neuron has no such spike */
  readonly expected?: number
  readonly found?: number
  /** the difference in time steps */
  readonly steps?: number
  readonly expectedCount: number
  readonly foundCount: number
  /** spikes that have no partner on the other side; none where only the order differs */
  readonly missing: number
  readonly extra: number
  /** neurons with such spikes */
  readonly neurons: number
}

/** Numbers of one variable; where only how many there are differs, `first` is absent. */
export interface ValuesDiffer extends Place {
  readonly kind: 'values'
  readonly first?: {
    /** 'neuron 3', 'synapse 12 (3 -> 7)', '[0][4]'; '' for a single number */
    readonly where: string
    readonly expected: number | boolean
    readonly found: number | boolean
  }
  readonly expectedCount: number
  readonly foundCount: number
  /** how many differ of those that both have */
  readonly differing: number
  /** the largest difference, and in parts of the largest recorded value */
  readonly largest: number
  readonly relative: number
}

/** A large variable, of which the golden file has a few numbers only. */
export interface SummaryDiffers extends Place {
  readonly kind: 'summary'
  readonly count: number
  readonly parts: readonly {
    /** 'how many', 'minimum', 'mean', ... */
    readonly name: string
    readonly expected: number
    readonly found: number
  }[]
}

/** Lines of printed text; undefined where one side has no such line. */
export interface TextDiffers extends Place {
  readonly kind: 'text'
  /** from 1 */
  readonly line: number
  readonly expected?: string
  readonly found?: string
  readonly expectedCount: number
  readonly foundCount: number
}

export type Difference =
  | OneSided
  | OtherShape
  | SpikesDiffer
  | ValuesDiffer
  | SummaryDiffers
  | TextDiffers
