/** Synapses: a class that the compiler fixed, and its instances. Semantics page 7. */
import {
  type EventSource,
  type Externals,
  isEventSource,
  type NetworkObject,
  type Runner,
  type VariableReader,
} from '../spikes/network-object.js'
import { type Rows, rowsOf } from '../synapses/rows.js'
import { dimensionless } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { VariableView } from '../values/state-variable.js'
import { NDArray, type Value } from '../values/value.js'
import type { Clock } from './clock.js'
import type { MadeValues } from './common-values.js'
import type { ConnectDefinition } from './connect.js'
import {
  type NeuronGroupClass,
  NeuronGroup,
  type NeuronGroupDefinition,
  type RunnerDefinition,
  type StateArray,
  type VariableDefinition,
} from './neuron-group.js'
import type { OwnNames } from './own-names.js'
import { Pathway, type PathwayDefinition, type SavedPathway } from './pathway.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'
import { endView } from './end-view.js'
import { synapseNumbers } from './synapse-indices.js'
import { count, grown, joined, numberPairs, perNeuron } from './synaptic-arrays.js'
import { synapsesResult } from './synapses-result.js'
import { claimSum } from './summed-variables.js'
import { dtypes, variableReader } from './variable-readers.js'

/** What one creation site fixes at compile time. */
export interface SynapsesDefinition<A, E>
  extends Omit<NeuronGroupDefinition<A, E>, 'variables' | 'runners'> {
  readonly variables: { readonly [name in keyof A]?: VariableDefinition }
  /** variables of the neurons that kernels read and write */
  readonly ends?: { readonly [name in keyof A]?: EndDefinition }
  /** `sums`: a variable of the neurons, which is 0 before the kernel adds to it */
  readonly runners: readonly (RunnerDefinition<A, E> & { readonly sums?: keyof A & string })[]
  readonly pathways: readonly PathwayDefinition<A, E>[]
  readonly connects?: Readonly<Record<string, ConnectDefinition>>
  /** the variable that numbers the synapses of one pair of neurons */
  readonly multisynaptic?: string
}

export interface EndDefinition {
  readonly side: 'pre' | 'post'
  readonly of: string
}

export type SynapsesClass = SynapsesDefinition<Synapses['arrays'], Synapses['externals']>

/** Forgets the kernels' own types, which hold for all synapses that are made of this class. */
export function synapsesClass<A, E>(definition: SynapsesDefinition<A, E>): SynapsesClass {
  return definition as unknown as SynapsesClass
}

interface SynapsesArguments extends MadeValues {
  readonly source: Value
  readonly target: Value
  /** by pathway */
  readonly delays?: Value
  readonly namespace?: OwnNames
}

/** `Synapses(source, target, ...)`. Throws run/type for what is no group, run/value for delays. */
export function createSynapses(
  sim: Simulation,
  definition: SynapsesClass,
  values: SynapsesArguments,
): Synapses {
  const pre = neuronsOf(values.source)
  const post = neuronsOf(values.target)
  const { clock = sim.clock, order = 0 } = values
  const delays = values.delays instanceof Map ? values.delays : new Map<Value, Value>()
  const make = (name: string) => {
    const step = new Step(0, sim.random)
    const warn = (text: string) => sim.warn(text)
    const made = new Synapses(name, definition, { pre, post }, clock, step, order, delays, warn)
    made.own = values.namespace
    return made
  }
  return sim.register('synapses', make, values.name)
}

export type Neurons = EventSource & { readonly arrays?: NeuronGroup['arrays'] }

function neuronsOf(value: Value): Neurons {
  if (isEventSource(value)) return value as Neurons
  fail('type', `Synapses connect groups of neurons, not ${typeName(value)}`)
}

export class Synapses extends NeuronGroup {
  readonly pathways: readonly Pathway[]
  override readonly runners: Runner[]
  /** connect() was called, whether it made synapses or not */
  connected = false
  readonly #sums: EndDefinition[] = []
  readonly #rows = new Map<'pre' | 'post', Rows>()

