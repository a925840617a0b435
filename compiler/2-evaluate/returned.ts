/** What is known of the lists and dicts that functions of the script return. */
import type { Code } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { knownDict } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import type { Specialisation } from './functions.js'
import { asLiteral, knownSequence, once } from './sequences.js'
import { collectionOf, currentType, residual, taintsOf, textOf, type Value } from './value.js'

/** A dict or a list that the function has made: each item has a type of its own. */
export function madeInside(
  e: Evaluator,
  s: Specialisation,
  value: Value,
  code: Code,
  span: Span,
): Value | undefined {
  const collection = collectionOf(value)
  const { items, keys } = collection ?? {}
  if (!collection || !items || collection.of === 'tuple' || collection.born < s.born)
    return undefined
  if (collection.partial || s.writes.size > 0 || items.some((item) => !item.code)) return undefined
  const plain = items.map((item) =>
    isLiteral(item)
      ? asLiteral(item)
      : residual(item.code as Code, currentType(item), taintsOf(item)),
  )
  const held = once(e, code, span)
  if (keys)
    return knownDict(
      e,
      keys.map((key, k) => [key, plain[k]] as const),
      held,
    )
  return { ...knownSequence('list', plain, e.sequences++), code: held }
}

/** An item that is itself wherever it is used: text, or a number as written. */
export const isLiteral = (item: Value): boolean =>
  textOf(item) !== undefined || (item.kind === 'known' && item.code?.kind === 'constant')
