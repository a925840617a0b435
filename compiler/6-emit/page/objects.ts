/**
 * The equations of one object as HTML: formulas one below the other, then what belongs to them in a
 * list. Classes are for the page's style sheet: `equation`, `note`.
 */
import type { CodeStatement, Condition, Equation } from '../../ir/equations.js'
import type { Argument, Expression, Located } from '../../ir/expression.js'
import type {
  CodeBlock,
  NeuronGroupClass,
  PoissonInputClass,
  SynapsesClass,
} from '../../ir/model.js'
import { descendants } from '../../ir/walk.js'
import { Formulas, isCondition } from './formula.js'
import { escaped, fenced, math, mfrac, mi, mo, mrow } from './markup.js'
import type { Calls } from './calls.js'
import { symbol } from './symbols.js'
import { flagsInWords, methodWords, unitWords } from './words.js'

type Row = readonly [term: string, ...details: readonly string[]]
type Group = NeuronGroupClass<Located> | SynapsesClass<Located>

/** `names`: what the script calls its own values, so that they are taken for no units. */
export function objectHtml(group: Group, calls: Calls, names: ReadonlySet<string>): string {
  const { equations } = group.equations
  const write = new Formulas(new Set([...names, ...equations.map(({ name }) => name)]))
  const call = calls.at(group.span)
  if (group.kind === 'NeuronGroup' && group.base === 'PoissonGroup') {
    return list([ratesRow(group, argument(call, 'rates', 1), write)])
  }
  const of = group.kind === 'Synapses' ? 'synapses' : 'neurons'
  const formulas = equations.filter(({ kind }) => kind !== 'parameter')
  const rows = [
    ...(group.kind === 'Synapses' ? [endsRow(group)] : []),
    ...parameterRows(equations, of),
    ...(group.kind === 'Synapses'
      ? pathwayRows(group, call, write)
      : eventRows(group, call, write)),
    ...(group.blocks ?? []).flatMap((block) => blockRow(block, calls, write)),
    ...(group.method ? [['Integration', escaped(methodWords(group.method.name))] as Row] : []),
  ]
  return [
    ...formulas.map((equation) => formulaLine(equation, of, write)),
    list(rows),
    ...(readsConditions(group) ? [bracketNote] : []),
  ].join('\n')
}

/** `v += weight` for each spike of `N` trains of the same rate. */
export function inputHtml(
  input: PoissonInputClass<Located>,
  calls: Calls,
  names: ReadonlySet<string>,
): string {
  const write = new Formulas(names)
  const call = calls.at(input.span)
  const [size, rate, weight] = ['N', 'rate', 'weight'].map((name, k) => argument(call, name, k + 2))
  const shown = (e: Expression | undefined, words: string) => (e ? math(write.formula(e)) : words)
  const [{ target, targetSpan }] = input.statements
  const to = { kind: 'name', name: target, span: targetSpan } as const
  const spike: Row[] = weight
    ? [['On each of their spikes', math(write.assignment(to, '+=', weight))]]
    : []
  return list([
    ['Adds to', escaped(input.target)],
    ['Spike trains', shown(size, 'as many as the script sets')],
    ['Rate of each', shown(rate, 'set by the script')],
    ...spike,
  ])
}

const list = (rows: readonly Row[]): string => {
  const items = rows.flatMap(([term, ...details]) => [
    `<dt>${term}</dt>`,
    ...details.map((detail) => `<dd>${detail}</dd>`),
  ])
  return items.length === 0 ? '' : `<dl>${items.join('')}</dl>`
}

// ------------------------------------------------------------------ equations

function formulaLine(e: Equation<Located>, of: string, write: Formulas): string {
  if (e.kind === 'parameter') return ''
  const summed = e.flags.some(({ name }) => name === 'summed')
  const left = e.kind === 'differential' ? derivative(e.name) : symbol(e.name)
  const right = summed
    ? mrow(`<munder>${mo('∑')}<mtext>synapses</mtext></munder>`, write.factor(e.expression))
    : write.formula(e.expression)
  const notes = [unitWords(e.unit), ...flagsInWords(e.flags, of)].join(', ')
  const note = `<span class="note">(${escaped(notes)})</span>`
  return `<p class="equation">${math(left, mo('='), right)} ${note}</p>`
}

const upright = '<mi mathvariant="normal">d</mi>'

const derivative = (name: string): string =>
  mfrac(mrow(upright, symbol(name)), mrow(upright, mi('t')))

function parameterRows(equations: readonly Equation<Located>[], of: string): Row[] {
  const items = equations.flatMap((e) => {
    if (e.kind !== 'parameter') return []
    const notes = [unitWords(e.unit), ...flagsInWords(e.flags, of)].join(', ')
    return [`${math(symbol(e.name))} <span class="note">(${escaped(notes)})</span>`]
  })
  return items.length === 0 ? [] : [['Parameters', items.join(', ')]]
}

function ratesRow({ equations }: Group, given: Expression | undefined, write: Formulas): Row {
  const [rates] = equations.equations
  const expression = rates?.kind === 'subexpression' ? rates.expression : given
  return ['Rates', expression ? math(write.formula(expression)) : 'set by the script']
}

// ------------------------------------------------------------------ neurons

