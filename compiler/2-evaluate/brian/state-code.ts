/** Strings that set and index state: `G.v = 'rand()'`, `G.v['i < 5']`. Semantics page 5.8. */
import { parseExpression } from '../../1-parse/index.js'
import { Reporter } from '../../diagnostics/diagnostic.js'
import type { Located } from '../../ir/expression.js'
import type { CodeBlock, EquationsClass } from '../../ir/model.js'
import type { Code, StateCode, Type } from '../../ir/protocol.js'
import { type LocatedText, type Span, spanIn } from '../../ir/source.js'
import { descendants } from '../../ir/walk.js'
import type { Evaluator } from '../evaluator.js'
import { messages } from '../messages.js'
import { anyType, poison, residual, taintsOf, type Value } from '../value.js'
import { demandOpenNames } from './open-names.js'
import { frameOf } from './run.js'

/** A state variable: its group and its name. */
export interface State {
  readonly object: Value
  readonly name: string
  /** `G.v_`, without units */
  readonly plain?: boolean
  /** of synapses: a variable of the neurons at one end */
  readonly ofNeurons?: boolean
}

/** `index`: the elements that are assigned to, all of them by default. */
export function assignByText(
  e: Evaluator,
  { object, name, plain }: State,
  text: LocatedText,
  index: Value | undefined,
  span: Span,
): void {
  if (plain) {
    const instead = `set '${name}', with units`
    throw e.fault('expression', { span }, { what: `setting '${name}_' by a string`, instead })
  }
  const place = spanIn(text, 0, text.text.length)
  const value = parseExpression(text, e.reporter)
  const id = classOf(e, object)
  if (!value) return
  const pathway = /^_delay_(.+)$/.exec(name)?.[1]
  const shown = pathway === undefined ? name : 'delay'
  const statement = {
    span: place,
    text: `${shown} = ${text.text.trim()}`,
    target: shown,
    targetSpan: span,
    operator: '=',
    value,
  } as const
  const block = addBlock(
    e,
    id,
    pathway === undefined ? `set_${name}` : `set_delay_${pathway}`,
    place,
    {
      kind: 'assign',
      statements: [statement],
      ...(pathway === undefined ? {} : { pathway }),
    },
  )
  const code = stateCode(e, object, { purpose: 'assign', class: id, block }, span)
  e.emit({
    kind: 'evaluate',
    value: index ? { ...code, index: e.code(index, span) } : code,
    span,
  })
}

/** `G.v[part] = 'i'`: i and N are those of G, as in Brian, which warns too. */
export function warnOfWhole(e: Evaluator, { object, name }: State, text: LocatedText): void {
  const value = parseExpression(text, new Reporter())
  const parts = value ? [...descendants(value)] : []
  for (const builtin of ['i', 'N']) {
    const used = parts.find((part) => part.kind === 'name' && part.name === builtin)
    if (!used) continue
    const parameters = { name: builtin, variable: name, group: classOf(e, object) }
    e.reporter.report(messages.make('index-of-whole', { span: used.span }, parameters))
  }
}

/** The indices of the elements that a condition string holds for. */
export function selectByText(
  e: Evaluator,
  { object }: State,
  text: LocatedText,
  span: Span,
): Value {
  const place = spanIn(text, 0, text.text.length)
  const expression = parseExpression(text, e.reporter)
  const id = classOf(e, object)
  if (!expression) return poison
  const condition = { text: text.text.trim(), span: place, expression }
  const block = addBlock(e, id, 'where', place, { kind: 'select', condition })
  const code = stateCode(e, object, { purpose: 'select', class: id, block }, span)
  return residual(code, anyType, taintsOf(object))
}

/** The values of a subexpression: computed whenever the script looks at them. */
export function valueOfSubexpression(
  e: Evaluator,
  { object, name }: State,
  type: Type,
  span: Span,
): Value {
  const id = classOf(e, object)
  const { equations } = e.classes.get(id) as unknown as EquationsClass<Located>
  const place = equations.equations.find((equation) => equation.name === name)?.nameSpan ?? span
  const expression = { kind: 'name', name, span: place } as const
  const block = addBlock(e, id, `get_${name}`, place, { kind: 'value', name, expression })
  const code = stateCode(e, object, { purpose: 'value', class: id, block }, span)
  return residual(code, type, taintsOf(object))
}

/** The one class that the group can be of. */
export function classOf(e: Evaluator, group: Value): string {
  const ids = group.type.kind === 'object' ? group.type.classes : []
  if (ids.length !== 1) e.demand(group)
  return ids[0]
}

type Content =
  CodeBlock<Located> extends infer B
    ? B extends CodeBlock<Located>
      ? Omit<B, 'id' | 'span'>
      : never
    : never

/** The block of this text at this place: the same one where the site is evaluated again. */
export function addBlock(
  e: Evaluator,
  id: string,
  hint: string,
  span: Span,
  content: Content,
): string {
  const blocks = e.blocks.get(id) ?? []
  const key = JSON.stringify(content)
  const same = blocks.find(({ id: _, span: __, ...rest }) => JSON.stringify(rest) === key)
  if (same) return same.id
  const taken = new Set(blocks.map((block) => block.id))
  let name = hint
  for (let n = 2; taken.has(name); n++) name = `${hint}_${n}`
  e.blocks.set(id, [...blocks, { ...content, id: name, span } as CodeBlock<Located>])
  return name
}

export function stateCode(
  e: Evaluator,
  object: Value,
  what: { purpose: StateCode['purpose']; class: string; block: string },
  span: Span,
): Extract<Code, { kind: 'state-code' }> {
  e.noteFrame()
  const seen = frameOf(e)
  demandOpenNames(e, seen.frame, [what.class])
  return { kind: 'state-code', ...what, object: e.code(object, span), span, ...seen }
}
