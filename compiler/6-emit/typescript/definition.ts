/** What the module says of itself: its source, its parameters, its two exports. */
import { describeDimension } from '../../../runtime/values/describe-dimension.js'
import type { Plan } from '../../ir/plan.js'
import type { ParameterInfo } from '../../ir/protocol.js'
import { type Source, positionOf } from '../../ir/source.js'
import type { Origin } from '../index.js'
import { commentText, property, stringLiteral } from '../names.js'
import { printNumber } from './expression.js'
import { indent, objectItem } from './lines.js'

/** The module's first comment. */
export const printHeader = (source: Source, { version, sha256 }: Origin): string =>
  [
    '/**',
    ` * ${commentText(fileOf(source))}, compiled by brianc ${commentText(version)}.`,
    ` * SHA-256 of the source: ${commentText(sha256)}`,
    ' */',
  ].join('\n')

/** The argument of `defineProgram`. */
export function printDefinition(
  plan: Plan,
  origin: Origin,
  script: string,
  native: string | undefined,
  philox: string | undefined,
): string {
  const { source, protocol } = plan
  const parameters = protocol.parameters.flatMap((p) => objectItem(parameter(p, source), 2))
  const lines = [
    `file: ${stringLiteral(fileOf(source))},`,
    `version: ${stringLiteral(origin.version)},`,
    `sha256: ${stringLiteral(origin.sha256)},`,
    ...(parameters.length === 0
      ? ['parameters: [],']
      : ['parameters: [', ...indent(parameters), '],']),
    ...printSource(source.text),
    `${property('script', script)},`,
    ...(native === undefined ? [] : [`native: ${native},`]),
    ...(philox === undefined ? [] : [`philox: ${philox},`]),
  ]
  return ['{', ...indent(lines), '}'].join('\n')
}

/** The script's name without its folder: the same input gives the same bytes anywhere. */
export const fileOf = ({ path }: Source): string => path.split(/[/\\]/).pop() || 'model.eqs'

function parameter(info: ParameterInfo, source: Source): string[] {
  const { name, value, type, dimension, span, pinned, label } = info
  const line = (start: number) => positionOf(source.text, start).line
  return [
    `name: ${stringLiteral(name)}`,
    `value: ${typeof value === 'number' ? printNumber(value) : value}`,
    `type: ${stringLiteral(type)}`,
    `dimension: [${dimension.join(', ')}]`,
    `unit: ${stringLiteral(describeDimension(dimension))}`,
    `line: ${line(span.start)}`,
    ...(pinned ? [`pinned: ${line(pinned.start)}`] : []),
    ...(label === undefined ? [] : [`label: ${stringLiteral(label)}`]),
    ...control(info),
  ]
}

/** How a page lets people set it. */
function control({ range, choices, shown, follows }: ParameterInfo): string[] {
  const number = (value: number | boolean) =>
    typeof value === 'number' ? printNumber(value) : `${value}`
  const choice = (c: { value: number | boolean; label: string }) =>
    `{ value: ${number(c.value)}, label: ${stringLiteral(c.label)} }`
  const limits = Object.entries(range ?? {}).map(([key, value]) => `${key}: ${number(value)}`)
  return [
    ...(range ? [`range: { ${limits.join(', ')} }`] : []),
    ...(choices ? [`choices: [${choices.map(choice).join(', ')}]`] : []),
    ...(shown
      ? [`shown: { unit: ${stringLiteral(shown.unit)}, scale: ${number(shown.scale)} }`]
      : []),
    ...(follows ? [`follows: [${follows.map(stringLiteral).join(', ')}]`] : []),
  ]
}

/** A sum of strings is as deep as it has terms, and tools recurse over it. */
const manyLines = 500

/** The script, a literal for each of its lines: faults at run time show the line. */
function printSource(text: string): string[] {
  const pieces = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? ['']
  if (pieces.length === 1) return [`source: ${stringLiteral(pieces[0])},`]
  if (pieces.length > manyLines) {
    return [
      'source: [',
      ...indent(pieces.map((piece) => `${stringLiteral(piece)},`)),
      "].join(''),",
    ]
  }
  const last = pieces.length - 1
  const lines = pieces.map((piece, k) => stringLiteral(piece) + (k < last ? ' +' : ','))
  return ['source:', ...indent(lines)]
}
