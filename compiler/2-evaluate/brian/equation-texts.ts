/** The text of equations, taken apart: what Brian's Equations objects keep. Semantics page 1.6. */
import { bestUnit } from '../../../runtime/values/format-quantity.js'
import type { Equation } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import { at, type LocatedText } from '../../ir/source.js'
import { joinTexts, part } from '../located-text.js'

export interface EquationText {
  readonly kind: 'differential' | 'subexpression' | 'parameter'
  readonly name: LocatedText
  readonly expression?: LocatedText
  /** after the colon */
  readonly unit: LocatedText
  /** in brackets, or nothing */
  readonly flags?: LocatedText
}

const differential = String.raw`d\s*([A-Za-z_]\w*)\s*\/\s*dt\s*=([^:]*)`
const subexpression = String.raw`([A-Za-z_]\w*)\s*=([^:]*)`
const parameter = String.raw`([A-Za-z_]\w*)\s*`
const pattern = new RegExp(
  String.raw`\s*(?:${differential}|${subexpression}|${parameter}):([\w \t*/.-]*)(\([^)]*\))?`,
  'dy',
)

/** The equations of a text that is known to be right; nothing where this reads it differently. */
export function splitEquations(text: LocatedText): EquationText[] | undefined {
  const plain = text.text.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length))
  const bare = { ...text, text: plain }
  const found: EquationText[] = []
  const regex = new RegExp(pattern)
  while (/\S/.test(plain.slice(regex.lastIndex))) {
    const match = regex.exec(plain)
    if (!match?.indices) return undefined
    const piece = (k: number) => {
      const place = match.indices?.[k]
      return place && trimmed(bare, place[0], place[1])
    }
    const [derived, rate, defined, value, parameter, unit, flags] = [1, 2, 3, 4, 5, 6, 7].map(piece)
    const name = derived ?? defined ?? parameter
    if (!name || !unit) return undefined
    const kind = derived ? 'differential' : defined ? 'subexpression' : 'parameter'
    found.push({ kind, name, expression: rate ?? value, unit, flags })
  }
  return found
}

/** One equation as a line of its own. */
export function equationText({ kind, name, expression, unit, flags }: EquationText): LocatedText {
  const start = { start: name.offsets[0], end: name.offsets[0] }
  const word = (text: string) => at(text, start)
  const left = kind === 'differential' ? [word('d'), name, word('/dt')] : [name]
  const right = expression ? [word(' = '), expression] : []
  const after = flags ? [word(' '), flags] : []
  return joinTexts([...left, ...right, word(' : '), unit, ...after, word('\n')], start)
}

/** With a name replaced wherever it stands; `own`: also where it is defined. */
export function withName(
  equation: EquationText,
  name: string,
  by: LocatedText,
  own: boolean,
): EquationText {
  const { expression } = equation
  return {
    ...equation,
    name: own && equation.name.text === name ? by : equation.name,
    expression: expression && replaced(expression, name, by),
  }
}

function replaced(text: LocatedText, name: string, by: LocatedText): LocatedText {
  const pieces: LocatedText[] = []
  let done = 0
  for (const match of text.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))) {
    pieces.push(part(text, done, match.index), by)
    done = match.index + name.length
  }
  if (pieces.length === 0) return text
  pieces.push(part(text, done, text.text.length))
  const start = { start: text.offsets[0], end: text.offsets[0] }
  return joinTexts(pieces, start)
}

function trimmed(text: LocatedText, from: number, to: number): LocatedText {
  const inner = text.text.slice(from, to)
  const before = inner.length - inner.trimStart().length
  return part(text, from + before, from + Math.max(before, inner.trimEnd().length))
}

/** str(eqs): subexpressions in the order of their dependencies, then the others by name. */
export function shownText(
  texts: readonly EquationText[],
  equations: readonly Equation<Located>[],
): string {
  const units = new Map(equations.map(({ name, unit }) => [name, unit.dimension]))
  const order = { subexpression: 0, differential: 1, parameter: 2 }
  const places = subexpressionOrder(texts)
  const rank = ({ kind, name }: EquationText) => order[kind] * 1e6 + (places.get(name.text) ?? 0)
  const byName = (a: EquationText, b: EquationText) => (a.name.text < b.name.text ? -1 : 1)
  return [...texts]
    .sort((a, b) => rank(a) - rank(b) || byName(a, b))
    .map(({ kind, name, expression, flags }) => {
      const left = kind === 'differential' ? `d${name.text}/dt` : name.text
      const right = expression ? ` = ${expression.text.replace(/\s+/g, ' ')}` : ''
      const dimension = units.get(name.text)
      const unit = (dimension && bestUnit({ value: 1, dimension }).symbol) || '1'
      const listed = flags?.text
        .slice(1, -1)
        .split(',')
        .map((flag) => flag.trim())
      return `${left}${right} : ${unit}${listed ? ` (${listed.join(', ')})` : ''}`
    })
    .join('\n')
}

/** As Python's graphlib sorts them: those without open dependencies first, wave after wave. */
function subexpressionOrder(texts: readonly EquationText[]): ReadonlyMap<string, number> {
  const own = texts.filter(({ kind }) => kind === 'subexpression')
  const names = new Set(own.map(({ name }) => name.text))
  const needs = new Map(
    own.map(({ name, expression }) => {
      const words = expression?.text.match(/[A-Za-z_]\w*/g) ?? []
      return [name.text, new Set(words.filter((word) => names.has(word)))]
    }),
  )
  const done = new Map<string, number>()
  for (;;) {
    const ready = [...needs].filter(
      ([name, set]) => !done.has(name) && [...set].every((n) => done.has(n)),
    )
    if (ready.length === 0) return done
    for (const [name] of ready) done.set(name, done.size)
  }
}
