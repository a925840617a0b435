/** SpikeMonitor: who had an event, and when. Brian, SpikeMonitor; semantics page 9. */
import type { EventList } from '../spikes/event-list.js'
import {
  type EventSource,
  isEventSource,
  type NetworkObject,
  type ObjectHost,
  type Runner,
} from '../spikes/network-object.js'
import { VariableView } from '../spikes/variable-view.js'
import { type Dimension, dimensionless, second } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { ScriptError } from '../values/script-error.js'
import { NDArray, Quantity, type Value, vector } from '../values/value.js'
import { SpikeRecord } from './spike-record.js'

/** What one creation site fixes at compile time. */
export interface SpikeMonitorClass {
  readonly id: string
  readonly line: number
  readonly event: string
}

export const spikeMonitorClass = (definition: SpikeMonitorClass): SpikeMonitorClass => definition

/** `SpikeMonitor(source)`. Throws run/type for a source without events, run/value without these. */
export function createSpikeMonitor(
  host: ObjectHost,
  definition: SpikeMonitorClass,
  values: { readonly source: Value },
): SpikeMonitor {
  const { source } = values
  if (!isEventSource(source)) {
    throw new ScriptError(
      'run/type',
      'SpikeMonitor can only monitor groups producing spikes (such as NeuronGroup), ' +
        `but the given argument is of type ${typeName(source)}.`,
    )
  }
  const list = source.eventList(definition.event)
  if (list === undefined) {
    throw new ScriptError(
      'run/value',
      `'${source.name}' has no '${definition.event}' events to monitor`,
      'give the group a threshold',
    )
  }
  return host.register(
    'spikemonitor',
    (name) => new SpikeMonitor(name, source, definition.event, list),
  )
}

export class SpikeMonitor implements NetworkObject {
  readonly typeName = 'SpikeMonitor'
  readonly invalidates = false
  readonly dependencies: readonly NetworkObject[]
  readonly runners: readonly Runner[]
  readonly record = new SpikeRecord()
  /** events of each neuron */
  readonly count: Int32Array

  constructor(
    readonly name: string,
    readonly source: EventSource,
    readonly event: string,
    list: EventList,
  ) {
    const { record } = this
    const count = new Int32Array(source.N)
    const { slot, order } = source.detector(event)
    this.count = count
    this.dependencies = [source]
    // right behind the threshold, so that it sees the state before synapses and reset act
    this.runners = [
      { name, slot, order: order + 1, run: (time) => record.append(list, time.t, count) },
    ]
  }

  prepare(): void {}

  finish(): void {}

  length(): number {
    return this.record.length
  }

  getAttribute(name: string): Value {
    switch (name) {
      case 'N':
      case 'num_spikes':
        return BigInt(this.record.length)
      case 'event':
      case 'name':
        return this[name]
      case 'source':
        return this.source
      case 'record':
        return true
    }
    const view = this.#view(name)
    if (view !== undefined) return view
    throw new ScriptError(
      'run/attribute',
      `a SpikeMonitor has no attribute '${name}'`,
      'it has t, i, count, num_spikes and spike_trains()',
    )
  }

  setAttribute(name: string): void {
    if (this.#view(name) !== undefined || name === 'N' || name === 'num_spikes') {
      throw new ScriptError('run/type', `Variable ${name} is read-only.`)
    }
    throw new ScriptError('run/attribute', `cannot set '${name}' of a SpikeMonitor`)
  }

  callMethod(name: string): Value {
    if (name === 'spike_trains' || name === 'event_trains') return this.#trains()
    throw new ScriptError(
      'run/attribute',
      `a SpikeMonitor has no method '${name}'`,
      'it has spike_trains()',
    )
  }

  toText(): string {
    return `<SpikeMonitor, recording from '${this.name}'>`
  }

  #view(attribute: string): VariableView | undefined {
    const units = !attribute.endsWith('_')
    const name = units ? attribute : attribute.slice(0, -1)
    const { record, count } = this
    const view = (dimension: Dimension, array: () => NDArray) => {
      const owner = this.name
      const fixed = { readOnly: true, scalar: false, live: false }
      return new VariableView({ owner, name, dimension, array, ...fixed }, units)
    }
    if (name === 't') return view(second, () => vector(record.times()))
    if (name === 'i') return view(dimensionless, () => integers(record.indices()))
    if (name === 'count') return view(dimensionless, () => integers(count))
    return undefined
  }

  /** A dict of all neurons, those without spikes included. */
  #trains(): Value {
    const times = this.record.times()
    const indices = this.record.indices()
    const trains = Array.from(this.count, (n) => new Float64Array(n))
    const filled = new Int32Array(this.count.length)
    indices.forEach((i, k) => {
      trains[i][filled[i]++] = times[k]
    })
    return new Map(trains.map((train, i) => [BigInt(i), new Quantity(vector(train), second)]))
  }
}

const integers = (data: Int32Array): NDArray => new NDArray(data, 'int32', [data.length])
