/** A large variable in a few numbers. */
import type { Numbers, Summary } from './golden.js'
import { sha256 } from './sha256.js'

/** The summary of one array, or of rows one after the other. */
export function summaryOf(rows: readonly Numbers[], isNested: boolean): Summary {
  const count = rows.reduce((sum, row) => sum + row.length, 0)
  const all = new Float64Array(count)
  let at = 0
  for (const row of rows) for (let k = 0; k < row.length; k++) all[at++] = Number(row[k])
  return { count, rows: isNested ? rows.length : undefined, ...statistics(all), sha256: hash(all) }
}

function statistics(values: Float64Array): Omit<Summary, 'count' | 'sha256'> {
  let [minimum, maximum, sum, finite] = [Infinity, -Infinity, 0, 0]
  for (const x of values) {
    if (!Number.isFinite(x)) continue
    minimum = Math.min(minimum, x)
    maximum = Math.max(maximum, x)
    sum += x
    finite++
  }
  const notFinite = values.length - finite
  return finite === 0 ? { notFinite } : { minimum, maximum, mean: sum / finite, notFinite }
}

/** Of the doubles' bytes, little-endian as on all machines that have JavaScript; one NaN for all. */
function hash(values: Float64Array): string {
  const words = new Uint32Array(values.buffer)
  for (let k = 0; k < values.length; k++) {
    if (!Number.isNaN(values[k])) continue
    words[2 * k] = 0
    words[2 * k + 1] = 0x7ff80000
  }
  return sha256(new Uint8Array(values.buffer))
}
