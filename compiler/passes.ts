/** All optimiser passes. Leaving one out changes the speed of a simulation, and no bit of it. */
import { kernelPasses } from './5-lower/index.js'
import { emitPasses } from './6-emit/index.js'
import type { Pass } from './ir/pass.js'

export type PassName = (typeof kernelPasses | typeof emitPasses)[number]['name']

export const passes: readonly (Pass & { readonly name: PassName })[] = [
  ...kernelPasses,
  ...emitPasses,
]

export const isPass = (word: string): word is PassName => passes.some(({ name }) => name === word)
