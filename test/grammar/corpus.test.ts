/**
 * Whole files in `corpus/` that Python 3.11 compiles, and pieces that it refuses: one a line of
 * `refused.list`, with line ends as `\n`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseScript } from '../../compiler/1-parse/index.js'
import { Reporter } from '../../compiler/diagnostics/diagnostic.js'

const folder = new URL('corpus/', import.meta.url).pathname
const files = readdirSync(folder).filter((file) => file.endsWith('.py'))

function diagnosticsOf(path: string, text: string) {
  const reporter = new Reporter()
  parseScript({ path, text }, reporter)
  return reporter.diagnostics
}

describe('Python takes, and so do we', () => {
  test.each(files)('%s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(diagnosticsOf(file, text)).toEqual([])
  })

  test.each(files)('%s with \\r\\n and \\r', (file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const end of ['\r\n', '\r']) {
      expect(diagnosticsOf(file, text.replaceAll('\n', end))).toEqual([])
    }
  })
})

describe('Python refuses, and so do we', () => {
  const pieces = readFileSync(join(folder, 'refused.list'), 'utf8').split('\n').filter(Boolean)
  const textOf = (piece: string) =>
    piece.replaceAll(/\\(\\|n|t)/g, (_, c) => ({ n: '\n', t: '\t' })[c as 'n' | 't'] ?? '\\')

  test.each(pieces)('%s', (piece) => {
    const text = textOf(piece)
    const faults = diagnosticsOf('x', text)
    expect(faults.length).toBeGreaterThan(0)
    for (const { kind, span, help, code } of faults) {
      if (code !== 'parse/character-name') expect(kind).toBe('error')
      expect(help).toBeTruthy()
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
  })
})
