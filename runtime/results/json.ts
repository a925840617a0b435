/** The result file. Contract, section 4. */
import type { Result } from './result.js'

/**
 * One line of JSON. Numbers read back to the same double: shortest digits, -0 as -0.0; NaN and
 * infinities are strings. Figures and timings are not part of the file.
 */
export function resultJson(result: Result): string {
  const { stdout, monitors, groups, synapses, scalars, seed, interrupted } = result
  const file = { stdout, monitors, groups, synapses, scalars, seed }
  return json(interrupted ? { ...file, interrupted } : file)
}

/** As JSON.stringify, for typed arrays and for all doubles; undefined fields are left out. */
export function json(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return numberText(value)
    case 'bigint':
      return String(value)
    case 'object':
      break
    default:
      return JSON.stringify(value) ?? 'null'
  }
  if (value === null) return 'null'
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`
  if (ArrayBuffer.isView(value)) {
    return `[${Array.from(value as Float64Array, numberText).join(',')}]`
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${json(field)}`)
  return `{${fields.join(',')}}`
}

function numberText(x: number): string {
  if (Object.is(x, -0)) return '-0.0'
  return Number.isFinite(x) ? String(x) : `"${x}"`
}
