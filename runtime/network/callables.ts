/** Objects of the script that equations call, read at the start of each run: TimedArrays. */
import { type CallableUse, isCallable, type KernelFunction } from '../spikes/callable.js'
import type { Externals } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'

/** Gives what the kernels of a group call; `dt` in seconds is the group's step. */
export type CallableReader = (
  group: string,
  dt: number,
  frame: Externals,
) => Readonly<Record<string, KernelFunction>>

/** Throws run/name where one is unbound, run/type for what cannot be called so. */
export function readCallables(uses: Readonly<Record<string, CallableUse>>): CallableReader {
  return (group, dt, frame) =>
    Object.fromEntries(
      Object.entries(uses).map(([name, use]) => {
        const value = frame[name]
        if (isCallable(value)) return [name, value.inEquations(name, dt, use)]
        const what = `'${name}' in the equations of '${group}'`
        if (value !== undefined) fail('type', `${what} is no function`)
        return fail('name', `${what} has no value`, `assign ${name} before this run()`)
      }),
    )
}
