import { expect, test } from 'vitest'
import { type Expression, cases, outcome } from './expression.js'

/** Everything recorded from Python, numpy and Brian by test/numbers/values-reference.py. */
const nameOf = (e: Expression) => String((e as readonly Expression[])[0])
const names = [...new Set(cases.map(([e]) => nameOf(e)))]

test.each(names)('%s as Python, numpy and Brian', (name) => {
  for (const [expression, expected] of cases.filter(([e]) => nameOf(e) === name)) {
    const { message: ours, ...actual } = split(outcome(expression))
    const { message: theirs, ...wanted } = split(expected)
    expect(actual, JSON.stringify(expression)).toEqual(wanted)
    // ours gives units as words
    if (theirs !== undefined) expect(ours).toContain(inWords(theirs))
  }
})

/** The message of an error apart from the rest. */
const split = (result: unknown) => ({
  message: (result as { message?: string } | null)?.message,
  result:
    typeof result === 'object' && result !== null ? { ...result, message: undefined } : result,
})

/** What Brian's messages say of the units. */
function inWords(message: string): string {
  const [, first, second] = /\(units? (?:is|are) (\S+?)(?: and (\S+?))?\)/.exec(message) ?? []
  const words: Record<string, string> = { V: 'volt', s: 'second', 1: '1' }
  return second ? `(units are ${words[first]} and ${words[second]})` : words[first]
}

test('there is a recording of each family', () => {
  expect(cases.length).toBeGreaterThan(1500)
})
