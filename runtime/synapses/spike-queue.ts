/**
 * Spikes on their way to synapses. With one delay for all synapses each slot of the circular
 * buffer holds neurons, which cost their synapses nothing until they arrive; with several delays
 * it holds synapses, or nothing where `Segments` know the spikes. What arrives together comes in
 * the order of Brian: by the time of the spike, then in the order of the spikes, then by the number
 * of the synapse. Semantics page 7.5; cspikequeue.cpp of Brian 2.5.1.
 */
import { fail } from '../values/script-error.js'
import { IntList } from './int-list.js'
import type { Rows } from './rows.js'
import { Segments } from './segments.js'
import { sizeText } from './size-text.js'

/** Each slot takes about 300 bytes before there is a spike in it. */
const MOST_SLOTS = 1e7

interface Slot {
  /** they come first: they were put there while delays differed, or before synapses were added */
  readonly synapses: IntList
  readonly neurons: IntList
}

/** What store() keeps. */
export interface SavedQueue {
  readonly dt: number
  readonly slots: readonly { readonly synapses: Int32Array; readonly neurons: Int32Array }[]
}

/** What reaches synapses in a step: some by their number, after them all of the neurons' rows. */
export interface Arrivals extends Slot {
  readonly rows: Rows
}

const newSlot = (): Slot => ({ synapses: new IntList(), neurons: new IntList() })

function slotOf({ synapses, neurons }: SavedQueue['slots'][number]): Slot {
  const slot = newSlot()
  slot.synapses.append(synapses, synapses.length)
  slot.neurons.append(neurons, neurons.length)
  return slot
}

const copied = ({ synapses, neurons }: Slot): Slot =>
  slotOf({ synapses: synapses.view(), neurons: neurons.view() })

export class SpikeQueue {
  #slots: Slot[] = [newSlot()]
  #now = 0
  #rows: Rows = { offsets: new Int32Array(1) }
  /** where delays differ: steps of each synapse, or the synapses by their steps */
  #steps?: Int32Array
  #segments?: Segments
  /** counts the steps of a run */
  #step = 0
  /** steps of all synapses */
  #same = 0
  #dt = 0
  readonly #reached = new IntList()
  /** after `deliver`: the synapses that spikes reach in this step */
  synapses: Int32Array = new Int32Array(0)

