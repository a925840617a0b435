/**
 * What the lines of a parameter say beside its value: the label above it, the control behind it,
 * the unit that it is written in. Contract, section 5.
 */
import type { ParameterInfo } from '../ir/protocol.js'
import type { Comment, Statement } from '../ir/script.js'
import { type Span, span } from '../ir/source.js'
import { type BracketComment, controlIn } from './controls.js'
import type { Evaluator } from './evaluator.js'
import { writtenUnit } from './written-unit.js'

type Assign = Extract<Statement, { kind: 'assign' }>

/** The parameters with what their lines say; warns of ranges that cannot be meant. */
export function describedParameters(e: Evaluator): readonly ParameterInfo[] {
  const { body, comments, source } = e.script
  const lines = new Map(body.flatMap((s) => (s.kind === 'assign' ? [[startOf(s), s]] : [])))
  const described = new Map<string, ParameterInfo>()
  for (const info of e.parameters.values()) {
    const assign = lines.get(info.span.start)
    const value = assign ? source.text.slice(assign.value.span.start, assign.value.span.end) : ''
    const behind = assign && bracketsBehind(source.text, assign, comments)
    const shown = writtenUnit(info, value, behind?.text ?? '', described)
    const seen = shown ? { ...info, shown } : info
    const { control, fault } = behind ? controlIn(seen, behind) : {}
    if (fault) e.reporter.report(fault)
    const labelled = assign && (control || standsAlone(source.text, assign.span))
    const label = labelled ? labelAbove(source.text, assign.span, comments) : undefined
    described.set(info.name, { ...seen, ...(label !== undefined && { label }), ...control })
  }
  return [...described.values()]
}

const startOf = ({ targets }: Assign): number => targets[0].span.start

/** What stands in the brackets that begin the comment behind a statement. */
function bracketsBehind(
  text: string,
  { span: { end } }: Assign,
  comments: readonly Comment[],
): BracketComment | undefined {
  const comment = comments.find((c) => c.span.start >= end)
  if (!comment || !/^[ \t]*;?[ \t]*$/.test(text.slice(end, comment.span.start))) return undefined
  const [, before, inside, after] = /^(#+\s*\[)([^[\]]*)\](.*)$/.exec(comment.text) ?? []
  if (inside === undefined) return undefined
  const start = comment.span.start + before.length
  return { text: inside, span: span(start, start + inside.length), alone: after.trim() === '' }
}

/** A comment above several lines is of all of them, and not the label of the first. */
const standsAlone = (text: string, { end }: Span): boolean =>
  /^[^\r\n]*(?:\r\n|\r|\n|$)[ \t]*(?:[\r\n#]|$)/.test(text.slice(end))

/** The text of the comment line directly above a statement that begins its line. */
function labelAbove(text: string, { start }: Span, comments: readonly Comment[]) {
  if (start === 0 || !/[\r\n]/.test(text[start - 1])) return undefined
  const above = comments.findLast((c) => c.span.end < start)
  if (!above || !/^(\r\n|\r|\n)$/.test(text.slice(above.span.end, start))) return undefined
  const { start: first } = above.span
  if (first > 0 && !/[\r\n]/.test(text[first - 1])) return undefined
  return labelText(above.text)
}

/** Nothing for what is no sentence: a rule, a heading between rules, code, marks of an editor. */
function labelText(comment: string): string | undefined {
  const words = comment.replace(/^#+\s*/, '').trim()
  const mark = /^(?:[-=*~_#%+!]{2,}|!|-\*-|vim?:|coding[:=]|In ?\[|(?:noqa|type:|fmt:|pylint:))/
  const code = /^(?:[\w.]+(?:\[[^\]]*\])?\s*[-+*/]?=(?!=)|[\w.]+\(.*\)$|(?:from \S+ )?import \S)/
  return /\p{L}/u.test(words) && !mark.test(words) && !code.test(words) ? words : undefined
}
