/** Pathways of synapses: what spikes of one side do after a delay. Semantics pages 7.5 and 7.6. */
import type { EventList } from '../spikes/event-list.js'
import type { Runner } from '../spikes/network-object.js'
import type { Rows } from '../synapses/rows.js'
import { NativeRows } from '../synapses/native-rows.js'
import { bytesOfDelays, type SavedQueue, SpikeQueue } from '../synapses/spike-queue.js'
import { second } from '../values/dimension.js'
import { numeric } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { assignVariable, VariableView } from '../values/state-variable.js'
import { NDArray, type ObjectValue, type Value } from '../values/value.js'
import { numberOf, seconds } from './numbers.js'
import type { Synapses } from './synapses.js'

/** What one creation site fixes at compile time. */
export interface PathwayDefinition<A, E> {
  readonly name: string
  readonly side: 'pre' | 'post'
  readonly event: string
  /** one delay for all synapses */
  readonly sameDelay?: boolean
  /** one after the other over the synapses that spikes reach: step.events, step.count */
  readonly kernels: readonly ((synapses: A, externals: E, step: Synapses['step']) => void)[]
  /** the names of the kernels where all of them are WebAssembly too */
  readonly natives?: readonly string[]
}

type Definition = PathwayDefinition<Synapses['arrays'], Synapses['externals']>

export interface SavedPathway {
  readonly delays?: Float64Array
  readonly queue: SavedQueue
}

export class Pathway implements ObjectValue {
  readonly typeName = 'SynapticPathway'
  readonly name: string
  readonly runner: Runner
  active = true
  #warned = false
  #slot = 'synapses'
  #order: number
  readonly #queue = new SpikeQueue()
  readonly #site: number
  #events?: EventList
  #native?: NativeRows
  /** the order of the synapses that it was made for */
  #arranged?: Int32Array
  /** seconds, of each synapse or of all; made when the script first names them */
  #delays?: Float64Array

  constructor(
    readonly synapses: Synapses,
    readonly definition: Definition,
    delay: Value | undefined,
  ) {
    const { name, side } = definition
    this.name = `${synapses.name}_${name}`
    this.#order = side === 'pre' ? -1 : 1
    this.#site = synapses.step.stream?.reserve(definition.kernels.length) ?? 0
    if (delay !== undefined) this.#delays = Float64Array.of(this.#checked(seconds(delay, 'delay')))
    const pathway = this
    this.runner = {
      name: this.name,
      type: 'SynapticPathway',
      get slot() {
        return pathway.#slot
      },
      get order() {
        return pathway.#order
      },
      clock: synapses.neurons[side].clock,
      run: (time) => this.#run(time),
    }
  }

  /** One element for each synapse, or one for all. */
  get delays(): Float64Array {
    this.#delays ??= new Float64Array(this.definition.sameDelay ? 1 : this.synapses.N)
    return this.#delays
  }

  /** Whether the synapses that an event reaches do not follow on each other. */
  get isScattered(): boolean {
    const { order } = this.synapses.rows(this.definition.side)
    return order !== undefined || !!this.#delays?.some((delay, _, all) => delay !== all[0])
  }

  /** There are more synapses than before: new ones have no delay. */
  grow(n: number): void {
    const old = this.#delays
    if (!old || this.definition.sameDelay) return
    this.#delays = new Float64Array(n)
    this.#delays.set(old)
  }

  /** Whether a run would list the synapses by their delay. */
  get listsByDelay(): boolean {
    return this.#delayBytes().offsets !== undefined
  }

  /** Bytes that a run adds: `moves`: synapses come to lie elsewhere, `first`: in the order of this one. */
  addedBytes(moves: boolean, first: boolean): number {
    const { synapses, definition } = this
    const rows = synapses.rows(definition.side)
    const { dt } = synapses.neurons[definition.side].clock
    if (this.#delays && this.#queue.knows(rows, this.#delays, dt)) return this.#delays.length * 4
    const { bytes, offsets } = this.#delayBytes()
    if (!synapses.step.arena || !definition.natives || !(moves || offsets)) return bytes
    // what is copied for kernels of WebAssembly
    const listed = 4 * synapses.N
    return bytes + (offsets ?? rows.offsets.byteLength) + listed + (moves && !first ? listed : 0)
  }

  #delayBytes(): ReturnType<typeof bytesOfDelays> {
    const { neurons } = this.synapses
    const { clock, N } = neurons[this.definition.side]
    const delays = this.definition.sameDelay ? undefined : this.#delays
    if (!delays) return { bytes: 0 }
    return bytesOfDelays(delays, clock.dt, this.synapses.step.arena && N)
  }

  /** Throws run/value for a delay that is negative, infinite or no number. */
  prepare(): void {
    const { side, event } = this.definition
    const { neurons: ends, arrays } = this.synapses
    const neurons = ends[side]
    this.#warnOfSteps()
    this.#events = neurons.eventList(event)
    const delays = this.#delays
    delays?.forEach((delay) => {
      this.#checked(delay)
    })
    const same = !delays || this.definition.sameDelay
    const { dt } = neurons.clock
    // lists by delay pay where kernels of WebAssembly go through them
    const own = this.synapses.step.arena && (arrays[`_${side}`] as Int32Array)
    this.#queue.prepare(this.synapses.rows(side), same ? (delays?.[0] ?? 0) : delays, dt, own)
  }

