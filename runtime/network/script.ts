/** What the script itself calls of the simulation, and what holds its names together. */
import { isCallable } from '../spikes/callable.js'
import { valueText } from '../values/format.js'
import { fail } from '../values/script-error.js'
import { unit as unitOrNothing } from '../values/unit-table.js'
import type { Unit, Value } from '../values/value.js'
import { DefaultClock } from './default-clock.js'
import type { Simulation } from './simulation.js'

/** `print(a, b)`: one line, a space between values. */
export function pyPrint(sim: Simulation, ...values: Value[]): null {
  sim.print(`${values.map(valueText).join(' ')}\n`)
  return null
}

/** `print(a, b, sep=', ', end='')`. */
export function pyPrintWith(
  sim: Simulation,
  values: Value[],
  { sep = ' ', end = '\n' }: Readonly<Record<string, Value>>,
): null {
  sim.print(values.map(valueText).join(String(sep ?? ' ')) + String(end ?? '\n'))
  return null
}

/** time.time(): seconds, of the host's clock. */
export const pyTime = (_sim: Simulation): number => Date.now() / 1000

/** A turn of a loop that may never end: lets the host in now and then. Throws Interrupted. */
export async function breathe(sim: Simulation): Promise<void> {
  if (sim.pace.late) await sim.pace.yield()
}

/** `start_scope()`: objects made before are not part of later runs. */
export function startScope(sim: Simulation): null {
  sim.magic.scope++
  return null
}

/** `defaultclock`. */
export function defaultClock(sim: Simulation): DefaultClock {
  sim.defaultclock ??= new DefaultClock(sim.clock)
  return sim.defaultclock
}

/** The value of a name that may not have one yet. Throws run/name. */
export function bound(value: Value | undefined, name: string): Value {
  if (value !== undefined) return value
  const help = `assign ${name} on every way that leads here`
  fail('name', `the name '${name}' has no value yet`, help)
}

/** A call of a TimedArray by the script. */
export function callCallable(_sim: Simulation, callee: Value, ...args: Value[]): Value {
  if (isCallable(callee)) return callee.call(...args)
  fail('type', 'this object cannot be called')
}

/** A unit of Brian, which the compiler has seen to exist. */
export const unit = (name: string): Unit => unitOrNothing(name) as Unit
