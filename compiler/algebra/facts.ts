/** Questions that can be asked of any checked expression. */
import type { Checked, Expression } from '../ir/expression.js'
import { descendants } from '../ir/walk.js'
import { functions, isFunctionName } from '../library/functions.js'

type E = Expression<Checked>

/** Whether a value of this name takes part; names of functions are no values. */
export function mentions(e: E, name: string): boolean {
  for (const part of descendants(e)) if (isValue(part) && part.name === name) return true
  return false
}

/** The calls of TimedArrays with the time itself: they change between steps only. */
export function steadyCalls(e: E): readonly string[] {
  return [...descendants(e)].flatMap((part) => {
    if (part.kind !== 'call' || part.callee.kind !== 'name') return []
    const { symbol } = part.callee
    if (symbol.kind !== 'callable' || symbol.of !== 'TimedArray') return []
    const [first] = part.arguments
    return isTime(first.value) ? [symbol.name] : []
  })
}

/** Whether the time takes part in a way that changes within a step. */
export function variesInStep(e: E): boolean {
  const times = [...descendants(e)].filter(isTime)
  return times.length > steadyCalls(e).length
}

const isTime = (e: E): boolean =>
  e.kind === 'name' && e.symbol.kind === 'builtin' && e.symbol.name === 't'

/** The calls whose value is fresh each time: rand(), randn(), poisson(). */
export function statefulCalls(e: E): readonly Extract<E, { kind: 'call' }>[] {
  const found: Extract<E, { kind: 'call' }>[] = []
  for (const part of descendants(e)) {
    if (part.kind !== 'call' || part.callee.kind !== 'name') continue
    const { name, symbol } = part.callee
    if (symbol.kind === 'callable' && symbol.of === 'BinomialFunction') found.push(part)
    if (isFunctionName(name) && functions[name].stateful) found.push(part)
  }
  return found
}

export const isStateful = (e: E): boolean => statefulCalls(e).length > 0

/** The same tree, wherever it stands in the text. */
export function equal(a: E, b: E): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value && a.type === b.type
  if (a.kind === 'boolean') return b.kind === 'boolean' && a.value === b.value
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name
  if (a.kind === 'unary') {
    return b.kind === 'unary' && a.operator === b.operator && equal(a.operand, b.operand)
  }
  if (a.kind === 'binary') {
    const alike = b.kind === 'binary' && a.operator === b.operator
    return alike && equal(a.left, b.left) && equal(a.right, b.right)
  }
  if (a.kind === 'compare') {
    return (
      b.kind === 'compare' && `${a.operators}` === `${b.operators}` && all(a.operands, b.operands)
    )
  }
  if (a.kind === 'logical') {
    return b.kind === 'logical' && a.operator === b.operator && all(a.operands, b.operands)
  }
  if (a.kind === 'call') {
    const values = (c: typeof a) => c.arguments.map((argument) => argument.value)
    return b.kind === 'call' && equal(a.callee, b.callee) && all(values(a), values(b))
  }
  return false
}

const all = (a: readonly E[], b: readonly E[]) =>
  a.length === b.length && a.every((x, k) => equal(x, b[k]))

const isValue = (e: E): e is Extract<E, { kind: 'name' }> =>
  e.kind === 'name' && !['function', 'callable', 'intrinsic'].includes(e.symbol.kind)
