/**
 * Synapses: equations that are integrated in each step, and event-driven ones, which are solved
 * exactly over the time since the last event, `t - lastupdate`. Semantics page 7.7.
 */
import { second } from '../../runtime/values/dimension.js'
import { subtract } from '../algebra/build.js'
import { substitute } from '../algebra/substitute.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Equation } from '../ir/equations.js'
import type { Checked, Expression, Symbol as NameSymbol } from '../ir/expression.js'
import type { SynapsesClass } from '../ir/model.js'
import type { Span } from '../ir/source.js'
import type { Update } from '../ir/update.js'
import { exact } from './exact.js'
import { messages } from './messages.js'
import type { System } from './method.js'
import { systemOf } from './system.js'

type Q = Equation<Checked>

const isEventDriven = ({ flags }: Q): boolean => flags.some(({ name }) => name === 'event-driven')

/** The synapses without their event-driven equations. */
export function clockDriven(c: SynapsesClass<Checked>): SynapsesClass<Checked> {
  return keeping(c, (e) => !isEventDriven(e))
}

/** Nothing where there are no event-driven equations, or they cannot be solved: that is reported. */
export function eventUpdate(c: SynapsesClass<Checked>, reporter: Reporter): Update | undefined {
  const system = systemOf(keeping(c, isEventDriven), reporter)
  if (!system || system.equations.length === 0) return undefined
  const outcome = exact.step(system, true)
  if ('refusal' in outcome) {
    const [{ name, span }] = system.equations
    const { message } = outcome.refusal.diagnostic
    reporter.report(messages.make('event-driven', { span }, { name, reason: message }))
    return undefined
  }
  return elapsed(c.id, system, outcome)
}

function keeping(c: SynapsesClass<Checked>, keep: (e: Q) => boolean): SynapsesClass<Checked> {
  const equations = c.equations.equations.filter((e) => e.kind !== 'differential' || keep(e))
  return { ...c, equations: { ...c.equations, equations } }
}

/** With the time since the last event in the place of the time step. */
function elapsed(
  id: string,
  { equations: [{ span }] }: System,
  { intermediates, assignments }: Pick<Update, 'intermediates' | 'assignments'>,
): Update {
  const since = subtract(
    time('t', { kind: 'builtin', name: 't' }, span),
    time('lastupdate', { kind: 'variable', name: 'lastupdate' }, span),
  )
  const replacements = new Map([['dt', since]])
  const replaced = <T extends { readonly value: Expression<Checked> }>(one: T): T => ({
    ...one,
    value: substitute(one.value, replacements),
  })
  return {
    class: id,
    eventDriven: true,
    method: 'exact',
    intermediates: intermediates.map(replaced),
    assignments: assignments.map(replaced),
  }
}

const time = (name: string, symbol: NameSymbol, span: Span): Expression<Checked> => ({
  kind: 'name',
  name,
  symbol,
  span,
  type: 'float',
  dimension: second,
})
