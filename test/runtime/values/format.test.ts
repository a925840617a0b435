import { describe, expect, test } from 'vitest'
import { valueRepr, valueText } from '../../../runtime/values/format.js'
import type { Value } from '../../../runtime/values/value.js'
import { display, evaluate } from './expression.js'

describe('str() and repr() as in Python, numpy and Brian', () => {
  for (const [expression, text, repr] of display) {
    test(JSON.stringify(expression).slice(0, 80), () => {
      const value = evaluate(expression)
      expect(valueText(value)).toBe(text)
      expect(valueRepr(value)).toBe(repr)
    })
  }
})

test('dicts', () => {
  const dict = new Map<Value, Value>([
    ['a', 1n],
    ['b', 2.5],
  ])
  expect(valueRepr(dict)).toBe("{'a': 1, 'b': 2.5}")
})
