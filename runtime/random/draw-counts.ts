/** Integers where floats were drawn. */
import { fail } from '../values/script-error.js'
import { NDArray, type Value } from '../values/value.js'
import { drawFrom } from './draw.js'
import type { Law } from './poisson-law.js'
import type { RandomState } from './random-state.js'

/**
 * int64 draws, one law for each set of parameters; `check` sees each set before any draw.
 * Throws run/unsupported for numbers beyond 2**53.
 */
export function drawCounts(
  random: RandomState,
  parameters: readonly Value[],
  size: Value | undefined,
  check: (a: number, b: number, c: number) => void,
  lawOf: (a: number, b: number, c: number) => Law,
): bigint | NDArray {
  let law: Law | undefined
  let [lastA, lastB, lastC] = [0, 0, 0]
  const drawn = drawFrom(parameters, size, check, (a, b, c) => {
    if (!law || a !== lastA || b !== lastB || c !== lastC) law = lawOf(a, b, c)
    lastA = a
    lastB = b
    lastC = c
    const count = law(random)
    if (Number.isSafeInteger(count)) return count
    return fail('unsupported', 'random integers beyond 2**53 are not supported yet')
  })
  if (drawn instanceof NDArray) return new NDArray(drawn.data, 'int64', drawn.shape)
  return BigInt(drawn)
}
