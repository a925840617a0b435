/** The differential equations of a group, with every subexpression put in. */
import { type Dimension, second } from '../../runtime/values/dimension.js'
import { zero } from '../algebra/build.js'
import { replace } from '../algebra/canonical/functions.js'
import { expand, mentionsName, separate } from '../algebra/canonical/expand.js'
import { expressionOf, formOf } from '../algebra/canonical/expression.js'
import { type Form, isNothing } from '../algebra/canonical/form.js'
import { isZero } from '../algebra/simplify.js'
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
  const known = new Map<string, Form>()
  for (const e of equations) {
    // they stand in the order of their dependencies
    if (e.kind === 'subexpression') known.set(e.name, formOf(canonical(e.expression, known)))
  }
  const noises = new Map<string, Span>()
  const used = new Set(equations.map((e) => e.name))
  const differentials: Differential[] = []
  for (const e of equations) {
    if (e.kind !== 'differential') continue
    const { name, text, unit, span: place } = e
    const { dimension } = unit
    const { span } = e.expression
    const symbol = { kind: 'variable', name } as const
    const x = { kind: 'name', name, span, symbol, type: 'float', dimension } as const
    const whole = canonical(e.expression, known)
    for (const part of descendants(whole)) if (part.kind === 'name') used.add(part.name)
    for (const [noise, at] of noisesIn(whole)) if (!noises.has(noise)) noises.set(noise, at)
    const split = splitNoise(whole)
    if (!('f' in split)) {
      const parameters = { noise: split.name, name }
      reporter.report(messages.make('nonlinear-noise', { span: split.span }, parameters))
      return undefined
    }
    const parts = asCollected(whole, split, dimension)
    differentials.push({ name, dimension, text, span, place, x, ...parts })
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

/** As Brian prints it again after sympy has read it. */
const canonical = (e: E, known: ReadonlyMap<string, Form>): E =>
  expressionOf(replace(formOf(e), known), e.span)

type Parts = Pick<Differential, 'f' | 'g'>

/** The parts of an equation with noise, as sums of what its expansion collects for each. */
function asCollected(whole: E, { f, g }: Parts, dimension: Dimension): Parts {
  const { span } = whole
  const write = (form: Form) =>
    isNothing(form) ? zero({ type: 'float', dimension, span }) : expressionOf(form, span)
  if (g.size === 0) return { f: isZero(f) ? f : whole, g }
  let rest = expand(formOf(whole))
  const factors = new Map<string, E>()
  for (const [name, factor] of g) {
    const parts = separate(rest, name)
    factors.set(name, parts ? write(parts.factor) : factor)
    rest = parts?.rest ?? rest
  }
  const noisy = [...g.keys()].some((name) => mentionsName(rest, name))
  return noisy ? { f, g } : { f: isNothing(rest) ? f : write(rest), g: factors }
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
