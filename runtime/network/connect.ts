/** S.connect(...): which synapses there are, and in which order. Semantics pages 7.3 and 12.2. */
import type { Externals } from '../spikes/network-object.js'
import { IntList } from '../synapses/int-list.js'
import { sampleByChance, sampleBySize, UniformBuffer } from '../synapses/sample.js'
import { truth } from '../values/comparison.js'
import { fail } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { externalValues } from './externals.js'
import type { BlockDefinition, StateArray } from './neuron-group.js'
import { numberOf } from './numbers.js'
import type { Simulation } from './simulation.js'
import { mostSynapses, requireMemory, requireRow } from './synapse-memory.js'
import { arenaOf } from './synaptic-arrays.js'
import type { Synapses } from './synapses.js'

/** What one call of connect() fixes at compile time; its parts are blocks ID_PART. */
export interface ConnectDefinition {
  /** the side that is gone through one by one */
  readonly over: 'pre' | 'post'
  readonly iterator: 'range' | 'sample' | 'single'
  readonly of?: 'p' | 'size'
  /** the condition differs among the synapses of one neuron */
  readonly perPair?: boolean
  /** the condition reads the other neuron, which has to exist */
  readonly readsOther?: boolean
  readonly parts: readonly string[]
}

/**
 * By a condition, a probability or a generator. Throws run/index for neurons that do not exist,
 * run/value for a probability outside of 0..1, run/memory for more than there is room for.
 */
export function connectSynapses(
  sim: Simulation,
  object: Value,
  id: string,
  frame: Externals,
  options: Value,
): null {
  const synapses = object as Synapses
  const definition = synapses.synapsesDefinition.connects?.[id] as ConnectDefinition
  new Connector(sim, synapses, id, definition, frame, options as Map<Value, Value>).connect()
  return null
}

class Connector {
  readonly #pre = new IntList()
  readonly #post = new IntList()
  /** the other neurons of one row */
  readonly #found = new IntList()
  /** the numbers that the generator counts with */
  readonly #k = new IntList()
  /** 0, 1, 2 ... */
  readonly #places = new IntList()
  readonly #uniforms: UniformBuffer
  readonly #blocks = new Map<string, BlockDefinition>()
  readonly #externals = new Map<string, Readonly<Record<string, unknown>>>()
  readonly #candidates: Record<string, StateArray>
  readonly #p: number
  readonly #n: number
  readonly #skip: boolean

