/**
 * Two names of one variable of the neurons: `v` is `v_post`. Brian's numpy target looks at names
 * only, so that to it they are two variables: `v += v_post` reads all values before it adds, and
 * where it goes through the synapses one by one it keeps both of them, each as it was at first.
 */
import { asLinear, type Linear } from '../algebra/linear.js'
import type { CodeStatement } from '../ir/equations.js'
import type { Checked, Expression } from '../ir/expression.js'
import { descendants, mapChildren } from '../ir/walk.js'

type Statement = CodeStatement<Checked>
type E = Expression<Checked>
type Name = Extract<E, { kind: 'name' }>

export const writtenTarget = ({ target, written = target }: Statement): string => written

/** The variables that an expression names itself: Brian looks into no subexpressions here. */
export function writtenReads(e: E): Set<string> {
  const names = [...descendants(e)].filter((part) => part.kind === 'name')
  return new Set(names.filter(({ symbol }) => symbol.kind === 'variable').map(nameOf))
}

/** The value of a statement as a form in its target, which other names of the target are not. */
export function linearInTarget(s: Statement): Linear | undefined {
  const own = writtenTarget(s)
  const other = (e: Name) => e.name === s.target && nameOf(e) !== own
  const value = mapNames(s.value, (e) => (other(e) ? { ...e, name: `${e.name} ` } : e))
  const linear = asLinear(value, { name: s.target, dimension: value.dimension })
  if (!linear || value === s.value) return linear
  const back = (e: E) => mapNames(e, (name) => ({ ...name, name: name.name.trimEnd() }))
  return { coefficient: back(linear.coefficient), constant: back(linear.constant) }
}

/** The statements with what is written under another name only read from a temporary. */
export function withHeldNames(
  statements: readonly Statement[],
  fresh: (hint: string) => string,
): readonly Statement[] {
  const written = new Set(statements.map(writtenTarget))
  const targets = new Set(statements.map(({ target }) => target))
  const held = new Map<string, Statement>()
  const read = (e: Name): E => {
    const own = nameOf(e)
    if (e.symbol.kind !== 'variable' || !targets.has(e.name) || written.has(own)) return e
    const { span, type, dimension } = e
    const name = held.get(own)?.target ?? fresh(`old_${e.name}`)
    const [{ text }] = statements
    const declares = { target: name, targetSpan: span, operator: '=', declares: true } as const
    held.set(own, { span, text, ...declares, value: e, type })
    return { kind: 'name', name, symbol: { kind: 'local', name }, span, type, dimension }
  }
  const own = statements.map((s) => ({ ...s, value: mapNames(s.value, read) }))
  return [...held.values(), ...own]
}

const nameOf = ({ name, written = name }: Name): string => written

const mapNames = (e: E, f: (name: Name) => E): E =>
  e.kind === 'name' ? f(e) : mapChildren(e, (child) => mapNames(child, f))