  /**
   * Before a run. `delays`: one for all, or one for each synapse, in seconds, as is `dt`;
   * `neurons`: of each synapse that whose spikes reach it, where there are several. Throws run/memory where it would have more slots than there is room for.
   */
  prepare(
    rows: Rows,
    delays: number | Float64Array,
    dt: number,
    neurons: Int32Array = new Int32Array(0),
  ): void {
    requireSlots(delays, dt)
    const { steps, most } = stepsOf(delays, dt)
    if (this.#isAsBefore(rows, dt, steps)) return
    this.#expandSegments()
    if (rows !== this.#rows) this.#expand()
    if (this.#dt !== 0 && this.#dt !== dt) this.#rescale(this.#dt / dt)
    this.#dt = dt
    this.#rows = rows
    this.#same = most
    this.#steps = steps
    if (steps) this.#expand()
    this.#makeRoom(most + 1)
    const n = rows.offsets.length - 1
    if (steps && Segments.pay(neurons.length, n, most)) {
      this.#segments = new Segments(neurons, steps, n, most)
    }
  }

  /** Segments take longer to make than a short run does. */
  #isAsBefore(rows: Rows, dt: number, steps?: Int32Array): boolean {
    if (!this.#segments || !steps || rows !== this.#rows || dt !== this.#dt) return false
    return steps.every((step, s) => step === this.#steps?.[s])
  }

  /** Whether they are kept so already, for the rows and delays of the run before. */
  knows(rows: Rows, delays: Float64Array, dt: number): boolean {
    const steps = this.#steps
    if (!this.#segments || !steps || rows !== this.#rows || dt !== this.#dt) return false
    return delays.every((delay, s) => stepOf(delay, dt) === steps[s])
  }

  /** The synapses of each neuron by their delay, where they are kept so. */
  get byDelay(): Required<Rows> | undefined {
    return this.#segments?.rows
  }

  /** Spikes of this step; what has no delay arrives in it. */
  push(neurons: Int32Array, count: number): void {
    if (count === 0) return
    const slots = this.#slots
    if (this.#segments) {
      this.#segments.push(neurons, count, this.#step)
      return
    }
    if (!this.#steps) {
      slots[(this.#now + this.#same) % slots.length].neurons.append(neurons, count)
      return
    }
    const { offsets, order } = this.#rows
    const steps = this.#steps
    for (let k = 0; k < count; k++) {
      const neuron = neurons[k]
      for (let at = offsets[neuron]; at < offsets[neuron + 1]; at++) {
        const synapse = order === undefined ? at : order[at]
        slots[(this.#now + steps[synapse]) % slots.length].synapses.push(synapse)
      }
    }
  }

  /** Nothing where no spike arrives, or where neurons follow on synapses. */
  arrivals(): Arrivals | undefined {
    const { synapses } = this.#slots[this.#now]
    const neurons = this.#neurons()
    if (synapses.count > 0 === neurons.count > 0) return undefined
    return { synapses, neurons, rows: this.byDelay ?? this.#rows }
  }

  /** Those of the slot, or rows by delay. */
  #neurons(): IntList {
    return this.#segments?.reached(this.#step) ?? this.#slots[this.#now].neurons
  }

  /** Gives how many `synapses` spikes reach in this step. */
  deliver(): number {
    const { synapses } = this.#slots[this.#now]
    const neurons = this.#neurons()
    if (neurons.count === 0) {
      this.synapses = synapses.data
      return synapses.count
    }
    const reached = this.#reached
    reached.clear()
    reached.append(synapses.data, synapses.count)
    this.#addSynapsesOf(neurons, reached, this.byDelay)
    this.synapses = reached.data
    return reached.count
  }

  /** The step is over. */
  advance(): void {
    const slot = this.#slots[this.#now]
    slot.synapses.clear()
    slot.neurons.clear()
    this.#now = (this.#now + 1) % this.#slots.length
    this.#step++
  }

  saved(): SavedQueue {
    const slots = this.#fromNow().map(copied)
    this.#expandSegments(slots, 0)
    const views = slots.map(({ synapses, neurons }) => {
      return { synapses: synapses.view(), neurons: neurons.view() }
    })
    return { dt: this.#dt, slots: views }
  }

  /** The synapses are those that there were then. */
  restoreFrom({ dt, slots }: SavedQueue): void {
    this.#dt = dt
    this.#now = 0
    this.#slots = slots.map(slotOf)
    this.#segments?.clear()
  }

  #addSynapsesOf(neurons: IntList, to: IntList, { offsets, order }: Rows = this.#rows): void {
    for (let k = 0; k < neurons.count; k++) {
      const neuron = neurons.data[k]
      const [from, until] = [offsets[neuron], offsets[neuron + 1]]
      to.reserve(until - from)
      const { data } = to
      let { count } = to
      if (order === undefined) for (let at = from; at < until; at++) data[count++] = at
      else for (let at = from; at < until; at++) data[count++] = order[at]
      to.count = count
    }
  }

  /** Slots in the order of time. */
  #fromNow(): Slot[] {
    return [...this.#slots.slice(this.#now), ...this.#slots.slice(0, this.#now)]
  }

  #makeRoom(size: number): void {
    if (size <= this.#slots.length) return
    this.#slots = this.#fromNow()
    this.#now = 0
    while (this.#slots.length < size) this.#slots.push(newSlot())
  }

  /** From here on the spikes under way are known by the synapses that they will reach. */
  #expand(): void {
    for (const { synapses, neurons } of this.#slots) {
      this.#addSynapsesOf(neurons, synapses)
      neurons.clear()
    }
  }

  /** Likewise those that segments know, into slots of which that of this step is at `now`. */
  #expandSegments(slots: readonly Slot[] = this.#slots, now = this.#now): void {
    for (const [steps, synapses] of this.#segments?.left(this.#step) ?? []) {
      slots[(now + steps) % slots.length].synapses.append(synapses, synapses.length)
    }
    if (slots !== this.#slots) return // they are what is saved
    this.#segments = undefined
    this.#step = 0
  }

  /** Spikes keep their time, in steps of another length; of two in one step the last one stays. */
  #rescale(factor: number): void {
    const old = this.#fromNow()
    this.#slots = Array.from({ length: Math.trunc(old.length * factor) + 1 }, newSlot)
    this.#now = 0
    old.forEach((slot, k) => {
      this.#slots[Math.trunc(k * factor + 0.5)] = slot
    })
  }
}

/** The delays in steps, rounded as Brian rounds; one for each synapse only where they differ. */
function stepsOf(
  delays: number | Float64Array,
  dt: number,
): { readonly steps?: Int32Array; readonly most: number } {
  const of = (delay: number) => Math.trunc(delay / dt + 0.5)
  if (typeof delays === 'number' || delays.length === 0) {
    const same = typeof delays === 'number' ? of(delays) : 0
    return { most: same }
  }
  const steps = new Int32Array(delays.length)
  let [least, most] = [Infinity, 0]
  for (let s = 0; s < steps.length; s++) {
    steps[s] = of(delays[s])
    if (steps[s] < least) least = steps[s]
    if (steps[s] > most) most = steps[s]
  }
  return { steps: least === most ? undefined : steps, most }
}

/** In steps, as Brian rounds. */
const stepOf = (delay: number, dt: number): number => Math.trunc(delay / dt + 0.5)

/**
 * Bytes that differing delays of the synapses of `n` neurons take in a run, and those of the list by
 * delay in it, without the synapses' numbers; without `n` they are not listed.
 */
export function bytesOfDelays(
  delays: Float64Array,
  dt: number,
  n?: number,
): { readonly bytes: number; readonly offsets?: number } {
  let [least, most] = [Infinity, 0]
  for (const delay of delays) {
    if (delay < least) least = delay
    if (delay > most) most = delay
  }
  const N = delays.length
  const last = stepOf(most, dt)
  if (stepOf(least, dt) === last) return { bytes: 0 }
  if (n === undefined || !Segments.pay(N, n, last)) return { bytes: 4 * N }
  const offsets = 4 * n * (last + 1)
  // steps, row numbers and order of the synapses; offsets, and where the next one goes
  return { bytes: 12 * N + 2 * offsets, offsets }
}

function requireSlots(delays: number | Float64Array, dt: number): void {
  let longest = 0
  if (typeof delays === 'number') longest = delays
  else for (let s = 0; s < delays.length; s++) longest = Math.max(longest, delays[s])
  const slots = Math.trunc(longest / dt + 0.5)
  if (slots <= MOST_SLOTS) return
  fail(
    'memory',
    `a delay of ${longest} s is ${slots} steps of ${dt} s: the queue of spikes would take about ` +
      `${sizeText(slots * 300)}, and there is not enough memory`,
    'give the delay in ms, as in 2*ms, or take a longer dt',
  )
}
