/** The diagnostic frame of one statement, as the compiler's own frames look. */
import type { SimulationError } from '../results/faults.js'
import { lineOf } from '../results/source-span.js'
import { cellLine, placeName } from '../values/notebook-place.js'

/** Longer lines are cut. */
const LIMIT = 120

export function failureFrame(
  { code, message, help, span }: SimulationError,
  path: string,
  source: string,
  color: boolean,
): string {
  const paint = (tone: string, text: string) => (color ? `\x1b[${tone}m${text}\x1b[0m` : text)
  const { line, column } = span.start
  const text = lineOf(source, line)
  const before = shown(text.slice(0, column - 1))
  const marked = shown(text.slice(column - 1, span.end.column - 1)).slice(0, LIMIT - before.length)
  const number = `${cellLine(path, source, line)?.line ?? line}`
  const pad = ' '.repeat(number.length)
  const bar = paint('34', `${pad} |`)
  const lines = [
    paint('1;31', `error[${code}]`) + paint('1', `: ${shown(message)}`),
    `${pad}${paint('34', '-->')} ${placeName(shown(path), source, line, column)}`,
    bar,
    `${paint('34', `${number} |`)} ${before}${marked}`,
    `${bar} ${' '.repeat(before.length)}${paint('1;31', '^'.repeat(marked.length))}`,
  ]
  if (help !== undefined) lines.push(`${pad} = ${paint('1;36', 'help')}: ${shown(help)}`)
  return `${lines.join('\n')}\n`
}

/** Tabs as spaces; control characters, and those that hide or reorder text, as escapes. */
const shown = (text: string): string =>
  text.replaceAll('\t', '    ').replace(/[\0-\x1f\x7f-\x9f\p{Cf}\u2028\u2029]/gu, (c) => {
    const code = c.codePointAt(0) as number
    return code < 256 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`
  })

const hex = (code: number, width: number) => code.toString(16).padStart(width, '0')
