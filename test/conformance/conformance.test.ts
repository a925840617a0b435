/**
 * docs/conformance.md shows what the tests say of each of Brian's behaviours: a test whose title
 * starts with numbers of rows (`A3: ...`, `I2, I9: ...`) holds; one with `A3 refused: reason` shows
 * what brianc refuses on purpose, one with `A3 differs: reason` what it decides otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/brianc.js'
import { missing, partly } from './missing.js'
import { rows } from './rows.js'

const sections: Readonly<Record<string, string>> = {
  A: 'Units',
  B: 'Equations',
  C: 'Expressions',
  D: 'Statements',
  E: 'Names and namespaces',
  F: 'Groups and state',
  G: 'Threshold, reset, events, refractoriness',
  H: 'Clocks, schedule, run',
  I: 'Integrators',
  J: 'Synapses: making them',
  K: 'Synapses: what they do',
  L: 'Inputs',
  M: 'Monitors',
  N: 'Random numbers',
  O: 'Store, restore, several runs',
}

/** What a test says of one row. */
interface Finding {
  readonly row: string
  readonly file: string
  /** `refused: reason` or `differs: reason`; absent where the behaviour holds */
  readonly decided?: string
}

/** A title that starts with numbers of rows, as the first argument of a call of the test runner. */
const title =
  /(\btest|\bit|\bdescribe|\))(\.\w+)?\(\s*(['"`])((?:[A-Z]\d+)(?:, [A-Z]\d+)*)( refused| differs)?[: ](.*?)\3,/g

/** The same in a table of tests: a text on a line of its own, or the first of its row. */
const titleInTable = /^ +\[?(['"`])((?:[A-Z]\d+)(?:, [A-Z]\d+)*)( refused| differs)?: (.*?)\1,/gm

const findings = testFiles().flatMap(findingsIn)

test('the numbers in titles are rows of the list', () => {
  const others = /^P/
  const unknown = findings.filter(({ row }) => !(row in rows) && !others.test(row))
  expect(unknown).toEqual([])
})

test('each row has a test, or a reason why it has none', () => {
  const tested = new Set(findings.map(({ row }) => row))
  const numbers = Object.keys(rows)
  expect(numbers.filter((row) => !tested.has(row) && !(row in missing))).toEqual([])
  expect(Object.keys(missing).filter((row) => tested.has(row))).toEqual([])
  expect(Object.keys(partly).filter((row) => !tested.has(row))).toEqual([])
})

test('docs/conformance.md is what the tests say', async () => {
  await expect(page()).toMatchFileSnapshot(join(root, 'docs/conformance.md'))
})

function testFiles(): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('conformance.test.ts'))
    .sort()
}

function findingsIn(file: string): Finding[] {
  const text = readFileSync(join(root, 'test', file), 'utf8')
  for (const [, , modifier, , numbers] of text.matchAll(title)) {
    if (modifier === undefined || modifier === '.each') continue
    throw new Error(`${file}: a test of ${numbers} is switched off or alone: ${modifier}`)
  }
  const titles = [
    ...[...text.matchAll(title)].map((match) => match.slice(4)),
    ...[...text.matchAll(titleInTable)].map((match) => match.slice(2)),
  ]
  return titles.flatMap(([numbers, decided, words]) => {
    const reason = decided && `${decided.trim()}: ${words.trim()}`
    return numbers.split(', ').map((row) => ({ row, file, decided: reason }))
  })
}

function page(): string {
  const states = Object.keys(rows).map(stateOf)
  const count = (word: string) => states.filter((state) => state.startsWith(word)).length
  const parts = Object.entries(sections).map(([letter, name]) => {
    const own = Object.keys(rows).filter((row) => row.startsWith(letter))
    const lines = own.map((row) => `| ${row} | ${rows[row]} | ${stateOf(row)} | ${filesOf(row)} |`)
    const head = '| row | behaviour | state | tests |\n|---|---|---|---|'
    return `## ${letter}. ${name}\n\n${head}\n${lines.join('\n')}\n`
  })
  return `# Behaviours of Brian 2

What brianc does of the behaviours of Brian 2.5.1, by what its tests show. This page is written by
\`npx vitest run test/conformance --update\` from the titles of the tests and from
\`test/conformance/missing.ts\`.

- *holds*: a test shows that it is as in Brian;
- *refused*: brianc refuses on purpose what Brian accepts, and says so;
- *differs*: brianc decides otherwise than Brian does, on purpose;
- *missing*: not there, with the reason.

Of ${states.length} behaviours ${count('holds')} hold, ${count('refused')} are refused, ${count('differs')} differ and
${count('missing')} are missing.

${parts.join('\n')}`
}

/** `holds`, `refused: ...`, `differs: ...` or `missing: ...`, and the parts of a row that differ from the rest. */
function stateOf(row: string): string {
  if (row in missing) return `missing: ${missing[row]}`
  const own = findings.filter((finding) => finding.row === row)
  const parts = [...new Set(own.flatMap(({ decided }) => decided ?? []))]
  if (own.some(({ decided }) => decided === undefined)) parts.unshift('holds')
  if (row in partly) parts.push(`missing: ${partly[row]}`)
  return parts.join('; ').replaceAll('|', '\\|')
}

function filesOf(row: string): string {
  const files = new Set(findings.filter((f) => f.row === row).map(({ file }) => file))
  return [...files].map((file) => `\`${file.replace('.test.ts', '')}\``).join(', ')
}
