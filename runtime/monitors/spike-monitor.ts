/** SpikeMonitor: who had an event, and when. Brian, SpikeMonitor; semantics page 9. */
import type { EventList } from '../spikes/event-list.js'
import {
  type EventSource,
  isEventSource,
  type NetworkObject,
  type ObjectHost,
  type Runner,
} from '../spikes/network-object.js'
import { dimensionless, second } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { VariableView } from '../values/state-variable.js'
import { NDArray, type Value, vector } from '../values/value.js'
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
  { event }: SpikeMonitorClass,
  { source }: { readonly source: Value },
): SpikeMonitor {
  if (!isEventSource(source)) {
    fail('type', `SpikeMonitor can only monitor groups, not ${typeName(source)}`)
  }
  const list = source.eventList(event)
  if (!list) fail('value', `'${source.name}' has no '${event}' events`, 'give it a threshold')
  return host.register('spikemonitor', (name) => new SpikeMonitor(name, source, event, list))
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
      {
        name,
        slot,
        order: order + 1,
        clock: source.clock,
        run: (time) => record.append(list, time.t, count),
      },
    ]
  }

  length(): number {
    return this.record.length
  }

  saved(): unknown {
    return [this.record.copy(), this.count.slice()]
  }

  restoreFrom(saved: unknown): void {
    const [record, count] = saved as [SpikeRecord, Int32Array]
    this.record.become(record)
    this.count.set(count)
  }

  getAttribute(attribute: string): Value | undefined {
    const { name: owner, record, count } = this
    if (attribute === 'N' || attribute === 'num_spikes') return BigInt(record.length)
    if (attribute === 'name' || attribute === 'event' || attribute === 'source') {
      return this[attribute]
    }
    const name = attribute.replace(/_$/, '')
    const isTime = name === 't'
    if (!isTime && name !== 'i' && name !== 'count') return undefined
    const array = () => {
      if (isTime) return vector(record.times())
      const numbers = name === 'i' ? record.indices() : count
      return new NDArray(numbers, 'int32', [numbers.length])
    }
    const dimension = isTime ? second : dimensionless
    const variable = { owner, name, dimension, readOnly: true, array }
    return new VariableView(variable, name === attribute)
  }
}
