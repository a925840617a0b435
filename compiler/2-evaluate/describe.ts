/** Words for values, and the module that a scope belongs to. */
import type { Scope } from './scope.js'
import type { Value } from './value.js'

/** The globals that code in a scope sees. */
export function moduleOfScope(scope: Scope): Scope {
  return scope.parent ? moduleOfScope(scope.parent) : scope
}

/** A few words for a value, for messages. */
export function describe(value: Value): string {
  if (value.kind !== 'known') return 'a value'
  const known = value.value
  switch (known.kind) {
    case 'function':
      return `the function '${known.definition.name}'`
    case 'row':
      return `'${known.row.name}'`
    case 'module':
      return `the module '${known.name}'`
    case 'method':
      return `the method '${known.name}'`
    case 'equations':
      return 'Equations'
    case 'state-updater':
      return `the method '${known.name}'`
    case 'string':
      return 'a string'
    case 'sequence':
      return `a ${known.sequence.of}`
    case 'class':
      return `the class '${known.name}'`
    case 'instance':
      return `an instance of '${known.class.name}'`
    case 'bound':
      return `the method '${known.function.definition.name}'`
    case 'data':
      return 'a number'
  }
}
