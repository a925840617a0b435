/** Rewrites of a kernel that change no bit of its results. */
import type { Kernel } from '../../ir/kernel.js'
import type { Names } from '../naming.js'
import { compareTimes } from './elapsed.js'
import { hoist } from './hoist.js'
import { share } from './share.js'
import { dropUnused } from './unused.js'

export const optimise = (kernel: Kernel, names: Names): Kernel =>
  dropUnused(share(hoist(compareTimes(kernel), names), names))
