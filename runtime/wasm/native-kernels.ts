/** The kernels of an emitted module, compiled where the engine can and may do that. */
import { Arena, FEW, type NativeKernel } from './arena.js'
import { type Hands, Team } from './team.js'

/** Gives the memory of one simulation; nothing where there is no WebAssembly. */
export type NativeKernels = (always: boolean, hands?: Hands) => Promise<Arena | undefined>

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
  const compiled: Record<string, Promise<WebAssembly.Module | undefined>> = {}
  // a large memory takes milliseconds: after the first simulation it is known what they need
  const need = { bytes: 0 }
  return async (always, given) => {
    const hands = given && canShare(given) ? given : undefined
    const kind = hands ? 'shared' : 'own'
    compiled[kind] ??= compile(binary, hands !== undefined)
    const module = await compiled[kind]
    const enough = Math.ceil((2 * need.bytes) / PAGE) + 16
    const memory = module && largestMemory(need.bytes === 0 ? Infinity : enough, hands !== undefined)
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
    if (hands) arena.team = new Team(arena, module, hands)
    return arena
  }
}

/** Old engines have no SIMD, policies of pages may forbid WebAssembly: kernels are JavaScript then. */
async function compile(
  binary: string,
  isShared: boolean,
): Promise<WebAssembly.Module | undefined> {
  const bytes = isShared ? withSharedMemory(atob(binary)) : atob(binary)
  try {
    return await WebAssembly.compile(Uint8Array.from(bytes, (c) => c.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** The memory that a module imports, the first of its imports, is of one page or more. */
const withSharedMemory = (bytes: string): string =>
  bytes.replace(/\x02([^])([^]\x01m\x01m\x02)\0\x01/, (_, size, name) => {
    // shared, of one page or more but at most 65536
    return `\x02${String.fromCharCode(size.charCodeAt(0) + 3)}${name}\x03\x01\x80\x80\x04`
  })

/** Pages share memory where servers say that nobody else is with them. */
function canShare({ warn }: Hands): boolean {
  const { crossOriginIsolated: isIsolated = true } = globalThis as { crossOriginIsolated?: boolean }
  const can = isIsolated && typeof SharedArrayBuffer !== 'undefined'
  if (!can) warn('one thread: this page may not share memory (it is not cross-origin isolated)')
  return can
}

/** Of so many pages at most. */
function largestMemory(enough: number, shared: boolean): WebAssembly.Memory | undefined {
  for (const size of sizes) {
    const initial = Math.min(size, enough)
    try {
      return new WebAssembly.Memory({ initial, ...(shared && { maximum: initial, shared }) })
    } catch {}
  }
  return undefined
}
