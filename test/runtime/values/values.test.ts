import { expect, test } from 'vitest'
import { type Expression, cases, outcome } from './expression.js'

/** Everything recorded from Python, numpy and Brian by test/numbers/values-reference.py. */
const groups = Map.groupBy(cases, ([e]) => String((e as readonly Expression[])[0]))

test.each([...groups])('%s as Python, numpy and Brian', (_, rows) => {
  for (const [expression, expected] of rows) {
    const actual = outcome(expression) as { error?: string; message?: string }
    // texts are recorded only where ours follow Brian's word for word
    const { message } = (expected ?? {}) as { message?: string }
    if (actual?.error !== undefined && message === undefined) delete actual.message
    expect(actual, JSON.stringify(expression)).toEqual(expected)
  }
})

test('there is a recording of each family', () => {
  expect(cases.length).toBeGreaterThan(1500)
})
