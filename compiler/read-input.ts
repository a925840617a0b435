/** The script that a command is given: a file, a notebook, or standard input. */
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { decode, type InputFault, notebookSizeLimit, sizeLimit } from './input.js'
import type { Source } from './ir/source.js'
import { notebookText } from './notebook.js'

/** `-` is standard input. */
export async function readInput(path: string): Promise<Source | InputFault> {
  try {
    const bytes = path === '-' ? await standardInput() : await readFile(path)
    const isNotebook = extname(path) === '.ipynb'
    const limit = isNotebook ? notebookSizeLimit : sizeLimit
    if (bytes.length > limit) return { kind: 'too-large', bytes: bytes.length, limit }
    const decoded = decode(bytes)
    const text = isNotebook && typeof decoded === 'string' ? notebookText(decoded) : decoded
    return typeof text === 'string' ? { path: path === '-' ? '<stdin>' : path, text } : text
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return { kind: 'unreadable', code }
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
