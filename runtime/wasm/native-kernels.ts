/** The kernels of an emitted module, compiled where the engine can and may do that. */
import { Arena, FEW, type NativeKernel } from './arena.js'
import type { Hands, Team } from './team.js'

/** Gives the memory of one simulation; nothing where there is no WebAssembly. */
export type NativeKernels = (always: boolean, hands?: Hands) => Promise<Arena | undefined>

/** What modules have whose kernels are worth several threads. */
export interface Threading {
  possible(hands: Hands): boolean
  /** the binary of a module, changed to one whose memory is shared */
  shared(bytes: string): string
  team(arena: Arena, module: WebAssembly.Module, hands: Hands): Team
}

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
  threading?: Threading,
): NativeKernels {
  const compiled: Promise<WebAssembly.Module | undefined>[] = []
  // a large memory takes milliseconds: after the first simulation it is known what they need
  const need = { bytes: 0 }
  return async (always, hands) => {
    const threads =
      (hands?.threads ?? 1) > 1 && hands && threading?.possible(hands) ? threading : undefined
    const bytes = atob(binary)
    const kind = threads ? 1 : 0
    compiled[kind] ??= compile(threads?.shared(bytes) ?? bytes)
    const module = await compiled[kind]
    const enough = Math.ceil((2 * need.bytes) / PAGE) + 16
    const memory =
      module && largestMemory(need.bytes === 0 ? Infinity : enough, threads !== undefined)
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
    const arena = new Arena(memory, kernels, used, always ? 1 : FEW, need)
    if (hands) arena.team = threads?.team(arena, module, hands)
    return arena
  }
}

/** Old engines have no SIMD, policies of pages may forbid WebAssembly: kernels are JavaScript then. */
async function compile(bytes: string): Promise<WebAssembly.Module | undefined> {
  try {
    return await WebAssembly.compile(Uint8Array.from(bytes, (c) => c.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** Of so many pages at most. */
function largestMemory(enough: number, shared: boolean): WebAssembly.Memory | undefined {
  for (const size of sizes) {
    const initial = Math.min(size, enough)
    try {
      return new WebAssembly.Memory(shared ? { initial, maximum: initial, shared } : { initial })
    } catch {}
  }
  return undefined
}
