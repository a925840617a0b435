import { expect, test } from 'vitest'
import {
  type FrameDiagnostic,
  diagnosticsJson,
  renderDiagnostics,
} from '../../../runtime/values/frame.js'

/** A diagnostic on the marked words: `at('ge')`. */
function in_(text: string) {
  const at = (word: string, from = 0) => {
    const start = text.indexOf(word, from)
    return { start, end: start + word.length }
  }
  const render = (d: Partial<FrameDiagnostic> & Pick<FrameDiagnostic, 'span'>, color = false) => {
    const base = { code: 'room/word', severity: 'error', kind: 'error' } as const
    const diagnostic = { ...base, message: 'a fault', ...d }
    return renderDiagnostics([diagnostic], { path: 'model.eqs', text }, { color })
  }
  return { at, render }
}

const equation = `${'\n'.repeat(11)}    dv/dt = (ge + El/ms)/taum : volt\n`

test('the frame of the contract', () => {
  const { at, render } = in_(equation)
  const text = render({
    code: 'resolve/dimension-mismatch',
    message: "the two sides of '+' have different dimensions",
    span: at('+'),
    labels: [
      { span: at('ge'), text: 'volt' },
      { span: at('El/ms'), text: 'volt/second' },
    ],
    help: "remove '/ms', or divide 'ge' by a time",
  })
  const [headline, ...rest] = text.split('\n')
  expect(headline).toBe(
    "error[resolve/dimension-mismatch]: the two sides of '+' have different dimensions",
  )
  expect(rest.join('\n')).toBe(`  --> model.eqs:12:17
   |
12 |     dv/dt = (ge + El/ms)/taum : volt
   |              ^^   ^^^^^ volt/second
   |              |
   |              volt
   = help: remove '/ms', or divide 'ge' by a time
`)
})

test('three labels hang from right to left, a primary label among them', () => {
  const { at, render } = in_('alpha = beta + gamma')
  const labels = [
    { span: at('alpha'), text: 'one' },
    { span: at('gamma'), text: 'three' },
  ]
  expect(render({ span: at('beta'), label: 'two', labels })).toBe(`error[room/word]: a fault
 --> model.eqs:1:9
  |
1 | alpha = beta + gamma
  | ^^^^^   ^^^^   ^^^^^ three
  | |       |
  | |       two
  | one
`)
})

test('a mark inside another one, and a place of several lines', () => {
  const { at, render } = in_('x = foo(bar)\nmore')
  const labels = [{ span: at('bar'), text: 'inner' }]
  const nested = render({ span: at('foo(bar)'), label: 'outer', labels })
  expect(nested.split('\n').slice(3, 8)).toEqual([
    '1 | x = foo(bar)',
    '  |     ^^^^^^^^',
    '  |     |   |',
    '  |     |   inner',
    '  |     outer',
  ])
  const lines = render({ span: { start: 8, end: 15 }, label: 'both lines' })
  expect(lines.split('\n')[4]).toBe('  |         ^^^^ both lines')
})

test('labels on several lines, far lines elided, and places that explain it', () => {
  const { at, render } = in_('tau = 10\na = 1\nb = 2\nx = tau + volt\ndef tau\n')
  const text = render({
    span: at('tau + volt'),
    label: 'here',
    labels: [{ span: at('tau'), text: 'defined here' }],
    related: [{ span: at('def tau'), message: 'and again there' }],
  })
  expect(text).toBe(`error[room/word]: a fault
 --> model.eqs:4:5
  |
1 | tau = 10
  | ^^^ defined here
...
4 | x = tau + volt
  |     ^^^^^^^^^^ here
note: and again there
 --> model.eqs:5:1
  |
5 | def tau
  | ^^^^^^^
`)
})

test('tabs are expanded, hidden characters escaped, wide ones measured', () => {
  const { at, render } = in_('\tx = "\u202e\x1b[31m" + y')
  expect(render({ span: at('y'), message: 'no \x1b here' })).toBe(`error[room/word]: no \\x1b here
 --> model.eqs:1:17
  |
1 |     x = "\\u202e\\x1b[31m" + y
  |                            ^
`)
  const wide = in_('名 = y')
  expect(
    wide
      .render({ span: wide.at('y') })
      .split('\n')
      .slice(3, 5),
  ).toEqual(['1 | 名 = y', '  |      ^'])
})

test('a long line is cropped around the caret', () => {
  const { at, render } = in_(`${'a'.repeat(300)}HERE${'b'.repeat(300)}`)
  const [line, carets] = render({ span: at('HERE') })
    .split('\n')
    .slice(3, 5)
  expect(line.length).toBe(4 + 120)
  expect(line.slice(4, 7)).toBe('...')
  expect(line.endsWith('b...')).toBe(true)
  expect(carets.indexOf('^')).toBe(line.indexOf('HERE'))
  expect(carets.trim()).toBe('| ^^^^'.replace('| ', `|${' '.repeat(line.indexOf('HERE') - 3)}`))
})

test('a place at the end, an empty place and a file that was not read', () => {
  const { render } = in_('x = (\r\n')
  expect(
    render({ span: { start: 5, end: 5 } })
      .split('\n')
      .slice(1, 5),
  ).toEqual([' --> model.eqs:1:6', '  |', '1 | x = (', '  |      ^'])
  expect(in_('').render({ span: { start: 0, end: 0 } })).toBe(
    'error[room/word]: a fault\n --> model.eqs\n',
  )
})

test('colours only on request', () => {
  const { at, render } = in_('x = y')
  const d = { span: at('y'), severity: 'warning', help: 'do' } as const
  expect(render(d)).not.toContain('\x1b')
  expect(render(d, true)).toContain('\x1b[1;33mwarning[room/word]\x1b[0m')
  expect(render(d, true)).toContain('\x1b[1;36mhelp\x1b[0m: do')
  const uncolored = render(d, true).replace(/\x1b\[[\d;]*m/g, '')
  expect(uncolored).toBe(render(d))
})

test('several diagnostics have an empty line between them', () => {
  const d = { code: 'a/b', severity: 'error', kind: 'error', message: 'm' } as const
  const source = { path: 'p', text: 'x' }
  const two = [d, d].map((x) => ({ ...x, span: { start: 0, end: 1 } }))
  expect(renderDiagnostics(two, source, { color: false }).split('\n\n')).toHaveLength(2)
})

test('the JSON document', () => {
  const { at } = in_(equation)
  const d = {
    code: 'a/b',
    severity: 'error',
    kind: 'unsupported',
    message: 'm',
    span: at('El/ms'),
    related: [{ span: at('dv'), message: 'r' }],
  } as const
  expect(diagnosticsJson([d], 'model.eqs', equation)).toEqual({
    schemaVersion: 1,
    diagnostics: [
      {
        code: 'a/b',
        severity: 'error',
        kind: 'unsupported',
        message: 'm',
        file: 'model.eqs',
        span: { start: { line: 12, column: 19 }, end: { line: 12, column: 24 } },
        related: [
          {
            message: 'r',
            file: 'model.eqs',
            span: { start: { line: 12, column: 5 }, end: { line: 12, column: 7 } },
          },
        ],
        help: null,
      },
    ],
  })
})
