import { describe, expect, test } from 'vitest'
import { parseExpression } from '../../../../compiler/1-parse/index.js'
import { Formulas } from '../../../../compiler/6-emit/page/formula.js'
import { Reporter } from '../../../../compiler/diagnostics/diagnostic.js'
import type { Expression } from '../../../../compiler/ir/expression.js'
import { locate } from '../../../../compiler/ir/source.js'
import { pythonOf } from './read-mathml.js'

const write = new Formulas(new Set(['v', 'mole']))

function parsed(text: string): Expression {
  const reporter = new Reporter()
  const expression = parseExpression(locate(text, 0), reporter)
  if (!expression || reporter.hasErrors) throw new Error(text)
  return expression
}

const markup = (text: string) => write.formula(parsed(text))

describe('names', () => {
  test.each([
    ['v', '<mi>v</mi>'],
    ['tau', '<mi>τ</mi>'],
    ['taum', '<mi>taum</mi>'],
    ['DeltaT', '<mi>DeltaT</mi>'],
    ['tau_m', '<msub><mi>τ</mi><mi>m</mi></msub>'],
    ['w_theta', '<msub><mi>w</mi><mi>θ</mi></msub>'],
    ['v_post', '<msub><mi>v</mi><mi>post</mi></msub>'],
    ['N_1', '<msub><mi>N</mi><mn>1</mn></msub>'],
    ['I_gap_post', '<msub><mi>I</mi><mrow><mi>gap</mi><mo>,</mo><mi>post</mi></mrow></msub>'],
    ['xi', '<mi>ξ</mi>'],
    ['_x', '<mi>_x</mi>'],
    ['x_', '<mi>x_</mi>'],
    ['a__b', '<mi>a__b</mi>'],
    ['not_refractory', '<mi>not_refractory</mi>'],
    ['inf', '<mi>∞</mi>'],
    // units, but for names of the model
    ['mV', '<mi>mV</mi>'],
    ['msecond', '<mi>ms</mi>'],
    ['usecond', '<mi>µs</mi>'],
    ['Mohm', '<mi>MΩ</mi>'],
    ['volt', '<mi mathvariant="normal">V</mi>'],
    ['um2', '<msup><mi>µm</mi><mn>2</mn></msup>'],
    ['mole', '<mi>mole</mi>'],
    ['constructor', '<mi>constructor</mi>'],
    ['tau_constructor', '<msub><mi>τ</mi><mi>constructor</mi></msub>'],
  ])('%s', (text, expected) => {
    expect(markup(text)).toBe(expected)
  })
})

