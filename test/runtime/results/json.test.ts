import { expect, it } from 'vitest'
import { json } from '../../../runtime/results/json.js'

it('writes numbers that read back to the same double', () => {
  const numbers = [0.1, 1 / 3, 5e-324, 1e21, 1.7976931348623157e308, 0.00030000000000000003]
  expect(JSON.parse(json(Float64Array.from(numbers)))).toEqual(numbers)
  expect(json([-0, 0, 3])).toBe('[-0.0,0,3]')
  expect(Object.is(JSON.parse(json(-0)), -0)).toBe(true)
})

it('writes what JSON has no numbers for as strings', () => {
  expect(json([Number.NaN, Infinity, -Infinity])).toBe('["NaN","Infinity","-Infinity"]')
})

it('writes objects, typed arrays and text', () => {
  const value = { 'a"b': Int32Array.of(1, -2), c: [true, null, 'é\n'], d: undefined, e: {} }
  expect(json(value)).toBe('{"a\\"b":[1,-2],"c":[true,null,"é\\n"],"e":{}}')
})
