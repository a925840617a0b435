/** The text of golden files: one line for each array, so that a diff shows what changed. */
import { json } from '../results/json.js'
import { type Golden, isFields, isNumbers, type Results } from './golden.js'

/** The file. Numbers read back to the same double; NaN and infinities are strings. */
export function goldenText({ format, results, ...about }: Golden): string {
  const { brianc, source, ...run } = about
  return `${layout({ format: `brianc golden ${format}`, brianc, source, ...run, ...results }, '')}\n`
}

/** What is hashed: JSON without spaces, names in order of their characters. */
export const canonicalText = (results: Results): string => json(sorted(results))

function sorted(value: unknown): unknown {
  if (!isFields(value)) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]))
}

function layout(value: unknown, indent: string): string {
  const inner = `${indent}  `
  if (isList(value)) {
    const lines = value.map((item: unknown) => inner + layout(item, inner))
    return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`
  }
  if (!isFields(value)) return json(value)
  const lines = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${inner}${JSON.stringify(name)}: ${layout(field, inner)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}

/** What has a line for each item: rows of numbers, lines of text. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && !isNumbers(value)
