/** Singular vectors with LAPACK's signs: test/numbers/two-by-two-reference.py. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { singularRows } from '../../../runtime/random/two-by-two.js'

interface Recording {
  readonly matrix: readonly [number, number, number, number]
  readonly values: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

const file = new URL('../../numbers/random/two-by-two.json', import.meta.url)
const recordings = JSON.parse(readFileSync(file, 'utf8')) as Recording[]

test.each(recordings)('$matrix', ({ matrix, values, rows }) => {
  singularRows(...matrix).forEach(({ value, row }, k) => {
    expect(Math.abs(value - values[k])).toBeLessThanOrEqual(4e-16 * values[0])
    row.forEach((x, j) => {
      expect(Math.abs(x - rows[k][j])).toBeLessThanOrEqual(4e-16)
    })
  })
})
