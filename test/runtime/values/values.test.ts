import { expect, test } from 'vitest'
import { type Expression, cases, outcome } from './expression.js'

/** Everything recorded from Python, numpy and Brian by test/numbers/values-reference.py. */
const nameOf = (e: Expression) => String((e as readonly Expression[])[0])
const names = [...new Set(cases.map(([e]) => nameOf(e)))]

test.each(names)('%s as Python, numpy and Brian', (name) => {
  for (const [expression, expected] of cases.filter(([e]) => nameOf(e) === name)) {
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
