/** SpikeGeneratorGroup: spikes at prescribed times. Brian, "Input stimuli"; semantics page 8.3. */
import type { EventList } from '../spikes/event-list.js'
import type { EventSource, RunInterval, Runner, VariableReader } from '../spikes/network-object.js'
import { dimensionless, second } from '../values/dimension.js'
import { fail } from '../values/script-error.js'
import { VariableView } from '../values/state-variable.js'
import { NDArray, type Value, vector } from '../values/value.js'
import type { Clock } from './clock.js'
import type { MadeValues } from './common-values.js'
import { numberOf, seconds } from './numbers.js'
import type { Simulation } from './simulation.js'
import { binOf, binsOf, periodInSteps, type SpikeTable, spikeTable } from './spike-table.js'
import { timeView } from './time-view.js'
import { commonReader } from './variable-readers.js'

/** What one creation site fixes at compile time. */
export interface SpikeGeneratorClass {
  readonly id: string
  readonly line: number
}

export const spikeGeneratorClass = (c: SpikeGeneratorClass): SpikeGeneratorClass => c

export interface SpikeGeneratorArguments extends MadeValues {
  readonly N: Value
  readonly indices: Value
  readonly times: Value
  readonly period?: Value
  readonly sorted?: Value
}

/**
 * `SpikeGeneratorGroup(N, indices, times)`. Throws run/type for an N that is no whole number of at
 * least 1, run/value and run/dimension-mismatch for spikes that cannot be.
 */
export function createSpikeGenerator(
  sim: Simulation,
  _class: SpikeGeneratorClass,
  values: SpikeGeneratorArguments,
): SpikeGenerator {
  const { indices, times, period, sorted } = values
  const N = numberOf(values.N, 'SpikeGeneratorGroup')
  if (!(N >= 1 && Number.isInteger(N))) fail('type', 'N has to be an integer >=1.')
  const warn = (text: string) => sim.warn(text)
  const { clock = sim.clock, when: slot = 'thresholds', order = 0 } = values
  const place = { slot, order }
  const make = (name: string) => {
    const group = new SpikeGenerator(name, N, clock, place, warn)
    group.setSpikes(indices, times, period, sorted)
    return group
  }
  return sim.register('spikegeneratorgroup', make, values.name)
}

export class SpikeGenerator implements EventSource {
  readonly typeName = 'SpikeGeneratorGroup' as const
  readonly invalidates = true
  readonly dependencies = []
  readonly runners: readonly Runner[]
  readonly #list: { readonly indices: Int32Array; count: number }
  #table: SpikeTable = { indices: new Int32Array(0), times: new Float64Array(0), period: 0 }
  /** the step of each spike, for the dt that they were computed with */
  #bins: Int32Array = new Int32Array(0)
  #binsFor = 0
  #periodSteps = 0
  #changed = true
  /** the first spike that has not happened yet */
  #next = 0

