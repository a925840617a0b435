/** Lowered expressions as TypeScript, with as few brackets as the two languages allow. */
import { Bug, assertNever } from '../../diagnostics/bug.js'
import { type Intrinsic, scriptFunction } from '../../ir/intrinsic.js'
import type { LoweredExpression } from '../../ir/kernel.js'

type E = LoweredExpression

/** How a kernel writes its names, and which functions of the runtime it calls. */
export interface Spelling {
  local(name: string): string
  runtime(name: MathName): string
}

/** Functions of the runtime that kernels call: host functions may differ in their last bits. */
export type MathName = (typeof calls)[keyof typeof calls]

/** JavaScript's precedences, the higher the tighter. */
const tight = {
  conditional: 2,
  or: 3,
  and: 4,
  bitOr: 6,
  equality: 9,
  comparison: 10,
  sum: 12,
  product: 13,
  sign: 15,
  atom: 20,
} as const

interface Text {
  readonly text: string
  readonly tight: number
}

export const printExpression = (e: E, names: Spelling): string => print(e, names).text

/** A double as it reads back, shortest. */
export function printNumber(value: number): string {
  if (value === Math.PI) return 'Math.PI'
  if (value === Math.E) return 'Math.E'
  return Object.is(value, -0) ? '-0' : String(value)
}

const atom = (text: string): Text => ({ text, tight: tight.atom })

function print(e: E, names: Spelling): Text {
  const within = (part: E, least: number) => bracket(print(part, names), least)
  switch (e.kind) {
    case 'number':
      return {
        text: printNumber(e.value),
        tight: e.value < 0 || Object.is(e.value, -0) ? tight.sign : tight.atom,
      }
    case 'boolean':
      return atom(String(e.value))
    case 'name':
      return atom(names.local(e.name))
    case 'unary': {
      const operand = within(e.operand, tight.sign)
      const sign = e.operator === 'not' ? '!' : '-'
      // --x would be a decrement
      const text = operand.startsWith('-') && sign === '-' ? `-(${operand})` : sign + operand
      return { text, tight: tight.sign }
    }
    case 'binary':
      return printBinary(e, names)
    case 'compare': {
      const [operator] = e.operators
      const [left, right] = e.operands
      const equality = operator === '==' || operator === '!='
      const level = equality ? tight.equality : tight.comparison
      const sign = equality ? `${operator}=` : operator
      return {
        text: `${within(left, level + 1)} ${sign} ${within(right, level + 1)}`,
        tight: level,
      }
    }
    case 'logical': {
      const level = e.operator === 'and' ? tight.and : tight.or
      // && in || needs no brackets, but readers do
      const parts = e.operands.map((part) => within(part, tight.and + 1))
      return { text: parts.join(e.operator === 'and' ? ' && ' : ' || '), tight: level }
    }
    case 'conditional': {
      const test = within(e.test, tight.conditional + 1)
      const then = within(e.then, tight.conditional + 1)
      const otherwise = within(e.otherwise, tight.conditional)
      return { text: `${test} ? ${then} : ${otherwise}`, tight: tight.conditional }
    }
    case 'call':
      return printCall(e, names)
    default:
      throw new Bug(`'${e.kind}' in a kernel`)
  }
}

const bracket = ({ text, tight: level }: Text, least: number): string =>
  level < least ? `(${text})` : text

function printBinary(e: E & { kind: 'binary' }, names: Spelling): Text {
  const sides = (level: number): [string, string] => [
    bracket(print(e.left, names), level),
    bracket(print(e.right, names), level + 1),
  ]
  switch (e.operator) {
    case '+':
    case '-': {
      const [left, right] = sides(tight.sum)
      return { text: `${left} ${e.operator} ${right}`, tight: tight.sum }
    }
    case '*':
    case '/':
    case '%': {
      const [left, right] = sides(tight.product)
      return { text: `${left} ${e.operator} ${right}`, tight: tight.product }
    }
    case '//':
      return atom(`Math.floor(${sides(tight.product).join(' / ')})`)
    default:
      throw new Bug(`the operator '${e.operator}' in a kernel`)
  }
}

/** Intrinsics that are calls of the runtime. */
const calls = {
  exp: 'exp',
  log: 'log',
  log10: 'log10',
  expm1: 'expm1',
  log1p: 'log1p',
  exprel: 'exprel',
  expMean: 'expMean',
  expmEntry: 'expmEntry',
  latestBefore: 'latestBefore',
  agree: 'agree',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  sinh: 'sinh',
  cosh: 'cosh',
  tanh: 'tanh',
  arcsin: 'arcsin',
  arccos: 'arccos',
  arctan: 'arctan',
  pow: 'pow',
  floorDivide: 'floorDivide',
  floorModulo: 'floorModulo',
} as const satisfies Partial<Record<Intrinsic, string>>

/** Those of the host that are the same on every engine. */
const hostCalls = {
  sqrt: 'Math.sqrt',
  abs: 'Math.abs',
  ceil: 'Math.ceil',
  floor: 'Math.floor',
  trunc: 'Math.trunc',
  min: 'Math.min',
  max: 'Math.max',
} as const satisfies Partial<Record<Intrinsic, string>>

type Special = Exclude<Intrinsic, keyof typeof calls | keyof typeof hostCalls>

const isKeyOf = <T extends object>(table: T, name: PropertyKey): name is keyof T =>
  Object.hasOwn(table, name)

function printCall(e: E & { kind: 'call' }, names: Spelling): Text {
  const name = (e.callee.kind === 'name' ? e.callee.name : '') as Intrinsic
  const args = e.arguments.map((a) => a.value)
  const list = args.map((a) => print(a, names).text).join(', ')
  const called = scriptFunction(name)
  if (called !== undefined) return atom(`${names.local(called)}(${list})`)
  if (isKeyOf(hostCalls, name)) return atom(`${hostCalls[name]}(${list})`)
  if (isKeyOf(calls, name)) return atom(`${names.runtime(calls[name])}(${list})`)
  const special: Special = name
  switch (special) {
    case 'toFloat':
      return print(args[0], names)
    case 'toInteger':
      return int32(isWhole(args[0]) ? list : `Math.trunc(${list})`)
    case 'floorDivideInteger':
      return int32(`${names.runtime('floorDivide')}(${list})`)
    case 'floorModuloInteger':
      return int32(`${names.runtime('floorModulo')}(${list})`)
    case 'wrap':
      return printWrap(args[0], names)
    case 'sign':
      // numpy gives 0 for -0
      return { text: `Math.sign(${list}) + 0`, tight: tight.sum }
    default:
      return assertNever(special)
  }
}

const int32 = (text: string): Text => ({ text: `${text} | 0`, tight: tight.bitOr })

/** `| 0` alone turns it into an int32: its value has no fraction, and it is written as a call. */
function isWhole(e: E): boolean {
  const name = e.kind === 'call' && e.callee.kind === 'name' ? e.callee.name : ''
  return name === 'floor' || name === 'ceil' || name === 'trunc'
}

function printWrap(e: E, names: Spelling): Text {
  if (e.kind === 'binary' && e.operator === '*') {
    const [left, right] = [e.left, e.right].map((part) => print(part, names).text)
    return atom(`Math.imul(${left}, ${right})`)
  }
  return { text: `(${print(e, names).text}) | 0`, tight: tight.bitOr }
}
