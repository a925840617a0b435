import { describe, expect, test } from 'vitest'
import { script } from './support.js'

/** source, code, the text under the caret */
type Row = readonly [source: string, code: string, at: string]

const check = (rows: readonly Row[]) =>
  test.each(rows)('%j', (source, code, at) => {
    const { faults } = script(source)
    expect(faults.map((fault) => [fault.code, fault.at])).toEqual([[code, at]])
    expect(faults[0].help).toBeTruthy()
  })

describe('brackets and strings', () => {
  check([
    ['x = (1 +\ny = 2\n', 'unclosed-bracket', '('],
    ['x = f(a, [1, 2\n', 'unclosed-bracket', '['],
    ['x = [1, 2)\n', 'mismatched-bracket', ')'],
    ['x = 1)\n', 'unmatched-bracket', ')'],
    ['x = "abc\n', 'unclosed-string', '"'],
    ["x = '''abc\ny = 1\n", 'unclosed-string', "'''"],
    ["x = f'{a'\n", 'unclosed-bracket', '{'],
    ["x = f'{a:{b}'\n", 'unclosed-string', 'f'],
    ["x = f'}'\n", 'f-string', '}'],
    ["x = f'{}'\n", 'missing-operand', '}'],
    ["x = f'{a!z}'\n", 'f-string', 'z'],
    ["x = '\\x1'\n", 'bad-escape', '\\x'],
    ["x = '\\N{SNOWMAN}'\n", 'character-name', '\\N{SNOWMAN}'],
    ["x = 'a' b'c'\n", 'mixed-bytes', "'a' b'c'"],
  ])

  test('a bracket of the wrong kind points at its opener too', () => {
    const [fault] = script('x = [1, 2)\n').faults
    expect(fault.labels).toEqual([{ span: { start: 4, end: 5 }, text: "'[' opens here" }])
  })
})

describe('characters', () => {
  check([
    ['x = !a\n', 'invalid-character', '!'],
    ['x = a ? b\n', 'invalid-character', '?'],
    ['x = a \u2212 b\n', 'invalid-character', '\u2212'],
    ['x = 1\u200b\n', 'hidden-character', '\u200b'],
    ['# \u202e\nx = 1\n', 'reordered-text', '\u202e'],
    ['x = 1 \u202e\n', 'hidden-character', '\u202e'],
    ['x = \0\n', 'encoding', '\0'],
    ['x = "\ud800"\n', 'encoding', '\ud800'],
    ['x = \\ 1\n', 'backslash', '\\'],
  ])
})

describe('numbers', () => {
  check([
    ['x = 0777\n', 'bad-number', '0777'],
    ['x = 1__0\n', 'bad-number', '1__0'],
    ['x = 1.2.3\n', 'bad-number', '1.2.3'],
    ['x = 10L\n', 'bad-number', '10L'],
    ['x = 0x\n', 'bad-number', '0x'],
    ['x = 3ms\n', 'bad-number', '3ms'],
    ['x = 1e999\n', 'overflow', '1e999'],
    ['x = 1e-999\n', 'underflow', '1e-999'],
  ])

  test('what the digits were meant to be', () => {
    expect(script('x = 0777').faults[0].help).toBe('write 0o777 for octal, or 777')
    expect(script('x = 3ms').faults[0].help).toMatch(/write 3\*ms/)
  })

  test('0.0 and 0e5 are no underflow', () => {
    expect(script('x = 0.0, 0e5, 0.000').faults).toEqual([])
  })
})

describe('indentation', () => {
  check([
    ['  x = 1\n', 'unexpected-indent', 'x'],
    ['x = 1\n  y = 2\n', 'unexpected-indent', 'y'],
    ['if x:\ny = 1\n', 'missing-block', 'if'],
    ['if x:\n    y = 1\n  z = 1\n', 'dedent', '  '],
    ['if x:\n\ty = 1\n        z = 2\n', 'tabs', '        '],
  ])
})

