import type { EventList } from '../spikes/event-list.js'

/** Pairs (index, time) in the order in which they happened, in arrays that double. */
export class SpikeRecord {
  length = 0
  #indices = new Int32Array(1024)
  #times = new Float64Array(1024)

  /** Adds the events of one step, which lies at `t` seconds, and counts them per neuron. */
  append(events: EventList, t: number, count: Int32Array): void {
    const { indices, count: n } = events
    if (n === 0) return
    this.#reserve(this.length + n)
    const start = this.length
    for (let k = 0; k < n; k++) {
      const i = indices[k]
      this.#indices[start + k] = i
      this.#times[start + k] = t
      count[i]++
    }
    this.length = start + n
  }

  /** Who: shares memory with the record, not to be written to. */
  indices(): Int32Array {
    return this.#indices.subarray(0, this.length)
  }

  /** When, in seconds: shares memory with the record, not to be written to. */
  times(): Float64Array {
    return this.#times.subarray(0, this.length)
  }

  copy(): SpikeRecord {
    const record = new SpikeRecord()
    record.become(this)
    return record
  }

  /** Holds a copy of what the other one holds. */
  become(other: SpikeRecord): void {
    this.length = other.length
    this.#indices = other.#indices.slice()
    this.#times = other.#times.slice()
  }

  #reserve(length: number): void {
    let capacity = this.#indices.length
    if (length <= capacity) return
    while (capacity < length) capacity *= 2
    const indices = new Int32Array(capacity)
    const times = new Float64Array(capacity)
    indices.set(this.#indices)
    times.set(this.#times)
    this.#indices = indices
    this.#times = times
  }
}
