import { describe, expect, test } from 'vitest'
import { constantValue } from '../../../compiler/algebra/constant.js'
import { differentiate } from '../../../compiler/algebra/differentiate.js'
import { equal, isStateful, mentions } from '../../../compiler/algebra/facts.js'
import { product, quotient } from '../../../compiler/algebra/fraction.js'
import { asLinear } from '../../../compiler/algebra/linear.js'
import { simplify } from '../../../compiler/algebra/simplify.js'
import { substitute } from '../../../compiler/algebra/substitute.js'
import { printExpression } from '../../../compiler/ir/print/expression.js'
import { dimensionless } from '../../../runtime/values/dimension.js'
import { expressionOf } from '../3-resolve/fixture.js'
import { evaluate } from './evaluate.js'

const read = (text: string) => expressionOf(text, 'a b c x k')
const x = { name: 'x', dimension: dimensionless }
const values = { a: 1.3, b: -0.7, c: 2.1, x: 0.37, k: 3 }

describe('simplify', () => {
  test.each([
    ['x*1.0', 'x'],
    ['1*x', 'x'],
    ['x + 0', 'x'],
    ['0 + x', 'x'],
    ['x - 0', 'x'],
    ['0 - x', '-x'],
    ['0*x', '0.0'],
    ['0*rand()', '0*rand()'],
    ['x/1', 'x'],
    ['x**1', 'x'],
    ['--x', 'x'],
    ['a + -b', 'a - b'],
    ['-a + b', 'b - a'],
    ['a - -b', 'a + b'],
    ['(-a)*(-b)', 'a*b'],
    ['(-a)*b', '-(a*b)'],
    ['x - x', '0.0'],
    ['rand() - rand()', 'rand() - rand()'],
    ['2*3 - 7', '-1'],
    ['(2 + 3)*x', '5*x'],
    ['1/2*x', '1/2*x'],
    ['exp(0 + x*1)', 'exp(x)'],
  ])('%s is %s', (before, after) => {
    expect(printExpression(simplify(read(before)))).toBe(after)
  })
  test('whole numbers beyond 32 bits are left alone', () => {
    expect(printExpression(simplify(read('2000000000 + 2000000000')))).toContain('+')
  })
})

describe('the derivative in x, against a difference quotient', () => {
  test.each([
    '3*x + a',
    'x*x*b',
    'a/x',
    'x/a',
    '-x**3',
    'x**a',
    'a**x',
    'x**x',
    'sin(x)*cos(a*x)',
    'tan(x)',
    'sinh(x) + cosh(x)*tanh(x)',
    'arcsin(x) + arccos(x/2) + arctan(x)',
    'exp(-x/c)',
    'log(x)',
    'log10(x)',
    'log1p(x)',
    'expm1(x)',
    'exprel(x)',
    'sqrt(x + 1)',
    'abs(b*x)',
    '+x',
    'x/(x + c)',
  ])('%s', (text) => {
    const e = read(text)
    const derivative = differentiate(e, x)
    expect(derivative).toBeDefined()
    if (derivative === undefined) return
    const h = 1e-5
    const at = (x: number) => evaluate(e, { ...values, x })
    const slope = (at(values.x + h) - at(values.x - h)) / (2 * h)
    expect(evaluate(derivative, values)).toBeCloseTo(slope, 6)
  })
  test.each(['int(x)', 'floor(x)', 'clip(x, 0, 1)', 'x % 2', 'x // 2', 'int(x > 0)*x'])(
    '%s has none',
    (text) => expect(differentiate(read(text), x)).toBeUndefined(),
  )
  test('is zero without x', () => {
    const derivative = differentiate(read('a*int(b > 0)'), x)
    expect(derivative && constantValue(derivative)).toBe(0)
  })
})

describe('asLinear', () => {
  test.each([
    ['a*x + b', 1.3, -0.7],
    ['(a - x)/c', -1 / 2.1, 1.3 / 2.1],
    ['-(x - a)*b', 0.7, -0.7 * 1.3],
    ['a*(b*(x + 1) + c*x)', 1.3 * (-0.7 + 2.1), 1.3 * -0.7],
    ['(x + a)*(x - a) - x*x', 0, -1.3 * 1.3],
    ['(x + 1)**2 - x**2', 2, 1],
    ['x', 1, 0],
    ['exp(a)', 0, Math.exp(1.3)],
    ['x - x + a', 0, 1.3],
  ])('%s', (text, coefficient, constant) => {
    const linear = asLinear(read(text), x)
    expect(linear).toBeDefined()
    if (linear === undefined) return
    expect(mentions(linear.coefficient, 'x') || mentions(linear.constant, 'x')).toBe(false)
    expect(evaluate(linear.coefficient, values)).toBeCloseTo(coefficient, 14)
    expect(evaluate(linear.constant, values)).toBeCloseTo(constant, 14)
  })
  test.each(['x*x', 'a/x', 'exp(x)', 'x**2 + 1', 'x**a', 'int(x > 0)', '2**x', 'abs(x)'])(
    '%s is not affine',
    (text) => expect(asLinear(read(text), x)).toBeUndefined(),
  )
})

describe('products and quotients cancel', () => {
  test.each([
    ['a/b', '-1/b', '-a'],
    ['a/b + c', '1/b', 'a + c*b'],
    ['a*c', 'c*b', 'a/b'],
    ['2*a', '2*b', 'a/b'],
  ])('(%s) / (%s) is %s', (top, bottom, expected) => {
    expect(printExpression(quotient(read(top), read(bottom)))).toBe(expected)
  })
  test('a product with a common factor', () => {
    expect(printExpression(product(read('-1/b'), read('a*b')))).toBe('-a')
  })
})

test('substitute replaces values, not names of functions', () => {
  const e = substitute(
    read('exp(x) + x*a'),
    new Map([
      ['x', read('b + 1')],
      ['exp', read('c')],
    ]),
  )
  expect(printExpression(e)).toBe('exp(b + 1) + (b + 1)*a')
})

test('equal looks at structure, not at places', () => {
  expect(equal(read('exp(a*x) + 1'), read('exp(a * x)+1'))).toBe(true)
  expect(equal(read('a - b'), read('b - a'))).toBe(false)
  expect(equal(read('2*a'), read('2.0*a'))).toBe(false)
})

test('constantValue needs literals and named constants only', () => {
  expect(constantValue(read('-2**3/4 + 7//2 + -7 % 3'))).toBe(-2 + 3 + 2)
  expect(constantValue(read('2*pi'))).toBe(2 * Math.PI)
  expect(constantValue(read('2*a'))).toBeUndefined()
})

test('isStateful sees no draw in an ordinary call', () => {
  expect(isStateful(read('exp(x)'))).toBe(false)
  expect(isStateful(read('a + exp(x*rand())'))).toBe(true)
})
