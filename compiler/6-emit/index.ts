/**
 * Takes     a Plan, the compiler's version and the hash of the script.
 * Gives     Files: one TypeScript module that imports 'brianc/runtime' and nothing else.
 * Promises  it passes `tsc --strict`; same plan, same text; text of the user is in it only as
 *           escaped literals, as comments, and through one naming function.
 * Refuses   nothing: what reaches this room can be written down.
 */
import type { Files } from '../ir/files.js'
import type { Plan } from '../ir/plan.js'
import { printModule } from './typescript/module.js'

/** What the header of the module says of its origin. */
export interface Origin {
  readonly version: string
  /** of the script's text, hexadecimal */
  readonly sha256: string
}

export const emit = (plan: Plan, origin: Origin): Files => ({
  typescript: printModule(plan, origin),
})
