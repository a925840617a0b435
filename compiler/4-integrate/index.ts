/**
 * Takes a Model<Checked>: groups whose differential equations have types and dimensions.
 * Gives an Update for each group that has some: the new value of each variable from the old ones.
 * Promises that no derivative, no method's name and no subexpression is left to interpret.
 * Refuses methods that are unknown, not built, or do not apply to the equations.
 */
import type { Reporter } from '../diagnostics/diagnostic.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { Checked } from '../ir/expression.js'
import type { Model, NeuronGroupClass } from '../ir/model.js'
import type { Update } from '../ir/update.js'
import { messages } from './messages.js'
import type { Method, System } from './method.js'
import { findMethod, knownMethods, methods, unbuiltMethods } from './methods.js'
import { affectsOthers, bothWays, frozenSystem, refractoryVariables } from './refractoriness.js'
import { systemOf } from './system.js'

export { messages } from './messages.js'

/** Groups without differential equations, or in no run(), have no update. */
export function integrate(model: Model<Checked>, reporter: Reporter): Update[] {
  return model.classes.flatMap((group) => {
    if (group.kind !== 'NeuronGroup' || group.neverRun) return []
    const update = step(group, systemOf(group), reporter)
    if (update === undefined) return []
    const protectedOnes = refractoryVariables(group)
    if (!affectsOthers(systemOf(group), protectedOnes)) return [update]
    const frozen = step(group, frozenSystem(systemOf(group), protectedOnes), reporter)
    return frozen === undefined ? [] : [bothWays(update, frozen, protectedOnes)]
  })
}

function step(
  { method }: NeuronGroupClass<Checked>,
  system: System,
  reporter: Reporter,
): Update | undefined {
  if (system.equations.length === 0) return undefined
  return method === undefined
    ? firstThatApplies(system, reporter)
    : byName(method, system, reporter)
}

type Choice = NonNullable<NeuronGroupClass<Checked>['method']>

function byName(choice: Choice, system: System, reporter: Reporter): Update | undefined {
  const { span } = choice
  const name = choice.name.toLowerCase()
  const method = findMethod(name)
  if (method !== undefined) {
    const outcome = method.step(system)
    if ('assignments' in outcome) return updateOf(system, method, outcome.assignments)
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

/** Brian's automatic choice. */
function firstThatApplies(system: System, reporter: Reporter): Update | undefined {
  for (const method of methods) {
    const outcome = method.step(system)
    if ('assignments' in outcome) return updateOf(system, method, outcome.assignments)
    if (!outcome.refusal.final) continue
    reporter.report(outcome.refusal.diagnostic)
    return undefined
  }
  return undefined
}

const updateOf = (system: System, method: Method, assignments: Update['assignments']): Update => ({
  class: system.group,
  method: method.name,
  assignments,
})
