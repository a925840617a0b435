/** Readable names for values that the script did not name: `decay_tau` for exp(-dt/tau). */
import { scriptFunction } from '../ir/intrinsic.js'
import type { LoweredExpression } from '../ir/kernel.js'
import { intrinsicOf } from './arithmetic.js'

type E = LoweredExpression

const longest = 28

const operatorWords: Readonly<Record<string, string>> = {
  '+': 'plus',
  '-': 'minus',
  '*': '',
  '/': 'over',
  '//': 'over',
  '%': 'modulo',
}

const fallbacks: Readonly<Record<string, string>> = {
  '+': 'offset',
  '-': 'offset',
  '*': 'factor',
  '/': 'factor',
}

/** A legal identifier that says what the value is; unique only after `Names.fresh`. */
export function describe(e: E): string {
  const words = phrase(e)
  if (words.length <= longest && !/^\d/.test(words)) return words
  if (/^\d/.test(words)) {
    const rest = words.replace(/^[\d_e]*(?:minus_|plus_|over_)?/, '')
    const one = /^1_(minus|plus)_/.exec(words)
    if (one) return shorten(`one_${one[1]}_${rest}`, e)
    if (rest !== '') return shorten(`scaled_${rest}`, e)
  }
  return fallback(e)
}

const shorten = (words: string, e: E): string => (words.length <= longest ? words : fallback(e))

function fallback(e: E): string {
  if (e.kind === 'binary') return fallbacks[e.operator] ?? 'value'
  if (e.type === 'boolean') return 'condition'
  return intrinsicOf(e) ?? 'value'
}

function phrase(e: E): string {
  switch (e.kind) {
    case 'number':
      return String(e.value).replace(/-/g, 'minus_').replace(/[.+]/g, '_')
    case 'name':
      return e.name
    case 'unary':
      return join(e.operator === 'not' ? 'not' : 'minus', phrase(e.operand))
    case 'binary':
      return join(phrase(e.left), operatorWords[e.operator], phrase(e.right))
    case 'logical':
      return e.operands.map(phrase).join(`_${e.operator}_`)
    case 'compare':
      return 'condition'
    case 'call':
      return phraseOfCall(e)
    default:
      return 'value'
  }
}

const join = (...words: readonly string[]): string => words.filter((w) => w !== '').join('_')

function phraseOfCall(e: E & { kind: 'call' }): string {
  const name = intrinsicOf(e)
  const args = e.arguments.map((a) => a.value)
  if (name === 'toFloat' || name === 'toInteger' || name === 'wrap') return phrase(args[0])
  if (name === 'exp') {
    const tau = timeConstant(args[0])
    if (tau !== undefined) return join('decay', tau)
  }
  if (name === 'floorDivide' || name === 'floorDivideInteger') {
    return join(phrase(args[0]), 'over', phrase(args[1]))
  }
  const callee = e.callee.kind === 'name' ? (scriptFunction(e.callee.name) ?? name) : name
  return join(callee ?? '', ...args.map(phrase))
}

/** tau of -dt/tau, in the ways that it is written. */
function timeConstant(e: E): string | undefined {
  if (e.kind === 'unary' && e.operator === '-') return quotientOfStep(e.operand)
  if (e.kind !== 'binary' || e.operator !== '/') return undefined
  if (e.left.kind !== 'unary' || e.left.operator !== '-') return undefined
  return quotientOfStep({ ...e, left: e.left.operand })
}

function quotientOfStep(e: E): string | undefined {
  if (e.kind !== 'binary' || e.operator !== '/') return undefined
  if (e.left.kind !== 'name' || e.left.name !== 'dt') return undefined
  return phrase(e.right)
}

/** Hands out names that are different from each other. */
export class Names {
  readonly #used: Set<string>

  constructor(reserved: Iterable<string>) {
    this.#used = new Set(reserved)
  }

  /** `hint`, or `hint_2`, `hint_3` ... */
  fresh(hint: string): string {
    let name = hint
    for (let k = 2; this.#used.has(name); k++) name = `${hint}_${k}`
    this.#used.add(name)
    return name
  }
}
