/** The promises of 4-integrate, made runnable. */
import { sameDimension } from '../../../runtime/values/dimension.js'
import { invariant } from '../../diagnostics/bug.js'
import type { Checked, Symbol as NameSymbol } from '../expression.js'
import type { EquationsClass, Model, SynapsesClass } from '../model.js'
import type { Update } from '../update.js'
import { isSynaptic } from './synaptic.js'
import { verifyExpression } from './expression.js'

/** Throws a Bug where a differential equation has no new value, or one that cannot be computed. */
export function verifyUpdates(updates: readonly Update[], model: Model<Checked>): void {
  const groups = model.classes.filter((c) => c.kind === 'NeuronGroup' || c.kind === 'Synapses')
  for (const group of groups) {
    for (const events of [false, true]) {
      const own = updates.filter((u) => u.class === group.id && (u.eventDriven === true) === events)
      const names = differentialsOf(group, events).map((e) => e.name)
      invariant(own.length === (names.length > 0 ? 1 : 0), `${group.id} has its update`)
      for (const update of own) verifyUpdate(update, group, names)
    }
  }
  const known = updates.every((update) => groups.some((group) => group.id === update.class))
  invariant(known, 'each update is of a group')
}

const differentialsOf = (group: EquationsClass<Checked>, events: boolean) =>
  group.equations.equations.filter(
    (e) =>
      e.kind === 'differential' && e.flags.some(({ name }) => name === 'event-driven') === events,
  )

function verifyUpdate(
  update: Update,
  group: EquationsClass<Checked> & Partial<Pick<SynapsesClass<Checked>, 'ends'>>,
  names: readonly string[],
): void {
  const assigned = update.assignments.map((assignment) => assignment.variable)
  invariant(`${assigned}` === `${[...names].sort()}`, `${group.id} updates each variable once`)
  const stored = group.equations.equations.filter((e) => e.kind !== 'subexpression')
  const known = new Set<string>()
  const allowed = (symbol: NameSymbol) => {
    if (symbol.kind === 'variable') {
      const own = stored.some((e) => e.name === symbol.name) || symbol.name === 'not_refractory'
      return own || isSynaptic(symbol.name, group)
    }
    if (symbol.kind === 'local') return known.has(symbol.name)
    return symbol.kind !== 'subexpression' && symbol.kind !== 'noise'
  }
  for (const { name, value } of update.intermediates) {
    verifyExpression(value, `${name} in the update of ${group.id}`, allowed)
    invariant(!known.has(name), `${name} is computed once in the update of ${group.id}`)
    known.add(name)
  }
  for (const { variable, value } of update.assignments) {
    const where = `the update of ${variable} of ${group.id}`
    verifyExpression(value, where, allowed)
    const declared = stored.find((e) => e.name === variable)
    const agrees = declared && sameDimension(declared.unit.dimension, value.dimension)
    invariant(agrees, `${where} has the variable's dimension`)
  }
}
