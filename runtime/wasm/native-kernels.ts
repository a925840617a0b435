/** The kernels of an emitted module, compiled where the engine can and may do that. */
import { Arena, FEW, type NativeKernel } from './arena.js'

/** Gives the memory of one simulation; nothing where there is no WebAssembly. */
export type NativeKernels = (always: boolean) => Promise<Arena | undefined>

/** Bytes that each table may take. */
export const TABLE_BYTES = 2048

/** Pages of 64 KiB: what is asked for, until it is given. */
const sizes = [65536, 32768, 16384, 4096, 1024]
const PAGE = 65536

/** `binary`: in base64; `tables`: of elementary functions; `log`: that of C. */
export function nativeKernels(
  binary: string,
  tables: readonly (() => ArrayLike<number>)[],
  log?: (x: number) => number,
): NativeKernels {
  let compiled: Promise<WebAssembly.Module | undefined> | undefined
  // a large memory takes milliseconds: after the first simulation it is known what they need
  const need = { bytes: 0 }
  return async (always) => {
    compiled ??= compile(binary)
    const module = await compiled
    const enough = Math.ceil((2 * need.bytes) / PAGE) + 16
    const memory = module && largestMemory(need.bytes === 0 ? Infinity : enough)
    if (!memory) return undefined
    tables.forEach((make, k) => {
      const table = make()
      new Float64Array(memory.buffer, k * TABLE_BYTES, table.length).set(table)
    })
    const { exports } = await WebAssembly.instantiate(module, {
      m: { m: memory, ...(log && { log }) },
    })
    const used = 64 + tables.length * TABLE_BYTES
    const kernels = exports as unknown as Record<string, NativeKernel['run']>
    return new Arena(memory, kernels, used, always ? 1 : FEW, need)
  }
}

/** Old engines have no SIMD, policies of pages may forbid WebAssembly: kernels are JavaScript then. */
async function compile(binary: string): Promise<WebAssembly.Module | undefined> {
  try {
    return await WebAssembly.compile(Uint8Array.from(atob(binary), (c) => c.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** Of so many pages at most. */
function largestMemory(enough: number): WebAssembly.Memory | undefined {
  for (const size of sizes) {
    try {
      return new WebAssembly.Memory({ initial: Math.min(size, enough) })
    } catch {}
  }
  return undefined
}