describe('statements', () => {
  check([
    ['if x\n  y = 1\n', 'missing-colon', ''],
    ['while x\n  y = 1\n', 'missing-colon', ''],
    ['for i in x\n  y = 1\n', 'missing-colon', ''],
    ['def f()\n  pass\n', 'missing-colon', ''],
    ['if x = 1:\n  pass\n', 'equals-in-condition', '='],
    ['x = (a = 1)\n', 'equals-in-condition', '='],
    ['if x:\n  1\nelse if y:\n  2\n', 'else-if', 'else if'],
    ['x = 1\nelse:\n  pass\n', 'orphan', 'else'],
    ['print "hello"\n', 'print-statement', 'print'],
    ['print x\n', 'print-statement', 'print'],
    ['try:\n  x\nexcept E, e:\n  y\n', 'except-comma', ','],
    ['try:\n  x\ny\n', 'try-alone', 'try'],
    ['class = 3\n', 'keyword-name', 'class'],
    ['x.from = 3\n', 'keyword-name', 'from'],
    ['def in(): pass\n', 'keyword-name', 'in'],
    ['f() = 3\n', 'assign-target', 'f()'],
    ['a, 3 = b\n', 'assign-target', '3'],
    ['a, b += 1\n', 'assign-target', 'a, b'],
    ['for 1 in x: pass\n', 'assign-target', '1'],
    ['@a\nx = 1\n', 'unexpected', 'x'],
    ['async def f():\n  [x async for x in y]\n', 'async-comprehension', 'async'],
    ['try:\n  x\nexcept* E:\n  y\n', 'except-group', '*'],
  ])
})

describe('expressions', () => {
  check([
    ['x = 3 ms\n', 'missing-product', '3 ms'],
    ['x = a b\n', 'missing-operator', 'a b'],
    ['x = [1 2]\n', 'missing-operator', '1 2'],
    ['x = 1 +\n', 'missing-operand', ''],
    ['f(,)\n', 'missing-operand', ','],
    ['x = 5 if y\n', 'unexpected', ''],
    ['x = y := 3\n', 'unexpected', ':='],
    ['x = *y\n', 'starred', '*y'],
    ['x = a && b\n', 'foreign-operator', '&&'],
    ['x++\n', 'foreign-operator', '++'],
    ['x <> y\n', 'foreign-operator', '<>'],
    ['a == not b\n', 'not-operand', 'not'],
    ['f(a=1, 2)\n', 'positional-after-keyword', '2'],
    ['f(a=1, a=2)\n', 'repeated-keyword', 'a'],
    ['f(a.b=1)\n', 'keyword-argument', '='],
    ['f(x for x in y, 1)\n', 'generator-argument', 'x for x in y'],
    ['def f(a, a): pass\n', 'repeated-parameter', 'a'],
    ['def f(a=1, b): pass\n', 'parameter-default', 'b'],
    ['{1: 2, 3}\n', 'dict-or-set', '3'],
  ])

  test('words of Python, not of the grammar', () => {
    expect(script('x = (1 + )').faults[0].message).toBe(
      "an expression is missing between '+' and ')'",
    )
    expect(script('x = a.').faults[0].message).toBe('expected a name, found the end of the line')
  })
})

describe('several faults', () => {
  test('each statement of the top level reports its own, and the others stand', () => {
    const source = 'a = b c\nif d\n  e\nf = 1\ng = (1 +\ndef h(): return = 2\ni = 3\n'
    const { script: parsed, faults } = script(source)
    expect(faults.map((f) => f.code)).toEqual([
      'missing-operator',
      'missing-colon',
      'unclosed-bracket',
      'keyword-name',
    ])
    const names = parsed.body.map((s) => (s.kind === 'assign' ? s.targets[0] : s))
    expect(names).toMatchObject([{ name: 'f' }, { name: 'i' }])
  })
})
