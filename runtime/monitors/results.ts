/** What result files hold of monitors. Contract, section 4. */
import type { ArrayData } from '../values/value.js'

/** A recorded number for each event, or for each moment. */
export type RecordedNumbers = ArrayData | readonly boolean[]

export interface SpikeMonitorResult {
  readonly kind: 'SpikeMonitor' | 'EventMonitor'
  /** seconds */
  readonly dt: number
  readonly event: string
  /** events in all */
  readonly N: number
  /** events of each neuron */
  readonly count: Int32Array
  /** seconds; absent where events were only counted */
  readonly t: Float64Array
  readonly i: Int32Array
  /** variables at the time of each event */
  readonly [variable: string]: RecordedNumbers | number | string
}

export interface StateMonitorResult {
  readonly kind: 'StateMonitor'
  readonly dt: number
  readonly t: Float64Array
  /** the recorded indices */
  readonly i: Int32Array
  /** of each variable, the course of each index */
  readonly [variable: string]:
    | readonly RecordedNumbers[]
    | Float64Array
    | Int32Array
    | number
    | string
}

export interface RateMonitorResult {
  readonly kind: 'PopulationRateMonitor'
  readonly dt: number
  readonly t: Float64Array
  /** hertz */
  readonly rate: Float64Array
}

export type MonitorResult = SpikeMonitorResult | StateMonitorResult | RateMonitorResult

/** What has a place among the monitors of a result file. */
export interface Reporting {
  monitorResult(): MonitorResult
}

/** Booleans as such, else a copy. */
export const plainNumbers = (data: ArrayData, dtype: string): RecordedNumbers =>
  dtype === 'bool' ? Array.from(data, Boolean) : data.slice()
