/** Single numbers that the script gives to Brian's objects. */
import { describeDimension } from '../values/describe-dimension.js'
import { dimensionless, sameDimension, second } from '../values/dimension.js'
import { operand, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'

/** The seconds of a quantity. Throws run/dimension-mismatch, run/type; `what` names it. */
export function seconds(value: Value, what: string): number {
  const number = numberOf(value, what)
  const dimension = operand(value)?.dimension ?? dimensionless
  if (sameDimension(dimension, second)) return number
  fail(
    'dimension-mismatch',
    `${what} needs a time, but got a value with the unit ${describeDimension(dimension)}`,
    'write it with a unit of time: 10*ms',
  )
}

/** In SI units; of an array its only element, if its rank is not above `rank`. Throws run/type. */
export function numberOf(value: Value, what: string, rank = 1): number {
  const number = operand(value)?.value
  if (!(number instanceof NDArray)) {
    if (number !== undefined) return Number(number)
  } else if (number.data.length === 1 && number.shape.length <= rank) return number.data[0]
  const given = number instanceof NDArray ? `${number.data.length} of them` : typeName(value)
  fail('type', `${what} needs a single number, not ${given}`)
}

/** Python's int(N), as Brian takes it: fractions are cut off, which is hardly meant. */
export function wholeNumber(
  sim: { warn(text: string): void },
  value: Value,
  callee: string,
): number {
  const given = numberOf(value, callee)
  const N = Math.trunc(given)
  if (N !== given && Number.isFinite(given)) {
    sim.warn(`${callee}(${given}, ...) makes ${N} neurons: the fraction is cut off`)
  }
  return N
}

/** A time step in seconds. Throws run/value where it is not positive. */
export function positiveStep(dt: number): number {
  if (dt > 0 && dt < Infinity) return dt
  fail('value', `the time step must be positive, not ${dt} s`)
}
