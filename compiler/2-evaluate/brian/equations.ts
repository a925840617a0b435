/** Equations(...): equations as a value, with names replaced and parts added. Semantics page 1.6. */
import { reservedReason } from '../../library/reserved.js'
import { siText } from '../../../runtime/values/dimension-check.js'
import { operand } from '../../../runtime/values/operand.js'
import { valueRepr } from '../../../runtime/values/format.js'
import { parseEquations } from '../../1-parse/index.js'
import { at, type LocatedText, type Span } from '../../ir/source.js'
import { bindArguments } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import { joinTexts } from '../located-text.js'
import type { Arguments } from '../rows.js'
import { knownString, poison, textOf, type Value } from '../value.js'
import {
  type EquationText,
  equationText,
  shownText,
  splitEquations,
  withName,
} from './equation-texts.js'

type Replacements = Arguments['keywords']

/** A value that exists at compile time only. */
export const knownEquations = (parts: readonly EquationText[]): Value => ({
  kind: 'known',
  value: { kind: 'equations', parts },
  type: { kind: 'function' },
})

export function createEquations(e: Evaluator, args: Arguments): Value {
  const { keywords, positional } = args
  const bound = bindArguments(e, 'Equations', ['eqns'], { ...args, keywords: new Map() })
  const { value, span } = bound.get('eqns') ?? positional[0]
  const parts = partsOf(e, value, span)
  return parts ? knownEquations(substitute(e, parts, keywords)) : poison
}

/** `eqs.substitute(v='u')`. */
export function substituteMethod(
  e: Evaluator,
  parts: readonly EquationText[],
  args: Arguments,
): Value {
  bindArguments(e, 'substitute', [], { ...args, keywords: new Map() })
  return knownEquations(substitute(e, parts, args.keywords))
}

/** The text that a group is made of. */
export const modelText = (parts: readonly EquationText[], span: Span): LocatedText =>
  joinTexts(
    parts.map((part) => equationText(part)),
    span,
  )

/** `eqs + 'y : 1'`. */
export function addEquations(
  e: Evaluator,
  left: Value,
  right: Value,
  { span, right: place }: { readonly span: Span; readonly right: Span },
): Value | undefined {
  if (left.kind !== 'known' || left.value.kind !== 'equations') return undefined
  const added = equationsOf(right) ?? (textOf(right) && partsOf(e, right, place))
  if (textOf(right) && !added) return poison
  if (!added) {
    const what = 'what is added to Equations'
    const expected = 'a string or other Equations'
    throw e.fault('wrong-type', { span: place }, { what, expected, actual: describe(right) })
  }
  const parts = [...left.value.parts, ...added]
  const twice = parts.find(({ name }, k) => isAmong(name.text, parts.slice(0, k)))
  if (twice) throw fail(e, span, `'${twice.name.text}' is defined in both parts`)
  return knownEquations(parts)
}

export const equationsOf = (value: Value | undefined): readonly EquationText[] | undefined =>
  value?.kind === 'known' && value.value.kind === 'equations' ? value.value.parts : undefined

const isAmong = (name: string, parts: readonly EquationText[]): boolean =>
  parts.some((other) => other.name.text === name)

/** The equations of a string or of other Equations; nothing after a report. */
function partsOf(e: Evaluator, value: Value, span: Span): readonly EquationText[] | undefined {
  const known = equationsOf(value)
  if (known) return known
  const forced = e.force(value, span, 'the equations')
  if (forced.kind !== 'string') {
    const parameters = { what: 'the equations', expected: 'a string', actual: describe(value) }
    throw e.fault('wrong-type', { span }, parameters)
  }
  const { equations } = parseEquations(forced.text, e.reporter)
  const parts = splitEquations(forced.text)
  for (const { name } of parts ?? []) {
    const reason = reservedReason(name.text)
    if (reason) throw fail(e, span, `'${name.text}' cannot be defined: it is ${reason}`)
  }
  const twice = parts?.find(({ name }, k) => isAmong(name.text, parts.slice(0, k)))
  if (twice) throw fail(e, span, `'${twice.name.text}' is defined twice`)
  return parts?.length === equations.length ? parts : undefined
}

/** Names become other names, or numbers as Python's repr() writes them: with 8 digits. */
function substitute(
  e: Evaluator,
  parts: readonly EquationText[],
  replacements: Replacements,
): readonly EquationText[] {
  const names = new Set(parts.map(({ name }) => name.text))
  let result = parts
  for (const [name, { value, span }] of replacements) {
    const known = e.force(value, span, `what replaces '${name}'`)
    if (known.kind === 'string') {
      const { text } = known.text
      if (names.has(name)) checkName(e, name, text, names, span)
      result = result.map((part) => withName(part, name, known.text, true))
      continue
    }
    const data = known.kind === 'data' ? known.data : undefined
    if (names.has(name)) {
      const help = `replace it by another name: ${name}='name'`
      throw fail(e, span, `'${name}' is a variable of the equations: no value can replace it`, help)
    }
    const number = data === undefined || data === null ? undefined : operand(data)
    if (!number || typeof number.value === 'object') {
      const what = `what replaces '${name}'`
      const actual = number ? `the array ${siText(number)}` : describe(value)
      throw e.fault('wrong-type', { span }, { what, expected: 'a name or a number', actual })
    }
    const inserted = at(`(${valueRepr(data as Parameters<typeof valueRepr>[0])})`, span)
    result = result.map((part) => withName(part, name, inserted, false))
  }
  return result
}

function checkName(
  e: Evaluator,
  name: string,
  other: string,
  names: ReadonlySet<string>,
  span: Span,
): void {
  const reason = /^[A-Za-z_]\w*$/.test(other) ? reservedReason(other) : 'no name'
  if (reason) throw fail(e, span, `'${other}' cannot replace '${name}': it is ${reason}`)
  if (names.has(other)) {
    throw fail(e, span, `'${other}' cannot replace '${name}': the equations define it too`)
  }
}

const fail = (e: Evaluator, span: Span, message: string, help = 'choose another name') =>
  e.fault('failing-operation', { span }, { message, help })

/** What print() and str() show: a text in the place of Equations. */
export function shown(e: Evaluator, value: Value, span: Span): Value {
  const parts = equationsOf(value)
  if (!parts) return value
  const { equations } = parseEquations(modelText(parts, span), e.reporter)
  return knownString(at(shownText(parts, equations), span))
}
