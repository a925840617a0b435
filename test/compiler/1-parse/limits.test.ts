import { describe, expect, test } from 'vitest'
import { EquationsParser } from '../../../compiler/1-parse/equations-parser.js'
import { ScriptParser } from '../../../compiler/1-parse/script-parser.js'
import { condition, equations, script, statements } from './support.js'

test.each([
  ['the script', ScriptParser],
  ['equations', EquationsParser],
])('the grammar of %s is free of ambiguities', (_, Parser) => {
  expect(() => new Parser(true)).not.toThrow()
})

/** What each of the doors reports of an expression. */
const codes = (expression: string) => ({
  script: script(`x = ${expression}`).faults.map((f) => f.code),
  equations: equations(`x = ${expression} : 1`).faults.map((f) => f.code),
  condition: condition(expression).faults.map((f) => f.code),
  statements: statements(`x = ${expression}`).faults.map((f) => f.code),
})

const everywhere = (code: string) => ({
  script: [code],
  equations: [code],
  condition: [code],
  statements: [code],
})
const nowhere = { script: [], equations: [], condition: [], statements: [] }

describe('nesting', () => {
  test.each([
    ['brackets', '(', ')'],
    ['lists', '[', ']'],
    ['calls', 'f(a=', ')'],
    ['subscripts', 'a[', ']'],
    ['dicts', '{1: ', '}'],
  ])('120 %s are fine, 250 are refused', (_, open, close) => {
    expect(codes(open.repeat(120) + 'x' + close.repeat(120))).toEqual(nowhere)
    expect(codes(open.repeat(250) + 'x' + close.repeat(250))).toEqual(everywhere('too-nested'))
  })

  test('50,000 brackets', () => {
    expect(codes('('.repeat(50_000))).toEqual(everywhere('too-nested'))
  })

  test.each(['a if b else ', 'lambda: ', 'a**', 'await '])('20,000 times %j', (text) => {
    expect(codes(`${text.repeat(20_000)}x`)).toEqual(everywhere('too-deep'))
  })

  test('blocks inside each other', () => {
    const blocks = (n: number) =>
      `${Array.from({ length: n }, (_, k) => `${' '.repeat(k)}if a:`).join('\n')}\n${' '.repeat(n)}b`
    expect(script(blocks(90)).faults).toEqual([])
    expect(script(blocks(300)).faults.map((f) => f.code)).toEqual(['too-indented'])
  })
})

describe('length', () => {
  test('a sum of 1,500 terms is fine, one of 100,000 is refused', () => {
    expect(codes(`${'a + '.repeat(1_500)}a`)).toEqual(nowhere)
    expect(codes(`${'a + '.repeat(100_000)}a`)).toEqual(everywhere('too-deep'))
  })

  test.each(['not ', '-', 'a.'])('20,000 times %j', (text) => {
    expect(codes(`${text.repeat(20_000)}x`)).toEqual(everywhere('too-deep'))
  })

  test('long lists and chains are not deep', () => {
    expect(codes(`[${'a, '.repeat(5_000)}a]`)).toEqual(nowhere)
    expect(codes(`${'a < '.repeat(5_000)}a`)).toEqual(nowhere)
    expect(codes(`${'a and '.repeat(5_000)}a`)).toEqual(nowhere)
  })

  test('a name of 100,000 letters', () => {
    expect(codes('a'.repeat(100_000))).toEqual(everywhere('too-large'))
  })

  test('lists of 50,000 parameters, arguments, targets and flags', () => {
    const names = Array.from({ length: 50_000 }, (_, k) => `a${k}`).join(', ')
    expect(script(`def f(${names}): pass`).faults).toEqual([])
    expect(script(`def f(*, ${names}): pass`).faults).toEqual([])
    expect(script(`f(${names})\n${names} = b`).faults).toEqual([])
    expect(equations(`x : 1 (${names})`).faults.map((f) => f.code)).toEqual(['too-large'])
  })

  test('strings of a million characters, and as many strings', () => {
    expect(script(`x = '${'a{}'.repeat(400_000)}'`).faults).toEqual([])
    expect(script(`x = ${"'a' ".repeat(100_000)}`).faults).toEqual([])
  })

  test('a file of more than 10,000,000 characters', () => {
    expect(script('#'.repeat(10_000_001)).faults.map((f) => f.code)).toEqual(['too-large'])
  })
})

test.each(['$', '"\n', 'a b\n', ')', '\0'])('100,000 faults of %j are not all reported', (text) => {
  expect(script(text.repeat(100_000)).faults.length).toBeLessThanOrEqual(200)
})

test('a repeated pattern takes time in proportion', () => {
  const start = performance.now()
  for (const text of [
    'a',
    '1',
    '1_',
    '0x1',
    'a.',
    '"a" ',
    "f'{a}' ",
    '( ) ',
    '\\\n',
    '#\n',
    '1e',
  ]) {
    script(text.repeat(20_000))
    equations(`x = ${text.repeat(20_000)} : 1`)
  }
  expect(performance.now() - start).toBeLessThan(5_000)
})
