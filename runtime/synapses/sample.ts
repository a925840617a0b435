/**
 * Random subsets of 0..n - 1, drawn as Brian's numpy target draws the synapses of one neuron.
 * Semantics page 12.2; synapses_create_generator.py_ of Brian 2.5.1.
 */
import { log } from '../math/log.js'
import { drawInteger } from '../random/draw-integer.js'
import type { RandomState } from '../random/random-state.js'
import type { IntList } from './int-list.js'
import { roughError, roughLogs } from './rough-log.js'

/** Holds random numbers between two draws. */
export class UniformBuffer {
  #data = new Float64Array(0)
  #logs?: (k: number) => number

  constructor(readonly random: RandomState) {}

  /** The next n uniforms of the stream. */
  next(n: number): Float64Array {
    if (this.#data.length < n) {
      this.#data = new Float64Array(n)
      this.#logs = undefined
    }
    this.random.fillUniform(this.#data, n)
    return this.#data
  }

  /** Logarithms of them, with an error below `roughError`. */
  get roughLog(): (k: number) => number {
    this.#logs ??= roughLogs(this.#data)
    return this.#logs
  }
}

/** Each number with probability p, ascending; nothing is drawn for p = 0 and p = 1. */
export function sampleByChance(random: UniformBuffer, n: number, p: number, out: IntList): void {
  if (n <= 0 || p === 0) return
  if (p === 1) {
    out.reserve(n)
    for (let k = 0; k < n; k++) out.push(k)
    return
  }
  if (n > 1000 && p <= 0.25) sampleByJumps(random, n, p, out)
  else {
    const u = random.next(n)
    for (let k = 0; k < n; k++) if (u[k] < p) out.push(k)
  }
}

/** Draws the distances between hits, enough of them at a time. */
function sampleByJumps(random: UniformBuffer, n: number, p: number, out: IntList): void {
  const factor = 1 / log(1 - p)
  const doubt = roughError * -factor
  let start = 0
  while (start < n) {
    const m = Math.ceil((n - start) * p * 1.05) + 10
    const u = random.next(m)
    const { roughLog } = random
    out.reserve(m)
    let at = start - 1
    for (let k = 0; k < m; k++) {
      const rough = roughLog(k) * factor
      const jump = Math.ceil(rough - doubt)
      // where the last digits decide, or u is 0, they have to be right
      at += jump === Math.ceil(rough + doubt) ? jump : Math.ceil(log(u[k]) * factor)
      // what else was drawn leads beyond the last one too
      if (at >= n) break
      out.push(at)
    }
    start = at + 1
  }
}

/** `size` of the numbers, ascending; all of them need no draw. */
export function sampleBySize(random: RandomState, n: number, size: number, out: IntList): void {
  if (size === n) {
    for (let k = 0; k < n; k++) out.push(k)
    return
  }
  if (size === 0) return
  const order = Int32Array.from({ length: n }, (_, k) => k)
  for (let k = n - 1; k > 0; k--) {
    const other = drawInteger(random, k)
    const held = order[k]
    order[k] = order[other]
    order[other] = held
  }
  const chosen = order.slice(0, size).sort()
  out.append(chosen, size)
}
