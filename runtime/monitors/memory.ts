/** Recordings whose size is known before the run. */
import type { RunInterval } from '../spikes/network-object.js'
import { newData } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { Column } from './column.js'

/** Bytes that one monitor may record. */
const limit = 4e9

/**
 * Takes the memory that a run with time steps of `dt` needs for `n` numbers in each column and
 * step, one in the first. Throws run/memory where there is not so much.
 */
export function reserve(
  name: string,
  { start, end, dt }: RunInterval & { readonly dt: number },
  columns: readonly Column[],
  n: number,
): void {
  const steps = Math.max(0, Math.ceil((end - start) / dt) + 1)
  const lengths = columns.map(({ length }, k) => length + steps * (k === 0 ? 1 : n))
  const bytes = columns.reduce((sum, { dtype }, k) => sum + lengths[k] * bytesOf(dtype), 0)
  if (bytes > limit) refuse(name, bytes)
  try {
    for (const [k, column] of columns.entries()) column.reserve(lengths[k])
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse(name, bytes)
  }
}

const bytesOf = (dtype: Column['dtype']): number => newData(dtype, 0).BYTES_PER_ELEMENT

function refuse(name: string, bytes: number): never {
  fail(
    'memory',
    `'${name}' would record ${(bytes / 1e9).toFixed(1)} GB by the end of this run: ` +
      'there is not enough memory',
    'record fewer neurons (record=[0, 1, 2]) or less often (dt=1*ms), or run for a shorter time',
  )
}
