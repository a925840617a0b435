/** Recordings whose size is known before the run. */
import type { RunInterval } from '../spikes/network-object.js'
import { newData } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import type { Column } from './column.js'

/** Bytes that one monitor may record. */
const limit = 4e9

type Steps = RunInterval & { readonly dt: number }

/** Bytes of the columns once a run is through: `n` numbers for each step, one in the first. */
export function bytesAfter(run: Steps, columns: readonly Column[], n: number): number {
  const lengths = lengthsAfter(run, columns, n)
  return columns.reduce((sum, { dtype }, k) => sum + lengths[k] * bytesOfOne(dtype), 0)
}

/** Those of them that the run adds. */
export const bytesAdded = (run: Steps, columns: readonly Column[], n: number): number =>
  bytesAfter(run, columns, n) -
  columns.reduce((sum, { dtype, length }) => sum + length * bytesOfOne(dtype), 0)

/** Of a number in each of them. */
export const bytesOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { dtype }) => sum + bytesOfOne(dtype), 0)

function lengthsAfter({ start, end, dt }: Steps, columns: readonly Column[], n: number): number[] {
  const steps = Math.max(0, Math.ceil((end - start) / dt) + 1)
  return columns.map(({ length }, k) => length + steps * (k === 0 ? 1 : n))
}

/**
 * Takes the memory that a run with time steps of `dt` needs for `n` numbers in each column and
 * step, one in the first. Throws run/memory where there is not so much.
 */
export function reserve(name: string, run: Steps, columns: readonly Column[], n: number): void {
  const lengths = lengthsAfter(run, columns, n)
  const bytes = bytesAfter(run, columns, n)
  if (bytes > limit) refuse(name, bytes)
  try {
    for (const [k, column] of columns.entries()) column.reserve(lengths[k])
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    refuse(name, bytes)
  }
}

const bytesOfOne = (dtype: Column['dtype']): number => newData(dtype, 0).BYTES_PER_ELEMENT

function refuse(name: string, bytes: number): never {
  fail(
    'memory',
    `'${name}' would record ${(bytes / 1e9).toFixed(1)} GB by the end of this run: ` +
      'there is not enough memory',
    'record fewer neurons (record=[0, 1, 2]) or less often (dt=1*ms), or run for a shorter time',
  )
}
