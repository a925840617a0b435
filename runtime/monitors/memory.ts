/** Recordings whose size is known before the run. */
import type { RunInterval } from '../spikes/network-object.js'
import { fail } from '../values/script-error.js'
import type { Column } from './column.js'

/**
 * Takes the memory that a run needs for `n` numbers in each column and step, one in the first.
 * Throws run/memory where there is not so much.
 */
export function reserve(
  name: string,
  { start, end, dt }: RunInterval,
  columns: readonly Column[],
  n: number,
): void {
  const steps = Math.max(0, Math.ceil((end - start) / dt) + 1)
  try {
    columns.forEach((column, k) => {
      column.reserve(column.length + steps * (k === 0 ? 1 : n))
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const numbers = steps * (1 + n * (columns.length - 1))
    fail(
      'memory',
      `'${name}' would record ${numbers} numbers in this run (${gigabytes(numbers)} GB): ` +
        'there is not enough memory',
      'record fewer neurons (record=[0, 1, 2]) or less often (dt=1*ms), or run for a shorter time',
    )
  }
}

const gigabytes = (numbers: number): string => ((numbers * 8) / 1e9).toFixed(1)
