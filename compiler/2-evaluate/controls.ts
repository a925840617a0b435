/**
 * Comments in the form of OpenSCAD's customizer: `[min : step : max]`, `[min : max]`, `[max]`,
 * `[1: regular, 2: bursting]`, `[1, 2, 5]`. Values are in Brian's notation. What is none of these
 * is a comment; only what must be meant as one, and cannot be, is told.
 */
import { isDimensionless, sameDimension } from '../../runtime/values/dimension.js'
import { describeDimension } from '../../runtime/values/describe-dimension.js'
import { operand } from '../../runtime/values/operand.js'
import { parseSetting } from '../../runtime/values/parse-setting.js'
import type { Dimension } from '../../runtime/values/dimension.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { ParameterInfo } from '../ir/protocol.js'
import type { Span } from '../ir/source.js'
import { failureOf } from './failure.js'
import { messages } from './messages.js'

/** The text between the brackets, and where it is. */
export interface BracketComment {
  readonly text: string
  readonly span: Span
  /** nothing stands behind the bracket */
  readonly alone: boolean
}

export interface Control {
  readonly control?: Pick<ParameterInfo, 'range' | 'choices'>
  readonly fault?: Diagnostic
}

interface Entry {
  readonly text: string
  readonly value: number | boolean
  readonly dimension: Dimension
}

interface LabelledEntry extends Entry {
  readonly label?: string
}

/** What the brackets say of a parameter; nothing where they are a comment like any other. */
export function controlIn(info: ParameterInfo, brackets: BracketComment): Control {
  const items = brackets.text.split(',')
  if (items.length > 1) return choicesIn(info, brackets, items)
  const parts = brackets.text.split(':')
  const values = parts.map(read)
  if (values.every((value) => value !== undefined)) {
    if (values.length === 1) return maximumIn(info, brackets, values[0])
    return values.length > 3 ? {} : rangeIn(info, brackets, values)
  }
  return parts.length === 2 ? choicesIn(info, brackets, items) : {}
}

/** `[max]` from 0, as OpenSCAD has it. A number in brackets is more often a reference: no words. */
function maximumIn(info: ParameterInfo, { alone }: BracketComment, most: Entry): Control {
  const fits = alone && typeof info.value === 'number' && misfit(info, [most]) === undefined
  const max = Number(most.value)
  if (!fits || max <= 0 || info.value < 0 || info.value > max) return {}
  return { control: { range: { min: 0, max } } }
}

function rangeIn(info: ParameterInfo, { span }: BracketComment, values: readonly Entry[]): Control {
  const { name, value } = info
  if (typeof value === 'boolean') {
    const about = { name, expected: 'a boolean', value: values[0].text }
    return { fault: messages.make('range-type', { span }, about) }
  }
  const wrong = misfit(info, values)
  if (wrong) return { fault: wrong(span) }
  const first = values[0]
  const last = values[values.length - 1]
  const min = Number(first.value)
  const max = Number(last.value)
  const step = values.length === 3 ? Number(values[1].value) : undefined
  const problem =
    min >= max
      ? `its minimum ${first.text} is not below its maximum ${last.text}`
      : step !== undefined && !(step > 0)
        ? `its step ${values[1].text} is not above 0`
        : step !== undefined && step > (max - min) * (1 + rounding)
          ? `its step ${values[1].text} is larger than the range`
          : undefined
  if (problem) return { fault: messages.make('range-order', { span }, { name, problem }) }
  const slack = (max - min) * rounding
  if (value < min - slack || value > max + slack) {
    const among = `between ${first.text} and ${last.text}`
    return { fault: outside(info, span, among) }
  }
  return { control: { range: { min, max, ...(step !== undefined && { step }) } } }
}

/** `[1, 2, 5]` and `[1: regular, 2: bursting]`; without labels a mistake is taken for a comment. */
function choicesIn(
  info: ParameterInfo,
  { span }: BracketComment,
  items: readonly string[],
): Control {
  const entries = items.map((item): LabelledEntry | undefined => {
    const colon = item.indexOf(':')
    const entry = read(colon < 0 ? item : item.slice(0, colon))
    const label = colon < 0 ? undefined : unquoted(item.slice(colon + 1).trim())
    return entry && { ...entry, ...(label && { label }) }
  })
  if (!entries.every((entry) => entry !== undefined)) return {}
  const meant = entries.some(({ label }) => label && /\p{L}/u.test(label))
  const wrong = misfit(info, entries)
  if (wrong) return meant && entries.length > 1 ? { fault: wrong(span) } : {}
  const choices = entries.map(({ value, text, label }) => ({ value, label: label ?? text }))
  const near = (a: number | boolean) =>
    a === info.value || Math.abs(Number(a) - Number(info.value)) <= rounding * Math.abs(Number(a))
  if (!choices.some(({ value }) => near(value))) {
    const among = `one of ${entries.map(({ text }) => text).join(', ')}`
    return meant && entries.length > 1 ? { fault: outside(info, span, among) } : {}
  }
  return { control: { choices } }
}

/** 0.3 and 3*0.1 are the same to a person. */
const rounding = 1e-9

const unquoted = (text: string): string => /^(["'])(.+)\1$/.exec(text)?.[2] ?? text

/** Why values cannot be those of the parameter. */
function misfit(info: ParameterInfo, values: readonly Entry[]) {
  const { name, type, dimension } = info
  const odd = values.find((v) => v.value !== 0 && !sameDimension(v.dimension, dimension))
  if (odd) {
    const expected = describeDimension(dimension)
    const actual = describeDimension(odd.dimension)
    return (span: Span) => messages.make('range-dimension', { span }, { name, expected, actual })
  }
  const bad = values.find(({ value }) => !fitsType(value, type))
  if (!bad) return undefined
  const expected = type === 'float' ? 'a number' : `${type === 'integer' ? 'an' : 'a'} ${type}`
  return (span: Span) => messages.make('range-type', { span }, { name, expected, value: bad.text })
}

const fitsType = (value: number | boolean, type: ParameterInfo['type']): boolean =>
  (typeof value === 'boolean') === (type === 'boolean') &&
  (type !== 'integer' || Number.isSafeInteger(value))

/** `0` fits every dimension, as it does in Brian. */
function read(text: string): Entry | undefined {
  const shown = text.trim()
  if (shown === '') return undefined
  try {
    const found = operand(parseSetting(shown))
    if (!found || typeof found.value === 'object') return undefined
    const value = typeof found.value === 'boolean' ? found.value : Number(found.value)
    return Number.isFinite(Number(value))
      ? { text: shown, value, dimension: found.dimension }
      : undefined
  } catch (error) {
    if (!failureOf(error)) throw error
    return undefined
  }
}

function outside(info: ParameterInfo, span: Span, among: string): Diagnostic {
  const { name, value, dimension, shown } = info
  const plain = typeof value === 'boolean' ? (value ? 'True' : 'False') : `${value}`
  const unit = isDimensionless(dimension) ? '' : ` ${shown?.unit ?? describeDimension(dimension)}`
  const size = shown && typeof value === 'number' ? `${value / shown.scale}` : plain
  return messages.make('range-default', { span }, { name, value: size + unit, among })
}
