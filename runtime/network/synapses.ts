/** Synapses: a class that the compiler fixed, and its instances. Semantics page 7. */
import {
  type EventSource,
  type Externals,
  type FloatState,
  isEventSource,
  type NetworkObject,
  type RunInterval,
  type Runner,
  type VariableReader,
} from '../spikes/network-object.js'
import type { Records } from '../synapses/records.js'
import { type Rows, movedRows, rowsOf } from '../synapses/rows.js'
import type { Dimension } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { VariableView } from '../values/state-variable.js'
import type { Value } from '../values/value.js'
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
import { fitNewVariables, requireFit, type SavedSynapses, sizesOf } from './saved-synapses.js'
import type { Simulation } from './simulation.js'
import { Step } from './step.js'
import { endView } from './end-view.js'
import { synapseNumbers } from './synapse-indices.js'
import { arenaOf, count, grown, joined, numberPairs, perNeuron } from './synaptic-arrays.js'
import { countView, numbersView } from './synaptic-views.js'
import { synapsesResult } from './synapses-result.js'
import { addedBytes, recordsOf, stateOf, synapticReader } from './synaptic-records.js'
import { claimSum } from './summed-variables.js'

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
    const step = new Step(0, sim.random, undefined, sim.arena)
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

/** One number in an array: of synapses it is theirs, since there may be more of them later. */
const sizeOf = (neurons: Neurons): StateArray =>
  (neurons instanceof Synapses && neurons.arrays._N) || Int32Array.of(neurons.N)

/** The array of that name is looked up each time. */
const follow = (arrays: object, name: string, get: () => StateArray): void => {
  Object.defineProperty(arrays, name, { get, enumerable: true })
}

