/** The kernels of an emitted module, compiled where the engine can and may do that. */
import { Arena, FEW, type NativeKernel } from './arena.js'
import type { Hands, Team } from './team.js'
import { unpack } from './unpack.js'

/** Gives the memory of one simulation; nothing where there is no WebAssembly. */
export type NativeKernels = (always: boolean, hands?: Hands) => Promise<Arena | undefined>

/** What modules have whose kernels are worth several threads. */
export interface Threading {
  possible(hands: Hands): boolean
  /** the binary of a module, changed to one whose memory is shared */
  shared(bytes: Bytes): Bytes
  team(arena: Arena, module: WebAssembly.Module, hands: Hands): Team
}

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes that each table may take. */
export const TABLE_BYTES = 2048

/** Pages of 64 KiB: what is asked for, until it is given. */
const sizes = [65536, 32768, 16384, 4096, 1024]
const PAGE = 65536

/** `binary`: packed, in base64; `tables`: of elementary functions; `log`: that of C. */
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
    compiled[threads ? 1 : 0] ??= compile(binary, threads)
    const module = await compiled[threads ? 1 : 0]
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
async function compile(
  binary: string,
  threads?: Threading,
): Promise<WebAssembly.Module | undefined> {
  const bytes = unpack(binary)
  try {
    return await WebAssembly.compile(threads?.shared(bytes) ?? bytes)
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
