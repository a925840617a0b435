/** Classes of Brian objects: one for each creation site and structure. */
import type { Located } from '../../ir/expression.js'
import type { ClassId, ObjectClass } from '../../ir/model.js'
import type { Evaluator } from '../evaluator.js'

/**
 * The class of a creation site: the one that the same site made before with the same structure,
 * or a new one, named after the variable that it is assigned to.
 */
export function classAt<K extends ObjectClass<Located>['kind']>(
  e: Evaluator,
  hint: string | undefined,
  fallback: string,
  made: Omit<Extract<ObjectClass<Located>, { kind: K }>, 'id'>,
): ClassId {
  const structure = JSON.stringify(made)
  for (const [id, existing] of e.classes) {
    if (structureOf(existing) === structure) return id
  }
  const base = hint ?? fallback
  let id = base
  for (let n = 2; e.classes.has(id); n++) id = `${base}_${n}`
  e.classes.set(id, { ...made, id } as unknown as ObjectClass<Located>)
  return id
}

const structures = new WeakMap<ObjectClass<Located>, string>()

/** All but its name, as a text; kept, since every creation site compares with every class. */
function structureOf(existing: ObjectClass<Located>): string {
  const known = structures.get(existing)
  if (known !== undefined) return known
  const { id: _, ...rest } = existing
  const structure = JSON.stringify(rest)
  structures.set(existing, structure)
  return structure
}

/** The class of an object value that is known to be of one class of a kind. */
export function classesOf(e: Evaluator, ids: readonly ClassId[]): ObjectClass<Located>[] {
  return ids.flatMap((id) => e.classes.get(id) ?? [])
}
