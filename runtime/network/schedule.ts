/** The order of work within a time step. Semantics page 6.3. */
import type { Runner } from '../spikes/network-object.js'

const slots = 'start groups thresholds synapses resets end'

/** Sorts by slot, then order, then name as text: this also fixes the order of random draws. */
export function inScheduleOrder(runners: readonly Runner[]): Runner[] {
  return [...runners].sort(
    (a, b) =>
      slotPosition(a.slot) - slotPosition(b.slot) ||
      a.order - b.order ||
      (a.name < b.name ? -1 : 1),
  )
}

/** before_groups, groups and after_groups follow each other. */
function slotPosition(slot: string): number {
  const shift = slot.startsWith('before_') ? -1 : slot.startsWith('after_') ? 1 : 0
  return 3 * slots.split(' ').indexOf(slot.replace(/^[a-z]+_/, '')) + shift
}
