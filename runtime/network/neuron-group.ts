/** Groups of neurons: a class that the compiler fixed, and its instances. Semantics page 5. */
import { EventList } from '../spikes/event-list.js'
import type { EventSource, Externals, Runner } from '../spikes/network-object.js'
import { type StateVariable, VariableView } from '../spikes/variable-view.js'
import { type Dimension, dimensionless } from '../values/dimension.js'
import { operand, typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { type DType, NDArray, type Value } from '../values/value.js'
import type { Clock } from './clock.js'
import { externalValues } from './externals.js'
import { noAttribute, noStateVariable } from './group-faults.js'
import { timeView } from './default-clock.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'

export type StateArray = Float64Array | Int32Array | Uint8Array

export interface VariableDefinition {
  readonly type: 'float' | 'integer' | 'boolean'
  readonly dimension: Dimension
  /** one element for each neuron, or one for all */
  readonly size: 'N' | 'one'
}

interface RunnerPlace {
  /** what follows the group's name: _stateupdater */
  readonly suffix: string
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

/** What one creation site fixes at compile time. */
export interface NeuronGroupDefinition<A, E> {
  readonly id: string
  readonly line: number
  readonly variables: { readonly [name in keyof A]: VariableDefinition }
  /** names of the script that the kernels read */
  readonly externals: readonly (keyof E & string)[]
  readonly events: readonly string[]
  readonly runners: readonly RunnerDefinition<A, E>[]
}

type Arrays = Readonly<Record<string, StateArray>>
type Inputs = Readonly<Record<string, number | boolean>>
export type NeuronGroupClass = NeuronGroupDefinition<Arrays, Inputs>

/** Forgets the kernels' own types, which hold for every group that is made of this class. */
export function neuronGroupClass<A, E>(definition: NeuronGroupDefinition<A, E>): NeuronGroupClass {
  return definition as unknown as NeuronGroupClass
}

/** `NeuronGroup(N, ...)`. Throws run/value for N < 1 and run/type for what is no number. */
export function createNeuronGroup(
  sim: Simulation,
  definition: NeuronGroupClass,
  values: { readonly N: Value },
): NeuronGroup {
  const N = sizeOf(values.N)
  return sim.register(
    'neurongroup',
    (name) => new NeuronGroup(name, definition, N, sim.defaultclock.clock, new Step(N, sim.random)),
  )
}

export class NeuronGroup implements EventSource {
  readonly typeName = 'NeuronGroup'
  readonly invalidates = true
  readonly dependencies = []
  readonly runners: readonly Runner[]
  readonly arrays: Arrays
  readonly #events: ReadonlyMap<string, EventList>
  #externals: Inputs = {}

  constructor(
    readonly name: string,
    readonly definition: NeuronGroupClass,
    readonly N: number,
    readonly clock: Clock,
    readonly step: Step,
  ) {
    const { variables, events, runners } = definition
    this.arrays = Object.fromEntries(
      Object.entries(variables).map(([k, v]) => [k, newState(v, v.size === 'N' ? N : 1)]),
    )
    this.#events = new Map(events.map((event) => [event, new EventList(N)]))
    this.runners = runners.map((runner) => this.#runner(runner))
  }

  prepare(externals: Externals): void {
    this.#externals = externalValues(this.name, this.definition.externals, externals)
  }

  finish(): void {
    for (const list of this.#events.values()) list.clear()
  }

  eventList(event: string): EventList | undefined {
    return this.#events.get(event)
  }

  detector(event: string): { readonly slot: string; readonly order: number } {
    const runner = this.definition.runners.find((r) => r.detects === event)
    return runner ?? { slot: 'thresholds', order: 0 }
  }

  length(): number {
    return this.N
  }

  getAttribute(name: string): Value {
    if (name === 'N') return BigInt(this.N)
    if (name === 'name') return this.name
    if (name === 'spikes') return this.#spikes()
    const view = this.#view(name)
    if (view !== undefined) return view
    throw noAttribute(this.typeName, name, this.#attributes())
  }

  setAttribute(name: string, value: Value): void {
    if (name === 'N') throw new ScriptError('run/type', 'Variable N is read-only.')
    if (name === 'name') throw new ScriptError('run/type', 'the name of an object cannot be set')
    const view = this.#view(name)
    if (view === undefined) throw noStateVariable(name, Object.keys(this.arrays))
    view.assign(value)
  }

  toText(): string {
    return `<NeuronGroup '${this.name}' of ${this.N} neurons>`
  }

  #view(attribute: string): VariableView | undefined {
    const units = !attribute.endsWith('_')
    const name = units ? attribute : attribute.slice(0, -1)
    const variable = this.#variable(name)
    if (variable !== undefined) return new VariableView(variable, units)
    if (name === 't') return timeView(this.name, name, () => this.clock.t, units)
    if (name === 'dt') return timeView(this.name, name, () => this.clock.dt, units)
    return undefined
  }

  #variable(name: string): StateVariable | undefined {
    if (name === 'i') return indexVariable(this.name, this.N)
    if (!Object.hasOwn(this.arrays, name)) return undefined
    const { type, dimension, size } = this.definition.variables[name]
    const data = this.arrays[name]
    const array = () => new NDArray(data, dtypes[type], [data.length])
    const scalar = size === 'one'
    return { owner: this.name, name, dimension, readOnly: false, scalar, live: true, array }
  }

  #attributes(): string[] {
    return [...Object.keys(this.arrays), 'N', 'i', 't', 'dt', 'name', 'spikes']
  }

  #spikes(): NDArray {
    const list = this.#events.get('spike')
    const indices = list?.indices.slice(0, list.count) ?? new Int32Array(0)
    return new NDArray(indices, 'int32', [indices.length])
  }

  #runner(definition: RunnerDefinition<Arrays, Inputs>): Runner {
    const { arrays, step } = this
    const event = definition.detects ?? definition.consumes
    const list = event === undefined ? undefined : this.#events.get(event)
    return {
      name: this.name + definition.suffix,
      slot: definition.slot,
      order: definition.order,
      run: (time) => {
        step.t = time.t
        step.dt = time.dt
        if (list !== undefined) {
          step.events = list.indices
          step.count = list.count
        }
        const count = definition.kernel(arrays, this.#externals, step)
        if (definition.detects !== undefined && list !== undefined) list.count = count as number
      },
    }
  }
}

const dtypes = { float: 'float64', integer: 'int32', boolean: 'bool' } as const satisfies Record<
  string,
  DType
>

function newState({ type }: VariableDefinition, size: number): StateArray {
  if (type === 'float') return new Float64Array(size)
  return type === 'integer' ? new Int32Array(size) : new Uint8Array(size)
}

function indexVariable(owner: string, N: number): StateVariable {
  const array = () => new NDArray(Int32Array.from({ length: N }, (_, k) => k), 'int32', [N])
  const dimension = dimensionless
  return { owner, name: 'i', dimension, readOnly: true, scalar: false, live: false, array }
}

/** Python's int(N), as Brian takes it: fractions are cut off. */
function sizeOf(value: Value): number {
  const x = operand(value)
  if (x === undefined) {
    throw new ScriptError('run/type', `the size of a NeuronGroup cannot be ${typeName(value)}`)
  }
  const array = x.value instanceof NDArray ? x.value : undefined
  if (array !== undefined && array.data.length !== 1) {
    throw new ScriptError(
      'run/type',
      `the size of a NeuronGroup must be one number, not an array of ${array.data.length}`,
    )
  }
  const N = Math.trunc(array === undefined ? Number(x.value) : array.data[0])
  if (N >= 1 && N < Infinity) return N
  throw new ScriptError('run/value', `NeuronGroup size should be at least 1, was ${N}`)
}
