/** The order in which subexpressions can be computed. Semantics page 1.7. */
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Equation } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'
import { descendants } from '../ir/walk.js'
import { messages } from './messages.js'

type Q = Equation<Located>
type Subexpression = Extract<Q, { kind: 'subexpression' }>

/**
 * The subexpressions, each after those that it uses, otherwise in the order of the text. A cycle is
 * reported once and its members are left out.
 */
export function dependencyOrder(
  equations: readonly Q[],
  reporter: Reporter,
): readonly Subexpression[] {
  const byName = new Map<string, Subexpression>()
  for (const e of equations) {
    if (e.kind === 'subexpression' && !byName.has(e.name)) byName.set(e.name, e)
  }
  const done = new Set<Subexpression>()
  const broken = new Set<Subexpression>()
  const path: Subexpression[] = []

  const visit = (e: Subexpression): void => {
    if (done.has(e) || broken.has(e)) return
    const k = path.indexOf(e)
    if (k >= 0) {
      const cycle = path.slice(k)
      for (const member of cycle) broken.add(member)
      reportCycle(cycle, reporter)
      return
    }
    path.push(e)
    for (const name of namesIn(e)) {
      const used = byName.get(name)
      if (used !== undefined) visit(used)
    }
    path.pop()
    if (!broken.has(e)) done.add(e)
  }
  for (const e of byName.values()) visit(e)
  return [...done]
}

function namesIn(e: Subexpression): Set<string> {
  const names = new Set<string>()
  for (const part of descendants(e.expression)) if (part.kind === 'name') names.add(part.name)
  return names
}

function reportCycle(cycle: readonly Subexpression[], reporter: Reporter): void {
  const start = cycle.reduce((a, b) => (b.span.start < a.span.start ? b : a))
  const k = cycle.indexOf(start)
  const turned = [...cycle.slice(k), ...cycle.slice(0, k), start]
  const parameters = { cycle: turned.map((e) => e.name) }
  reporter.report(messages.make('circular-subexpressions', { span: start.nameSpan }, parameters))
}
