/** Budgets that keep recursion and memory bounded, whatever the file holds. */
import type { Span } from '../ir/source.js'

/** Half of what fits into the stack of Node and browsers. CPython stops at 200. */
export const maximumBrackets = 128

/** Expressions and factors inside each other while parsing; a bracket counts for two. */
export const maximumRecursion = 300

/** Thrown by a parser that would recurse further than `maximumRecursion`. */
export class TooDeep extends Error {}

/** An overflow is the last resort: where the caller has left us less stack than usual. */
export const isTooDeep = (error: unknown): boolean =>
  error instanceof TooDeep || isStackOverflow(error)

/** As CPython: more blocks are refused there too. */
export const maximumBlocks = 100

export const maximumCharacters = 10_000_000
export const maximumTokens = 1_000_000
export const maximumNameLength = 256

/** Of one equation. Brian knows ten. */
export const maximumFlags = 100

/** Nobody reads more; a file that is no script at all would report every character. */
export const maximumFaults = 100

/** Steps from the root of an expression: later phases recurse over it. */
export const maximumDepth = 2_000

interface Entry {
  readonly value: object
  readonly depth: number
  readonly outermost?: Span
}

/**
 * The outermost expression or statement in which nodes stand more than `maximumDepth` deep.
 * Walks with a stack of its own, because what it looks for would overflow that of JavaScript.
 */
export function tooDeep(root: object): Span | undefined {
  const pending: Entry[] = [{ value: root, depth: 0 }]
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { value, depth } = entry
    const node = value as { kind?: string; span?: Span; offsets?: unknown }
    if (node.offsets !== undefined) continue
    const isNode = node.kind !== undefined && node.span !== undefined
    const outermost = entry.outermost ?? (isNode ? node.span : undefined)
    if (depth > maximumDepth) return outermost
    for (const child of Object.values(value)) {
      if (typeof child === 'object' && child !== null && child !== node.span) {
        pending.push({ value: child, depth: isNode ? depth + 1 : depth, outermost })
      }
    }
  }
  return undefined
}

/** Whether JavaScript's stack was too small for what was asked: each engine says it differently. */
export const isStackOverflow = (error: unknown): boolean =>
  error instanceof Error &&
  ((error instanceof RangeError && error.message.includes('call stack')) ||
    error.name === 'InternalError')
