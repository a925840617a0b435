/** A script's bytes as text, or why they are none. */
import type { Diagnostic } from './diagnostics/diagnostic.js'
import { error, messageTable } from './diagnostics/messages.js'

/** The largest script that is read, in bytes. */
export const sizeLimit = 10_000_000

export type InputFault =
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'not-text'; readonly offset: number; readonly why: string }

export const messages = messageTable('input', {
  unreadable: error((p: { path: string; why: string }) => ({
    message: `cannot read '${p.path}': ${p.why}`,
  })),
  'too-large': error((p: { path: string; bytes: number }) => ({
    message: `'${p.path}' has ${p.bytes} bytes; a script has at most ${sizeLimit}`,
    help: 'keep data in a file of its own',
  })),
  'not-text': error((p: { path: string; offset: number; why: string }) => ({
    message: `'${p.path}' is not a text file: ${p.why} at byte ${p.offset}`,
    help: 'save the script as UTF-8 text',
  })),
})

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
}

export function faultOf(fault: InputFault, path: string): Diagnostic {
  const place = { span: { start: 0, end: 0 } }
  switch (fault.kind) {
    case 'unreadable':
      return messages.make('unreadable', place, { path, why: reasons[fault.code] ?? fault.code })
    case 'too-large':
      return messages.make('too-large', place, { path, bytes: fault.bytes })
    case 'not-text':
      return messages.make('not-text', place, { path, ...fault })
  }
}

/** The text of UTF-8 bytes, without a byte order mark; NUL bytes and broken sequences are refused. */
export function decode(bytes: Uint8Array): string | InputFault {
  const zero = bytes.indexOf(0)
  const mark = (bytes[0] << 8) | bytes[1]
  if (mark === 0xfffe || mark === 0xfeff) {
    return { kind: 'not-text', offset: 0, why: 'it is UTF-16, not UTF-8,' }
  }
  if (zero >= 0) return { kind: 'not-text', offset: zero, why: 'there is a NUL byte' }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { kind: 'not-text', offset: invalidOffset(bytes), why: 'there is invalid UTF-8' }
  }
}

/** Where the first character that is none starts: behind the longest prefix that decodes. */
function invalidOffset(bytes: Uint8Array): number {
  const whole = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length))
      return true
    } catch {
      return false
    }
  }
  // a prefix may end inside of a character, which has four bytes at most
  let length = longestBeginning(bytes)
  while (!whole(length)) length--
  return length
}

/** The length of the longest prefix with which a valid text may begin. */
function longestBeginning(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}
