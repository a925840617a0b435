/**
 * Which variables TypeScript cannot see assigned before they are read: the evaluator knows more
 * (a loop that runs at least once), so these are declared with `!`. And which are read at all.
 */
import type { Code, Step } from '../../ir/protocol.js'
import { bodiesOf, codeIn, ownCode, withParts } from '../../ir/walk-protocol.js'

/** Ids of the variables that some code of the block reads. */
export function readsIn(steps: readonly Step[]): Set<number> {
  const found = new Set<number>()
  for (const code of codeIn(steps)) if (code.kind === 'read') found.add(code.variable.id)
  return found
}

/** Ids of the variables that the block assigns, nested blocks included. */
export function assignsIn(steps: readonly Step[], found: Set<number> = new Set()): Set<number> {
  for (const step of steps) {
    if (step.kind === 'assign' || step.kind === 'for') found.add(step.variable.id)
    if (step.kind === 'try' && step.error) found.add(step.error.id)
    for (const body of bodiesOf(step)) assignsIn(body, found)
  }
  return found
}

/** Ids of the variables whose assignment TypeScript does not see on the way to some read. */
export function unprovenIn(steps: readonly Step[], given: readonly number[]): Set<number> {
  const unproven = new Set<number>()
  follow(steps, new Set(given), unproven)
  return unproven
}

/** Gives what is assigned at the end, or nothing where the end is not reached. */
function follow(
  steps: readonly Step[],
  before: ReadonlySet<number>,
  unproven: Set<number>,
): Set<number> | undefined {
  const assigned = new Set(before)
  for (const step of steps) {
    for (const code of ownCode(step)) read(code, assigned, unproven)
    switch (step.kind) {
      case 'assign':
        assigned.add(step.variable.id)
        break
      case 'if': {
        const then = follow(step.then, assigned, unproven)
        const otherwise = follow(step.otherwise, assigned, unproven)
        if (!then && !otherwise) return undefined
        for (const id of then ?? otherwise ?? []) {
          if ((then ?? otherwise)?.has(id) && (otherwise ?? then)?.has(id)) assigned.add(id)
        }
        break
      }
      case 'while':
        follow(step.body, assigned, unproven)
        break
      case 'for':
        follow(step.body, new Set([...assigned, step.variable.id]), unproven)
        break
      case 'try': {
        const { body, error, handler, last } = step
        const done = follow(body, assigned, unproven)
        const start = new Set([...assigned, ...(error ? [error.id] : [])])
        const handled = handler && follow(handler, start, unproven)
        const ended = follow(last, assigned, unproven)
        if ((!done && !handled) || !ended) return undefined
        for (const id of done ?? handled ?? []) {
          if ((done ?? handled)?.has(id) && (handled ?? done)?.has(id)) assigned.add(id)
        }
        for (const id of ended) assigned.add(id)
        break
      }
      case 'break':
      case 'continue':
      case 'return':
        return undefined
    }
  }
  return assigned
}

function read(code: Code, assigned: ReadonlySet<number>, unproven: Set<number>): void {
  for (const part of withParts(code)) {
    if (part.kind === 'read' && !assigned.has(part.variable.id)) unproven.add(part.variable.id)
  }
}

/** Whether control can reach the end of the block. */
export function fallsThrough(steps: readonly Step[]): boolean {
  return follow(steps, new Set(), new Set()) !== undefined
}
