/**
 * The order of operations in which Brian's optimiser leaves a statement: in each chain of products
 * and quotients, or of sums and differences, the numbers first, then what is the same for all
 * neurons, then the rest: (((number*scalars)/scalars)*vectors)/vectors. It rounds accordingly.
 */
import { dimensionless } from '../../../runtime/values/dimension.js'
import { binary, number, zero } from '../../algebra/build.js'
import { equal, isStateful } from '../../algebra/facts.js'
import type { Checked, Expression } from '../../ir/expression.js'
import { descendants, mapChildren } from '../../ir/walk.js'

type E = Expression<Checked>
type Binary = Extract<E, { kind: 'binary' }>

/** `isScalar`: whether a part is the same for all neurons. */
export function collected(
  e: E,
  isScalar: (part: E) => boolean,
  together: ReadonlySet<E> = noParts,
): E {
  if (together.has(e)) return e
  const again = (part: E) => collected(part, isScalar, together)
  if (e.kind === 'conditional' && isNotRefractory(e.test)) {
    return { ...e, then: collectedActive(e.then, isScalar), otherwise: again(e.otherwise) }
  }
  if (e.kind !== 'binary' || e.type !== 'float') return mapChildren(e, again)
  switch (e.operator) {
    case '*':
    case '/':
      return collectChain(chain(e, '*', '/', together), e, '*', '/', again, isScalar)
    case '+':
    case '-':
      return collectChain(chain(e, '+', '-', together), e, '+', '-', again, isScalar)
    default:
      return mapChildren(e, again)
  }
}

const noParts: ReadonlySet<E> = new Set()

/**
 * The same for an equation that is `unless refractory`, where Brian writes int(not_refractory): a
 * value of each neuron first, then 1. What was the same for all neurons at first stays together.
 */
export function collectedActive(e: E, isScalar: (part: E) => boolean): E {
  if (![...descendants(e)].some(isActivity)) return collected(e, isScalar)
  const together = new Set<E>()
  const active = (part: E): E => {
    if (isActivity(part)) return number(1, part.span)
    if (!isScalar(part)) return mapChildren(part, active)
    // 0 - x + y is y - x to the last bit
    const turned = part.kind === 'binary' && part.operator === '-' && part.left.kind === 'number'
    if (!turned || part.left.value !== 0) together.add(part)
    return part
  }
  return collected(active(collected(e, isScalar)), isScalar, together)
}

/** int(not_refractory) */
function isActivity(e: E): boolean {
  if (e.kind !== 'call' || e.callee.kind !== 'name' || e.callee.name !== 'int') return false
  const [argument] = e.arguments
  return argument !== undefined && isNotRefractory(argument.value)
}

const isNotRefractory = (e: E): boolean => e.kind === 'name' && e.name === 'not_refractory'

function collectChain(
  terms: readonly Term[],
  e: Binary,
  primary: '*' | '+',
  inverse: '/' | '-',
  again: (part: E) => E,
  isScalar: (part: E) => boolean,
): E {
  const neutral = primary === '*' ? 1 : 0
  let folded = neutral
  for (const { term, inverted } of [...terms].sort((a, b) => +a.inverted - +b.inverted)) {
    if (term.kind !== 'number') continue
    const { value } = term
    if (primary === '*') folded = inverted ? folded / value : folded * value
    else folded = inverted ? folded - value : folded + value
  }
  let result = folded === neutral ? undefined : literal(folded, e, primary)
  for (const scalar of [true, false]) {
    const own = terms.filter(({ term }) => term.kind !== 'number' && isScalar(term) === scalar)
    const { above, below } = cancelled(own)
    const times = (a: E, b: E): E => binary(primary, a, b)
    if (above.length > 0) {
      const upper = above.map(again).reduce(times)
      result =
        result === undefined
          ? upper
          : primary === '*'
            ? scaled(result, upper)
            : times(result, upper)
    }
    if (below.length === 0) continue
    result = binary(inverse, result ?? literal(neutral, e, primary), below.map(again).reduce(times))
  }
  if (result?.type === 'float') return result
  const start = literal(neutral, e, primary)
  return result === undefined ? start : binary(primary, start, result)
}

/** 0.5*(-x) is written -0.5*x, which is the same to the last bit. */
function scaled(factor: E, e: E): E {
  const leading = firstFactor(e)
  if (factor.kind !== 'number' || leading.kind !== 'unary' || leading.operator !== '-') {
    return binary('*', factor, e)
  }
  const value = -factor.value
  return binary('*', { ...factor, value, text: String(value) }, withFirst(e, leading.operand))
}

const firstFactor = (e: E): E =>
  e.kind === 'binary' && e.operator === '*' ? firstFactor(e.left) : e

const withFirst = (e: E, first: E): E =>
  e.kind === 'binary' && e.operator === '*' ? { ...e, left: withFirst(e.left, first) } : first

interface Term {
  readonly term: E
  readonly inverted: boolean
}

/** The operands of a chain of one pair of operators; whole numbers divide for themselves. */
function chain(
  e: Binary,
  primary: string,
  inverse: string,
  together: ReadonlySet<E>,
  inverted = false,
): readonly Term[] {
  const side = (term: E, turned: boolean): readonly Term[] => {
    const same = term.kind === 'binary' && (term.operator === primary || term.operator === inverse)
    const exact = term.type === 'float' || primary === '+'
    return same && exact && !together.has(term)
      ? chain(term, primary, inverse, together, turned)
      : [{ term, inverted: turned }]
  }
  const turned = e.operator === inverse ? !inverted : inverted
  return [...side(e.left, inverted), ...side(e.right, turned)]
}

function cancelled(terms: readonly Term[]): { above: readonly E[]; below: readonly E[] } {
  let below = terms.filter(({ inverted }) => inverted).map(({ term }) => term)
  const above: E[] = []
  for (const { term, inverted } of terms) {
    if (inverted) continue
    const same = isStateful(term) ? [] : below.filter((other) => equal(term, other))
    if (same.length === 0) above.push(term)
    else below = below.filter((other) => other !== same[0])
  }
  return { above, below }
}

function literal(value: number, e: E, primary: '*' | '+'): E {
  const dimension = primary === '*' ? dimensionless : e.dimension
  return { ...zero({ type: 'float', dimension, span: e.span }), value, text: String(value) } as E
}
