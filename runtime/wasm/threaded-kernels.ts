/** Kernels of a module of which some are worth several threads. */
import { type NativeKernels, type Threading, nativeKernels } from './native-kernels.js'
import { Team } from './team.js'

/** As `nativeKernels`. */
export const threadedKernels = (
  ...[binary, tables, log]: Parameters<typeof nativeKernels>
): NativeKernels => nativeKernels(binary, tables, log, threading)

const threading: Threading = {
  possible: ({ warn }) => {
    // pages share memory where servers say that nobody else is with them
    const { crossOriginIsolated: isApart = true } = globalThis as { crossOriginIsolated?: boolean }
    const can = isApart && typeof SharedArrayBuffer !== 'undefined'
    if (!can) warn('one thread, with the same results: this page is not cross-origin isolated')
    return can
  },

  // the first of a module's imports is its memory, of one page or more: now shared, of 65536 at most
  shared: (bytes) =>
    fromText(
      toText(bytes).replace(/\x02([\0-\xff])([\0-\xff]\x01m\x01m\x02)\0\x01/, (_, size, name) => {
        return `\x02${String.fromCharCode(size.charCodeAt(0) + 3)}${name}\x03\x01\x80\x80\x04`
      }),
    ),

  team: (arena, module, hands) => new Team(arena, module, hands),
}

/** A character for each byte. */
const toText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))
