/** What store() keeps of events: most scripts that record them do without. */
import type { ArrayData } from '../values/value.js'
import { failRestored, restoreColumns, savedColumns } from './column.js'
import type { SpikeMonitor } from './spike-monitor.js'

export const savedEvents = ({ count, columns }: SpikeMonitor): unknown => [
  count.slice(),
  ...savedColumns(columns.values()),
]

/** Throws run/value where other neurons or other variables were recorded. */
export function restoreEvents(monitor: SpikeMonitor, saved: unknown): void {
  const [count, ...columns] = saved as [Int32Array, ...ArrayData[]]
  if (count.length !== monitor.count.length) failRestored(monitor.name)
  monitor.count.set(count)
  monitor.total = count.reduce((sum, n) => sum + n, 0)
  restoreColumns(monitor.name, monitor.columns.values(), columns)
}
