/** Words along an axis: each stands at 0, 1, 2 ... in the order of its first use. */
import type { Value } from '../values/value.js'
import { itemsOf } from '../values/operand.js'
import type { Axes } from './state.js'

/** `value`, or the places of its words on the axis, which then has them as its labels. */
export function placesOf(axes: Axes, along: 'x' | 'y', value: Value): Value {
  const items = itemsOf(value)
  const words = typeof value === 'string' ? [value] : items
  if (!words?.length || !words.every((item) => typeof item === 'string')) return value
  const { view } = axes[along]
  view.categories ??= []
  const { categories } = view
  for (const word of words) if (!categories.includes(word)) categories.push(word)
  view.ticks = categories.map((_, k) => k)
  view.tickLabels = categories
  return words.map((word) => categories.indexOf(word))
}
