/** import and from ... import: names of the tables enter the scope. */
import type { Alias } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { keyword } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { isKnownModule, moduleMember, moduleNames, moduleOf, resolveModule } from './modules.js'
import { Scope } from './scope.js'
import { evaluateBlock } from './statements.js'
import type { Value } from './value.js'

export function importModules(e: Evaluator, modules: readonly Alias[]): void {
  for (const { name, as, span } of modules) {
    const bound = as ?? name.split('.')[0]
    const module = as ? name : bound
    if (localModule(e, name, span)) {
      set(e, bound, moduleOf(name))
      continue
    }
    set(e, bound, moduleOf(resolveModule(module)))
  }
}

export function importFrom(
  e: Evaluator,
  module: string,
  names: '*' | readonly Alias[],
  span: Span,
): void {
  const local = localModule(e, module, span)
  if (local) {
    borrow(e, module, local, names, span)
    return
  }
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

/**
 * A module of the script's folder: evaluated where it is first imported, in a scope of its own.
 * Nothing for a name that no file has.
 */
function localModule(e: Evaluator, name: string, span: Span): Scope | undefined {
  if (isKnownModule(resolveModule(name))) return undefined
  if (e.modules.has(name)) {
    const scope = e.modules.get(name)
    if (scope) return scope
    const what = `the module '${name}', which imports itself through others,`
    const instead = 'move what both need into a module of its own'
    throw e.fault('statement', { span }, { what, instead })
  }
  const script = e.files.module(name, e.reporter)
  if (!script) return undefined
  const scope = new Scope(undefined, new Set(), e.newVariable)
  scope.set('__name__', { value: keyword(name, span), maybeUnbound: false })
  e.modules.set(name, undefined)
  const outer = { scope: e.scope, loops: e.loops, topLevel: e.topLevel }
  Object.assign(e, { scope, loops: [], topLevel: false })
  evaluateBlock(e, script.body)
  Object.assign(e, outer)
  e.modules.set(name, scope)
  return scope
}

/** from module import a, b: copies of what the names are bound to. */
function borrow(
  e: Evaluator,
  module: string,
  scope: Scope,
  names: '*' | readonly Alias[],
  span: Span,
): void {
  const list =
    names === '*'
      ? scope.names
          .filter((name) => !name.startsWith('_'))
          .map((name) => ({ name, as: name, span }))
      : names
  for (const alias of list) {
    const found = scope.get(alias.name)
    const place = alias.span ?? span
    if (!found) {
      const object = `the module '${module}'`
      throw e.fault('unknown-attribute', { span: place }, { object, name: alias.name })
    }
    const name = alias.as ?? alias.name
    if (!found.value.code) {
      set(e, name, found.value)
      continue
    }
    e.bind(name, found.value, place)
    if (e.scope === e.module) e.borrowed.add(name)
  }
}

/** An imported name is known, and has no variable of its own. */
function set(e: Evaluator, name: string, value: Value): void {
  e.scope.set(name, { value, maybeUnbound: false })
  if (e.scope === e.module) e.imported.add(name)
}
