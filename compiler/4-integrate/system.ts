/** The differential equations of a group, with every subexpression put in. */
import { second } from '../../runtime/values/dimension.js'
import { substitute } from '../algebra/substitute.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { NeuronGroupClass } from '../ir/model.js'
import type { Span } from '../ir/source.js'
import type { Differential, System } from './method.js'

type E = Expression<Checked>

export function systemOf(group: NeuronGroupClass<Checked>): System {
  const { equations } = group.equations
  const known = new Map<string, E>()
  for (const e of equations) {
    // they stand in the order of their dependencies
    if (e.kind === 'subexpression') known.set(e.name, substitute(e.expression, known))
  }
  const differentials = equations.flatMap((e): Differential[] => {
    if (e.kind !== 'differential') return []
    const { name, text, unit } = e
    const { dimension } = unit
    const { span } = e.expression
    const symbol = { kind: 'variable', name } as const
    const x = { kind: 'name', name, span, symbol, type: 'float', dimension } as const
    return [{ name, dimension, text, span, x, f: substitute(e.expression, known) }]
  })
  const sorted = differentials.sort((a, b) => (a.name < b.name ? -1 : 1))
  return { group: group.id, equations: sorted }
}

/** The time step. */
export const dtAt = (span: Span): E => ({
  kind: 'name',
  name: 'dt',
  span,
  symbol: { kind: 'builtin', name: 'dt' },
  type: 'float',
  dimension: second,
})
