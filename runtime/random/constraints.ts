/** What numpy asks of parameters before it draws; each throws run/value. NaN passes as in numpy. */
import { fail } from '../values/script-error.js'

/** Zero or more; a negative zero counts as negative. */
export function requireNonNegative(name: string, x: number): void {
  if (x < 0 || Object.is(x, -0)) fail('value', `${name} < 0`)
}

export function requirePositive(name: string, x: number): void {
  if (x <= 0) fail('value', `${name} <= 0`)
}

/** A probability, not NaN; `above` zero where zero has no meaning. */
export function requireProbability(p: number, above = false): void {
  if (!(above ? p > 0 : p >= 0) || !(p <= 1)) {
    fail('value', `p ${above ? '<=' : '<'} 0, p > 1 or p is NaN`)
  }
}
