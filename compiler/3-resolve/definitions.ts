/** Checks the name and the flags of each equation. Needs no run(). Semantics page 1.3 and 1.4. */
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Equation } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { allowedFlags } from '../library/flags.js'
import { reservedReason } from '../library/reserved.js'
import { messages } from './messages.js'

type Q = Equation<Located>

/** `refractory`: what makes the group refractory, which brings a variable `lastspike`. */
export function checkDefinitions(
  equations: readonly Q[],
  reporter: Reporter,
  refractory?: { readonly span: Span },
  of: 'NeuronGroup' | 'Synapses' = 'NeuronGroup',
): void {
  const first = new Map<string, Pick<Q, 'nameSpan'>>()
  if (refractory) first.set('lastspike', { nameSpan: refractory.span })
  for (const equation of equations) {
    checkName(equation, first, of, reporter)
    checkFlags(equation, of, reporter)
  }
}

function checkName(
  equation: Q,
  first: Map<string, Pick<Q, 'nameSpan'>>,
  of: 'NeuronGroup' | 'Synapses',
  reporter: Reporter,
): void {
  const { name, nameSpan: span } = equation
  const summed = equation.flags.some((flag) => flag.name === 'summed')
  const reason = summed ? undefined : reasonOf(name, of)
  if (reason !== undefined) {
    reporter.report(messages.make('illegal-name', { span }, { name, reason }))
  }
  const before = first.get(name)
  if (before === undefined) {
    first.set(name, equation)
    return
  }
  const related = [{ span: before.nameSpan, message: `'${name}' is first defined here` }]
  reporter.report(messages.make('duplicate-definition', { span, related }, { name }))
}

/** Synapses have a few names more. */
function reasonOf(name: string, of: 'NeuronGroup' | 'Synapses'): string | undefined {
  if (of === 'Synapses' && (name === 'j' || name === 'delay')) {
    return 'a variable that all synapses have already'
  }
  return reservedReason(name)
}

function checkFlags(equation: Q, of: 'NeuronGroup' | 'Synapses', reporter: Reporter): void {
  const { kind, name } = equation
  const allowed: readonly string[] = allowedFlags[of][kind]
  for (const { name: flag, span } of equation.flags) {
    if (!allowed.includes(flag)) {
      reporter.report(messages.make('illegal-flag', { span }, { flag, kind, allowed }))
    } else if (flag === 'event-driven' && equation.flags.some((f) => f.name === 'clock-driven')) {
      reporter.report(
        messages.make('illegal-flag', { span }, { flag, kind, allowed: ['clock-driven'] }),
      )
    } else if (flag === 'summed' && equation.flags.length > 1) {
      const others = allowed.filter((other) => other !== 'summed')
      reporter.report(messages.make('illegal-flag', { span }, { flag, kind, allowed: others }))
    } else if (flag === 'linked' && equation.flags.length > 1) {
      reporter.report(messages.make('linked-with-flags', { span }, { name }))
    }
  }
}
