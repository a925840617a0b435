/** Which subexpressions some code needs. */
import type { Equation } from '../ir/equations.js'
import type { Expression, Located } from '../ir/expression.js'
import { descendants } from '../ir/walk.js'

type Subexpression = Extract<Equation<Located>, { readonly kind: 'subexpression' }>

/** Those that the expressions name, and what these name in turn, in the same order. */
export function usedBy(
  expressions: readonly Expression<Located>[],
  order: readonly Subexpression[],
  aliases?: ReadonlyMap<string, string>,
): readonly Subexpression[] {
  const names = new Set<string>()
  const note = (e: Expression<Located>) => {
    for (const part of descendants(e)) {
      if (part.kind === 'name') names.add(aliases?.get(part.name) ?? part.name)
    }
  }
  for (const e of expressions) note(e)
  const used = [...order].reverse().filter((e) => {
    if (!names.has(e.name)) return false
    note(e.expression)
    return true
  })
  return used.reverse()
}
