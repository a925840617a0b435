/** Replacing names by expressions. */
import type { Checked, Expression } from '../ir/expression.js'
import { mapChildren } from '../ir/walk.js'

type E = Expression<Checked>

/** Each value whose name is a key becomes that key's expression; what is put in is left alone. */
export function substitute(e: E, replacements: ReadonlyMap<string, E>): E {
  if (e.kind === 'name') {
    return e.symbol.kind === 'function' || e.symbol.kind === 'intrinsic'
      ? e
      : (replacements.get(e.name) ?? e)
  }
  return mapChildren(e, (child) => substitute(child, replacements))
}
