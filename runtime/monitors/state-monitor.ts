/** StateMonitor: the course of variables. Semantics page 9. */
import type { MadeValues } from '../network/common-values.js'
import type { Clock } from '../network/clock.js'
import { DefaultClock } from '../network/default-clock.js'
import type { Simulation } from '../network/simulation.js'
import {
  isRecordSource,
  type NetworkObject,
  type RecordSource,
  type RunInterval,
  type Runner,
  type StepClock,
  type Time,
} from '../spikes/network-object.js'
import { second } from '../values/dimension.js'
import { typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { VariableView } from '../values/state-variable.js'
import { type ArrayData, NDArray, type Value } from '../values/value.js'
import { type Recording, recordedIndices, recordingOf, requireReaders } from './arguments.js'
import { Column, failRestored, restoreColumns, savedColumns } from './column.js'
import { bytesAdded, bytesAfter, reserve } from './memory.js'
import { plainNumbers, type Reporting, type StateMonitorResult } from './results.js'
import { coursesOf, StateMonitorView } from './state-monitor-view.js'
import { columnView, sizeView, splitName, withDimension } from './views.js'

/** What one creation site fixes at compile time. */
export interface StateMonitorClass {
  readonly id: string
  readonly line: number
  readonly variables: readonly string[]
}

export const stateMonitorClass = (definition: StateMonitorClass): StateMonitorClass => definition

export interface StateMonitorArguments extends MadeValues {
  readonly source: Value
  /** True, False, an index, a list of indices */
  readonly record: Value
}

/** `StateMonitor(source, variables, record)`. Throws run/type, run/index for indices out of range. */
export function createStateMonitor(
  sim: Simulation,
  { variables }: StateMonitorClass,
  { source, record, when: slot = 'start', order = 0, ...common }: StateMonitorArguments,
): StateMonitor {
  if (!isRecordSource(source)) {
    fail('type', `StateMonitor records variables of groups, not of ${typeName(source)}`)
  }
  const indices = recordedIndices(record, source.N, source.name)
  const place = { slot, order, clock: common.clock ?? source.clock }
  const make = (name: string) => new StateMonitor(name, source, variables, indices, place)
  return sim.register('statemonitor', make, common.name)
}

export class StateMonitor implements NetworkObject, Reporting {
  readonly typeName = 'StateMonitor'
  readonly invalidates = false
  readonly dependencies: readonly NetworkObject[]
  readonly runners: readonly Runner[]
  /** that of its source where it has none of its own */
  readonly clock: StepClock
  readonly times = new Column('float64', second)
  /** each column holds time after time, all indices of one time in a row */
  readonly recordings: ReadonlyMap<string, Recording>
  readonly #arrays = new Map<string, NDArray>()
  #hasRun = false

  constructor(
    readonly name: string,
    readonly source: RecordSource,
    variables: readonly string[],
    /** the recorded indices, as given */
    readonly indices: Int32Array,
    place: Required<Pick<Runner, 'slot' | 'order' | 'clock'>>,
  ) {
    this.clock = place.clock
    this.dependencies = [source]
    this.recordings = new Map(variables.map((name) => [name, recordingOf(source, name)]))
    this.runners = [{ name, ...place, run: (time) => this.#append(time) }]
  }

  predict(run: RunInterval): number {
    return bytesAfter({ ...run, dt: this.clock.dt }, this.#columns(), this.indices.length)
  }

  adds(run: RunInterval): number {
    return bytesAdded({ ...run, dt: this.clock.dt }, this.#columns(), this.indices.length)
  }

  /** Takes all memory that the run will need, or throws run/memory. */
  prepare(_externals: unknown, run?: RunInterval): void {
    requireReaders(this.source, this.recordings)
    this.#hasRun = true
    const { dt } = this.clock
    if (run) reserve(this.name, { ...run, dt }, this.#columns(), this.indices.length)
  }

  saved(): unknown {
    return [this.indices, ...savedColumns(this.#columns())]
  }

  restoreFrom(saved: unknown): void {
    const [indices, ...columns] = saved as ArrayData[]
    if (String(indices) !== String(this.indices)) failRestored(this.name)
    restoreColumns(this.name, this.#columns(), columns)
    this.#arrays.clear()
  }

  length(): number {
    return this.times.length
  }

  getAttribute(attribute: string): Value | undefined {
    switch (attribute) {
      case 'N':
        return sizeView(this)
      case 'n_indices':
        return BigInt(this.indices.length)
      case 'record':
        return new NDArray(this.indices.slice(), 'int32', [this.indices.length])
      case 'record_variables':
        return [...this.recordings.keys()]
      case 'clock':
        return new DefaultClock(this.clock as Clock)
      case 'name':
      case 'source':
        return this[attribute]
    }
    const { name, units } = splitName(attribute)
    // Brian lets the script change it
    if (name === 't') {
      const { variable } = columnView(this.name, name, this.times, units)
      return new VariableView({ ...variable, readOnly: false }, units)
    }
    return this.courses(name, units)
  }

  /**
   * An array with a row for each recorded index; only those at `positions` where these are given.
   * As in Brian, what has units is the script's own, and all rows without units are the record.
   */
  courses(variable: string, units: boolean, positions?: number | readonly number[]) {
    const column = this.recordings.get(variable)?.column
    if (!column) return undefined
    const array =
      positions === undefined && !units
        ? this.#all(variable, column)
        : coursesOf(column, this.#size, positions, units)
    return withDimension(array, column.dimension, units)
  }

  getItem(key: Value): Value {
    return new StateMonitorView(this, key)
  }

  /** The value at this moment as one more sample. Throws run/type before the first run. */
  recordSingleTimestep(): void {
    if (this.#hasRun) this.#append(this.clock)
    else {
      fail(
        'type',
        'Can only record a single time step after the network has been run once.',
        'call run(0*ms) before, which is enough',
      )
    }
  }

  toRepr(): string {
    const variables = [...this.recordings.keys()].map((name) => `'${name}'`).join(', ')
    return `<StateMonitor, recording [${variables}] from '${this.source.name}'>`
  }

  monitorResult(): StateMonitorResult {
    const n = this.indices.length
    const size = this.#size
    const courses = [...this.recordings].map(([name, { column }]) => {
      const course = (k: number) => plainNumbers(coursesOf(column, size, k).data, column.dtype)
      return [name, Array.from({ length: n }, (_, k) => course(k))]
    })
    return {
      kind: 'StateMonitor',
      dt: this.clock.dt,
      t: this.times.data().slice() as Float64Array,
      i: this.indices.slice(),
      ...Object.fromEntries(courses),
    }
  }

  /** The same array until more is recorded. */
  #all(variable: string, column: Column): NDArray {
    const known = this.#arrays.get(variable)
    if (known?.shape[1] === this.times.length) return known
    const array = coursesOf(column, this.#size)
    this.#arrays.set(variable, array)
    return array
  }

  #columns(): Column[] {
    return [this.times, ...Array.from(this.recordings.values(), ({ column }) => column)]
  }

  /** How many indices and times. */
  get #size(): readonly [number, number] {
    return [this.indices.length, this.times.length]
  }

  #append(time: Time): void {
    const { indices, times } = this
    const at = times.length
    times.extend(1)[at] = time.t
    const n = indices.length
    for (const { column, reader } of this.recordings.values()) {
      reader?.read(time, indices, n, column.extend(n), at * n)
    }
  }
}
