/** One statement of a method's description, put into equations. Semantics page 4.1. */
import { isDimensionless, sameDimension } from '../../runtime/values/dimension.js'
import { add, binary, call, divide, multiply, negate, number, power } from '../algebra/build.js'
import { expressionOf, formOf } from '../algebra/canonical/expression.js'
import { isNothing } from '../algebra/canonical/form.js'
import { constantValue } from '../algebra/constant.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import { children, descendants } from '../ir/walk.js'
import { constants, isConstantName } from '../library/constants.js'
import { functions, isFunctionName } from '../library/functions.js'
import { messages } from './messages.js'
import type { Differential, Noise, System } from './method.js'
import { drawn } from './noise.js'
import { at, timeAt } from './stages.js'
import { dtAt } from './system.js'

type E = Expression<Checked>
type L = Expression<Located>
/** nothing stands for 0, of any dimension */
type V = E | undefined

/** What a stage is for one equation and one noise; `all`: the sum over the noises. */
export type Stage = (equation: Differential, noise: Noise | undefined | 'all') => V

/** The description cannot be used. */
export class Problem {
  constructor(readonly diagnostic: Diagnostic) {}
}

/** A value in two parts: the terms with g or dW apart from the others. */
interface Parts {
  readonly plain: V
  readonly noisy: V
}

/** Where a description is looked at: `once` for the terms of the result that no noise repeats. */
interface At {
  readonly equation: Differential
  readonly noise: Noise | undefined
  readonly once?: boolean
  /** within the arguments of f or g */
  readonly inside?: 'f' | 'g'
}

export class Described {
  constructor(
    readonly system: System,
    readonly stages: ReadonlyMap<string, Stage>,
    readonly text: L,
  ) {
    for (const name of ['f', 'g']) this.#checkUse(name)
  }

  /** Of a stage: both parts. Equations without noise leave the terms with g and dW out. */
  whole(equation: Differential, noise: Noise | undefined): V {
    const { plain, noisy } = this.#value(this.text, { equation, noise })
    return equation.g.size > 0 ? this.#add(plain, noisy, this.text, equation) : plain
  }

  /** Of the result: what stands there once. */
  plain(equation: Differential): V {
    return this.#value(this.text, { equation, noise: undefined, once: true }).plain
  }

  /** Of the result: what each noise adds. */
  noisy(equation: Differential, noise: Noise): V {
    return equation.g.size > 0 ? this.#value(this.text, { equation, noise }).noisy : undefined
  }

