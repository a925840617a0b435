/** Python's truth of a value, where compile time knows it. */
import { truth } from '../../runtime/values/operators.js'
import { collectionOf, dataOf, textOf, type Value } from './value.js'

export function truthOf(value: Value): boolean | undefined {
  const data = dataOf(value)
  if (data !== undefined) return truth(data)
  const text = textOf(value)
  if (text) return text.text.length > 0
  const sequence = collectionOf(value)
  if (sequence) return sequence.items && sequence.items.length > 0
  return value.kind === 'known' ? true : undefined
}
