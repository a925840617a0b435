/**
 * Spikes under way where synapses have delays of their own. The synapses of a neuron are listed by
 * their delay, so that a spike is one neuron and a time, and not one entry for each synapse: those
 * that it reaches in a step are one piece of the list.
 */
import { IntList } from './int-list.js'
import { type Rows, rowsOf } from './rows.js'

export class Segments {
  /** row k * delays + d: the synapses of neuron k whose delay is d steps */
  readonly rows: Required<Rows>
  readonly #delays: number
  /** the oldest spike first, from #first on */
  readonly #neurons = new IntList()
  readonly #times = new IntList()
  #first = 0
  readonly #reached = new IntList()

  /** `neurons`, `steps`: of each synapse its neuron, 0..n - 1, and its delay, up to `most`. */
  constructor(neurons: Int32Array, steps: Int32Array, n: number, most: number) {
    this.#delays = most + 1
    const numbers = neurons.map((neuron, s) => neuron * this.#delays + steps[s])
    const { offsets, order = numbers.map((_, s) => s) } = rowsOf(numbers, n * this.#delays)
    this.rows = { offsets, order }
  }

  /** Whether a neuron has a synapse for each delay, more or less. */
  static pay(synapses: number, n: number, most: number): boolean {
    return n * (most + 1) <= synapses
  }

  /** No spike is under way. */
  clear(): void {
    this.#neurons.clear()
    this.#times.clear()
    this.#first = 0
  }

  push(neurons: Int32Array, count: number, time: number): void {
    this.#neurons.append(neurons, count)
    this.#times.fill(time, count)
  }

  /**
   * The rows that spikes reach in step `now`, of which some may be empty: by the time of the spike,
   * then in their order.
   */
  reached(now: number): IntList {
    const [neurons, times] = [this.#neurons.data, this.#times.data]
    const { count } = this.#neurons
    const reached = this.#reached
    reached.clear()
    while (this.#first < count && now - times[this.#first] >= this.#delays) this.#first++
    if (this.#first > 1024 && 2 * this.#first > count) this.#forget()
    for (let k = this.#first; k < this.#neurons.count; k++) {
      reached.push(neurons[k] * this.#delays + now - times[k])
    }
    return reached
  }

  /** Of each spike under way the synapses that it has yet to reach, and in how many steps. */
  *left(now: number): Generator<readonly [steps: number, synapses: Int32Array]> {
    const { offsets, order } = this.rows
    for (let k = this.#first; k < this.#neurons.count; k++) {
      const [neuron, past] = [this.#neurons.data[k], now - this.#times.data[k]]
      for (let d = past; d < this.#delays; d++) {
        const row = neuron * this.#delays + d
        yield [d - past, order.subarray(offsets[row], offsets[row + 1])]
      }
    }
  }

  #forget(): void {
    for (const list of [this.#neurons, this.#times]) {
      list.data.copyWithin(0, this.#first, list.count)
      list.count -= this.#first
    }
    this.#first = 0
  }
}
