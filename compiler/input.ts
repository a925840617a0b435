/** A script's bytes as text, or why they are none. */
import type { Diagnostic } from './diagnostics/diagnostic.js'
import { error, messageTable, unsupported } from './diagnostics/messages.js'

/** The largest script that is read, in bytes. */
export const sizeLimit = 10_000_000

/** A notebook also holds pictures of its last run. */
export const notebookSizeLimit = 50_000_000

export type InputFault =
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-text'; readonly offset: number; readonly why: string }
  | { readonly kind: 'not-notebook'; readonly why: string }
  | { readonly kind: 'notebook-version'; readonly version: number }
  | { readonly kind: 'notebook-language'; readonly language: string }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'cell-magic'; readonly cell: number; readonly magic: string }

export const messages = messageTable('input', {
  unreadable: error((p: { path: string; why: string }) => ({
    message: `cannot read '${p.path}': ${p.why}`,
  })),
  'too-large': error((p: { path: string; bytes: number; limit: number }) => ({
    message: `'${p.path}' has ${p.bytes} bytes; a script has at most ${p.limit}`,
    help: 'keep data in a file of its own',
  })),
  'not-text': error((p: { path: string; offset: number; why: string }) => ({
    message: `'${p.path}' is not a text file: ${p.why} at byte ${p.offset}`,
    help: 'save the script as UTF-8 text',
  })),
  'not-notebook': error((p: { path: string; why: string }) => ({
    message: `'${p.path}' is not a Jupyter notebook: ${p.why}`,
    help: 'give a script the ending .py or .eqs, or save the notebook again with Jupyter',
  })),
  'notebook-version': unsupported((p: { path: string; version: number }) => ({
    message: `'${p.path}' is a notebook of format ${p.version}, which is not supported: only 4 is`,
    help: 'open it in Jupyter and save it again, or: jupyter nbconvert --to notebook --nbformat 4',
  })),
  'notebook-language': error((p: { path: string; language: string }) => ({
    message: `the notebook '${p.path}' is written in ${p.language}, not in Python`,
    help: 'Brian 2 scripts are written in Python',
  })),
  'no-code': error((p: { path: string }) => ({
    message: `the notebook '${p.path}' has no code cells`,
    help: 'text cells are not read: put the model into code cells',
  })),
  'cell-magic': unsupported((p: { path: string; cell: number; magic: string }) => ({
    message: `cell ${p.cell} of '${p.path}' starts with '%%${p.magic}', which is not supported`,
    help: "take the line out, or use '%%time'; cells for other languages, such as '%%bash', are left out",
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
      return messages.make('too-large', place, { path, ...fault })
    case 'not-text':
      return messages.make('not-text', place, { path, ...fault })
    default:
      return messages.make(fault.kind, place, { path, ...fault } as never)
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
