/** Where paths of the script meet: what is still known of each name. */
import { Quantity, type Value as Data } from '../../runtime/values/value.js'
import type { Site } from './demand.js'
import type { State } from './evaluator.js'
import type { Row } from './rows.js'
import type { Binding, Scope } from './scope.js'
import { joinTypes, sameType } from './types.js'
import {
  isPoison,
  type KnownValue,
  knownRow,
  poison,
  read,
  residual,
  taintsOf,
  type Value,
} from './value.js'

/** The state after paths that meet again; `site` is the loop or branch that parted them. */
export function joinStates(states: readonly State[], site: Site): State {
  return states.reduce((a, b) => joinTwo(a, b, site))
}

function joinTwo(a: State, b: State, site: Site): State {
  const joined = new Map<Scope, ReadonlyMap<string, Binding>>()
  for (const [scope, left] of a) {
    const right = b.get(scope)
    if (!right) continue
    const bindings = new Map<string, Binding>()
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      bindings.set(name, joinBindings(left.get(name), right.get(name), scope, name, site))
    }
    joined.set(scope, bindings)
  }
  return joined
}

function joinBindings(
  a: Binding | undefined,
  b: Binding | undefined,
  scope: Scope,
  name: string,
  site: Site,
): Binding {
  const one = a ?? b
  if (!a || !b) return { value: (one as Binding).value, maybeUnbound: true }
  // an imported function on one path, a run-time value on the other: whoever reads the name means
  // the value, and a run that comes along the other path says that it has none
  if (!a.value.code !== !b.value.code) {
    return { value: a.value.code ? a.value : b.value, maybeUnbound: true }
  }
  return {
    value: joinValues(a.value, b.value, scope, name, site),
    maybeUnbound: a.maybeUnbound || b.maybeUnbound,
  }
}

function joinValues(a: Value, b: Value, scope: Scope, name: string, site: Site): Value {
  if (sameValue(a, b)) return a
  if (isPoison(a) || isPoison(b)) return poison
  if (!a.code || !b.code) {
    return knownRow({ kind: 'unsupported', name, module: 'one path only of a run-time decision' })
  }
  const code = read(scope.variable(name))
  return residual(code, joinTypes(a.type, b.type), new Set([...taintsOf(a, b), site]))
}

/** Whether two states know the same: the fixed point of a loop. */
export function sameState(a: State, b: State): boolean {
  for (const [scope, left] of a) {
    const right = b.get(scope)
    if (!right || right.size !== left.size) return false
    for (const [name, binding] of left) {
      const other = right.get(name)
      if (!other || other.maybeUnbound !== binding.maybeUnbound) return false
      if (!sameValue(binding.value, other.value)) return false
    }
  }
  return true
}

/** Whether two values are known to the same extent and, as far as known, equal. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || !sameType(a.type, b.type)) return false
  if (a.kind === 'residual' && b.kind === 'residual') return a.taints.size === b.taints.size
  if (a.kind === 'tunable' && b.kind === 'tunable') {
    return sameData(a.value, b.value) && a.parameters.size === b.parameters.size
  }
  return a.kind === 'known' && b.kind === 'known' && sameKnown(a.value, b.value)
}

function sameKnown(a: KnownValue, b: KnownValue): boolean {
  if (a.kind === 'data' && b.kind === 'data') return sameData(a.data, b.data)
  if (a.kind === 'string' && b.kind === 'string') return a.text.text === b.text.text
  if (a.kind === 'sequence' && b.kind === 'sequence') return a.sequence === b.sequence
  if (a.kind === 'function' && b.kind === 'function') {
    return a.definition === b.definition && a.scope === b.scope
  }
  if (a.kind === 'row' && b.kind === 'row') {
    return a.row === b.row || (a.row.kind === 'unsupported' && sameRow(a.row, b.row))
  }
  if (a.kind === 'module' && b.kind === 'module') return a.name === b.name
  if (a.kind === 'class' && b.kind === 'class') return a.members === b.members
  if (a.kind === 'instance' && b.kind === 'instance') {
    return a.attributes === b.attributes && a.above === b.above
  }
  if (a.kind === 'state-updater' && b.kind === 'state-updater') {
    return a.description === b.description
  }
  if (a.kind === 'equations' && b.kind === 'equations') {
    return JSON.stringify(a.parts) === JSON.stringify(b.parts)
  }
  if (a.kind === 'bound' && b.kind === 'bound') {
    return sameKnown(a.function, b.function) && sameValue(a.self, b.self)
  }
  return false
}

const sameRow = (a: Row, b: Row): boolean => a.kind === b.kind && a.name === b.name

function sameData(a: Data, b: Data): boolean {
  if (a instanceof Quantity && b instanceof Quantity) return a.value === b.value
  return Object.is(a, b)
}