  constructor(
    name: string,
    readonly synapsesDefinition: SynapsesClass,
    readonly neurons: Readonly<Record<'pre' | 'post', Neurons>>,
    clock: Clock,
    step: Step,
    order: number,
    delays: ReadonlyMap<Value, Value>,
    readonly warn: (text: string) => void,
  ) {
    const definition = synapsesDefinition as unknown as NeuronGroupClass
    super(name, definition, 0, clock, step, order, 'Synapses')
    const arrays = this.arrays as Record<string, StateArray>
    arrays._pre = new Int32Array(0)
    arrays._post = new Int32Array(0)
    arrays._N = Int32Array.of(0)
    arrays.N_pre = Int32Array.of(neurons.pre.N)
    arrays.N_post = Int32Array.of(neurons.post.N)
    arrays.N_outgoing = new Int32Array(neurons.pre.N)
    arrays.N_incoming = new Int32Array(neurons.post.N)
    const { pathways, ends = {}, runners } = synapsesDefinition
    for (const [own, end] of Object.entries(ends)) {
      const { side, of } = end as EndDefinition
      const array = neurons[side].arrays?.[of]
      if (array) arrays[own] = array
    }
    this.pathways = pathways.map((pathway) => new Pathway(this, pathway, delays.get(pathway.name)))
    for (const pathway of this.pathways) {
      const get = () => pathway.delays
      const key = `_delay_${pathway.definition.name}`
      Object.defineProperty(arrays, key, { get, enumerable: true })
    }
    this.runners = [
      ...runners.map((one) => (one.sums ? this.#summing(one, one.sums) : this.runner(one))),
      ...this.pathways.map((pathway) => pathway.runner),
    ]
  }

  override get dependencies(): readonly NetworkObject[] {
    return [...new Set([this.neurons.pre, this.neurons.post])]
  }

  /** Throws run/type for synapses that connect() never made. */
  override prepare(frame: Externals): void {
    if (!this.connected) {
      fail(
        'type',
        `Synapses object '${this.name}' does not do anything, since it has not created synapses ` +
          `with 'connect'.`,
        'call connect() on it, or set its active attribute to False',
      )
    }
    super.prepare(frame)
    for (const end of this.#sums) claimSum(this, end, frame)
    for (const pathway of this.pathways) pathway.prepare(this.rows(pathway.definition.side))
  }

  /** The synapses of each neuron of one side, looked up when they are needed first. */
  rows(side: 'pre' | 'post'): Rows {
    const known = this.#rows.get(side)
    if (known) return known
    const rows = rowsOf(this.arrays[`_${side}`] as Int32Array, this.neurons[side].N)
    this.#rows.set(side, rows)
    return rows
  }

  /** Adds synapses; the arrays may be kept. */
  add(pre: Int32Array, post: Int32Array): void {
    this.connected = true
    if (pre.length === 0) return
    const { variables } = this.definition
    const { arrays } = this
    const all = arrays as Record<string, StateArray>
    const n = this.N + pre.length
    all._pre = joined(arrays._pre as Int32Array, pre)
    all._post = joined(arrays._post as Int32Array, post)
    count(pre, all.N_outgoing)
    count(post, all.N_incoming)
    for (const [name, { size, initial }] of Object.entries(variables)) {
      if (size === 'N' && !name.startsWith('_delay_')) all[name] = grown(all[name], n, initial)
    }
    for (const pathway of this.pathways) pathway.grow(n)
    this.#setSize(n)
    const { multisynaptic } = this.synapsesDefinition
    if (multisynaptic) numberPairs(all[multisynaptic], all, this.neurons.post.N)
  }

  /** The numbers of the synapses that a subscript means: `S.w[i, j]`. */
  override place(key: Value): Value {
    const { multisynaptic } = this.synapsesDefinition
    return synapseNumbers(key, this, multisynaptic ? this.arrays[multisynaptic] : undefined)
  }

  override checkWrite(name: string): void {
    const text = this.readOnly(name)
    if (text) fail('type', text)
  }

  /** Why variables cannot be set yet. */
  readOnly(name: string): string | false {
    const need = 'you need to call connect(...) first'
    return !this.connected && `Cannot write to synaptic variable '${name}', ${need}`
  }

  saved(): unknown {
    const names = ['_pre', '_post', ...Object.keys(this.definition.variables)]
    const own = names.filter((name) => !name.startsWith('_delay_'))
    return {
      arrays: own.map((name) => [name, this.arrays[name].slice()]),
      pathways: this.pathways.map((pathway) => pathway.saved()),
      connected: this.connected,
    }
  }

  restoreFrom(saved: unknown): void {
    const { arrays, pathways, connected } = saved as {
      arrays: [string, StateArray][]
      pathways: SavedPathway[]
      connected: boolean
    }
    const all = this.arrays as Record<string, StateArray>
    for (const [name, values] of arrays) all[name] = values.slice()
    const n = all._pre.length
    all.N_outgoing.fill(0)
    all.N_incoming.fill(0)
    count(all._pre, all.N_outgoing)
    count(all._post, all.N_incoming)
    this.#setSize(n)
    this.connected = connected
    this.pathways.forEach((pathway, k) => {
      pathway.restoreFrom(pathways[k])
    })
  }

  reader(name: string): VariableReader | undefined {
    const stored = name === 'i' || name === 'j' ? sides[name] : name
    const variable = this.definition.variables[name as never] as VariableDefinition | undefined
    if (stored === name && variable?.size !== 'N') return variableReader(this, name)
    const { type, dimension } = variable ?? ({ type: 'integer', dimension: dimensionless } as const)
    return {
      dtype: dtypes[type],
      dimension,
      shared: false,
      read: (_time, indices, count, target, at) => {
        const array = this.arrays[stored]
        for (let k = 0; k < count; k++) target[at + k] = array[indices[k]]
      },
    }
  }

  override getAttribute(name: string): Value | undefined {
    const { arrays, neurons } = this
    const pathway = this.pathways.find(({ definition }) => definition.name === name)
    if (pathway) return pathway
    switch (name) {
      case 'delay':
      case 'delay_':
        return this.#pre().getAttribute(name)
      case 'i':
      case 'i_':
      case 'j':
      case 'j_':
        return this.#numbers(name, () => arrays[sides[name[0] as 'i' | 'j']] as Int32Array)
      case 'N': {
        const array = () => new NDArray(Int32Array.of(this.N), 'int32', [])
        const variable = { owner: this.name, name, dimension: dimensionless, readOnly: true, array }
        return new VariableView(variable)
      }
      case 'N_incoming':
      case 'N_outgoing': {
        const own = name === 'N_incoming' ? '_post' : '_pre'
        return this.#numbers(name, () => Int32Array.from(arrays[own], (k) => arrays[name][k]))
      }
      case 'N_incoming_post':
        return perNeuron(arrays.N_incoming, neurons.post)
      case 'N_outgoing_pre':
        return perNeuron(arrays.N_outgoing, neurons.pre)
      case 'N_pre':
        return BigInt(neurons.pre.N)
      case 'N_post':
        return BigInt(neurons.post.N)
      case 'source':
        return neurons.pre
      case 'target':
        return neurons.post
    }
    const end = endView(this, name)
    if (end) return end
    const value = super.getAttribute(name)
    if (!(value instanceof VariableView)) return value
    const { variable, units } = value
    const readOnly = variable.readOnly || this.readOnly(variable.name)
    return new VariableView({ ...variable, readOnly, place: (key) => this.place(key) }, units)
  }

  override setAttribute(name: string, value: Value): void {
    if (name === 'delay' || name === 'delay_') {
      this.#pre().setAttribute(name, value)
      return
    }
    this.checkWrite(name)
    super.setAttribute(name, value)
  }

  synapsesResult() {
    return synapsesResult(this)
  }

  #setSize(n: number): void {
    ;(this as { N: number }).N = n
    this.step.N = n
    this.arrays._N[0] = n
    this.#rows.clear()
  }

  #pre(): Pathway {
    const pathway = this.pathways.find(({ definition }) => definition.name === 'pre')
    if (pathway) return pathway
    fail(
      'attribute',
      "Synapses do not have a 'pre' pathway, do not know what 'delay' refers to.",
      'name the pathway: S.post.delay',
    )
  }

  #numbers(name: string, data: () => Int32Array): VariableView {
    const array = () => new NDArray(data(), 'int32', [this.N])
    const place = (key: Value) => this.place(key)
    const variable = {
      owner: this.name,
      name: name.replace(/_$/, ''),
      dimension: dimensionless,
      readOnly: true,
      array,
      place,
    }
    return new VariableView(variable)
  }

  /** Before the target's own state update, with its clock. */
  #summing(definition: RunnerDefinition<NeuronGroup['arrays'], never>, sums: string): Runner {
    const ends = this.synapsesDefinition.ends as Readonly<Record<string, EndDefinition>>
    const end = ends[sums]
    const { side } = end
    this.#sums.push(end)
    const target = this.neurons[side] as Neurons & { readonly order?: number }
    const runner = this.runner(definition as never, target.clock as Clock)
    return {
      ...runner,
      type: 'SummedVariableUpdater',
      order: definition.order + (target.order ?? 0),
      run: (time) => {
        this.arrays[sums].fill(0)
        runner.run(time)
      },
    }
  }
}

const sides = { i: '_pre', j: '_post' } as const
