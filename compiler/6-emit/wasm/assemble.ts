/** The text of a module as bytes. The only file that loads wabt, and only where it is needed. */
import { Bug } from '../../diagnostics/bug.js'

/** It takes a tenth of a second to start: once for all that are compiled. */
let started: ReturnType<typeof start> | undefined

const start = () => import('wabt').then(({ default: load }) => load())

/** Begins what `assemble` would otherwise wait for; it is the one to say where that fails. */
export function startAssembler(): void {
  started ??= start()
  started.catch(() => {})
}

export async function assemble(text: string): Promise<Uint8Array> {
  started ??= start()
  const wabt = await started
  try {
    const module = wabt.parseWat('kernels.wat', text, { simd: true })
    module.resolveNames()
    const { buffer } = module.toBinary({ write_debug_names: false })
    module.destroy()
    return buffer
  } catch (error) {
    throw new Bug(`the emitted WebAssembly is wrong: ${(error as Error).message}`)
  }
}
