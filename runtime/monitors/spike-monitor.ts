/** SpikeMonitor, EventMonitor: who had an event, and when. Semantics page 9. */
import type { MadeValues } from '../network/common-values.js'
import type { Simulation } from '../network/simulation.js'
import type { EventList } from '../spikes/event-list.js'
import {
  type EventSource,
  isEventSource,
  type NetworkObject,
  type RunInterval,
  type Runner,
  type Time,
} from '../spikes/network-object.js'
import { second } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { readOnlyView } from '../values/state-variable.js'
import { NDArray, Tuple, type Value } from '../values/value.js'
import { placeOf } from './arguments.js'
import { Column } from './column.js'
import type { EventVariables, RecordedVariables } from './event-variables.js'
import { bytesOf } from './memory.js'
import { plainNumbers, type Reporting, type SpikeMonitorResult } from './results.js'
import { columnView, sizeView, splitName } from './views.js'

/** What one creation site fixes at compile time. */
export interface SpikeMonitorClass {
  readonly id: string
  readonly line: number
  readonly event: string
  /** recorded with each event, beside i and t */
  readonly variables?: EventVariables
}

export const spikeMonitorClass = (definition: SpikeMonitorClass): SpikeMonitorClass => definition
export const eventMonitorClass = (definition: SpikeMonitorClass): SpikeMonitorClass => definition

export interface SpikeMonitorArguments extends MadeValues {
  readonly source: Value
  /** False: events are only counted */
  readonly record?: Value
}

/** `SpikeMonitor(source)`. Throws run/type for a source without events, run/value without these. */
export const createSpikeMonitor = (
  sim: Simulation,
  definition: SpikeMonitorClass,
  values: SpikeMonitorArguments,
): SpikeMonitor => create(sim, 'SpikeMonitor', definition, values)

/** `EventMonitor(source, event)`. Throws as SpikeMonitor. */
export const createEventMonitor = (
  sim: Simulation,
  definition: SpikeMonitorClass,
  values: SpikeMonitorArguments,
): SpikeMonitor => create(sim, 'EventMonitor', definition, values)

function create(
  sim: Simulation,
  kind: SpikeMonitor['typeName'],
  definition: SpikeMonitorClass,
  values: SpikeMonitorArguments,
): SpikeMonitor {
  const { source } = values
  if (!isEventSource(source)) {
    fail('type', `${kind} can only monitor groups producing spikes, not ${typeName(source)}`)
  }
  const { event } = definition
  const list = source.eventList(event)
  if (!list) {
    const help = event === 'spike' ? 'give it a threshold' : `name it in events={'${event}': ...}`
    fail('value', `'${source.name}' has no '${event}' events`, help)
  }
  const make = (name: string) => new SpikeMonitor(kind, name, source, definition, list, values)
  return sim.register(kind.toLowerCase(), make, values.name)
}

/** Events of a neuron in a second: a guess, since nobody knows before; and what is made room for. */
const RATE = 10
const MUCH = 50
/** ... events at most */
const MOST = 1e7

export class SpikeMonitor implements NetworkObject, Reporting {
  readonly invalidates = false
  readonly dependencies: readonly NetworkObject[]
  readonly runners: readonly Runner[]
  readonly event: string
  /** as given; what is false records nothing but counts */
  readonly record: Value
  /** events of each neuron, and of all */
  readonly count: Int32Array
  total = 0
  /** i, t and the variables; nothing where events are only counted */
  readonly columns = new Map<string, Column>()
  /** the variables among the columns */
  readonly #variables?: RecordedVariables

  constructor(
    readonly typeName: 'SpikeMonitor' | 'EventMonitor',
    readonly name: string,
    readonly source: EventSource,
    { event, variables }: SpikeMonitorClass,
    readonly list: EventList,
    { record = true, ...place }: SpikeMonitorArguments,
  ) {
    this.event = event
    this.record = record
    this.count = new Int32Array(source.N)
    this.dependencies = [source]
    if (Number(record) !== 0) {
      this.columns.set('t', new Column('float64', second))
      this.columns.set('i', new Column('int32'))
      this.#variables = variables?.(source, this.columns)
    }
    // right behind the threshold, so that it sees the state before synapses and reset act
    const detector = source.detector(event)
    const at = placeOf(place, { slot: detector.slot, order: detector.order + 1 })
    this.runners = [{ name, ...at, clock: source.clock, run: (time) => this.#append(time) }]
  }

  adds(run: RunInterval): number {
    return RATE * this.#neuronSeconds(run) * bytesOf([...this.columns.values()])
  }

  prepare(_externals?: unknown, run?: RunInterval): void {
    this.#variables?.prepare()
    const expected = run ? Math.min(MOST, MUCH * this.#neuronSeconds(run)) : 0
    // takes no memory until it is written, and needs no copies
    for (const column of this.columns.values()) column.expect(expected)
  }

  #neuronSeconds({ start, end }: RunInterval): number {
    return this.source.N * (end - start)
  }

  length(): number {
    return this.total
  }

  getAttribute(attribute: string): Value | undefined {
    const { name: owner, count } = this
    switch (attribute) {
      case 'N':
        return sizeView(this)
      case 'num_spikes':
      case 'num_events':
        return BigInt(this.total)
      case 'name':
      case 'event':
      case 'record':
      case 'source':
        return this[attribute]
      case 'it':
      case 'it_':
        return new Tuple(['i', attribute.slice(1)].map((name) => this.#recorded(name)))
    }
    const { name, units } = splitName(attribute)
    if (name === 'count') {
      const array = () => new NDArray(count, 'int32', [count.length])
      return readOnlyView(owner, name, array, units)
    }
    const column = this.columns.get(name)
    if (column) return columnView(owner, name, column, units)
    return name === 't' || name === 'i' ? this.#recorded(name) : undefined
  }

  monitorResult(): SpikeMonitorResult {
    const columns = [...this.columns].map(([name, column]) => [
      name,
      plainNumbers(column.data(), column.dtype),
    ])
    return {
      kind: this.typeName,
      dt: this.source.clock.dt,
      event: this.event,
      N: this.total,
      count: this.count.slice(),
      ...Object.fromEntries(columns),
    }
  }

  #append(time: Time): void {
    const { indices, count: n } = this.list
    if (n === 0) return
    const { count } = this
    this.total += n
    for (let k = 0; k < n; k++) count[indices[k]]++
    const times = this.columns.get('t')
    const neurons = this.columns.get('i')
    if (!times || !neurons) return
    const start = times.length
    times.extend(n).fill(time.t, start, start + n)
    const who = neurons.extend(n)
    for (let k = 0; k < n; k++) who[start + k] = indices[k]
    this.#variables?.append(time, this.list, start)
  }

  #recorded(name: string): Value {
    if (this.columns.has(name)) return this.getAttribute(name) as Value
    fail('attribute', 'Indices and times have not been recorded.', 'leave out record=False')
  }
}