function eventRows(
  group: NeuronGroupClass<Located>,
  call: readonly Argument<Located>[],
  write: Formulas,
): Row[] {
  const { threshold, reset, refractory, events } = group
  const rows: Row[] = []
  if (threshold) rows.push(['Threshold', math(write.formula(threshold.expression))])
  if (reset && reset.length > 0) rows.push(['Reset', ...statements(reset, write)])
  if (refractory) rows.push(['Refractory', refractoryWords(refractory, call, write)])
  for (const { name, condition } of events ?? []) {
    rows.push([`Event ${escaped(name)}`, math(write.formula(condition.expression))])
  }
  return rows
}

/** A number of the script stands in the call; a string is a time or a condition. */
function refractoryWords(
  { text, expression }: Condition<Located>,
  call: readonly Argument<Located>[],
  write: Formulas,
): string {
  if (text !== '') {
    const long = isCondition(expression) ? 'while' : 'for'
    return `${long} ${math(write.formula(expression))}`
  }
  const given = argument(call, 'refractory')
  return given ? `for ${math(write.formula(given))}` : 'for a time that the script sets'
}

const statements = (list: readonly CodeStatement<Located>[], write: Formulas): string[] =>
  list.map(({ target, targetSpan, operator, value }) => {
    const to = { kind: 'name', name: target, span: targetSpan } as const
    return math(write.assignment(to, operator, value))
  })

// ------------------------------------------------------------------ synapses

const endsRow = ({ pre, post }: SynapsesClass<Located>): Row => [
  'Connects',
  `${escaped(pre)} to ${escaped(post)}`,
]

function pathwayRows(
  group: SynapsesClass<Located>,
  call: readonly Argument<Located>[],
  write: Formulas,
): Row[] {
  return group.pathways.map(({ name, side, event, statements: code, sameDelay }): Row => {
    const cell = side === 'pre' ? 'presynaptic' : 'postsynaptic'
    const what = event === 'spike' ? `a ${cell} spike` : `the ${cell} event ${event}`
    const own = name === side ? '' : ` (${name})`
    const delay = delayOf(argument(call, 'delay'), name)
    const when = delay ? math(write.formula(delay)) : 'a delay that the script sets'
    const later = sameDelay ? [`after ${when}`] : []
    return [escaped(`On ${what}${own}`), ...later, ...statements(code, write)]
  })
}

/** `delay=2*ms`, or a dict of delays by pathway. */
function delayOf(given: Expression | undefined, pathway: string): Expression | undefined {
  if (given?.kind !== 'dict') return given
  return given.entries.find(({ key }) => key?.kind === 'string' && key.value.text === pathway)
    ?.value
}

// ------------------------------------------------------------------ code of their own

function blockRow(block: CodeBlock<Located>, calls: Calls, write: Formulas): Row[] {
  if (block.kind === 'on-event') {
    return [[`On the event ${escaped(block.event)}`, ...statements(block.statements, write)]]
  }
  if (block.kind !== 'regular') return []
  const call = calls.around(block.span, 'run_regularly')
  const dt = call && (argument(call, 'dt', 1) ?? argument(call, 'clock', 2))
  const often = dt
    ? `Every ${math(write.formula(dt))}`
    : call
      ? 'In every time step'
      : 'At regular times'
  return [[often, ...statements(block.statements, write)]]
}

const argument = (
  call: readonly Argument<Located>[],
  name: string,
  place?: number,
): Expression | undefined => {
  const positional = call.findIndex((a) => a.name !== undefined)
  const named = call.find((a) => a.name === name)?.value
  const inPlace = place !== undefined && (positional < 0 || place < positional)
  return named ?? (inPlace ? call[place]?.value : undefined)
}

// ------------------------------------------------------------------ int(...)

const bracketNote = [
  `<p class="note">${math(fenced(mi('…'), '[', ']'))}`,
  'is 1 where the condition holds, else 0.</p>',
].join(' ')

function readsConditions(group: Group): boolean {
  const own = new Set(group.equations.equations.map(({ name }) => name))
  return expressionsOf(group).some((whole) =>
    [...descendants(whole)].some(
      (e) =>
        e.kind === 'call' &&
        e.callee.kind === 'name' &&
        e.callee.name === 'int' &&
        !own.has('int') &&
        e.arguments.length === 1 &&
        isCondition(e.arguments[0].value),
    ),
  )
}

function expressionsOf(group: Group): Expression[] {
  const code = (list: readonly CodeStatement<Located>[] | undefined) =>
    (list ?? []).map(({ value }) => value)
  const equations = group.equations.equations.flatMap((e) =>
    e.kind === 'parameter' ? [] : [e.expression],
  )
  const blocks = (group.blocks ?? []).flatMap((block) =>
    block.kind === 'regular' || block.kind === 'on-event' ? code(block.statements) : [],
  )
  if (group.kind === 'Synapses') {
    return [...equations, ...blocks, ...group.pathways.flatMap((p) => code(p.statements))]
  }
  const { threshold, refractory, reset, events = [] } = group
  const conditions = [threshold, refractory, ...events.map(({ condition }) => condition)]
  return [
    ...equations,
    ...blocks,
    ...code(reset),
    ...conditions.flatMap((c) => (c ? [c.expression] : [])),
  ]
}
