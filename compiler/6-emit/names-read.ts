/** What kernels read: their expressions, and the locals in them but not the intrinsics. */
import type { KernelStatement, LoweredExpression, Store } from '../ir/kernel.js'
import { descendants } from '../ir/walk.js'

export function namesRead(expressions: Iterable<LoweredExpression>): Set<string> {
  const names = new Set<string>()
  for (const e of expressions) {
    const callees = new Set<LoweredExpression>()
    for (const part of descendants(e)) {
      if (part.kind === 'call') callees.add(part.callee)
      else if (part.kind === 'name' && !callees.has(part)) names.add(part.name)
    }
  }
  return names
}

/** The intrinsics that an expression calls, and marks of objects of the script. */
export function calleesIn(e: LoweredExpression): string[] {
  const names: string[] = []
  for (const part of descendants(e)) {
    if (part.kind === 'call' && part.callee.kind === 'name') names.push(part.callee.name)
  }
  return names
}

/** In the order of evaluation. */
export const expressionsOf = (s: KernelStatement): readonly LoweredExpression[] => {
  if (s.kind === 'event') return [s.condition, ...(s.stores ?? []).flatMap(inStore)]
  return s.kind === 'store' ? inStore(s) : [s.value]
}

const inStore = ({ value, when }: Store) => (when ? [value, when] : [value])

export const storesOf = (body: readonly KernelStatement[]): readonly Store[] =>
  body.flatMap((s) => (s.kind === 'event' ? (s.stores ?? []) : s.kind === 'store' ? [s] : []))
