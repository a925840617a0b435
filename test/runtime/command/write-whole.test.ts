/** Files are there whole or not at all. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findNode, type Node } from '../../../runtime/command/node.js'
import { writeTogether } from '../../../runtime/command/write-whole.js'

const folder = mkdtempSync(join(tmpdir(), 'brianc-write-'))
afterAll(() => rmSync(folder, { recursive: true }))
const node = findNode() as Node

it('writes text, bytes and pieces of both', () => {
  const files = [
    ['text', 'τ\n'],
    ['bytes', Uint8Array.of(1, 2)],
    ['pieces', ['a', Uint8Array.of(98), 'c']],
  ] as const
  writeTogether(
    node,
    files.map(([name, content]) => [join(folder, name), content] as const),
  )
  expect(readFileSync(join(folder, 'text'), 'utf8')).toBe('τ\n')
  expect([...readFileSync(join(folder, 'bytes'))]).toEqual([1, 2])
  expect(readFileSync(join(folder, 'pieces'), 'utf8')).toBe('abc')
})

it('writes none of several files where one fails, and leaves nothing behind', () => {
  const place = mkdtempSync(join(folder, 'together-'))
  writeFileSync(join(place, 'a'), 'old')
  function* failing() {
    yield 'some'
    throw new Error('no memory')
  }
  const files = [
    [join(place, 'a'), 'new'],
    [join(place, 'b'), failing()],
  ] as const
  expect(() => writeTogether(node, files)).toThrow('no memory')
  expect(readdirSync(place)).toEqual(['a'])
  expect(readFileSync(join(place, 'a'), 'utf8')).toBe('old')
})
