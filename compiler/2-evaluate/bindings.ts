/** Which names a block of statements binds, found without evaluating it. */
import type { Expression } from '../ir/expression.js'
import type { Statement } from '../ir/script.js'

/**
 * How often the script binds each name at module level. A name is a parameter only if it is
 * bound exactly once, by a plain assignment at indentation 0: anything else counts twice.
 * Contract, section 5.
 */
export function countBindings(body: readonly Statement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  for (const statement of body) {
    if (statement.kind === 'assign' && statement.targets.length === 1) {
      const [target] = statement.targets
      if (target.kind === 'name') {
        count(target.name, 1)
        continue
      }
    }
    for (const name of boundNames([statement])) count(name, 2)
    for (const name of globalNames([statement])) count(name, 2)
  }
  return counts
}

/** The names that a function body makes local. */
export function localNames(body: readonly Statement[]): Set<string> {
  const names = boundNames(body)
  for (const name of declaredElsewhere(body)) names.delete(name)
  return names
}

/** Names that the function itself declares global or nonlocal. */
function declaredElsewhere(body: readonly Statement[]): readonly string[] {
  return body.flatMap((statement) =>
    statement.kind === 'global' || statement.kind === 'nonlocal'
      ? statement.names
      : blocks(statement).flatMap(declaredElsewhere),
  )
}

/** The names that statements bind in their own scope, at any depth of nesting. */
export function boundNames(body: readonly Statement[]): Set<string> {
  const names = new Set<string>()
  const add = (name: string) => names.add(name)
  const visit = (statement: Statement): void => {
    switch (statement.kind) {
      case 'assign':
        for (const target of statement.targets) targetNames(target, add)
        break
      case 'augmented':
      case 'annotated':
        targetNames(statement.target, add)
        break
      case 'for':
        targetNames(statement.target, add)
        break
      case 'delete':
        for (const target of statement.targets) targetNames(target, add)
        break
      case 'try':
        for (const { name } of statement.handlers) if (name) add(name)
        break
      case 'def':
      case 'class':
        add(statement.name)
        break
      case 'import':
        for (const module of statement.modules) add(module.as ?? module.name.split('.')[0])
        break
      case 'from':
        if (statement.names !== '*')
          for (const alias of statement.names) add(alias.as ?? alias.name)
        break
    }
    for (const block of blocks(statement)) block.forEach(visit)
  }
  body.forEach(visit)
  return names
}

/** Names that functions declare global, at any depth. */
function globalNames(body: readonly Statement[]): Set<string> {
  const names = new Set<string>()
  const visit = (statement: Statement): void => {
    if (statement.kind === 'global') for (const name of statement.names) names.add(name)
    for (const block of blocks(statement)) block.forEach(visit)
    if (statement.kind === 'def') statement.body.forEach(visit)
  }
  body.forEach(visit)
  return names
}

function targetNames(target: Expression, add: (name: string) => void): void {
  if (target.kind === 'name') add(target.name)
  else if (target.kind === 'starred') targetNames(target.value, add)
  else if (target.kind === 'list' || target.kind === 'tuple') {
    for (const item of target.items) targetNames(item, add)
  }
}

/** The blocks inside a statement that share its scope. */
function blocks(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'if':
      return [...statement.branches.map((b) => b.body), statement.otherwise ?? []]
    case 'while':
    case 'for':
      return [statement.body, statement.otherwise ?? []]
    case 'with':
      return [statement.body]
    case 'try':
      return [
        statement.body,
        ...statement.handlers.map((h) => h.body),
        statement.otherwise ?? [],
        statement.finally ?? [],
      ]
    default:
      return []
  }
}
