/** A name of the script: the value that it is bound to, or why there is none. */
import { Quantity } from '../../runtime/values/value.js'
import { nearest } from '../../runtime/values/nearest.js'
import type { Expression } from '../ir/expression.js'
import { globalSite } from './demand.js'
import type { Evaluator } from './evaluator.js'
import { moduleNames } from './modules.js'
import { pythonNames } from './python.js'
import type { Scope } from './scope.js'
import { dataOf, isPoison, read, residual, taintsOf, type Value } from './value.js'

export function lookupName(e: Evaluator, x: Extract<Expression, { kind: 'name' }>): Value {
  const found = e.lookup(x.name)
  if (!found) {
    const builtin = e.scope.locals.has(x.name) ? undefined : pythonNames().get(x.name)
    if (builtin) return builtin
    throw unknown(e, x)
  }
  const { binding, scope } = found
  const value = scope === e.scope ? binding.value : fromOutside(e, x.name, binding.value, scope)
  if (value.code && !e.reaches(scope)) {
    e.requireLasting(scope)
  }
  if (!binding.maybeUnbound || isPoison(value)) return value
  if (!value.code) return value
  // whether it is bound is found out at run time, and so is what it holds
  return residual(read(scope.variable(x.name), true), value.type, taintsOf(value))
}

/**
 * A name of an outer scope, as a function sees it. Numbers that the script binds more than once
 * are left for run time, as arguments are, so that one specialisation serves all of them.
 */
function fromOutside(e: Evaluator, name: string, value: Value, scope: Scope): Value {
  const data = value.kind === 'known' ? dataOf(value) : undefined
  const number = typeof data === 'bigint' || typeof data === 'number' || data instanceof Quantity
  const site = globalSite(name)
  const general = scope === e.module && number && value.code && !e.decisions.has(site)
  const seen = general ? residual(value.code, value.type, new Set([site])) : value
  e.noteRead(name, seen, scope)
  return seen
}

function unknown(e: Evaluator, x: Extract<Expression, { kind: 'name' }>) {
  const local = e.scope.locals.has(x.name)
  const brian = moduleNames('brian2').has(x.name)
  // a script with so many faults is no slip of the fingers, and the search takes its time
  const searches = e.reporter.mark() < 100
  const candidates = () => [...e.scope.names, ...e.module.names, ...pythonNames().keys()]
  const close = searches ? likely(x.name, candidates()) : undefined
  return e.fault(
    'unknown-name',
    { span: x.span },
    { name: x.name, local, brian: brian && !local, nearest: close },
  )
}

/** Of one letter only another case of the same is likely; units have names that people expect. */
function likely(name: string, candidates: readonly string[]): string | undefined {
  const unit = unitsByHabit.get(name.toLowerCase())
  if (unit !== undefined) return unit
  if (name.length > 1) return nearest(name, candidates)
  return candidates.find((other) => other.toLowerCase() === name.toLowerCase())
}

/** What units are called elsewhere, and in Brian. */
const unitsByHabit: ReadonlyMap<string, string> = new Map([
  ['sec', 'second'],
  ['secs', 'second'],
  ['seconds', 'second'],
  ['msec', 'ms'],
  ['msecs', 'ms'],
  ['millisecond', 'ms'],
  ['milliseconds', 'ms'],
  ['usec', 'us'],
  ['millivolt', 'mV'],
  ['millivolts', 'mV'],
  ['nanoamp', 'nA'],
  ['picoamp', 'pA'],
  ['microns', 'um'],
  ['micron', 'um'],
])
