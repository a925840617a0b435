/** Python's truth of a value, where compile time knows it. */
import { truth } from '../../runtime/values/operators.js'
import { NDArray, Quantity } from '../../runtime/values/value.js'
import { collectionOf, dataOf, textOf, type Value } from './value.js'

export function truthOf(value: Value): boolean | undefined {
  const data = dataOf(value)
  // of several values it has none, which the run-time operation says
  if (data !== undefined) return isSeveral(data) ? undefined : truth(data)
  const text = textOf(value)
  if (text) return text.text.length > 0
  const sequence = collectionOf(value)
  if (sequence) return sequence.items && sequence.items.length > 0
  return value.kind === 'known' ? true : undefined
}

function isSeveral(data: NonNullable<ReturnType<typeof dataOf>> | null): boolean {
  const value = data instanceof Quantity ? data.value : data
  return value instanceof NDArray && value.data.length > 1
}
