/**
 * Parts with a function call that stand more than once in a kernel are computed once: changes no
 * bit. Brian's formulas repeat them, as its exponential Euler does with the rate of a variable.
 */
import { scriptFunction } from '../../ir/intrinsic.js'
import type { Kernel, KernelStatement, LoweredExpression } from '../../ir/kernel.js'
import { describe, type Names } from '../naming.js'
import { mapOperands, operands } from '../names-in.js'
import { intrinsicOf } from '../arithmetic.js'
import { keyOf } from './hoist.js'
import { mapValues } from './map-values.js'

type E = LoweredExpression

export function share(kernel: Kernel, names: Names): Kernel {
  let { body } = kernel
  for (let e = repeated(body); e !== undefined; e = repeated(body)) body = named(body, e, names)
  return { ...kernel, body }
}

const slow: ReadonlySet<string> = new Set(
  'exp log log10 expm1 log1p exprel expMean pow sin cos tan sinh cosh tanh arcsin arccos arctan'.split(
    ' ',
  ),
)

/** A call of an object of the script, which is called as often as it is written. */
const isForeign = (e: E): boolean =>
  e.kind === 'call' && e.callee.kind === 'name' && scriptFunction(e.callee.name) !== undefined

interface Part {
  readonly size: number
  readonly costly: boolean
  readonly foreign: boolean
}

/** The first of the largest parts that stand in several places. */
function repeated(body: readonly KernelStatement[]): E | undefined {
  const found = new Map<string, { e: E; size: number; count: number }>()
  const visit = (e: E): Part => {
    const inner = operands(e).map(visit)
    const size = inner.reduce((sum, part) => sum + part.size, 1)
    const costly = slow.has(intrinsicOf(e) ?? '') || inner.some((part) => part.costly)
    const foreign = isForeign(e) || inner.some((part) => part.foreign)
    if (costly && !foreign) {
      const key = keyOf(e)
      const before = found.get(key)
      found.set(key, { e, size, count: (before?.count ?? 0) + 1 })
    }
    return { size, costly, foreign }
  }
  for (const statement of body) {
    mapValues(statement, (e) => {
      visit(e)
      return e
    })
  }
  const several = [...found.values()].filter(({ count }) => count > 1)
  return several.reduce<{ e: E; size: number } | undefined>(
    (best, next) => (best === undefined || next.size > best.size ? next : best),
    undefined,
  )?.e
}

function named(body: readonly KernelStatement[], e: E, names: Names): readonly KernelStatement[] {
  const key = keyOf(e)
  const local = names.fresh(describe(e))
  let first: number | undefined
  const replace = (part: E, k: number): E => {
    if (keyOf(part) !== key) return mapOperands(part, (inner) => replace(inner, k))
    first ??= k
    return { kind: 'name', name: local, type: e.type, span: part.span }
  }
  const replaced = body.map((statement, k) => mapValues(statement, (value) => replace(value, k)))
  const entry: KernelStatement = { kind: 'let', local, type: e.type, value: e }
  return replaced.flatMap((statement, k) => (k === first ? [entry, statement] : [statement]))
}
