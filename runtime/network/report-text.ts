/** `run(report='text')`: Brian's lines on the progress of a run. Semantics page 6.8. */
import { second } from '../values/dimension.js'
import { valueText } from '../values/format.js'
import { Quantity, type Value } from '../values/value.js'
import type { Simulation } from './simulation.js'

/** What `report=f` is called with: the fraction is 0 at the start and 1 at the end. */
export function reportText(
  sim: Simulation,
  elapsed: Value,
  completed: Value,
  start: Value,
  duration: Value,
): null {
  const length = duration as Quantity
  const fraction = completed as number
  if (fraction === 0) {
    sim.print(
      `Starting simulation at t=${valueText(start)} for a duration of ${valueText(length)}\n`,
    )
    return null
  }
  const { value: passed } = elapsed as { value: number }
  const t = valueText(new Quantity(fraction * (length.value as number), second))
  const left = Math.round(((1 - fraction) / fraction) * passed)
  const rest = fraction < 1 ? `, estimated ${inWords(left)} remaining.` : ''
  sim.print(`${t} (${Math.trunc(fraction * 100)}%) simulated in ${inWords(passed)}${rest}\n`)
  return null
}

/** 12345 seconds as 3h 25m 45s. */
function inWords(time: number): string {
  const parts: string[] = []
  let remaining = time
  for (const [size, letter] of [
    [86400, 'd'],
    [3600, 'h'],
    [60, 'm'],
    [1, 's'],
  ] as const) {
    const count = Math.trunc(remaining / size)
    remaining -= count * size
    if (count > 0 || parts.length > 0) parts.push(`${count}${letter}`)
  }
  return parts.join(' ') || '< 1s'
}
