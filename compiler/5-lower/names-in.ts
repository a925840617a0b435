/** Which locals a lowered expression reads. */
import type { LoweredExpression } from '../ir/kernel.js'
import { scriptFunction } from '../ir/intrinsic.js'
import { children, mapChildren } from '../ir/walk.js'

type E = LoweredExpression

export const isLeaf = (e: E): boolean =>
  e.kind === 'name' || e.kind === 'number' || e.kind === 'boolean'

/** Operands: the parts of an expression without the intrinsic that it calls. */
export const operands = (e: E): readonly E[] =>
  e.kind === 'call' ? e.arguments.map((a) => a.value) : children(e)

/** `mapChildren` without the intrinsic's name. */
export function mapOperands(e: E, f: (part: E) => E): E {
  if (e.kind !== 'call') return mapChildren(e, f)
  return { ...e, arguments: e.arguments.map((a) => ({ ...a, value: f(a.value) })) }
}

export function namesIn(e: E, into: Set<string> = new Set()): Set<string> {
  if (e.kind === 'name') into.add(e.name)
  const called = e.kind === 'call' && e.callee.kind === 'name' && scriptFunction(e.callee.name)
  if (called) into.add(called)
  for (const part of operands(e)) namesIn(part, into)
  return into
}
