/** Computes checked expressions with the host's arithmetic: an independent reading for tests. */
import { Bug } from '../../../compiler/diagnostics/bug.js'
import type { Checked, Expression } from '../../../compiler/ir/expression.js'

import { agree, expMean, expmEntry } from '../../../runtime/math/matrix-exponential.js'

export type Values = Readonly<Record<string, number | boolean>>

const functions: Readonly<Record<string, (...x: number[]) => number>> = {
  exp: Math.exp,
  log: Math.log,
  log10: Math.log10,
  log1p: Math.log1p,
  expm1: Math.expm1,
  exprel: (x) => (x === 0 ? 1 : Math.expm1(x) / x),
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  int: Math.trunc,
  floor: Math.floor,
  ceil: Math.ceil,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  arcsin: Math.asin,
  arccos: Math.acos,
  arctan: Math.atan,
  expMean,
  expmEntry,
  agree: (value, exact) => Number(agree(value, exact)),
}

export function evaluate(e: Expression<Checked>, values: Values): number {
  switch (e.kind) {
    case 'number':
      return e.value
    case 'boolean':
      return Number(e.value)
    case 'name':
      if (e.symbol.kind === 'constant') return e.symbol.value
      if (!Object.hasOwn(values, e.name)) throw new Bug(`no value of ${e.name}`)
      return Number(values[e.name])
    case 'unary': {
      const x = evaluate(e.operand, values)
      return e.operator === '-' ? -x : e.operator === 'not' ? Number(!x) : x
    }
    case 'binary':
      return operate(e.operator, evaluate(e.left, values), evaluate(e.right, values))
    case 'compare': {
      const [a, b] = e.operands.map((x) => evaluate(x, values))
      return Number(compare(e.operators[0], a, b))
    }
    case 'logical': {
      const all = e.operands.map((x) => evaluate(x, values) !== 0)
      return Number(e.operator === 'and' ? all.every(Boolean) : all.some(Boolean))
    }
    case 'conditional':
      return evaluate(evaluate(e.test, values) !== 0 ? e.then : e.otherwise, values)
    case 'call': {
      const name = e.callee.kind === 'name' ? e.callee.name : ''
      if (e.arguments.length === 0 && Object.hasOwn(values, name)) return Number(values[name])
      return functions[name](...e.arguments.map(({ value }) => evaluate(value, values)))
    }
    default:
      throw new Bug(`no value of a ${e.kind}`)
  }
}

function operate(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '//':
      return Math.floor(a / b)
    case '%':
      return a - b * Math.floor(a / b)
    case '**':
      return a ** b
    default:
      throw new Bug(operator)
  }
}

function compare(operator: string, a: number, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    case '==':
      return a === b
    default:
      return a !== b
  }
}
