/**
 * The rewrites of a kernel that change no bit of its results, in the order in which they are done.
 * Each can be left out, alone or with others. `collect.ts` is none of them: it is how Brian's own
 * optimiser rounds, and always done, as products for whole powers are (`power.ts`).
 */
import type { Kernel } from '../../ir/kernel.js'
import type { Pass, Without } from '../../ir/pass.js'
import type { Names } from '../naming.js'
import { compareTimes } from './elapsed.js'
import { fold } from './fold.js'
import { hoist } from './hoist.js'
import { share } from './share.js'
import { storeWhere } from './store-where.js'
import { dropUnused } from './unused.js'

/** A kernel as it is built, with the names that it has given out, and as it goes into the plan. */
export type Optimise = (kernel: Kernel, names: Names) => Kernel

interface KernelPass extends Pass {
  readonly apply: Optimise
}

export const kernelPasses = [
  { name: 'folding', does: 'computes with numbers at compile time', apply: fold },
  {
    name: 'elapsed-times',
    does: 'compares times where a refractory neuron would count steps',
    apply: compareTimes,
  },
  {
    name: 'conditional-stores',
    does: 'writes only the elements that change',
    apply: storeWhere,
  },
  {
    name: 'hoisting',
    does: 'computes what is the same for all elements before the loop',
    apply: hoist,
  },
  {
    name: 'common-subexpressions',
    does: 'computes once what stands in several places',
    apply: share,
  },
  {
    name: 'dead-variables',
    does: 'drops what nothing reads, and stores that are overwritten',
    apply: dropUnused,
  },
] as const satisfies readonly KernelPass[]

export function optimiser(without: Without): Optimise {
  const passes: readonly KernelPass[] = kernelPasses.filter(({ name }) => !without.has(name))
  return (kernel, names) => passes.reduce((done, { apply }) => apply(done, names), kernel)
}
