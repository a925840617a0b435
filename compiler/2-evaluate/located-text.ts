/**
 * Texts put together at compile time, each character with its place in the script: a fault in
 * equations made by `%`, format() or replace() points into the literal, or into what was inserted.
 */
import { formatValue, percentFormat } from '../../runtime/values/percent-format.js'
import { ScriptError } from '../../runtime/values/script-error.js'
import { Tuple, type Value as Data } from '../../runtime/values/value.js'
import { at, type LocatedText, type Span } from '../ir/source.js'
import type { Arguments } from './rows.js'
import { dataOf, knownString, sequenceOf, textOf, type Value } from './value.js'

/** Characters [start, end) of a text. */
export const part = ({ text, offsets }: LocatedText, start: number, end: number): LocatedText => ({
  text: text.slice(start, end),
  offsets: offsets.slice(start, end + 1),
})

/** All at once: one by one many pieces would take time in the square of their length. */
export function joinTexts(pieces: readonly LocatedText[], empty: Span): LocatedText {
  const text = pieces.map((piece) => piece.text).join('')
  const offsets = pieces.flatMap((piece) => piece.offsets.slice(0, -1))
  const last = pieces.at(-1)
  return { text, offsets: [...offsets, last?.offsets.at(-1) ?? empty.start] }
}

/** `result` is what `template % values` gives; the same, located. */
export function locatePercent(
  template: LocatedText,
  values: Value,
  result: string,
  span: Span,
): LocatedText {
  const items = sequenceOf(values)?.of === 'tuple' ? sequenceOf(values)?.items : [values]
  const field = /%(?:%|[-+ #0]*(?:\d+)?(?:\.\d+)?[a-zA-Z])/g
  let next = 0
  const pieces = filled(template, field, ([text], place) => {
    if (text === '%%') return part(template, place, place + 1)
    const item = items?.[next++]
    const inserted = item && (text === '%s' ? textOf(item) : undefined)
    if (inserted) return inserted
    const data = item && plainData(item)
    return data === undefined ? undefined : at(percentFormat(text, new Tuple([data])), span)
  })
  const joined = pieces && joinTexts(pieces, span)
  // whatever this misread of the template, the text itself is right
  return joined?.text === result ? joined : at(result, span)
}

/** A method of a text that gives a text; undefined where anything is not known, or not treated. */
export function locatedMethod(object: Value, name: string, args: Arguments): Value | undefined {
  const self = textOf(object)
  if (self === undefined || !Object.hasOwn(methods, name)) return undefined
  const positional = args.positional.map(({ value }) => value)
  if (name !== 'format' && args.keywords.size > 0) return undefined
  const named = new Map([...args.keywords].map(([key, { value }]) => [key, value]))
  try {
    const text = methods[name](self, positional, named, args.span)
    return text && knownString(text)
  } catch (error) {
    // a format that Python refuses: whoever runs it says so
    if (error instanceof ScriptError) return undefined
    throw error
  }
}

type Method = (
  self: LocatedText,
  positional: readonly Value[],
  named: ReadonlyMap<string, Value>,
  span: Span,
) => LocatedText | undefined

const methods: Readonly<Record<string, Method>> = {
  format: formatted,
  replace: replaced,
  join(self, [items, ...more], _, span) {
    const texts = items && sequenceOf(items)?.items?.map(textOf)
    if (more.length > 0 || !texts?.every((text) => text !== undefined)) return undefined
    return joinTexts(
      texts.flatMap((text, k) => (k === 0 ? [text] : [self, text])),
      span,
    )
  },
  strip: (self, given) => stripped(self, given, (text) => text.trim()),
  lstrip: (self, given) => stripped(self, given, (text) => text.trimStart()),
  rstrip: (self, given) => stripped(self, given, (text) => text.trimEnd()),
}

/** Only blanks: sets of characters are rare, and computed at run time. */
function stripped(
  self: LocatedText,
  given: readonly Value[],
  trim: (text: string) => string,
): LocatedText | undefined {
  if (given.length > 0) return undefined
  const kept = trim(self.text)
  const start = self.text.indexOf(kept)
  return part(self, start, start + kept.length)
}

function replaced(
  self: LocatedText,
  given: readonly Value[],
  _: unknown,
  span: Span,
): LocatedText | undefined {
  const [old, instead] = given.map(textOf)
  if (given.length !== 2 || !old?.text || !instead) return undefined
  const pieces: LocatedText[] = []
  let from = 0
  for (;;) {
    const found = self.text.indexOf(old.text, from)
    if (found < 0) break
    pieces.push(part(self, from, found), instead)
    from = found + old.text.length
  }
  return joinTexts([...pieces, part(self, from, self.text.length)], span)
}

/** `'{} {1} {name:.2f}'.format(...)`: fields with attributes or conversions are left to others. */
function formatted(
  self: LocatedText,
  positional: readonly Value[],
  named: ReadonlyMap<string, Value>,
  span: Span,
): LocatedText | undefined {
  const field = /\{\{|\}\}|\{(\d*|[A-Za-z_]\w*)(?::([^{}]*))?\}/g
  let next = 0
  const pieces = filled(self, field, ([text, name, spec], place) => {
    if (text === '{{' || text === '}}') return part(self, place, place + 1)
    const value = /^\d*$/.test(name)
      ? positional[name === '' ? next++ : Number(name)]
      : named.get(name)
    const inserted = value && (spec ? undefined : textOf(value))
    if (inserted) return inserted
    const data = value && plainData(value)
    return data === undefined ? undefined : at(formatValue(data, spec), span)
  })
  const isWhole = pieces && !/[{}]/.test(self.text.replace(field, ''))
  return isWhole ? joinTexts(pieces, span) : undefined
}

/** The literal text between the fields, and what stands for each; undefined where one has nothing. */
function filled(
  template: LocatedText,
  field: RegExp,
  insert: (match: RegExpMatchArray, place: number) => LocatedText | undefined,
): readonly LocatedText[] | undefined {
  const pieces: LocatedText[] = []
  let from = 0
  for (const match of template.text.matchAll(field)) {
    const inserted = insert(match, match.index)
    if (inserted === undefined) return undefined
    pieces.push(part(template, from, match.index), inserted)
    from = match.index + match[0].length
  }
  pieces.push(part(template, from, template.text.length))
  return pieces
}

/** A number that is fixed, or a text: what --set can change stays an operation of run time. */
const plainData = (value: Value): Data | undefined =>
  value.kind === 'known' ? (dataOf(value) ?? textOf(value)?.text) : undefined