export class Synapses extends NeuronGroup {
  readonly pathways: readonly Pathway[]
  override readonly runners: Runner[]
  /** connect() was called, whether it made synapses or not */
  connected = false
  records?: Records
  /** of the run */
  #steps = 0
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
    arrays.N_pre = sizeOf(neurons.pre)
    arrays.N_post = sizeOf(neurons.post)
    arrays.N_outgoing = new Int32Array(neurons.pre.N)
    arrays.N_incoming = new Int32Array(neurons.post.N)
    const { pathways, ends = {}, runners } = synapsesDefinition
    for (const [own, end] of Object.entries(ends)) {
      const { side, of } = end as EndDefinition
      const from = neurons[side].arrays
      // arrays of synapses are others after each connect()
      if (neurons[side] instanceof Synapses) follow(arrays, own, () => from?.[of] as StateArray)
      else if (from?.[of]) arrays[own] = from[of]
    }
    this.pathways = pathways.map((pathway) => new Pathway(this, pathway, delays.get(pathway.name)))
    for (const pathway of this.pathways) {
      follow(arrays, `_delay_${pathway.definition.name}`, () => pathway.delays)
    }
    this.runners = [
      ...runners.map((one) => (one.sums ? this.#summing(one, one.sums) : this.runner(one))),
      ...this.pathways.map((pathway) => pathway.runner),
    ]
  }

  override get isApart(): boolean {
    return false
  }

  override get dependencies(): readonly NetworkObject[] {
    return [...new Set([this.neurons.pre, this.neurons.post])]
  }

  adds({ start, end }: RunInterval): number {
    return addedBytes(this, (end - start) / this.clock.dt)
  }

  /** Throws run/type for pathways without connect(). */
  override prepare(frame: Externals, run?: RunInterval): void {
    if (!this.connected && this.pathways.length > 0) {
      fail(
        'type',
        `Synapses object '${this.name}' does not do anything, since it has not created synapses ` +
          `with 'connect'.`,
        'call connect() on it, or set its active attribute to False',
      )
    }
    for (const pathway of this.pathways) pathway.prepare()
    this.#steps = run ? (run.end - run.start) / this.clock.dt : 0
    super.prepare(frame, run)
    for (const end of this.#sums) claimSum(this, end, frame)
    for (const pathway of this.pathways) pathway.bindNative()
  }

  /** Side by side in a run, where that pays, until somebody asks for an array. */
  override bindNative(): void {
    const found = recordsOf(this, this.#steps, this.records)
    this.records = found?.records
    found?.records.enter(this.arrays, () => super.bindNative(), found.order)
    super.bindNative()
  }

  override finish(): void {
    super.finish()
    this.records?.leave()
  }

  override floatState(name: string, dimension: Dimension): FloatState {
    return stateOf(this, name, dimension)
  }

  /** The synapses of each neuron of one side, looked up when they are needed first. */
  rows(side: 'pre' | 'post'): Rows {
    const known = this.#rows.get(side)
    if (known) return known
    const found = rowsOf(this.arrays[`_${side}`] as Int32Array, this.neurons[side].N)
    const rows = this.step.arena ? movedRows(found, this.step.arena) : found
    this.#rows.set(side, rows)
    return rows
  }

  /** Adds synapses; the arrays may be kept. */
  add(pre: Int32Array, post: Int32Array): void {
    this.connected = true
    const { neurons, arrays } = this
    const all = arrays as Record<string, StateArray>
    all.N_outgoing = grown(all.N_outgoing, neurons.pre.N)
    all.N_incoming = grown(all.N_incoming, neurons.post.N)
    if (pre.length === 0) return
    const { variables } = this.definition
    const n = this.N + pre.length
    all._pre = joined(arrays._pre as Int32Array, pre, this.step.arena)
    all._post = joined(arrays._post as Int32Array, post, this.step.arena)
    count(pre, all.N_outgoing)
    count(post, all.N_incoming)
    for (const [name, { size, initial }] of Object.entries(variables)) {
      if (size !== 'N' || name.startsWith('_delay_')) continue
      all[name] = grown(all[name], n, initial, arenaOf(this, name))
    }
    for (const pathway of this.pathways) pathway.grow(n)
    this.#setSize(n)
    const { multisynaptic } = this.synapsesDefinition
    if (multisynaptic) numberPairs(all[multisynaptic], all, neurons.post.N)
  }

  /** The numbers of the synapses that a subscript means: `S.w[i, j]`. */
  override place(key: Value): Value {
    const { multisynaptic } = this.synapsesDefinition
    if (!this.connected && typeof key === 'bigint') {
      fail('index', `'${this.name}' has no synapses yet`, 'call connect() on it first')
    }
    return synapseNumbers(key, this, multisynaptic ? this.arrays[multisynaptic] : undefined)
  }

  override checkWrite(name: string): void {
    const text = this.readOnly(name)
    if (text) fail('type', text, 'move connect() above this line')
  }

  /** Why variables cannot be set yet. */
  readOnly(name: string): string | false {
    const need = 'you need to call connect(...) first'
    return !this.connected && `Cannot write to synaptic variable '${name}', ${need}`
  }

  /** Variables of the neurons are not its own. */
  owns(name: string): boolean {
    return name === '_pre' || name === '_post' || Object.hasOwn(this.definition.variables, name)
  }

  saved(): SavedSynapses {
    const names = ['_pre', '_post', ...Object.keys(this.definition.variables)]
    const own = names.filter((name) => !name.startsWith('_delay_'))
    return {
      arrays: own.map((name) => [name, this.arrays[name].slice()]),
      pathways: this.pathways.map((pathway) => [pathway.definition.name, pathway.saved()]),
      sizes: sizesOf(this),
      connected: this.connected,
    }
  }

  restoreFrom(saved: unknown): void {
    const stored = saved as SavedSynapses
    requireFit(this, stored)
    const all = this.arrays as Record<string, StateArray>
    for (const [name, values] of stored.arrays) all[name] = values.slice()
    const n = all._pre.length
    fitNewVariables(this, stored, n)
    all.N_outgoing.fill(0)
    all.N_incoming.fill(0)
    count(all._pre, all.N_outgoing)
    count(all._post, all.N_incoming)
    this.#setSize(n)
    this.connected = stored.connected
    const pathways = new Map(stored.pathways)
    for (const pathway of this.pathways) {
      pathway.restoreFrom(pathways.get(pathway.definition.name) as SavedPathway)
    }
  }

  reader(name: string): VariableReader | undefined {
    if (!this.connected) {
      this.warn(`a monitor of '${this.name}' is made before connect(), so it records no synapses`)
    }
    return synapticReader(this, name)
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
        return numbersView(this, name, () => arrays[sides[name[0] as 'i' | 'j']] as Int32Array)
      case 'N':
        return countView(this, name, '_N')
      case 'N_pre':
      case 'N_post': {
        const side = neurons[name === 'N_pre' ? 'pre' : 'post']
        return side instanceof Synapses ? countView(this, name, name) : BigInt(side.N)
      }
      case 'N_incoming':
      case 'N_outgoing': {
        const own = name === 'N_incoming' ? '_post' : '_pre'
        return numbersView(this, name, () => Int32Array.from(arrays[own], (k) => arrays[name][k]))
      }
      case 'N_incoming_post':
        return perNeuron(arrays.N_incoming, neurons.post)
      case 'N_outgoing_pre':
        return perNeuron(arrays.N_outgoing, neurons.pre)
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
    this.step.native = undefined // its kernels are bound to the arrays before
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

  /** Before the target's own state update, with its clock. */
  #summing(definition: RunnerDefinition<NeuronGroup['arrays'], never>, sums: string): Runner {
    const end = (this.synapsesDefinition.ends as Readonly<Record<string, EndDefinition>>)[sums]
    this.#sums.push(end)
    const target = this.neurons[end.side] as Neurons & { readonly order?: number }
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

export const sides = { i: '_pre', j: '_post' } as const
