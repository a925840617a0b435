/**
 * Drops what nothing reads, and stores that are overwritten. Draws stay: they advance the random
 * stream whether used or not.
 */
import type { Kernel, KernelStatement, LoweredExpression, Store } from '../../ir/kernel.js'
import { namesIn } from '../names-in.js'

export function dropUnused(kernel: Kernel): Kernel {
  const used = new Set<string>()
  const read = (e: LoweredExpression) => namesIn(e, used)
  const readStore = ({ value, when }: Store) => {
    read(value)
    if (when) read(when)
  }
  const keep = <T extends { local: string; value: LoweredExpression }>(entry: T): boolean => {
    const kept = used.has(entry.local)
    if (kept) read(entry.value)
    return kept
  }

  for (const { callable, mean } of kernel.draws) {
    if (callable !== undefined) used.add(callable)
    if (mean) read(mean)
  }
  const body: KernelStatement[] = []
  // all loads stand before the first store, so that nothing sees a value that is overwritten
  const overwritten = new Set<string>()
  for (const statement of [...kernel.body].reverse()) {
    if (statement.kind === 'let' && !keep(statement)) continue
    if (statement.kind === 'store' && !statement.through && !statement.when) {
      if (overwritten.has(statement.array)) continue
      overwritten.add(statement.array)
    }
    if (statement.kind === 'event') {
      read(statement.condition)
      for (const store of statement.stores ?? []) readStore(store)
    }
    if (statement.kind === 'store') readStore(statement)
    if (statement.kind === 'give' || statement.kind === 'keep') read(statement.value)
    body.unshift(statement)
  }
  const uniforms = [...kernel.uniforms].reverse().filter(keep).reverse()
  return {
    ...kernel,
    inputs: kernel.inputs.filter((input) => used.has(input.name)),
    uniforms,
    loads: kernel.loads.filter((load) => used.has(load.local)),
    ...(kernel.kept ? { kept: kernel.kept.filter(({ local }) => used.has(local)) } : {}),
    body,
  }
}
