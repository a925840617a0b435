/** The differential equations of a group, with every subexpression put in. */
import { second } from '../../runtime/values/dimension.js'
import { substitute } from '../algebra/substitute.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { EquationsClass } from '../ir/model.js'
import type { Span } from '../ir/source.js'
import { descendants } from '../ir/walk.js'
import { messages } from './messages.js'
import type { Differential, Noise, System } from './method.js'
import { noisesIn, splitNoise } from './noise.js'

type E = Expression<Checked>

/** Nothing where noise stands in a way that has no meaning, which is reported. */
export function systemOf(group: EquationsClass<Checked>, reporter: Reporter): System | undefined {
  const { equations } = group.equations
  const known = new Map<string, E>()
  for (const e of equations) {
    // they stand in the order of their dependencies
    if (e.kind === 'subexpression') known.set(e.name, substitute(e.expression, known))
  }
  const noises = new Map<string, Span>()
  const used = new Set(equations.map((e) => e.name))
  const differentials: Differential[] = []
  for (const e of equations) {
    if (e.kind !== 'differential') continue
    const { name, text, unit } = e
    const { dimension } = unit
    const { span } = e.expression
    const symbol = { kind: 'variable', name } as const
    const x = { kind: 'name', name, span, symbol, type: 'float', dimension } as const
    const whole = substitute(e.expression, known)
    for (const part of descendants(whole)) if (part.kind === 'name') used.add(part.name)
    for (const [noise, at] of noisesIn(whole)) if (!noises.has(noise)) noises.set(noise, at)
    const split = splitNoise(whole)
    if (!('f' in split)) {
      const parameters = { noise: split.name, name }
      reporter.report(messages.make('nonlinear-noise', { span: split.span }, parameters))
      return undefined
    }
    differentials.push({ name, dimension, text, span, x, ...split })
  }
  return {
    group: group.id,
    equations: differentials.sort((a, b) => (a.name < b.name ? -1 : 1)),
    noises: [...noises].map(([name, span]): Noise => ({ name, span })).sort(byName),
    fresh: (hint) => {
      let name = hint
      for (let k = 2; used.has(name); k++) name = `${hint}_${k}`
      used.add(name)
      return name
    },
  }
}

const byName = (a: Noise, b: Noise): number => (a.name < b.name ? -1 : 1)

/** The time step. */
export const dtAt = (span: Span): E => ({
  kind: 'name',
  name: 'dt',
  span,
  symbol: { kind: 'builtin', name: 'dt' },
  type: 'float',
  dimension: second,
})
