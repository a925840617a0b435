/** Groups of neurons: a class that the compiler fixed, and its instances. Semantics page 5. */
import type { KernelFunction } from '../spikes/callable.js'
import type { EventList } from '../spikes/event-list.js'
import type {
  EventSource,
  Externals,
  FloatState,
  NetworkObject,
  RunInterval,
  Runner,
  VariableReader,
} from '../spikes/network-object.js'
import type { Dimension } from '../values/dimension.js'
import { fail } from '../values/script-error.js'
import { VariableView, assignVariable, readOnlyView } from '../values/state-variable.js'
import { NDArray, type Value } from '../values/value.js'
import type { NativeDefinitions } from '../wasm/arena.js'
import type { CallableReader } from './callables.js'
import type { Clock } from './clock.js'
import { externalValues } from './externals.js'
import { groupBytes, newArrays } from './group-memory.js'
import type { Link } from './link.js'
import type { OwnNames } from './own-names.js'
import type { Step } from './step.js'
import { timeView } from './time-view.js'
import { dtypes } from './variable-readers.js'

export type StateArray = Float64Array | Int32Array | Uint8Array

export interface VariableDefinition {
  readonly type: 'float' | 'integer' | 'boolean'
  readonly dimension: Dimension
  /** one element for each neuron, or one for all */
  readonly size: 'N' | 'one'
  /** what its elements hold at first; 0 by default */
  readonly initial?: number
  /** `unless refractory`: code writes it only where not_refractory holds */
  readonly guarded?: boolean
  /** it stands for a variable of another group, whose elements `_name_index` lists */
  readonly linked?: boolean
}

/** The linked variables that a kernel reads and writes. */
interface LinkUse {
  readonly links?: readonly string[]
  readonly writes?: readonly string[]
}

interface RunnerPlace extends LinkUse {
  /** what follows the group's name: _stateupdater */
  readonly suffix: string
  /** the kernel's name, where it is WebAssembly */
  readonly native?: string
  readonly slot: string
  readonly order: number
}

/** `detects`: the kernel writes step.events and returns their number. */
export type RunnerDefinition<A, E> = RunnerPlace &
  (
    | {
        readonly detects: string
        readonly kernel: (group: A, externals: E, step: Step) => number
      }
    | {
        readonly detects?: undefined
        /** the event whose neurons the kernel runs over: step.events, step.count */
        readonly consumes?: string
        readonly kernel: (group: A, externals: E, step: Step) => void
      }
  )

/** Computes a subexpression for the neurons in step.events, into step.values. */
export interface ComputedDefinition<A = Arrays, E = Inputs>
  extends VariableDefinition,
    Pick<LinkUse, 'links'> {
  readonly kernel: (group: A, externals: E, step: Step) => void
  /** how monitors read it: `readComputed` */
  readonly read: (group: NeuronGroup, computed: ComputedDefinition) => VariableReader['read']
}

/** What one creation site fixes at compile time. */
export interface NeuronGroupDefinition<A, E> {
  readonly id: string
  readonly line: number
  readonly variables: {
    readonly [name in keyof A as name extends `_${string}_index` ? never : name]: VariableDefinition
  }
  /** names of the script that the kernels read */
  readonly externals: readonly (keyof E & string)[]
  /** objects of the script that the kernels call */
  readonly callables?: CallableReader
  readonly events: readonly string[]
  readonly natives?: NativeDefinitions
  readonly runners: readonly RunnerDefinition<A, E>[]
  /** the subexpressions that monitors record */
  readonly computed?: Readonly<Record<string, ComputedDefinition<A, E>>>
  /** code strings that the script runs at once, by name */
  readonly blocks?: Readonly<Record<string, BlockDefinition<A, E>>>
}

/** `externals`: the names of the script that this kernel alone reads; `target`: the variable. */
export interface BlockDefinition<A = Arrays, E = Inputs> extends LinkUse {
  readonly target?: string
  /** it may be run for some of the elements after the other */
  readonly inParts?: boolean
  /** the event whose elements it runs over, where it becomes a runner */
  readonly consumes?: string
  readonly externals: readonly string[]
  /** likewise, where it runs at once */
  readonly callables?: CallableReader
  readonly kernel: (group: A, externals: E, step: Step) => unknown
}

