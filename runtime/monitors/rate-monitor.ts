/** PopulationRateMonitor: spikes per neuron and time. Semantics page 9. */
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
import { hertz, second } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { ArrayData, Value } from '../values/value.js'
import { Column, restoreColumns, savedColumns } from './column.js'
import { bytesAdded, bytesAfter, reserve } from './memory.js'
import type { RateMonitorResult, Reporting } from './results.js'
import { columnView, sizeView, splitName } from './views.js'

/** What one creation site fixes at compile time. */
export interface PopulationRateMonitorClass {
  readonly id: string
  readonly line: number
}

export const populationRateMonitorClass = (
  definition: PopulationRateMonitorClass,
): PopulationRateMonitorClass => definition

/** `PopulationRateMonitor(source)`. Throws run/type, and run/value for a source without spikes. */
export function createPopulationRateMonitor(
  sim: Simulation,
  _class: PopulationRateMonitorClass,
  { source, name: given }: { readonly source: Value } & MadeValues,
): PopulationRateMonitor {
  if (!isEventSource(source)) {
    fail('type', `PopulationRateMonitor records groups that spike, not ${typeName(source)}`)
  }
  const list = source.eventList('spike')
  if (!list) fail('value', `'${source.name}' has no spikes`, 'give it a threshold')
  const make = (name: string) => new PopulationRateMonitor(name, source, list)
  return sim.register('ratemonitor', make, given)
}

export class PopulationRateMonitor implements NetworkObject, Reporting {
  readonly typeName = 'PopulationRateMonitor'
  readonly invalidates = false
  readonly dependencies: readonly NetworkObject[]
  readonly runners: readonly Runner[]
  readonly times = new Column('float64', second)
  readonly rates = new Column('float64', hertz)

  constructor(
    readonly name: string,
    readonly source: EventSource,
    readonly list: EventList,
  ) {
    this.dependencies = [source]
    this.runners = [
      { name, slot: 'end', order: 0, clock: source.clock, run: (time) => this.#append(time) },
    ]
  }

  predict(run: RunInterval): number {
    return bytesAfter({ ...run, dt: this.source.clock.dt }, [this.times, this.rates], 1)
  }

  adds(run: RunInterval): number {
    return bytesAdded({ ...run, dt: this.source.clock.dt }, [this.times, this.rates], 1)
  }

  prepare(_externals: unknown, run?: RunInterval): void {
    const { dt } = this.source.clock
    if (run) reserve(this.name, { ...run, dt }, [this.times, this.rates], 1)
  }

  saved(): unknown {
    return savedColumns([this.times, this.rates])
  }

  restoreFrom(saved: unknown): void {
    restoreColumns(this.name, [this.times, this.rates], saved as ArrayData[])
  }

  length(): number {
    return this.times.length
  }

  getAttribute(attribute: string): Value | undefined {
    if (attribute === 'N') return sizeView(this)
    if (attribute === 'name' || attribute === 'source') return this[attribute]
    const { name, units } = splitName(attribute)
    const column = this.#column(name)
    return column && columnView(this.name, name, column, units)
  }

  toRepr(): string {
    return `<PopulationRateMonitor, recording ${this.source.name}>`
  }

  monitorResult(): RateMonitorResult {
    return {
      kind: 'PopulationRateMonitor',
      dt: this.source.clock.dt,
      t: this.times.data().slice() as Float64Array,
      rate: this.rates.data().slice() as Float64Array,
    }
  }

  #column(name: string): Column | undefined {
    return name === 't' ? this.times : name === 'rate' ? this.rates : undefined
  }

  #append({ t, dt }: Time): void {
    const { length } = this.times
    this.times.extend(1)[length] = t
    this.rates.extend(1)[length] = this.list.count / dt / this.source.N
  }
}
