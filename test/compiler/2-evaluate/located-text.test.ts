/** Faults in equations that were put together point to where the text stands in the script. */
import { describe, expect, test } from 'vitest'
import { compile } from '../../../compiler/index.js'

/** Where the compiler says that the name `lost` is not known: the text from there on. */
async function place(equations: string): Promise<string> {
  const text = [
    'from brian2 import *',
    'tau = 10*ms',
    "rest = 'lost*mV'",
    `eqs = ${equations}`,
    'G = NeuronGroup(1, eqs)',
    'run(1*ms)',
  ].join('\n')
  const { json, diagnostics } = await compile(text)
  expect(diagnostics.map(({ code }) => code)).toEqual(['resolve/unknown-name'])
  expect(json.diagnostics[0].message).toContain("'lost'")
  const { start, end } = diagnostics[0].span
  expect(text.slice(start, end)).toBe('lost')
  return text.slice(start).split('\n')[0]
}

const model = (what: string) => `dv/dt = (${what} - v)/tau : volt`

describe('in the literal', () => {
  test.each([
    [`'''${model('%s*lost')}''' % 3`, 'lost - v)/tau : volt'],
    [`'w : 1\\n' + '''${model('%d*lost')}''' % (3,)`, 'lost - v)/tau : volt'],
    [`'${model('{}*lost')}'.format(3)`, 'lost - v)/tau : volt'],
    [`'${model('{0:.2f}*{0}*lost')}'.format(3.5)`, 'lost - v)/tau : volt'],
    [`'${model('{k}*lost')}'.format(k=3)`, 'lost - v)/tau : volt'],
    [`f'${model('{3}*lost')}'`, 'lost - v)/tau : volt'],
    [`'dv/dt = ' + '(lost-v)/tau : volt'`, 'lost-v)/tau : volt'],
    [`'${model('X*lost')}'.replace('X', '7')`, 'lost - v)/tau : volt'],
    [`'\\n'.join(['w : 1', '${model('lost')}'])`, 'lost - v)/tau : volt'],
    [`'  ${model('lost')} '.strip()`, 'lost - v)/tau : volt'],
    [`'\\n  ${model('lost')} '.lstrip()`, 'lost - v)/tau : volt'],
  ])('%s', async (equations, rest) => {
    expect(await place(equations)).toContain(rest)
  })
})

describe('in what was inserted', () => {
  test.each([
    [`'${model('%s')}' % 'lost*mV'`, "lost*mV'"],
    [`'${model('%s*%s')}' % (2, 'lost*mV')`, "lost*mV')"],
    [`'${model('%s')}' % rest`, "lost*mV'"],
    [`'${model('{}')}'.format('lost*mV')`, "lost*mV')"],
    [`'${model('{x}')}'.format(x='lost*mV')`, "lost*mV')"],
    [`f'${model('{rest}')}'`, "lost*mV'"],
    [`'${model('X')}'.replace('X', 'lost*mV')`, "lost*mV')"],
  ])('%s', async (equations, rest) => {
    expect(await place(equations)).toBe(rest)
  })
})

test('the text is what Python gives', async () => {
  const { files } = await compile(
    [
      `print('{{{}}} {1} {0:>3}'.format(1, 2) if False else '{{{}}} {b:.1f}'.format(1, b=2.31))`,
      `print('aXbXX'.replace('X', 'yy'), '-'.join(['a', 'b', 'c']), '-'.join([]) + '.')`,
      `print(' \\t a b \\n'.strip() + '|' + '  '.strip() + '|' + ' a '.rstrip() + '|')`,
    ].join('\n'),
  )
  for (const text of ['{1} 2.3', 'ayybyyyy', "'a-b-c'", "'a b|| a|'"]) {
    expect(files?.typescript).toContain(text)
  }
})

test.each(["'a' * 10**10", '[0] * 10**10', '10**10**9'])('%s is too large', async (value) => {
  const { diagnostics } = await compile(`x = ${value}\nprint(x)\n`)
  expect(diagnostics.map(({ code }) => code)).toEqual(['evaluate/failing-operation'])
})