  /** The synapses of each neuron by their delay, where they are kept so. */
  get byDelay(): Required<Rows> | undefined {
    return this.#queue.byDelay
  }

  /** Once it is known where the variables are. */
  bindNative(): void {
    const { natives = [] } = this.definition
    const { step, records } = this.synapses
    const { native = {}, arena } = step
    const known = this.#native
    this.#native = undefined
    if (!arena || natives.length === 0 || !natives.every((name) => native[name])) return
    const blocks = natives.map((name) => native[name].at)
    // the arena takes nothing back: what the run before put there is used again
    const same = this.#arranged === records?.order && String(known?.blocks) === String(blocks)
    this.#native = same ? known : new NativeRows(arena, blocks)
    this.#arranged = records?.order
  }

  length(): number {
    return this.synapses.N
  }

  getAttribute(name: string): Value | undefined {
    switch (name) {
      case 'delay':
      case 'delay_':
        return this.#view(name === 'delay')
      case 'name':
        return this.name
      case 'when':
        return this.#slot
      case 'order':
        return BigInt(this.#order)
      case 'active':
        return this.active
      case 'N':
        return BigInt(this.synapses.N)
      default:
        return undefined
    }
  }

  setAttribute(name: string, value: Value): void {
    if (name === 'delay' || name === 'delay_') {
      this.synapses.checkWrite('delay')
      this.#requireOne(value)
      assignVariable(this.#view(name === 'delay'), value)
    } else if (name === 'order') this.#order = numberOf(value, 'order')
    else if (name === 'when' && typeof value === 'string') this.#slot = value
    else if (name === 'active') this.active = value === true
    else fail('attribute', `attribute '${name}' of a pathway cannot be set`)
  }

  saved(): SavedPathway {
    return { delays: this.#delays?.slice(), queue: this.#queue.saved() }
  }

  restoreFrom({ delays, queue }: SavedPathway): void {
    this.#delays = delays?.slice()
    this.#queue.restoreFrom(queue)
  }

  /** Brian says once for each pathway that delays are rounded to the steps of its source. */
  #warnOfSteps(): void {
    const { neurons, clock, warn } = this.synapses
    const own = neurons[this.definition.side]
    if (this.#warned || new Set([neurons.pre, neurons.post, { clock }].map(dtOf)).size < 2) return
    this.#warned = true
    warn(
      `the synaptic pathway '${this.name}' runs with the steps of '${own.name}', ${dtOf(own)} s: ` +
        'its synapses or the neurons at their other end have steps of another length, and ' +
        'delays are rounded to those of the pathway',
    )
  }

  /** Throws run/value for several delays where Synapses(..., delay=...) gave one for all. */
  #requireOne(value: Value): void {
    const given = numeric(value).value
    const count = given instanceof NDArray ? given.data.length : 1
    if (!this.definition.sameDelay || count === 1) return
    fail(
      'value',
      `the delay of the pathway '${this.definition.name}' is one for all synapses, but ` +
        `${count} values are given`,
      'leave the delay out of Synapses(...), and set S.delay after connect()',
    )
  }

  #view(units: boolean): VariableView {
    const { synapses, definition } = this
    const shape = () => (definition.sameDelay ? [] : [synapses.N])
    const variable = {
      owner: this.name,
      name: 'delay',
      dimension: second,
      array: () => new NDArray(this.delays, 'float64', shape()),
      place: (key: Value) => synapses.place(key),
      readOnly: synapses.readOnly('delay'),
    }
    return new VariableView(variable, units)
  }

  #checked(delay: number): number {
    if (delay >= 0 && delay < Infinity) return delay
    const { name } = this.definition
    fail(
      'value',
      `the delay of the pathway '${name}' of '${this.synapses.name}' cannot be ${delay} s`,
      'delays are times from 0 on',
    )
  }

  #run(time: { readonly t: number; readonly dt: number }): void {
    const queue = this.#queue
    const events = this.#events
    if (!this.active) return
    if (events) queue.push(events.indices, events.count)
    const { step, arrays, externals, records } = this.synapses
    const arrivals = this.#native && step.native && queue.arrivals()
    const places = records?.isIn ? records.places : undefined
    const isPointed = arrivals !== undefined && this.#native?.point(arrivals, places) === true
    if (!isPointed) {
      step.count = queue.deliver()
      step.events = queue.synapses
    }
    if (isPointed || step.count > 0) {
      step.t = time.t
      step.dt = time.dt
      let site = this.#site
      for (const kernel of this.definition.kernels) {
        step.stream?.enter(site++, true)
        kernel(arrays, externals, step)
      }
    }
    queue.advance()
  }
}

const dtOf = ({ clock }: { readonly clock: { readonly dt: number } }): number => clock.dt
