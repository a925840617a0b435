/** The generators of synapses: what is refused and where, and the places of their parts. */
import { expect, test } from 'vitest'
import { generator } from './support.js'

/** source, message, the text under the caret */
test.each([
  ['k for k in range(3) for l in range(k)', "a second 'for' cannot stand here", 'for'],
  ['k for k in range(3) if k if i', "a second 'if' cannot stand here", 'i'],
  ['k for k, l in range(3)', 'expected the name of one variable, found something else', 'k, l'],
  ['k for k in N', 'expected range(...) or sample(...), found something else', 'N'],
  ['k for k in arange(3)', 'expected range(...) or sample(...), found something else', 'arange(3)'],
  ['k for k in range()', 'expected one to three numbers, found none', 'range()'],
  ['k for k in range(1, 2, 3, 4)', 'expected one to three numbers, found 4', 'range(1, 2, 3, 4)'],
  ['k for k in range(9, p=0.1)', "the argument 'p' cannot stand here", '0.1'],
  ['k for k in range(*a)', "an argument with '*' cannot stand here", 'a'],
  ['k for k in sample(9)', "expected either 'p' or 'size', found none", 'sample(9)'],
  [
    'k for k in sample(9, p=1, size=2)',
    "expected either 'p' or 'size', found 'p' and 'size'",
    'sample(9, p=1, size=2)',
  ],
  ['k for k in', "an expression is missing between 'in' and the end of the string", ''],
  ['k for in range(3)', "an expression is missing between 'for' and 'in'", 'in'],
  ['k if i else j for k in range(3)', "'else' cannot stand here", 'else'],
  ['', 'this string holds no expression', ''],
])('%j', (source, message, at) => {
  const { value, faults } = generator(source)
  expect(faults.map((fault) => [fault.message, fault.at])).toEqual([[message, at]])
  expect(value).toBeUndefined()
  expect(faults[0].help).toBeTruthy()
})

test('each part knows its place', () => {
  const text = 'k+1 for k in sample(i, 9, p=0.1) if k != i'
  const { value } = generator(text)
  const at = (part?: { span: { start: number; end: number } }) =>
    part && text.slice(part.span.start, part.span.end)
  expect(at(value?.element)).toBe('k+1')
  expect(at(value?.loop)).toBe('for k in sample(i, 9, p=0.1)')
  expect(value?.loop && at({ span: value.loop.variableSpan })).toBe('k')
  expect(at(value?.loop?.low)).toBe('i')
  expect(at(value?.loop?.high)).toBe('9')
  expect(at(value?.loop?.of?.value)).toBe('0.1')
  expect(at(value?.condition)).toBe('k != i')
})
