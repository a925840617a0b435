/**
 * Spikes on their way to synapses. With one delay for all synapses each slot of the circular
 * buffer holds neurons, which cost their synapses nothing until they arrive; with several delays
 * it holds synapses. Their order in a slot is that of Brian: by the time of the spike, then in the
 * order of the spikes, then by the number of the synapse. Semantics page 7.5; cspikequeue.cpp of
 * Brian 2.5.1.
 */
import { fail } from '../values/script-error.js'
import { IntList } from './int-list.js'
import type { Rows } from './rows.js'
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

export class SpikeQueue {
  #slots: Slot[] = [newSlot()]
  #now = 0
  #rows: Rows = { offsets: new Int32Array(1) }
  /** steps of each synapse where these differ */
  #steps?: Int32Array
  /** steps of all synapses */
  #same = 0
  #dt = 0
  readonly #reached = new IntList()
  /** after `deliver`: the synapses that spikes reach in this step */
  synapses: Int32Array = new Int32Array(0)

  /**
   * Before a run. `delays`: one for all, or one for each synapse, in seconds, as is `dt`. Throws
   * run/memory where it would have more slots than there is room for.
   */
  prepare(rows: Rows, delays: number | Float64Array, dt: number): void {
    requireSlots(delays, dt)
    if (rows !== this.#rows) this.#expand()
    if (this.#dt !== 0 && this.#dt !== dt) this.#rescale(this.#dt / dt)
    this.#dt = dt
    this.#rows = rows
    const [least, most] = this.#setSteps(delays)
    if (least !== most) this.#expand()
    this.#makeRoom(most + 1)
  }

  /** Spikes of this step; what has no delay arrives in it. */
  push(neurons: Int32Array, count: number): void {
    if (count === 0) return
    const slots = this.#slots
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
    const { synapses, neurons } = this.#slots[this.#now]
    if (synapses.count > 0 === neurons.count > 0) return undefined
    return { synapses, neurons, rows: this.#rows }
  }

  /** Gives how many `synapses` spikes reach in this step. */
  deliver(): number {
    const { synapses, neurons } = this.#slots[this.#now]
    if (neurons.count === 0) {
      this.synapses = synapses.data
      return synapses.count
    }
    const reached = this.#reached
    reached.clear()
    reached.append(synapses.data, synapses.count)
    this.#addSynapsesOf(neurons, reached)
    this.synapses = reached.data
    return reached.count
  }

  /** The step is over. */
  advance(): void {
    const slot = this.#slots[this.#now]
    slot.synapses.clear()
    slot.neurons.clear()
    this.#now = (this.#now + 1) % this.#slots.length
  }

  saved(): SavedQueue {
    const slots = this.#fromNow().map(({ synapses, neurons }) => ({
      synapses: synapses.view().slice(),
      neurons: neurons.view().slice(),
    }))
    return { dt: this.#dt, slots }
  }

  /** The synapses are those that there were then. */
  restoreFrom({ dt, slots }: SavedQueue): void {
    this.#dt = dt
    this.#now = 0
    this.#slots = slots.map(({ synapses, neurons }) => {
      const slot = newSlot()
      slot.synapses.append(synapses, synapses.length)
      slot.neurons.append(neurons, neurons.length)
      return slot
    })
  }

  #addSynapsesOf(neurons: IntList, to: IntList): void {
    const { offsets, order } = this.#rows
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

  /** The steps of the delays, rounded as Brian rounds; gives the least and the most of them. */
  #setSteps(delays: number | Float64Array): readonly [number, number] {
    const dt = this.#dt
    this.#steps = undefined
    if (typeof delays === 'number' || delays.length === 0) {
      this.#same = typeof delays === 'number' ? Math.trunc(delays / dt + 0.5) : 0
      return [this.#same, this.#same]
    }
    const steps = new Int32Array(delays.length)
    let [least, most] = [Infinity, 0]
    for (let s = 0; s < steps.length; s++) {
      const step = Math.trunc(delays[s] / dt + 0.5)
      steps[s] = step
      if (step < least) least = step
      if (step > most) most = step
    }
    this.#same = most
    if (least !== most) this.#steps = steps
    return [least, most]
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
