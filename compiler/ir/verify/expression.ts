/** What must hold of any checked expression. */
import { invariant } from '../../diagnostics/bug.js'
import type { Checked, Expression, Symbol as NameSymbol } from '../expression.js'
import { descendants } from '../walk.js'

const core: readonly string[] = [
  'number',
  'boolean',
  'name',
  'unary',
  'binary',
  'compare',
  'logical',
  'conditional',
  'call',
]
const types: readonly string[] = ['boolean', 'integer', 'float']

/** Throws a Bug where a node has no type, a name no symbol, or the notation is the script's. */
export function verifyExpression(
  e: Expression<Checked>,
  where: string,
  allowed: (symbol: NameSymbol) => boolean,
): void {
  for (const part of descendants(e)) {
    invariant(core.includes(part.kind), `${where}: no ${part.kind} in an equation`)
    invariant(types.includes(part.type), `${where}: each ${part.kind} has a type`)
    invariant(part.dimension?.length === 7, `${where}: each ${part.kind} has a dimension`)
    if (part.kind === 'name') {
      invariant(part.symbol !== undefined, `${where}: the name ${part.name} has a symbol`)
      const known =
        part.symbol.kind === 'function' || part.symbol.kind === 'intrinsic' || allowed(part.symbol)
      invariant(known, `${where}: the ${part.symbol.kind} ${part.name} is known here`)
    }
    if (part.kind === 'compare') {
      invariant(part.operators.length === 1, `${where}: comparisons have two operands`)
    }
    if (part.kind === 'call') {
      invariant(part.callee.kind === 'name', `${where}: functions are called by name`)
    }
  }
}
