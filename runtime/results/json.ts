/** The result file. Contract, section 4. */
import type { Result } from './result.js'

/**
 * One line of JSON. Numbers read back to the same double: shortest digits, -0 as -0.0; NaN and
 * infinities are strings. Figures, timings and memory are not part of the file.
 */
export function resultJson(result: Result): string {
  const { figures, timings, memory, interrupted, ...file } = result
  return json({ ...file, interrupted: interrupted || undefined })
}

/** As JSON.stringify, for typed arrays and for all doubles; undefined fields are left out. */
export function json(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? numberText(value) : `"${value}"`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`
  if (ArrayBuffer.isView(value)) return `[${numbers(value as NumberArray)}]`
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${json(field)}`)
  return `{${fields.join(',')}}`
}

/** Reads back to the same double. */
export const numberText = (x: number | boolean): string => (Object.is(x, -0) ? '-0.0' : `${x}`)

type NumberArray = Float64Array | Int32Array | Uint8Array

/** There may be millions: a list of their texts would take several times as much memory. */
function numbers(values: NumberArray): string {
  if (!(values instanceof Float64Array)) return values.join(',')
  let text = ''
  for (let k = 0; k < values.length; k++) text += (k > 0 ? ',' : '') + json(values[k])
  return text
}