  constructor(
    readonly sim: Simulation,
    readonly synapses: Synapses,
    id: string,
    readonly definition: ConnectDefinition,
    frame: Externals,
    options: ReadonlyMap<Value, Value>,
  ) {
    const { name, clock, arrays } = synapses
    this.#uniforms = new UniformBuffer(sim.random)
    for (const part of definition.parts) {
      const block = synapses.synapsesDefinition.blocks?.[`${id}_${part}`] as BlockDefinition
      const names = { ...frame, ...synapses.namespaceFor(block.externals) }
      this.#blocks.set(part, block)
      this.#externals.set(part, {
        ...externalValues(name, block.externals, names),
        ...block.callables?.(name, clock.dt, names),
      })
    }
    this.#candidates = Object.create(arrays)
    this.#p = probability(options.get('p'))
    const n = options.get('n')
    this.#n = n === undefined ? 1 : copies(numberOf(n, "'n' of connect()"))
    const skip = options.get('skip_if_invalid')
    this.#skip = skip !== undefined && truth(skip)
  }

  connect(): void {
    const { synapses, definition } = this
    const { over } = definition
    const [own, other] = over === 'pre' ? [this.#pre, this.#post] : [this.#post, this.#pre]
    const rows = synapses.neurons[over].N
    const columns = synapses.neurons[over === 'pre' ? 'post' : 'pre'].N
    this.#expect(rows, columns)
    const most = mostSynapses(synapses) - synapses.N
    for (let row = 0; row < rows; row++) {
      const before = other.count
      this.#row(row, columns, other)
      own.fill(row, other.count - before)
      if (other.count > most) requireMemory(synapses, other.count)
    }
    synapses.add(this.#pre.view(), this.#post.view())
  }

  /** Takes memory before it is needed, where it is known how much; refuses too much of it. */
  #expect(rows: number, columns: number): void {
    const { synapses } = this
    const { iterator, of, parts } = this.definition
    const known = iterator === 'sample' && of === 'p' && !parts.includes('of')
    if (!known || parts.includes('condition') || parts.includes('high')) {
      this.#estimate(rows, columns)
      return
    }
    const mean = rows * columns * this.#p
    requireMemory(synapses, mean * this.#n)
    const most = mean + 4 * Math.sqrt(mean) + 100
    const count = Math.ceil(Math.min(most, rows * columns) * this.#n)
    const arena = (name: string) => (synapses.N === 0 ? arenaOf(synapses, name) : undefined)
    this.#pre.reserve(count, arena('_pre'))
    this.#post.reserve(count, arena('_post'))
  }

  /** From a few rows, where all pairs would not fit; the random stream is put back. */
  #estimate(rows: number, columns: number): void {
    const { synapses, sim } = this
    if (rows * columns <= mostSynapses(synapses)) return
    const saved = sim.random.saved()
    const found = new IntList()
    const most = mostSynapses(synapses) - synapses.N
    let looked = 0
    for (const share of [0.1, 0.35, 0.6, 0.85]) {
      this.#row(Math.floor(share * rows), columns, found)
      looked++
      // the other rows could not make it fit
      if ((found.count / 4) * rows > most) break
    }
    sim.random.restoreFrom(saved)
    requireMemory(synapses, (found.count / looked) * rows)
  }

  /** Appends the other ends of the synapses of one neuron. */
  #row(row: number, columns: number, out: IntList): void {
    const { perPair, parts } = this.definition
    const condition = parts.includes('condition')
    if (condition && !perPair && !this.#holds(row)) return
    const plain = !parts.includes('element') && !perPair && !parts.includes('n') && this.#n === 1
    if (plain) {
      this.#numbers(row, columns, out)
      return
    }
    const found = this.#found
    found.clear()
    this.#numbers(row, columns, found)
    if (parts.includes('element')) this.#elements(row, found)
    if (condition && perPair) {
      if (this.#skip) this.#dropInvalid(found, columns)
      else if (this.definition.readsOther) this.#check(found, columns, true)
      this.#choose(row, found)
    }
    if (this.#skip) this.#dropInvalid(found, columns)
    else this.#check(found, columns, false)
    this.#repeat(row, found, out)
  }

  /** What the generator counts: by default the neurons of the other side, all or some of them. */
  #numbers(row: number, columns: number, out: IntList): void {
    const { iterator, of } = this.definition
    if (iterator === 'single') {
      out.push(0)
      return
    }
    const low = this.#whole('low', row, 0)
    const high = this.#whole('high', row, columns)
    const step = this.#whole('step', row, 1)
    if (step === 0)
      fail('value', 'the step of range() of connect() must not be zero', 'use 1 or -1')
    const size = Math.max(0, Math.ceil((high - low) / step))
    requireRow(this.synapses, size)
    const first = out.count
    if (iterator === 'range') {
      out.reserve(size)
      for (let k = 0; k < size; k++) out.push(k)
    } else if (of === 'size') this.#sampleSize(row, size, out)
    else {
      const p = this.#blocks.has('of') ? probability(this.#one('of', row)) : this.#p
      sampleByChance(this.#uniforms, size, p, out)
    }
    if (low === 0 && step === 1) return
    const { data, count } = out
    for (let k = first; k < count; k++) data[k] = low + step * data[k]
    if (step < 0 && iterator === 'sample' && of === 'size') data.subarray(first, count).sort()
  }

  #sampleSize(row: number, n: number, out: IntList): void {
    const size = this.#whole('of', row, 0)
    if (size >= 0 && size <= n) sampleBySize(this.sim.random, n, size, out)
    else if (!this.#skip && n > 0) {
      const text = size < 0 ? 'is negative' : `is bigger than the population size ${n}`
      failRange(
        `Requested sample size ${size} ${text}.`,
        `a size is from 0 to ${n} here; skip_if_invalid=True takes the nearest that there is`,
      )
    } else if (size > 0) sampleBySize(this.sim.random, n, n, out)
  }

  /** The other neuron for each number, which code computes. */
  #elements(row: number, found: IntList): void {
    this.#k.clear()
    this.#k.append(found.data, found.count)
    this.#place(row, found)
    const values = this.#values('element', found.count)
    for (let k = 0; k < found.count; k++) found.data[k] = values[k]
  }

  /** Keeps those that the condition holds for. */
  #choose(row: number, found: IntList): void {
    this.#place(row, found)
    const { count } = found
    const events = new Int32Array(count)
    const kept = this.#run('condition', events, count)
    const { data } = found
    for (let k = 0; k < kept; k++) data[k] = data[events[k]]
    found.count = kept
  }

  #holds(row: number): boolean {
    this.#placeRow(row)
    return this.#run('condition', new Int32Array(1), 1) > 0
  }

  #dropInvalid(found: IntList, columns: number): void {
    const { data, count } = found
    found.count = 0
    for (let k = 0; k < count; k++) {
      if (data[k] >= 0 && data[k] < columns) data[found.count++] = data[k]
    }
  }

  #check({ data, count }: IntList, columns: number, early: boolean): void {
    const name = this.definition.over === 'pre' ? 'j' : 'i'
    for (let k = 0; k < count; k++) {
      if (data[k] >= 0 && data[k] < columns) continue
      const range = `index ${name}=${data[k]} outside allowed range from 0 to ${columns - 1}`
      failRange(early ? `${range}, and the condition refers to a post-synaptic variable` : range)
    }
  }

  /** Each of them as often as `n` says. */
  #repeat(row: number, found: IntList, out: IntList): void {
    const { data, count } = found
    if (!this.#blocks.has('n')) {
      requireMemory(this.synapses, out.count + count * this.#n)
      if (this.#n === 1) out.append(data, count)
      else for (let k = 0; k < count; k++) out.fill(data[k], this.#n)
      return
    }
    if (count === 0) return
    this.#place(row, found)
    const values = this.#values('n', count).slice(0, count).map(copies)
    requireMemory(
      this.synapses,
      values.reduce((sum, n) => sum + n, out.count),
    )
    for (let k = 0; k < count; k++) out.fill(data[k], values[k])
  }

  /** One row of candidates, as code sees it. */
  #place(row: number, { data, count }: IntList): void {
    const { over } = this.definition
    const own = new Int32Array(count).fill(row)
    this.#candidates[`_${over}`] = own
    this.#candidates[over === 'pre' ? '_post' : '_pre'] = data
    this.#candidates._k = this.#k.count === count ? this.#k.data : data
  }

  #placeRow(row: number): void {
    this.#candidates._pre = Int32Array.of(row)
    this.#candidates._post = Int32Array.of(row)
    this.#candidates._k = Int32Array.of(0)
  }

  #one(part: string, row: number): number {
    this.#placeRow(row)
    return this.#values(part, 1)[0]
  }

  #whole(part: string, row: number, otherwise: number): number {
    return this.#blocks.has(part) ? Math.trunc(this.#one(part, row)) : otherwise
  }

  #values(part: string, count: number): Float64Array {
    const { step } = this.synapses
    if (step.values.length < count) step.values = new Float64Array(count)
    for (let k = this.#places.count; k < count; k++) this.#places.push(k)
    this.#run(part, this.#places.data, count)
    return step.values
  }

  /** A kernel over candidates instead of synapses. */
  #run(part: string, events: Int32Array, count: number): number {
    const { synapses } = this
    const { step, clock } = synapses
    const block = this.#blocks.get(part) as BlockDefinition
    step.t = clock.t
    step.dt = clock.dt
    step.events = events
    step.count = count
    step.N = count
    step.stream?.beginCode(false)
    const kernel = block.kernel as (a: unknown, e: unknown, s: unknown) => unknown
    const result = kernel(this.#candidates, this.#externals.get(part), step)
    step.N = synapses.N
    return Number(result ?? 0)
  }
}

export const failRange = (
  text: string,
  help = 'numbers of neurons count from 0; skip_if_invalid=True leaves out what does not exist',
): never =>
  fail(
    'index',
    `Tried to create synapse indices outside valid range. Original error message: ${text}`,
    help,
  )

/** A number of synapses for each pair. */
export function copies(n: number): number {
  if (n >= 0) return Math.trunc(n)
  const text = `'n' of connect() cannot be ${n}: a pair has no fewer than 0 synapses`
  fail('value', text, 'give the number of synapses for each pair, 1 or more')
}

export function probability(given: Value | undefined): number {
  if (given === undefined) return 1
  const p = numberOf(given, "'p' of connect()")
  if (p >= 0 && p <= 1) return p
  const text = `'p' of connect() is a probability, from 0 to 1, not ${p}`
  fail('value', text, '0.1 chooses about one pair in ten')
}
