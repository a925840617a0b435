/** The value of an expression that is made of literals and named constants only. */
import { pow } from '../../runtime/math/pow.js'
import type { Checked, Expression } from '../ir/expression.js'

/** Nothing where a variable, an external value, a comparison or a call takes part. */
export function constantValue(e: Expression<Checked>): number | undefined {
  switch (e.kind) {
    case 'number':
      return e.value
    case 'boolean':
      return e.value ? 1 : 0
    case 'name':
      return e.symbol.kind === 'constant' ? e.symbol.value : undefined
    case 'unary': {
      const value = constantValue(e.operand)
      if (value === undefined) return undefined
      return e.operator === '-' ? -value : e.operator === '+' ? value : undefined
    }
    case 'binary': {
      const left = constantValue(e.left)
      const right = constantValue(e.right)
      if (left === undefined || right === undefined) return undefined
      return operate(e.operator, left, right)
    }
    default:
      return undefined
  }
}

/** The value of an operation on numbers; undefined for other operators. */
export function operate(operator: string, a: number, b: number): number | undefined {
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
      return pow(a, b)
    default:
      return undefined
  }
}
