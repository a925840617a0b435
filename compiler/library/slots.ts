/** The schedule: in which order the objects of a time step act. Semantics page 5.2, 6.3 and 16. */

/** Brian's default schedule; `before_X` and `after_X` stand around each slot. */
export const defaultSchedule = [
  'start',
  'groups',
  'thresholds',
  'synapses',
  'resets',
  'end',
] as const satisfies readonly string[]

export type MainSlot = (typeof defaultSchedule)[number]
export type Slot = MainSlot | `before_${MainSlot}` | `after_${MainSlot}`

export interface ScheduledRow {
  /** what follows the name of the object */
  readonly suffix: string
  readonly slot: Slot
  /** added to the object's own order */
  readonly order: number
}

/** The code runners that objects contain. Ties of slot and order are broken by name. */
export const scheduled = {
  stepwise: { suffix: '_subexpression_update', slot: 'before_start', order: 0 },
  stateUpdater: { suffix: '_stateupdater', slot: 'groups', order: 0 },
  spikeThresholder: { suffix: '_spike_thresholder', slot: 'thresholds', order: 0 },
  eventThresholder: { suffix: '_thresholder', slot: 'after_thresholds', order: 0 },
  spikeResetter: { suffix: '_spike_resetter', slot: 'resets', order: 0 },
  /** followed by the variable; the order is that of the target, less one */
  summed: { suffix: '_summed_variable_', slot: 'groups', order: -1 },
  poissonInput: { suffix: '', slot: 'synapses', order: 0 },
  spikeMonitor: { suffix: '', slot: 'thresholds', order: 1 },
} as const satisfies Record<string, ScheduledRow>

/** before_X = 3k, X = 3k + 1, after_X = 3k + 2 for the k-th slot; nothing for an unknown one. */
export function slotPosition(slot: string): number | undefined {
  const [, around, main] = /^(?:(before|after)_)?(.*)$/.exec(slot) ?? []
  const k = (defaultSchedule as readonly string[]).indexOf(main)
  if (k < 0) return undefined
  return 3 * k + (around === 'before' ? 0 : around === 'after' ? 2 : 1)
}
