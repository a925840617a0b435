import { expect, test } from 'vitest'
import recorded from '../../numbers/shown.json' with { type: 'json' }
import { valueRepr, valueText } from '../../../runtime/values/format.js'
import type { Dimension } from '../../../runtime/values/dimension.js'
import { type DType, NDArray, Quantity, type Value } from '../../../runtime/values/value.js'

/** Arrays and quantities as numpy and Brian show them: test/numbers/shown-reference.py. */
type Row = readonly [
  numbers: readonly (number | string)[],
  dtype: string,
  shape: readonly number[],
  dimension: readonly number[] | null,
  text: string,
  repr: string,
]

const rows = recorded as unknown as readonly Row[]

function decoded([numbers, dtype, shape, dimension]: Row): Value {
  const ramp = numbers[0] === 'ramp'
  const [start, step, count] = numbers.slice(1).map(Number)
  const list = ramp
    ? Array.from({ length: count }, (_, k) => start + k * step)
    : numbers.map((x) => (x === 'inf' ? Infinity : x === '-inf' ? -Infinity : Number(x)))
  const data =
    dtype === 'bool'
      ? Uint8Array.from(list)
      : dtype === 'int32'
        ? Int32Array.from(list)
        : Float64Array.from(list, dtype === 'int64' ? Math.trunc : (x) => x)
  const array = new NDArray(data, dtype as DType, shape)
  if (!dimension) return array
  return new Quantity(shape.length ? array : data[0], dimension as unknown as Dimension)
}

test.each([
  ['arrays', rows.filter(([, , , dimension]) => dimension === null)],
  ['quantities', rows.filter(([, , , dimension]) => dimension !== null)],
] as const)('%s are shown as numpy and Brian show them', (_, cases) => {
  const wrong = cases.flatMap((row) => {
    const [text, repr] = [valueText(decoded(row)), valueRepr(decoded(row))]
    return text === row[4] && repr === row[5] ? [] : [{ text, wanted: row[4], repr, repr2: row[5] }]
  })
  expect(wrong).toEqual([])
  expect(cases.length).toBeGreaterThan(200)
})
