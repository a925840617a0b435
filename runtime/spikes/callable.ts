/** Objects of the script that equations call: TimedArrays and their like. */
import type { ObjectValue, Value } from '../values/value.js'

/** How the equations of a group use one. */
/** A number for each call, or as many random numbers as there are neurons. */
export type KernelFunction = (...args: number[]) => number | Float64Array

export interface CallableUse {
  /** the number of arguments */
  readonly takes: number
  /** it must be constant over a time step, because an exact solution relies on that */
  readonly steady?: boolean
}

export interface Callable extends ObjectValue {
  /** `name(...)` in the script */
  call(...args: readonly Value[]): Value
  /** What a kernel calls, in SI units; `dt` in seconds is the step of the group. */
  inEquations(name: string, dt: number, use: CallableUse): KernelFunction
}

export const isCallable = (value: Value | undefined): value is Callable =>
  typeof value === 'object' && value !== null && 'inEquations' in value
