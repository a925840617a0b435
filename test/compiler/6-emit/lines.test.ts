/** Long statements are broken where the next line cannot be read as one of its own. */
import { expect, test } from 'vitest'
import { wrap } from '../../../compiler/6-emit/typescript/lines.js'

test('a short statement stays on its line', () => {
  expect(wrap('x = 1', 1)).toEqual(['x = 1'])
})

test('a long one is cut at its outermost, loosest operators', () => {
  const term = 'some_long_name * (another_name + yet_another_name)'
  expect(wrap(`const x = ${term} + ${term}`, 1)).toEqual([`const x = ${term} +`, `  ${term}`])
})

test('every line but the last ends in an operator, a comma or an opening bracket', () => {
  const call = `f(${Array.from({ length: 40 }, (_, k) => `argument_${k} + 'a string, with = signs'`).join(', ')})`
  const lines = wrap(`const result = ${call}`, 2)
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(96)
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/(?:[-+*/%=,?:|&(]|===)$/)
  expect(lines.map((line) => line.trim()).join(' ')).toBe(`const result = ${call}`)
})
