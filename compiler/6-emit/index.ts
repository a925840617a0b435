/**
 * Takes     a Plan, the compiler's version and the hash of the script.
 * Gives     Files: one TypeScript module that imports 'brianc/runtime' and nothing else.
 * Promises  it passes `tsc --strict`; same plan, same text; text of the user is in it only as
 *           escaped literals, as comments, and through one naming function.
 * Refuses   nothing: what reaches this room can be written down.
 */
import type { Files } from '../ir/files.js'
import { allPasses, type Without } from '../ir/pass.js'
import type { Plan } from '../ir/plan.js'
import { printDeclarations } from './typescript/declarations.js'
import { printSourceMap } from './typescript/source-map.js'
import { assemble, startAssembler } from './wasm/assemble.js'
import { nativeModule } from './wasm/module.js'
import { packedText } from './wasm/pack.js'

export { describePage } from './page/describe.js'
export { emitPasses } from './passes.js'

/** What the header of the module says of its origin. */
export interface Origin {
  readonly version: string
  /** of the script's text, hexadecimal */
  readonly sha256: string
}

/** `js`: kernels are TypeScript alone; else WebAssembly too, for where it can be had. */
export type Target = 'auto' | 'wasm' | 'js'

/** What takes a while to start and needs no plan: begun before the phases in front of this one. */
export function prepareEmit(target: Target = 'auto'): void {
  if (target !== 'js') startAssembler()
}

/**
 * `without`: names of `emitPasses`; `mapped`: with a source map. ts-morph takes most of a second to load: only a compilation
 * that gets this far pays for it.
 */
export async function emit(
  plan: Plan,
  origin: Origin,
  target: Target = 'auto',
  without: Without = allPasses,
  mapped = false,
): Promise<Files> {
  const { printModule } = await import('./typescript/module.js')
  const wasm = target === 'js' ? undefined : nativeModule(plan, without)
  const native = wasm && { ...wasm, binary: packedText(await assemble(wasm.text)) }
  const { text, places } = printModule(plan, origin, without, native)
  return {
    typescript: text,
    declarations: printDeclarations(plan, origin),
    ...(mapped ? { map: printSourceMap(plan.source, places, text) } : {}),
    ...(native ? { wat: native.text } : {}),
  }
}