describe('notation', () => {
  const seen = (text: string) => pythonOf(markup(text)).replaceAll('\u00a0', ' ')

  test.each([
    ['a*b', 'a*b'],
    ['a*(b + c)', 'a*(b+c)'],
    ['a - (b - c)', 'a-(b-c)'],
    ['a + -b', 'a+(-b)'],
    ['-v/tau', '-((v)/(τ))'],
    ['(a - v)/tau', '((a-v)/(τ))'],
    ['a/b/c', '((a)/(b*c))'],
    ['a/b*c', '((a)/(b))*c'],
    ['a/(b*c)', '((a)/(b*c))'],
    ['a*(b/c)', 'a*((b)/(c))'],
    ['(a/b)**2', '(((a)/(b)))**(2)'],
    ['(-a)**2', '(-a)**(2)'],
    ['-a**2', '-a**(2)'],
    ['a**-b', 'a**(-b)'],
    ['a**b**c', 'a**(b**(c))'],
    ['g_Na*m**3*h', 'g_Na*m**(3)*h'],
    ['tau_m**2', 'τ_m**(2)'],
    ['10*mV', '10*mV'],
    ['10*mV/ms', '10*mV/ms'],
    ['10*mV/ms*v', '(10*mV/ms)*v'],
    ['3.*mV', '3*mV'],
    ['v*0.5', 'v*0.5'],
    ['v*1e-3', 'v*1*10**(-3)'],
    ['2E+05', '2*10**(5)'],
    ['1_000', '1000'],
    ['exp((v - VT)/DeltaT)', 'exp(((v-VT)/(DeltaT)))'],
    ['sqrt(2/tau)*xi', 'sqrt(2/τ)*ξ'],
    ['abs(v)', '|v|'],
    ['floor(v) + ceil(v)', '⌊v⌋+⌈v⌉'],
    ['log10(v)', 'log_10(v)'],
    ['i // 2', '⌊((i)/(2))⌋'],
    ['(i + 1) % 8', '(i+1) mod 8'],
    ['rates(t, i)', 'rates(t,i)'],
    ['rand() < rate*dt', 'rand()<rate*dt'],
    ['int(t > 1*ms and t <= 2*ms)', '[t>1*ms and t<=2*ms]'],
    ['int(not (a or b))', '[not (a or b)]'],
    ['int(b)', 'int(b)'],
    ['a and (b or c) or d', 'a and (b or c) or d'],
    ['a == b', 'a=b'],
    ['(a < b) + 1', '(a<b)+1'],
    ['a if b else c', 'a if b else c'],
    ['True', 'true'],
    // what has no notation stands as in the script
    ['a & b', 'a & b'],
    ['f(x, k=1)', 'f(x, k=1)'],
    ["'<script>'", "'<script>'"],
    ['[1, 2]*ms', '[1, 2]*ms'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test('text of the script is escaped', () => {
    expect(markup("'<script>&'")).toBe('<mtext>&#39;&lt;script&gt;&amp;&#39;</mtext>')
    expect(markup('v < 1')).toContain('<mo>&lt;</mo>')
  })

  test('statements give the new value', () => {
    const assigned = (operator: string, value: string) =>
      pythonOf(write.assignment(parsed('v'), operator, parsed(value)))
    expect(assigned('=', 'v_r')).toBe('v←v_r')
    expect(assigned('+=', 'a + b')).toBe('v←v+(a+b)')
    expect(assigned('-=', 'a - b')).toBe('v←v-(a-b)')
    expect(assigned('*=', 'a + b')).toBe('v←v*(a+b)')
    expect(assigned('/=', 'a + b')).toBe('v←((v)/(a+b))')
    expect(assigned('**=', '2')).toBe('v←v**(2)')
  })
})

test('what is seen has the value of what was written', () => {
  let state = 12345
  const next = (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * n)
  }
  const random = (depth: number): string => {
    const kind = depth === 0 ? next(3) : 3 + next(9)
    const inner = () => random(depth - 1 - next(depth > 1 ? 2 : 1))
    if (kind < 2) return 'abcd'[next(4)]
    if (kind === 2) return ['2', '3.5', '1e1'][next(3)]
    if (kind === 3) return `(-${inner()})`
    if (kind === 4) return `(${inner()}**${['2', '3', '-1'][next(3)]})`
    if (kind === 5) return `sqrt(abs(${inner()}))`.replace('abs', '')
    return `(${inner()}${'+-*/*/'[next(6)]}${inner()})`
  }
  const values: Readonly<Record<string, number>> = { a: 1.25, b: 0.75, c: 2.5, d: 0.375 }
  for (let k = 0; k < 400; k++) {
    const text = random(1 + (k % 5))
    const shown = pythonOf(markup(text))
    const [wanted, found] = [text, shown].map((t) => evaluated(parsed(t), values))
    if (Number.isNaN(wanted)) expect(found, `${text} as ${shown}`).toBeNaN()
    else
      expect(Math.abs(found / wanted - 1) < 1e-9 || found === wanted, `${text} as ${shown}`).toBe(
        true,
      )
  }
})

function evaluated(e: Expression, values: Readonly<Record<string, number>>): number {
  const value = (x: Expression) => evaluated(x, values)
  if (e.kind === 'number') return e.value
  if (e.kind === 'name') return values[e.name]
  if (e.kind === 'unary') return -value(e.operand)
  if (e.kind === 'call') return Math.sqrt(value(e.arguments[0].value))
  if (e.kind !== 'binary') throw new Error(e.kind)
  const [a, b] = [value(e.left), value(e.right)]
  switch (e.operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    default:
      return a ** b
  }
}