  /** Brian takes each function once in a statement, and to the power of 1. */
  #checkUse(name: string): void {
    const calls = [...descendants(this.text)].filter((part) => isCallOf(part, name))
    const texts = new Set(calls.map((part) => JSON.stringify(part, withoutPlace)))
    if (texts.size > 1) throw this.#problem('split', calls[1], `calls ${name}() in two places`)
    const [first] = calls
    if (first && degree(this.text, name) !== 1) {
      throw this.#problem('split', first, `is not linear in ${name}()`)
    }
  }

  #value(e: L, where: At): Parts {
    switch (e.kind) {
      case 'number':
        return plainly(e.value === 0 ? undefined : number(e.value, e.span))
      case 'name':
        return this.#name(e, where)
      case 'unary': {
        const { plain, noisy } = this.#value(e.operand, where)
        if (e.operator === '-')
          return { plain: plain && negate(plain), noisy: noisy && negate(noisy) }
        if (e.operator === '+') return { plain, noisy }
        throw this.#problem('split', e, `has the operator '${e.operator}'`)
      }
      case 'binary':
        return this.#binary(e, where)
      case 'call':
        return this.#call(e, where)
      default:
        throw this.#problem('split', e, 'has more than sums, products and calls')
    }
  }

  #name(e: Extract<L, { kind: 'name' }>, where: At): Parts {
    const { name, span } = e
    const { equation, noise } = where
    if (name === 'x') return plainly(equation.x)
    if (name === 't') return plainly(timeAt(span))
    if (name === 'dt') return plainly(dtAt(span))
    if (name === 'dW') {
      if (where.inside === 'f') throw this.#problem('split', e, 'has dW in the arguments of f()')
      return { plain: undefined, noisy: noise && drawn(noise) }
    }
    const stage = this.stages.get(name)
    if (!stage && isConstantName(name)) return plainly(number(constants[name], span))
    if (!stage) throw this.#problem('split', e, `has the function ${name} without a call`)
    if (!where.once || this.system.noises.length === 0) return plainly(stage(equation, noise))
    // Brian has one value for each noise there, and none for all of them
    if (where.inside === 'f') {
      throw this.#problem('split', e, `has '${name}', one for each noise, in the arguments of f()`)
    }
    return plainly(stage(equation, 'all'))
  }

  #binary(e: Extract<L, { kind: 'binary' }>, where: At): Parts {
    const a = this.#value(e.left, where)
    const { equation } = where
    if (e.operator === '**') return this.#power(e, a, where)
    const b = this.#value(e.right, where)
    switch (e.operator) {
      case '+':
      case '-': {
        const sign = (v: V) => (e.operator === '-' ? v && negate(v) : v)
        return {
          plain: this.#add(a.plain, sign(b.plain), e, equation),
          noisy: this.#add(a.noisy, sign(b.noisy), e, equation),
        }
      }
      case '*': {
        const whole = this.#add(b.plain, b.noisy, e, equation)
        const noisy = this.#add(times(a.noisy, whole), times(a.plain, b.noisy), e, equation)
        return { plain: times(a.plain, b.plain), noisy }
      }
      case '/': {
        if (b.plain && b.noisy) throw this.#problem('split', e.right, 'divides by a sum with noise')
        const by = b.plain ?? b.noisy
        if (!by) throw this.#problem('split', e.right, 'divides by 0')
        const parts = {
          plain: a.plain && divide(a.plain, by),
          noisy: a.noisy && divide(a.noisy, by),
        }
        return b.noisy ? { plain: undefined, noisy: sum([parts.plain, parts.noisy]) } : parts
      }
      default:
        throw this.#problem('split', e, `has the operator '${e.operator}'`)
    }
  }

  #power(e: Extract<L, { kind: 'binary' }>, { plain, noisy }: Parts, where: At): Parts {
    const given = this.#value(e.right, where)
    const exponent = given.plain ? constantValue(given.plain) : 0
    if (given.noisy || exponent === undefined) {
      throw this.#problem('split', e.right, 'has an exponent that is no number')
    }
    if (plain && noisy) throw this.#problem('split', e, 'has the power of a sum with noise')
    const raised = (base: E) => power(base, exponent)
    return { plain: plain && raised(plain), noisy: noisy && raised(noisy) }
  }

  #call(e: Extract<L, { kind: 'call' }>, where: At): Parts {
    const { callee, span } = e
    const name = callee.kind === 'name' ? callee.name : ''
    if (name === 'f') return plainly(this.#function(e, where, where.equation.f))
    if (name === 'g') {
      const factor = where.noise && where.equation.g.get(where.noise.name)
      return { plain: undefined, noisy: factor && this.#function(e, where, factor) }
    }
    if (!isFunctionName(name) || functions[name].arguments.length !== e.arguments.length) {
      throw this.#problem('split', e, `calls ${name}() as nothing there can be called`)
    }
    const args = e.arguments.map((argument) => this.#value(argument.value, where))
    if (args.some(({ plain, noisy }) => plain && noisy)) {
      throw this.#problem('split', e, `calls ${name}() of a sum with noise`)
    }
    const values = args.map(({ plain, noisy }) => plain ?? noisy ?? number(0, span))
    if (name !== 'sqrt' && name !== 'abs' && values.some((v) => !isDimensionless(v.dimension))) {
      throw this.#problem('split', e, `calls ${name}() of a value with a unit`)
    }
    const value = call(name, values, span)
    return args.some(({ noisy }) => noisy) ? { plain: undefined, noisy: value } : plainly(value)
  }

  /** The right-hand side at another place: f(x + k/2, t + dt/2). */
  #function(e: Extract<L, { kind: 'call' }>, where: At, side: E): V {
    if (where.inside) throw this.#problem('split', e, 'calls f() or g() within each other')
    const name = e.callee.kind === 'name' ? e.callee.name : ''
    if (e.arguments.length !== 2) {
      throw this.#problem('split', e, `calls ${name}() with ${e.arguments.length} arguments, not 2`)
    }
    const inside = name === 'f' ? 'f' : 'g'
    const [x, t] = e.arguments.map((argument) => argument.value)
    const place = new Map<string, E>()
    const put = (key: string, text: L, equation: Differential, like: E) => {
      const { plain, noisy } = this.#value(text, { ...where, equation, inside })
      const value = this.#add(plain, noisy, text, equation)
      if (value && !sameDimension(value.dimension, like.dimension)) {
        throw this.#units(text, equation)
      }
      place.set(key, value ?? number(0, like.span, like.dimension))
    }
    if (!isName(x, 'x')) for (const one of this.system.equations) put(one.name, x, one, one.x)
    if (!isName(t, 't')) put('t', t, where.equation, timeAt(t.span))
    const forms = new Map([...place].map(([key, value]) => [key, formOf(value)] as const))
    const result = at(side, forms.size > 0 ? forms : undefined)
    return isNothing(result) ? undefined : expressionOf(result, side.span)
  }

  #add(a: V, b: V, text: L, equation: Differential): V {
    if (!a || !b) return a ?? b
    if (!sameDimension(a.dimension, b.dimension)) throw this.#units(text, equation)
    // a sum with -b is a difference
    return b.kind === 'unary' && b.operator === '-' ? binary('-', a, b.operand) : add(a, b)
  }

  #problem(word: 'split', { span }: L, what: string): Problem {
    return new Problem(messages.make(`updater-${word}`, { span }, { what }))
  }

  #units({ span }: L, { name }: Differential): Problem {
    return new Problem(messages.make('updater-units', { span }, { name }))
  }
}

/** The sum of what is there. */
export function sum(values: readonly V[]): V {
  const found = values.filter((value) => value !== undefined)
  return found.length > 0 ? found.reduce(add) : undefined
}

const plainly = (plain: V): Parts => ({ plain, noisy: undefined })
const times = (a: V, b: V): V => a && b && multiply(a, b)
const isName = (e: L, name: string): boolean => e.kind === 'name' && e.name === name

const isCallOf = (e: L, name: string): boolean =>
  e.kind === 'call' && e.callee.kind === 'name' && e.callee.name === name

/** How often a function is multiplied with itself in a term. */
function degree(e: L, name: string): number {
  if (isCallOf(e, name)) return 1
  const parts = e.kind === 'binary' ? [e.left, e.right] : children(e)
  const degrees = parts.map((part) => degree(part, name))
  if (e.kind === 'binary' && e.operator === '*') return degrees[0] + degrees[1]
  const highest = Math.max(0, ...degrees)
  const linear =
    e.kind === 'unary' ||
    (e.kind === 'binary' &&
      (['+', '-'].includes(e.operator) || (e.operator === '/' && !degrees[1])))
  return linear || highest === 0 ? highest : 2
}

const withoutPlace = (key: string, value: unknown): unknown =>
  key === 'span' || key.endsWith('Span') ? undefined : value
