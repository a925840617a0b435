/** Products and quotients as lists of factors, for cancelling what is common. */
import type { Checked, Expression } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { binary, divide, multiply, negate, number, zero } from './build.js'
import { equal, isStateful } from './facts.js'
import { isOne, isZero, simplify } from './simplify.js'

type E = Expression<Checked>

/** a/b with common factors cancelled: (El/tau)/(-1/tau) is -El. `b` must not be zero. */
export function quotient(a: E, b: E): E {
  if (isZero(a)) return zero(divide(a, b))
  // each summand on its own, so that a factor that only some of them have cancels there
  if (a.kind === 'binary' && (a.operator === '+' || a.operator === '-')) {
    return simplify(binary(a.operator, quotient(a.left, b), quotient(a.right, b)))
  }
  const { negative, top, bottom } = factors(b)
  return assemble(combine(factors(a), { negative, top: bottom, bottom: top }), a.span)
}

/** a*b with common factors cancelled: dt*(-1/tau) is -(dt/tau). */
export const product = (a: E, b: E): E => assemble(combine(factors(a), factors(b)), a.span)

interface Factors {
  readonly negative: boolean
  readonly top: readonly E[]
  readonly bottom: readonly E[]
}

function factors(e: E): Factors {
  if (isOne(e)) return { negative: false, top: [], bottom: [] }
  if (e.kind === 'unary' && e.operator === '-') {
    const inner = factors(e.operand)
    return { ...inner, negative: !inner.negative }
  }
  if (e.kind === 'binary' && (e.operator === '*' || e.operator === '/')) {
    const left = factors(e.left)
    const right = factors(e.right)
    const [top, bottom] = e.operator === '*' ? [right.top, right.bottom] : [right.bottom, right.top]
    return {
      negative: left.negative !== right.negative,
      top: [...left.top, ...top],
      bottom: [...left.bottom, ...bottom],
    }
  }
  return { negative: false, top: [e], bottom: [] }
}

function combine(a: Factors, b: Factors): Factors {
  const top = [...a.top, ...b.top]
  const bottom: E[] = []
  for (const factor of [...a.bottom, ...b.bottom]) {
    const k = isStateful(factor) ? -1 : top.findIndex((x) => equal(x, factor))
    if (k < 0) bottom.push(factor)
    else top.splice(k, 1)
  }
  return { negative: a.negative !== b.negative, top, bottom }
}

function assemble({ negative, top, bottom }: Factors, span: Span): E {
  const above = top.length === 0 ? number(1, span) : top.reduce(multiply)
  const value = bottom.length === 0 ? above : divide(above, bottom.reduce(multiply))
  return simplify(negative ? negate(value) : value)
}
