/** The script that the command line is given: a file, a notebook, or standard input. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Diagnostic } from './diagnostics/diagnostic.js'
import { decode, faultOf, type InputFault, notebookSizeLimit, sizeLimit } from './input.js'
import type { Source } from './ir/source.js'
import { notebookText } from './notebook.js'

export interface Unread {
  readonly diagnostic: Diagnostic
  /** whether the file could not be read, rather than being no script */
  readonly isUnreadable: boolean
}

/** `-` is standard input; of a notebook the code cells as one script. */
export async function readSource(path: string): Promise<Source | Unread> {
  const fail = (fault: InputFault): Unread => ({
    diagnostic: faultOf(fault, path),
    isUnreadable: fault.kind === 'unreadable',
  })
  try {
    const bytes = path === '-' ? await standardInput() : await readFile(path)
    const isNotebook = extname(path) === '.ipynb'
    const limit = isNotebook ? notebookSizeLimit : sizeLimit
    if (bytes.length > limit) return fail({ kind: 'too-large', bytes: bytes.length, limit })
    const decoded = decode(bytes)
    const text = isNotebook && typeof decoded === 'string' ? notebookText(decoded) : decoded
    return typeof text === 'string' ? { path: path === '-' ? '<stdin>' : path, text } : fail(text)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return fail({ kind: 'unreadable', code })
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
