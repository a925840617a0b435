/**
 * Takes a Model<Checked>: groups whose differential equations have types and dimensions.
 * Gives an Update for each group that has some: the new value of each variable from the old ones.
 * Promises that no derivative, no method's name and no subexpression is left to interpret.
 * Refuses methods that are unknown, not built, or do not apply to the equations.
 */
import { invariant } from '../diagnostics/bug.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { Checked } from '../ir/expression.js'
import type { EquationsClass, MethodChoice, Model } from '../ir/model.js'
import type { Update } from '../ir/update.js'
import { describedMethod } from './described.js'
import { messages } from './messages.js'
import type { Method, Step, System } from './method.js'
import { automatic, findMethod, knownMethods, unbuiltMethods } from './methods.js'
import { affectsOthers, bothWays, frozenSystem, refractoryVariables } from './refractoriness.js'
import { clockDriven, eventUpdate } from './synapses.js'
import { systemOf } from './system.js'

export { messages } from './messages.js'

/** Groups without differential equations, or in no run(), have no update. */
export function integrate(model: Model<Checked>, reporter: Reporter): Update[] {
  return model.classes.flatMap((group) => {
    if (group.kind === 'Synapses' && !group.neverRun) {
      const continuous = clockDriven(group)
      const system = systemOf(continuous, reporter)
      const update = system && step(continuous, system, reporter)
      return [update, eventUpdate(group, reporter)].filter((one) => one !== undefined)
    }
    if (group.kind !== 'NeuronGroup' || group.neverRun) return []
    const protectedOnes = refractoryVariables(group)
    const found = systemOf(group, reporter)
    const system = found && { ...found, pausing: protectedOnes }
    const update = system && step(group, system, reporter)
    if (system === undefined || update === undefined) return []
    if (!affectsOthers(system, protectedOnes)) return [update]
    const frozen = byMethod(update.method, frozenSystem(system, protectedOnes), group.method)
    return [bothWays(update, frozen, protectedOnes)]
  })
}

function step(
  { method }: EquationsClass<Checked>,
  system: System,
  reporter: Reporter,
): Update | undefined {
  if (system.equations.length === 0) return undefined
  return method === undefined
    ? firstThatApplies(system, reporter)
    : byName(method, system, reporter, method.next === undefined)
}

/** `asked`: it is the only one that is named, rather than one of a list to try. */
function byName(
  choice: MethodChoice,
  system: System,
  reporter: Reporter,
  asked: boolean,
): Update | undefined {
  const { span } = choice
  const name = choice.description ? choice.name : choice.name.toLowerCase()
  const method = methodOf(choice)
  if (method !== undefined) {
    const outcome = method.step(system, asked)
    if ('assignments' in outcome) {
      if (outcome.warning) reporter.report({ ...outcome.warning, span })
      return updateOf(system, method, outcome)
    }
    if (choice.next && !outcome.refusal.final) return byName(choice.next, system, reporter, false)
    const related = [{ span, message: `method '${name}' is chosen here` }]
    reporter.report({ ...outcome.refusal.diagnostic, related })
    return undefined
  }
  const known = (unbuiltMethods as readonly string[]).includes(name)
  const diagnostic = known
    ? messages.make('method-not-built', { span }, { method: name })
    : messages.make(
        'unknown-method',
        { span },
        { method: choice.name, known: knownMethods, nearest: nearest(name, knownMethods) },
      )
  reporter.report(diagnostic)
  return undefined
}

/** Brian's automatic choice: where none applies, the reason of the last is told. */
function firstThatApplies(system: System, reporter: Reporter): Update | undefined {
  for (const [k, method] of automatic.entries()) {
    const outcome = method.step(system, false)
    if ('assignments' in outcome) return updateOf(system, method, outcome)
    if (!outcome.refusal.final && k < automatic.length - 1) continue
    reporter.report(outcome.refusal.diagnostic)
    return undefined
  }
  return undefined
}

const methodOf = ({ name, description }: MethodChoice): Method | undefined =>
  description ? describedMethod(name, description) : findMethod(name.toLowerCase())

/** With the method that was chosen before: it applies to the frozen system too. */
function byMethod(name: string, system: System, choice: MethodChoice | undefined): Update {
  const named = choicesOf(choice).find((one) => one.description && one.name === name)
  const method = named ? methodOf(named) : findMethod(name)
  const outcome = method?.step(system, true)
  invariant(method && outcome && 'assignments' in outcome, `${name} applies to what stands still`)
  return updateOf(system, method, outcome)
}

const choicesOf = (first: MethodChoice | undefined): readonly MethodChoice[] =>
  first ? [first, ...choicesOf(first.next)] : []

const updateOf = (system: System, method: Method, step: Step): Update => ({
  class: system.group,
  method: method.name,
  intermediates: step.intermediates,
  ...(step.steady && { steady: step.steady }),
  assignments: step.assignments,
})
