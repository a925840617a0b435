/** Pieces of the text of kernels. */
import type { ValueType } from '../../ir/expression.js'
import type { Kernel, Store } from '../../ir/kernel.js'
import { commentText } from '../names.js'

export const destructure = (names: readonly string[], from: string): string[] =>
  names.length === 0 ? [] : [`const { ${names.join(', ')} } = ${from}`]

export const fromStorage = (element: string, type: ValueType): string =>
  type === 'boolean' ? `${element} !== 0` : element

export function toStorage(condition: string): string {
  if (condition === 'true' || condition === 'false') return condition === 'true' ? '1' : '0'
  return condition.includes(' ? ') ? `(${condition}) ? 1 : 0` : `${condition} ? 1 : 0`
}

export const quote = (text: string | undefined): string[] =>
  text === undefined ? [] : [`// ${commentText(text, 90)}`]

/** What a kernel reads and writes. */
export function arraysOf(kernel: Kernel): string[] {
  const stores = kernel.body.flatMap((statement): readonly Store[] => {
    if (statement.kind === 'event') return statement.stores ?? []
    return statement.kind === 'store' ? [statement] : []
  })
  const arrays = [...kernel.loads, ...stores].flatMap(({ array, through }) => [
    array,
    ...(through === undefined ? [] : [through]),
  ])
  return [...new Set(arrays)]
}
