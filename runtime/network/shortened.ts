import { log10 } from '../math/log.js'
import { valueRepr } from '../values/format.js'
import { operand } from '../values/operand.js'
import { Quantity, type Value } from '../values/value.js'

/** Brian writes a quantity into its code as it is shown: with 8 digits in its best unit. In SI units. */
export function shortened(value: Value | undefined): Value | undefined {
  const exact = value === undefined ? undefined : operand(value)?.value
  if (!(value instanceof Quantity) || typeof exact !== 'number') return value
  const shown = Number.parseFloat(valueRepr(value))
  if (!Number.isFinite(shown) || shown === 0) return exact
  const exponent = Math.round(log10(exact / shown))
  const scale = Number(`1e${Math.abs(exponent)}`)
  return exponent < 0 ? shown / scale : shown * scale
}