type Arrays = Readonly<Record<string, StateArray>>
type Inputs = Readonly<Record<string, number | boolean | KernelFunction>>
export type NeuronGroupClass = NeuronGroupDefinition<Arrays, Inputs>

/** Forgets the kernels' own types, which hold for every group that is made of this class. */
export function neuronGroupClass<A, E>(definition: NeuronGroupDefinition<A, E>): NeuronGroupClass {
  return definition as unknown as NeuronGroupClass
}

export class NeuronGroup implements EventSource {
  readonly invalidates: boolean = true
  readonly whole?: NeuronGroup
  readonly runners: Runner[]
  era?: number
  addedCode?: readonly string[]
  /** what its linked variables stand for, as far as the script has said it */
  readonly links = new Map<string, Link>()
  /** the events that run_on_event() has given code */
  readonly coded = new Set<string>()
  readonly #events: ReadonlyMap<string, EventList>
  #externals: Inputs = unread
  /** `namespace=`: comes before the names of the script */
  own?: OwnNames

  /** `read`: the names that are looked up. */
  namespaceFor(read: readonly string[]): Externals {
    return this.own?.find(read) ?? {}
  }

  constructor(
    readonly name: string,
    readonly definition: NeuronGroupClass,
    readonly N: number,
    readonly clock: Clock,
    readonly step: Step,
    readonly order = 0,
    readonly typeName: 'NeuronGroup' | 'PoissonGroup' | 'Subgroup' | 'Synapses' = 'NeuronGroup',
    readonly arrays: Arrays = newArrays(definition, N, step.arena),
  ) {
    const { events, runners } = definition
    this.#events = new Map(
      events.map((event) => {
        const indices = step.arena?.array(Int32Array, N) ?? new Int32Array(N)
        return [event, { indices, count: 0 }]
      }),
    )
    this.runners = runners.map((runner) => this.runner(runner))
  }

  /** A variable whose elements do not lie side by side. */
  floatState?(name: string, dimension: Dimension): FloatState

  /** The elements that a subscript means: of synapses it may name neurons. */
  place(key: Value): Value {
    return key
  }

  /** Throws run/type where the variables of the object cannot be set yet. */
  checkWrite(_name: string): void {}

  get dependencies(): readonly NetworkObject[] {
    return []
  }

  /** Whether its kernels read and write variables of its own alone. */
  get isApart(): boolean {
    return !Object.values(this.definition.variables).some(({ linked }) => linked)
  }

  /** Whether run() has looked up what its kernels read of the script, or they read nothing. */
  get ready(): boolean {
    const { externals: names, callables } = this.definition
    return this.#externals !== unread || (names.length === 0 && !callables)
  }

  /** what its kernels read of the script, as the last run found it */
  get externals(): Inputs {
    return this.#externals
  }

  predict(): number {
    return this.whole ? 0 : groupBytes(this.N, this.definition)
  }

  prepare(frame: Externals, run?: RunInterval): void {
    const { externals: names, callables, variables } = this.definition
    for (const [name, { linked }] of Object.entries(variables)) {
      if (linked) this.link(name).check?.()
    }
    const externals = { ...frame, ...this.namespaceFor(names) }
    this.#externals = {
      ...externalValues(this.name, names, externals),
      ...callables?.(this.name, this.clock.dt, externals),
    }
    this.step.begin()
    if (!this.whole) this.step.stream?.beginRun(run, this.clock.dt)
    this.bindNative()
  }

  /** Kernels of WebAssembly work on the arrays that there are now. */
  bindNative(): void {
    const { step, definition } = this
    if (!definition.natives) return
    step.native = step.arena?.bind(this, definition.natives, step.native)
  }

  /** Throws run/type for a variable that is linked to nothing yet. */
  link(name: string): Link {
    const link = (this.whole ?? this).links.get(name)
    if (link) return link
    const text = `Link target for variable ${name} has not been set.`
    return fail('type', text, `write G.${name} = linked_var(H, 'variable') before`)
  }

  /** What a part of the group sees of an array of all elements. */
  window(all: NDArray): NDArray {
    return all
  }

  /** Computes what linked variables stand for, where it is not stored. */
  follow(links: readonly string[] | undefined): void {
    if (links) for (const name of links) this.link(name).update?.()
  }

  finish(): void {
    for (const list of this.#events.values()) list.count = 0
  }

  eventList(event: string): EventList | undefined {
    return this.#events.get(event)
  }

  detector(event: string): { readonly slot: string; readonly order: number } {
    const detects = this.definition.runners.findIndex((r) => r.detects === event)
    // a threshold that never holds has no kernel
    return this.runners[detects] ?? { slot: 'thresholds', order: this.order }
  }

  length(): number {
    return this.N
  }

  getAttribute(name: string): Value | undefined {
    if (name === 'N') return BigInt(this.N)
    if (name === 'name') return this.name
    if (name === 'spikes') {
      const list = this.eventList('spike')
      return integers(list?.indices.slice(0, list.count) ?? new Int32Array(0))
    }
    return this.#view(name) ?? (name === 'namespace' ? this.own?.dict : undefined)
  }

  setAttribute(name: string, value: Value): void {
    const view = this.#view(name)
    if (view) assignVariable(view, value)
    else if (this.getAttribute(name) !== undefined) {
      fail('type', `Variable ${name} is read-only.`)
    } else {
      fail(
        'attribute',
        `Could not find a state variable with name "${name}".`,
        `there are ${Object.keys(this.arrays).join(', ')}`,
      )
    }
  }

  #view(attribute: string): VariableView | undefined {
    const units = !attribute.endsWith('_')
    const name = units ? attribute : attribute.slice(0, -1)
    const { name: owner, clock, definition, arrays, N } = this
    if (Object.hasOwn(arrays, name) && Object.hasOwn(definition.variables, name)) {
      const { type, dimension, size, linked } = definition.variables[name]
      const link = linked && this.link(name)
      const array = link
        ? () => this.window(this.link(name).array())
        : () => new NDArray(arrays[name], dtypes[type], size === 'N' ? [N] : [])
      const readOnly = link && link.writable !== true && link.writable
      return new VariableView({ owner, name, dimension, readOnly, array }, units)
    }
    if (name === 'i' || name === 'indices') {
      const array = () => integers(Int32Array.from({ length: N }, (_, k) => k))
      return readOnlyView(owner, name, array, units)
    }
    if (name !== 't' && name !== 'dt') return undefined
    return timeView(owner, name, () => clock[name], units)
  }

  /** A kernel at its place in the schedule. */
  runner(definition: RunnerDefinition<Arrays, Inputs>, clock = this.clock): Runner {
    const { arrays, step, order } = this
    const event = definition.detects ?? definition.consumes
    const list = event === undefined ? undefined : this.#events.get(event)
    const site = step.stream?.reserve(1) ?? 0
    return {
      name: this.name + definition.suffix,
      slot: definition.slot,
      order: definition.order + order,
      clock,
      native:
        definition.native === undefined
          ? undefined
          : {
              step,
              name: definition.native,
              fused: this.definition.natives?.[definition.native].fused,
              isApart: this.isApart,
            },
      run: (time) => {
        step.t = time.t
        step.dt = time.dt
        step.stream?.enter(site, event !== definition.detects)
        if (list !== undefined) {
          step.events = list.indices
          step.count = list.count
        }
        this.follow(definition.links)
        const count = definition.kernel(arrays, this.externals, step)
        if (definition.detects !== undefined && list !== undefined) list.count = count as number
      },
    }
  }
}

/** Before the first run. */
const unread: Inputs = {}

const integers = (data: Int32Array): NDArray => new NDArray(data, 'int32', [data.length])
