/** The order of work within a time step. Semantics page 6.3. */
import type { Runner } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'

export const defaultSchedule: readonly string[] =
  /* @__PURE__ */ 'start groups thresholds synapses resets end'.split(' ')

/**
 * Sorts by slot, then order, then name as text: this also fixes the order of random draws.
 * Throws run/key for a slot that is not in the schedule.
 */
export function inScheduleOrder<T extends Pick<Runner, 'name' | 'slot' | 'order'>>(
  runners: readonly T[],
  schedule = defaultSchedule,
): T[] {
  const places = runners.map((runner) => ({
    runner,
    slot: slotPosition(runner.slot, schedule),
  }))
  places.sort(
    (a, b) =>
      a.slot - b.slot ||
      a.runner.order - b.runner.order ||
      (a.runner.name < b.runner.name ? -1 : 1),
  )
  return places.map(({ runner }) => runner)
}

/** before_groups, groups and after_groups follow each other. */
function slotPosition(slot: string, schedule: readonly string[]): number {
  const shift = slot.startsWith('before_') ? -1 : slot.startsWith('after_') ? 1 : 0
  const place = schedule.indexOf(shift === 0 ? slot : slot.replace(/^[a-z]+_/, ''))
  if (place >= 0) return 3 * place + shift
  const help = `it has ${schedule.join(', ')}, and before_ and after_ each of them`
  fail('key', `there is no slot '${slot}' in the schedule`, help)
}
