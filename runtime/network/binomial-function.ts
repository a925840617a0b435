/** BinomialFunction: binomial numbers in equations. Brian, BinomialFunction; semantics page 8.5. */
import { binomialLaw, binomialTable } from '../random/binomial-law.js'
import { type BoundTable, fillByTable } from '../random/bound-table.js'
import { fillNormalOf } from '../random/box-muller.js'
import { fillByLaw, fillElementsByTable } from '../random/element-counts.js'
import type { ElementStream } from '../random/element-stream.js'
import { standardNormal } from '../random/normal-law.js'
import type { RandomState } from '../random/random-state.js'
import type { Callable } from '../spikes/callable.js'
import { fail } from '../values/script-error.js'
import { type DType, NDArray, type ObjectValue, type Value } from '../values/value.js'
import type { Arena } from '../wasm/arena.js'
import { numberOf } from './numbers.js'
import type { Simulation } from './simulation.js'

/** `BinomialFunction(n, p, approximate=True)`. */
export function createBinomialFunction(
  sim: Simulation,
  n: Value,
  p: Value,
  approximate?: Value,
): BinomialFunction {
  const [trials, probability] = [numberOf(n, 'n'), numberOf(p, 'p')]
  const exact = approximate === false || approximate === 0n
  return new BinomialFunction(sim.random, trials, probability, !exact, sim.arena)
}

export class BinomialFunction implements ObjectValue, Callable {
  readonly typeName = 'BinomialFunction'
  readonly #fill: (buffer: Float64Array, count: number, elements?: ElementStream) => void
  readonly #dtype: DType
  readonly #stream: ElementStream | undefined

  /** Takes normal numbers where so many successes and failures are expected that it may. */
  constructor(
    random: RandomState,
    n: number,
    p: number,
    approximate: boolean,
    readonly arena?: Arena,
    /** gives what one object alone draws from, in a time step */
    readonly elements?: () => ElementStream,
  ) {
    const normal = approximate && n * p > 5 && n * (1 - p) > 5
    this.#dtype = normal ? 'float64' : 'int64'
    this.#stream = elements ? undefined : random.newStream()
    if (normal) {
      const [mean, deviation] = [n * p, Math.sqrt(n * p * (1 - p))]
      this.#fill = (buffer, count, elements) => {
        if (elements) {
          fillNormalOf(elements, buffer, count)
          for (let k = 0; k < count; k++) buffer[k] = mean + deviation * buffer[k]
          return
        }
        for (let k = 0; k < count; k++) buffer[k] = mean + deviation * standardNormal(random)
      }
      return
    }
    let law: ReturnType<typeof lawOf> | undefined
    this.#fill = (buffer, count, elements) => {
      law ??= lawOf(random, n, p)
      law(buffer, count, elements)
    }
  }

  /** An array of one number, as in Brian. */
  call(): Value {
    const one = new Float64Array(1)
    this.#fill(one, 1)
    return new NDArray(one, this.#dtype, [1])
  }

  /** `count` fresh numbers in the buffer of that place: a kernel draws before its loop. */
  inEquations() {
    const buffers: Float64Array[] = []
    const stream = this.#stream
    const run = stream?.claim()
    let calls = 0
    return (count: number, place: number): Float64Array => {
      let buffer = buffers[place]
      if (buffer === undefined || buffer.length < count) {
        buffer = this.arena?.array(Float64Array, count) ?? new Float64Array(count)
        buffers[place] = buffer
      }
      stream?.at(calls++, place, 0, 2, run)
      this.#fill(buffer, count, this.elements?.() ?? stream)
      return buffer
    }
  }
}

/** So many numbers pay for a table of their bounds. */
const MANY = 5000

function lawOf(random: RandomState, n: number, p: number) {
  if (!(Math.trunc(n) >= 0)) fail('value', 'n < 0')
  if (!(p >= 0 && p <= 1)) fail('value', 'p < 0, p > 1 or p is NaN')
  const trials = Math.trunc(n)
  const law = binomialLaw(trials, p)
  let drawn = 0
  let table: BoundTable | undefined
  return (buffer: Float64Array, count: number, elements?: ElementStream): void => {
    drawn += count
    if (drawn >= MANY) table ??= binomialTable(trials, Math.min(p, 1 - p))
    if (!table) {
      if (elements) fillByLaw(elements, buffer, count, () => law)
      else for (let k = 0; k < count; k++) buffer[k] = law(random)
    } else {
      if (elements) fillElementsByTable(elements, buffer, count, table)
      else fillByTable(random, buffer, count, table)
      if (p > 0.5) for (let k = 0; k < count; k++) buffer[k] = trials - buffer[k]
    }
  }
}
