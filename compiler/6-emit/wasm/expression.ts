/**
 * Lowered expressions as WebAssembly, for one element or for two in a vector. Floats and integers
 * are doubles, as they are in TypeScript; a truth value is an i32, in a vector a mask.
 */
import { Bug } from '../../diagnostics/bug.js'
import type { ValueType } from '../../ir/expression.js'
import type { LoweredExpression } from '../../ir/kernel.js'
import { type Instruction, isInstruction } from './signature.js'
import type { Wat } from './text.js'

type E = LoweredExpression

export interface Lanes {
  readonly vector: boolean
  /** how a name is read */
  local(name: string, type: ValueType): Wat
  /** a call of an elementary function, or of an operation */
  call(name: string, args: readonly Wat[]): Wat
}

export function expression(e: E, lanes: Lanes): Wat {
  const { vector } = lanes
  const inner = (part: E) => expression(part, lanes)
  const op = (name: string, ...args: readonly Wat[]): Wat => [`${kindOf(vector)}.${name}`, ...args]
  switch (e.kind) {
    case 'number':
      return constant(e.value, vector)
    case 'boolean':
      return truth(e.value, vector)
    case 'name':
      return lanes.local(e.name, e.type)
    case 'unary':
      if (e.operator === 'not') return [vector ? 'v128.not' : 'i32.eqz', inner(e.operand)]
      return op('neg', inner(e.operand))
    case 'binary':
      return binary(e, lanes)
    case 'compare':
      return comparison(e, lanes)
    case 'logical': {
      const word = `${vector ? 'v128' : 'i32'}.${e.operator}`
      return e.operands.map(inner).reduce((left, right) => [word, left, right])
    }
    case 'conditional':
      return [
        vector ? 'v128.bitselect' : 'select',
        inner(e.then),
        inner(e.otherwise),
        inner(e.test),
      ]
    case 'call':
      return call(e, lanes)
    default:
      throw new Bug(`'${e.kind}' in a kernel`)
  }
}

const kindOf = (vector: boolean): string => (vector ? 'f64x2' : 'f64')

export function constant(value: number, vector: boolean): Wat {
  const text = numberText(value)
  return vector ? ['v128.const', 'f64x2', text, text] : ['f64.const', text]
}

export function truth(value: boolean, vector: boolean): Wat {
  if (!vector) return ['i32.const', value ? '1' : '0']
  const lane = value ? '-1' : '0'
  return ['v128.const', 'i64x2', lane, lane]
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  return Object.is(value, -0) ? '-0' : String(value)
}

const arithmetic = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const

function binary(e: E & { kind: 'binary' }, lanes: Lanes): Wat {
  const [left, right] = [e.left, e.right].map((part) => expression(part, lanes))
  const kind = kindOf(lanes.vector)
  switch (e.operator) {
    case '+':
    case '-':
    case '*':
    case '/':
      return [`${kind}.${arithmetic[e.operator]}`, left, right]
    case '//':
      return [`${kind}.floor`, [`${kind}.div`, left, right]]
    case '%':
      return lanes.call('remainder', [left, right])
    default:
      throw new Bug(`the operator '${e.operator}' in a kernel`)
  }
}

const comparisons = {
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '==': 'eq',
  '!=': 'ne',
} as const

function comparison(e: E & { kind: 'compare' }, lanes: Lanes): Wat {
  const [operator] = e.operators
  const word = comparisons[operator as keyof typeof comparisons]
  const sides = e.operands.map((part) => number(part, lanes))
  return [`${kindOf(lanes.vector)}.${word}`, ...sides]
}

/** A truth value counts as 0 or 1. */
function number(e: E, lanes: Lanes): Wat {
  const value = expression(e, lanes)
  if (e.type !== 'boolean') return value
  const [one, zero] = [constant(1, lanes.vector), constant(0, lanes.vector)]
  return [lanes.vector ? 'v128.bitselect' : 'select', one, zero, value]
}

function call(e: E & { kind: 'call' }, lanes: Lanes): Wat {
  const name = e.callee.kind === 'name' ? e.callee.name : ''
  const args = e.arguments.map(({ value }) => value)
  if (isInstruction(name)) return instruction(name, args, lanes)
  const result = lanes.call(
    name,
    args.map((arg) => number(arg, lanes)),
  )
  // x // 0 is infinite, and 0 as an integer
  return e.type === 'integer' ? lanes.call('int32', [result]) : result
}

function instruction(name: Instruction, args: readonly E[], lanes: Lanes): Wat {
  const kind = kindOf(lanes.vector)
  const values = args.map((arg) => number(arg, lanes))
  switch (name) {
    case 'toFloat':
      return values[0]
    case 'toInteger':
      return lanes.call('int32', [[`${kind}.trunc`, values[0]]])
    case 'wrap':
      return wrap(args[0], lanes)
    case 'sign':
      return lanes.call('sign', values)
    default:
      return [`${kind}.${name}`, ...values]
  }
}

function wrap(e: E, lanes: Lanes): Wat {
  if (e.kind === 'binary' && e.operator === '*') {
    const sides = [e.left, e.right].map((part) => number(part, lanes))
    return lanes.call('product32', sides)
  }
  return lanes.call('int32', [number(e, lanes)])
}
