/**
 * test/diagnostics/ROOM/WORD.eqs is a script that has the fault ROOM/WORD; what a user sees of it
 * is WORD.expect.txt beside it. Every code of every room has such a sample.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages as parse } from '../compiler/1-parse/messages.js'
import { messages as evaluate } from '../compiler/2-evaluate/messages.js'
import { messages as resolve } from '../compiler/3-resolve/messages.js'
import { messages as integrate } from '../compiler/4-integrate/messages.js'
import { compile } from '../compiler/index.js'
import { root } from './support/brianc.js'

const folder = join(root, 'test/diagnostics')
const rooms = { parse, evaluate, resolve, integrate }

const samples = readdirSync(folder).flatMap((room) =>
  readdirSync(join(folder, room))
    .filter((file) => file.endsWith('.eqs'))
    .map((file) => ({ room, word: file.slice(0, -4) })),
)

describe.each(samples)('$room/$word', ({ room, word }) => {
  test('is refused as recorded', async () => {
    const path = `${word}.eqs`
    const text = readFileSync(join(folder, room, path), 'utf8')
    const { rendered, diagnostics, files } = await compile(text, { path })
    const codes = diagnostics.map((diagnostic) => diagnostic.code)
    // a sample whose name is not a code shows several faults at once
    if (rooms[room as keyof typeof rooms]?.codes.includes(`${room}/${word}`)) {
      expect(codes).toContain(`${room}/${word}`)
    }
    expect(files === undefined).toBe(diagnostics.some((d) => d.severity === 'error'))
    await expect(rendered).toMatchFileSnapshot(join(folder, room, `${word}.expect.txt`))
  })
})

describe('every code has a sample', () => {
  const codes = Object.values(rooms).flatMap((messages) => messages.codes)
  test.each(codes)('%s', (code) => {
    expect(existsSync(join(folder, `${code}.eqs`))).toBe(true)
  })
})

test('an unsupported construct always has a way round', async () => {
  for (const { room, word } of samples) {
    const text = readFileSync(join(folder, room, `${word}.eqs`), 'utf8')
    for (const diagnostic of (await compile(text)).diagnostics) {
      if (diagnostic.kind === 'unsupported') expect(diagnostic.help, diagnostic.code).toBeTruthy()
    }
  }
})
