/** The memory of a run is predicted before it is taken. */
import type { NetworkObject, RunInterval } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Simulation } from './simulation.js'

/**
 * Notes what a run will take at its peak: what is in use and what objects add, beside the `kept` bytes
 * of who looks at them. Throws run/memory for objects that take more than the machine has.
 */
export function predictMemory(
  sim: Simulation,
  objects: readonly NetworkObject[],
  run: RunInterval,
  kept: number,
): void {
  const parts = objects.map((object) => ({ name: object.name, bytes: object.predict?.(run) ?? 0 }))
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  refuse(sim, parts, bytes)
  sim.predicted = Math.max(sim.predicted, bytes)
  if (!sim.memoryInUse) return
  const added = objects.reduce((sum, object) => sum + (object.adds?.(run) ?? 0), kept)
  const { now, peak } = sim.memoryInUse()
  sim.predicted = Math.max(sim.predicted, peak, now + added)
}

function refuse(
  sim: Simulation,
  parts: readonly { readonly name: string; readonly bytes: number }[],
  bytes: number,
): void {
  const limit = sim.memory
  if (limit === undefined || bytes <= limit) return
  const most = parts.reduce((a, b) => (b.bytes > a.bytes ? b : a))
  fail(
    'memory',
    `this run would take ${sizeOf(bytes)}, ${sizeOf(most.bytes)} of it for '${most.name}', ` +
      `and the machine has ${sizeOf(limit)}`,
    'make groups smaller, record fewer neurons or less often, or run for a shorter time',
  )
}

function sizeOf(bytes: number): string {
  const [unit, factor] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3]
  return `${(bytes / Number(factor)).toFixed(1)} ${unit}`
}
