/** The state updates as text: one step of time for each group. */
import type { Update } from '../update.js'
import { printExpression } from './expression.js'

/** Each new value under its equation. All right-hand sides read old values. */
export function printUpdate(updates: readonly Update[]): string {
  const blocks = updates.map(({ class: id, method, intermediates, assignments }) => {
    const values = intermediates.map(({ name, value }) => `  ${name} = ${printExpression(value)}`)
    const lines = assignments.flatMap(({ variable, text, value }) => [
      `  # ${text}`,
      `  ${variable} <- ${printExpression(value)}`,
    ])
    return [`${id} by ${method}`, ...values, ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}
