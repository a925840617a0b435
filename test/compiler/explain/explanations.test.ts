/** Every diagnostic code is explained, and the examples show what the explanations say. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { messages as parse } from '../../../compiler/1-parse/messages.js'
import { messages as evaluate } from '../../../compiler/2-evaluate/messages.js'
import { messages as resolve } from '../../../compiler/3-resolve/messages.js'
import { messages as integrate } from '../../../compiler/4-integrate/messages.js'
import type { Explanation } from '../../../compiler/explain/explanation.js'
import {
  explanationJson,
  explanations,
  listText,
  pageText,
  similarCodes,
} from '../../../compiler/explain/index.js'
import { outdented } from '../../../compiler/explain/print.js'
import { bundle } from '../../../compiler/7-bundle/index.js'
import { type Compiled, compile } from '../../../compiler/index.js'
import { messages as input } from '../../../compiler/input.js'
import { root } from '../../support/brianc.js'

const tables = [input, parse, evaluate, resolve, integrate]
const ofCompiler = tables.flatMap((messages) => messages.codes)
const ofRuntime = [...codesIn('runtime'), ...codesIn('compiler/golden')]
const entries = [...explanations]

/** The codes that the sources under a folder name: 'run/word', fail('word', ...), 'set/word'. */
function codesIn(folder: string): Set<string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const texts = paths
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'))
  return new Set(
    texts.flatMap((text) => [
      ...[...text.matchAll(/'((?:run|set|golden|bug)\/[a-z-]+)'/g)].map((match) => match[1]),
      ...[...text.matchAll(/\brefuse\('([a-z-]+)', /g)].map((match) => `golden/${match[1]}`),
      ...[...text.matchAll(/\bfail\(\s*'([a-z-]+)'/g)].map((match) => `run/${match[1]}`),
    ]),
  )
}

function scriptOf(example: string, kind: Explanation['example']): string {
  const text = outdented(example).join('\n')
  if (kind === 'whole') return text
  const body = kind === 'equations' ? `G = NeuronGroup(10, '''\n${text}\n''')\nrun(1*ms)` : text
  return `from brian2 import *\n${body}\n`
}

async function simulate({ files, rendered }: Compiled): Promise<unknown> {
  if (files === undefined) throw new Error(rendered)
  const runtime = { path: join(root, 'runtime/index.ts') }
  const { code } = await bundle(files, { minify: false, runtime })
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  return (await import(url)).simulate({ seed: 1, onPrint: () => undefined })
}

test('every code has an explanation', () => {
  expect([...ofCompiler, ...ofRuntime].filter((code) => !explanations.has(code))).toEqual([])
})

test('every explanation is of a code that there is', () => {
  const codes = new Set([...ofCompiler, ...ofRuntime])
  expect(entries.map(([code]) => code).filter((code) => !codes.has(code))).toEqual([])
})

describe.each(entries)('%s', (code, explanation) => {
  const { title, text, example } = explanation
  test('is short enough for a terminal', () => {
    expect(title.length).toBeLessThanOrEqual(64)
    expect(title).toMatch(/\S(\.|\(a warning\)\.)$/)
    const page = pageText(code, explanation, { color: false })
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
    const lines = pageText(code, { ...explanation, text }, { color: false }).split('\n\n')[1]
    expect(lines.split('\n').length).toBeLessThanOrEqual(7)
  })

  test.runIf(example !== 'sketch')('has examples that are true', async () => {
    const fails = await compile(scriptOf(explanation.fails, example))
    const codes = fails.diagnostics.map((diagnostic) => diagnostic.code)
    if (example === 'run') await expect(simulate(fails)).rejects.toMatchObject({ code })
    else expect(codes).toContain(code)
    const mended = await compile(scriptOf(explanation.mended, example))
    expect(mended.rendered).toBe('')
    if (example === 'run') await simulate(mended)
  })
})

describe('pages', () => {
  const code = 'parse/missing-unit'
  const explanation = explanations.get(code) as Explanation

  test('a page is coloured as frames are, or not at all', async () => {
    const plain = pageText(code, explanation, { color: false })
    await expect(plain).toMatchFileSnapshot('missing-unit.expect.txt')
    const colored = pageText(code, explanation, { color: true })
    expect(colored).toContain('\x1b[1;31mparse/missing-unit\x1b[0m')
    expect(colored.replace(/\x1b\[[0-9;]*m/g, '')).toBe(plain)
  })

  test('the list has a line for each code', () => {
    const lines = listText(explanations, { color: false }).trimEnd().split('\n')
    expect(lines.length).toBe(explanations.size)
    expect(lines).toContain(`${code.padEnd(lines[0].indexOf('The script'))}${explanation.title}`)
  })

  test('as JSON, without the indentation of the table', () => {
    const { schemaVersion, explanations: list } = explanationJson([[code, explanation]])
    expect(schemaVersion).toBe(1)
    expect(list[0]).toMatchObject({ code, fails: 'dv/dt = -v/(10*ms)' })
    expect(list[0].read.url).toMatch(/^https:\/\/brian2\.readthedocs\.io\//)
  })

  test('a mistyped code is told the nearest ones', () => {
    expect(similarCodes('parse/mising-unit')).toEqual(['parse/missing-unit'])
    expect(similarCodes('missing-unit')).toEqual(['parse/missing-unit'])
    expect(similarCodes('unknown-name')).toEqual(['evaluate/unknown-name', 'resolve/unknown-name'])
    expect(similarCodes('parse/constructor')).toEqual([])
  })
})
