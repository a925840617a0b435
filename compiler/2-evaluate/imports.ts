/** import and from ... import: names of the tables enter the scope. */
import type { Alias } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import type { Evaluator } from './evaluator.js'
import { moduleMember, moduleNames, moduleOf, resolveModule } from './modules.js'
import type { Value } from './value.js'

export function importModules(e: Evaluator, modules: readonly Alias[]): void {
  for (const { name, as } of modules) {
    const bound = as ?? name.split('.')[0]
    const module = as ? name : bound
    set(e, bound, moduleOf(resolveModule(module)))
  }
}

export function importFrom(
  e: Evaluator,
  module: string,
  names: '*' | readonly Alias[],
  span: Span,
): void {
  const resolved = resolveModule(module)
  if (names === '*') {
    for (const [name, value] of moduleNames(resolved)) set(e, name, value)
    return
  }
  for (const alias of names) {
    const value = moduleMember(resolved, alias.name)
    if (!value)
      throw e.fault(
        'unknown-attribute',
        { span: alias.span ?? span },
        {
          object: `the module '${module}'`,
          name: alias.name,
        },
      )
    set(e, alias.as ?? alias.name, value)
  }
}

/** An imported name is known, and has no variable of its own. */
function set(e: Evaluator, name: string, value: Value): void {
  e.scope.set(name, { value, maybeUnbound: false })
  if (e.scope === e.module) e.imported.add(name)
}
