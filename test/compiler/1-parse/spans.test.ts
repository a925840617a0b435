import { describe, expect, test } from 'vitest'
import type { Expression, Located } from '../../../compiler/ir/expression.js'
import { descendants } from '../../../compiler/ir/walk.js'
import {
  concatenate,
  type LocatedText,
  positionOf,
  type Span,
} from '../../../compiler/ir/source.js'
import { equations, script, stringOf } from './support.js'

const textAt = (text: string, span: Span) => text.slice(span.start, span.end)

/** kind and text of every node of an expression, itself first */
const nodes = (text: string, e: Expression<Located>) =>
  [...descendants(e)].map((node) => `${node.kind}: ${textAt(text, node.span)}`)

function value(text: string): Expression<Located> {
  const [statement] = script(text).script.body
  if (statement.kind !== 'expression') throw new Error('no expression')
  return statement.value
}

describe('in the script', () => {
  test('brackets belong to what is around them', () => {
    const text = '(a + b)*-(c)'
    expect(nodes(text, value(text))).toEqual([
      'binary: (a + b)*-(c)',
      'binary: a + b',
      'name: a',
      'name: b',
      'unary: -(c)',
      'name: c',
    ])
  })

  test('a tuple owns its brackets', () => {
    const text = 'f((a, b), c)[1:2, d].e'
    expect(nodes(text, value(text))).toEqual([
      'attribute: f((a, b), c)[1:2, d].e',
      'subscript: f((a, b), c)[1:2, d]',
      'call: f((a, b), c)',
      'name: f',
      'tuple: (a, b)',
      'name: a',
      'name: b',
      'name: c',
      'slice: 1:2',
      'number: 1',
      'number: 2',
      'name: d',
    ])
  })

  test('chains and operators', () => {
    const text = '0 <= (v) < w not in u and not x'
    const e = value(text)
    expect(nodes(text, e)).toEqual([
      `logical: ${text}`,
      'compare: 0 <= (v) < w not in u',
      'number: 0',
      'name: v',
      'name: w',
      'name: u',
      'unary: not x',
      'name: x',
    ])
    const compare = e.kind === 'logical' ? e.operands[0] : e
    const operators = compare.kind === 'compare' ? compare.operatorSpans : []
    expect(operators.map((span) => textAt(text, span))).toEqual(['<=', '<', 'not in'])
  })

  test('statements end with their last word', () => {
    const text = 'if a:  # c\n  b = 1  # d\n\n\nelse:\n  c()  \n\n# e\nd\n'
    const [first, second] = script(text).script.body
    expect(textAt(text, first.span)).toBe(text.slice(0, text.indexOf('c()') + 3))
    expect(textAt(text, second.span)).toBe('d')
  })

  test('names of definitions, keyword arguments and attributes', () => {
    const text = 'async def f(a, *b): g(k=1).h'
    const [def] = script(text).script.body
    if (def.kind !== 'def') throw new Error('no def')
    expect(textAt(text, def.span)).toBe(text)
    expect(textAt(text, def.nameSpan)).toBe('f')
    expect(def.parameters.map((p) => textAt(text, p.span))).toEqual(['a', '*b'])
    const [{ value: e }] = def.body as readonly { value: Expression<Located> }[]
    if (e.kind !== 'attribute' || e.object.kind !== 'call') throw new Error('no call')
    expect(textAt(text, e.nameSpan)).toBe('h')
    const [{ nameSpan }] = e.object.arguments
    expect(nameSpan && textAt(text, nameSpan)).toBe('k')
  })

  test('comments', () => {
    const text = '# a\nb = 1 # [1 : 2]\n'
    const { comments } = script(text).script
    expect(comments.map((c) => [c.text, c.span.start])).toEqual([
      ['# a', 0],
      ['# [1 : 2]', 10],
    ])
  })
})

/** Each character of a string with the script character that it came from. */
const origins = (text: string, { text: decoded, offsets }: LocatedText) =>
  [...decoded].map((c, k) => `${c}<${text.slice(offsets[k], offsets[k + 1])}`)

describe('in strings', () => {
  test('escapes count as one character', () => {
    const text = "x = 'a\\n\\x41b'"
    expect(origins(text, stringOf(text))).toEqual(['a<a', '\n<\\n', 'A<\\x41', 'b<b'])
  })

  test('adjacent literals and continued lines', () => {
    const text = "x = ('a' # c\n 'b\\\nc')"
    const { text: joined, offsets } = stringOf(text)
    expect(joined).toBe('abc')
    expect(offsets.map((k) => text.charAt(k))).toEqual(['a', 'b', 'c', "'"])
  })

  test('a surrogate pair from one escape', () => {
    const { text, offsets } = stringOf("x = '\\U0001F600!'")
    expect(text).toBe('\u{1F600}!')
    expect(offsets).toEqual([5, 5, 15, 16])
  })

  test('text of an f-string', () => {
    const text = 'f"a{{{b}c"'
    const e = value(text)
    const first = e.kind === 'f-string' ? e.parts[0] : undefined
    expect(first).toEqual({ kind: 'text', value: { text: 'a{', offsets: [2, 3, 5] } })
    expect(nodes(text, e)).toEqual([`f-string: ${text}`, 'name: b'])
  })
})

describe('in equations', () => {
  const text = [
    "eqs = '''",
    'dv/dt = (a -\\t\\',
    '  v)/tau : volt  (unless refractory)',
    '  w = v*(2) : volt',
    "'''",
  ].join('\n')

  test('point into the script', () => {
    const { list, faults } = equations(text, stringOf(text))
    expect(faults).toEqual([])
    const [v, w] = list
    expect(v.text).toBe('dv/dt = (a - v)/tau : volt (unless refractory)')
    expect([v.name, w.name]).toEqual(['v', 'w'])
    expect(textAt(text, v.nameSpan)).toBe('v')
    expect(positionOf(text, v.nameSpan.start)).toEqual({ line: 2, column: 2 })
    expect(textAt(text, v.unit.span)).toBe('volt')
    expect(textAt(text, v.flags[0].span)).toBe('unless refractory')
    expect(positionOf(text, v.flags[0].span.start)).toEqual({ line: 3, column: 19 })
    expect(textAt(text, w.span)).toBe('w = v*(2) : volt')
    const e = v.kind === 'differential' ? v.expression : undefined
    expect(e && nodes(text, e)).toEqual([
      'binary: (a -\\t\\\n  v)/tau',
      'binary: a -\\t\\\n  v',
      'name: a',
      'name: v',
      'name: tau',
    ])
  })

  test('also in strings that were put together', () => {
    const source = "a = 'x = 1 + '\nb = 'yy : 1'"
    const [first, second] = script(source).script.body.map((s) => {
      if (s.kind !== 'assign' || s.value.kind !== 'string') throw new Error('no string')
      return s.value.value
    })
    const { list } = equations(source, concatenate(first, second))
    const [x] = list
    const e =
      x.kind === 'subexpression' && x.expression.kind === 'binary' ? x.expression : undefined
    expect(e && textAt(source, e.right.span)).toBe('yy')
    expect(textAt(source, x.unit.span)).toBe('1')
  })

  test('faults too', () => {
    const source = "eqs = '''\na : 1\\n\\\nb : mV'''"
    const { faults } = equations(source, stringOf(source))
    expect(faults.map((fault) => [fault.code, fault.start])).toEqual([
      ['scaled-unit', source.indexOf('mV')],
    ])
  })
})