  constructor(
    readonly name: string,
    readonly N: number,
    readonly clock: Clock,
    place: { readonly slot: string; readonly order: number },
    readonly warn: (text: string) => void,
  ) {
    this.#list = { indices: new Int32Array(N), count: 0 }
    this.runners = [{ name, ...place, clock, run: () => this.#emit() }]
  }

  /** `set_spikes(indices, times, period=0*second, sorted=False)`. */
  setSpikes(indices: Value, times: Value, period?: Value, sorted?: Value): void {
    const length = period === undefined || period === null ? 0 : seconds(period, 'period')
    this.#table = spikeTable(this.N, this.clock.dt, indices, times, length, sorted === true)
    this.#changed = true
  }

  prepare(_externals?: unknown, run?: RunInterval): void {
    const { dt } = this.clock
    const t = run?.start ?? this.clock.t
    const { indices, times, period } = this.#table
    if (period > 0 && period < dt) {
      fail('value', `The period of '${this.name}' is ${period} s, which is smaller than its dt.`)
    }
    if (this.#changed) this.#skipPast(times, t)
    if (!this.#changed && dt === this.#binsFor) return
    this.#bins = binsOf(this.name, dt, indices, times)
    this.#periodSteps = periodInSteps(this.name, dt, period, this.warn)
    this.#binsFor = dt
    this.#changed = false
  }

  /** The spikes of the last step are part of it: what runs early in the next step sees them. */
  saved(): unknown {
    const { indices, count } = this.#list
    return [this.#table, this.#next, this.#changed, indices.slice(0, count)]
  }

  restoreFrom(saved: unknown): void {
    const [table, next, changed, last] = saved as [SpikeTable, number, boolean, Int32Array]
    if (table.indices.some((i) => i >= this.N)) {
      fail('value', `'${this.name}' is smaller than it was when it was stored`)
    }
    this.#table = table
    this.#next = next
    this.#changed = changed
    this.#binsFor = 0
    this.#list.indices.set(last)
    this.#list.count = last.length
  }

  eventList(event: string): EventList | undefined {
    return event === 'spike' ? this.#list : undefined
  }

  reader(name: string): VariableReader | undefined {
    return commonReader(this.clock, name)
  }

  detector(): { readonly slot: string; readonly order: number } {
    return this.runners[0]
  }

  /** It has no state that a result would show. */
  groupResult() {
    return { kind: this.typeName, N: this.N, state: {} } as const
  }

  length(): number {
    return this.N
  }

  getAttribute(attribute: string): Value | undefined {
    const { name: owner, clock, N } = this
    const { indices, times, period } = this.#table
    if (attribute === 'N') return BigInt(N)
    if (attribute === 'name') return owner
    if (attribute === 'spikes') return integers(this.#list.indices.slice(0, this.#list.count))
    const units = !attribute.endsWith('_')
    const name = units ? attribute : attribute.slice(0, -1)
    if (name === 't' || name === 'dt') return timeView(owner, name, () => clock[name], units)
    const time = name === 'spike_time' || name === 'period'
    const arrays: Readonly<Record<string, () => NDArray>> = {
      i: () => integers(Int32Array.from({ length: N }, (_, k) => k)),
      neuron_index: () => integers(indices),
      spike_time: () => vector(times),
      period: () => new NDArray(Float64Array.of(period), 'float64', []),
    }
    if (!Object.hasOwn(arrays, name)) return undefined
    const dimension = time ? second : dimensionless
    const variable = { owner, name, dimension, readOnly: true, array: arrays[name] }
    return new VariableView(variable, units)
  }

  setAttribute(name: string): void {
    if (this.getAttribute(name) !== undefined) fail('type', `Variable ${name} is read-only.`)
    fail('attribute', `'${this.name}' has no attribute '${name}'`, 'use set_spikes')
  }

  callMethod(name: string, ...args: Value[]): Value {
    if (name !== 'set_spikes') {
      fail('attribute', `'SpikeGeneratorGroup' object has no method '${name}'`, 'use set_spikes')
    }
    const [indices, times, period, sorted] = args
    this.setSpikes(indices, times, period, sorted)
    return null
  }

  /** All spikes up to this step that have not happened yet; with a period, those of its step. */
  #emit(): void {
    const list = this.#list
    const bins = this.#bins
    let step = this.clock.timestep
    let next = this.#next
    if (this.#periodSteps > 0) {
      step %= this.#periodSteps
      // the period has passed
      if (next > 0 && bins[next - 1] >= step) next = 0
    }
    let count = 0
    while (next < bins.length && bins[next] <= step) {
      if (count === this.N) {
        fail('value', `'${this.name}' has more spikes in one step than it has neurons`)
      }
      list.indices[count++] = this.#table.indices[next++]
    }
    list.count = count
    this.#next = next
  }

  /** Spikes before the start of the run that they were set for are left out. */
  #skipPast(times: Float64Array, t: number): void {
    const { dt } = this.clock
    const past = times.findLastIndex((time) => binOf(time, dt) < binOf(t, dt))
    this.#next = past + 1
    if (past < 0) return
    this.warn(
      'The SpikeGeneratorGroup contains spike times earlier than the start time of the current ' +
        `run (t = ${t} s), these spikes will be ignored.`,
    )
  }
}

const integers = (data: Int32Array): NDArray => new NDArray(data, 'int32', [data.length])
