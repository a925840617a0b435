/** The lint rule of our own, lint/no-host-math.grit: what it refuses and where. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'brianc-lint-'))
const plugins = [join(root, 'lint/no-host-math.grit')]
writeFileSync(join(scratch, 'biome.json'), JSON.stringify({ plugins }))

afterAll(() => rmSync(scratch, { recursive: true }))

test.each([
  ['export const y = Math.exp(2) + Math.hypot(3, 4)', 2],
  ['export const y = (x: number) => (x + 1) ** 2', 1],
  ['export function f(x: number) { x **= 2; return x }', 1],
  ["export const f = Math['sin']", 1],
  ['export const { tan } = Math', 1],
  ["export const y = Math.sqrt(2) + Math.max(1, 2) * '**'.length", 0],
])('%s', (line, count) => {
  writeFileSync(join(scratch, 'probe.ts'), `${line}\n`)
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', '.'], {
    cwd: scratch,
    encoding: 'utf8',
  })
  const complaints = (stdout + stderr).match(/Engines differ|Name the function of Math/g) ?? []
  expect(complaints).toHaveLength(count)
})

test('it holds in the runtime, in algebra and in emitted code', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
    overrides: { includes: string[]; plugins?: string[] }[]
  }
  const places = overrides
    .filter(({ plugins }) => plugins?.includes('./lint/no-host-math.grit'))
    .flatMap(({ includes }) => includes)
  expect(places).toEqual(['runtime/**', 'compiler/algebra/**', 'examples/compiled/**'])
})
