/** Numbers that fit any dimension: 0, inf and nan. Brian, "Physical units"; conformance A4. */
import { isNeutral } from '../../runtime/values/dimension-check.js'
import { operand } from '../../runtime/values/operand.js'
import type { Value as Data } from '../../runtime/values/value.js'

export function isFreeNumber(data: Data): boolean {
  const x = operand(data)
  if (!x) return false
  return isNeutral(x) || (typeof x.value === 'number' && !Number.isFinite(x.value))
}
