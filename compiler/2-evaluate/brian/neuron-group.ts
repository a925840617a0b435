/** NeuronGroup(N, model, ...). Brian, "Models and neuron groups"; semantics page 5.1. */
import { parseEquations, parseExpression, parseStatements } from '../../1-parse/index.js'
import type { CodeStatement, Condition, Equations } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import type { EventDefinition, NeuronGroupClass } from '../../ir/model.js'
import type { Code } from '../../ir/protocol.js'
import { type LocatedText, spanIn } from '../../ir/source.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import { declareUnits } from '../declared-units.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import { messages } from '../messages.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { dataOf, dictOf, residual, taintsOf, type Value } from '../value.js'
import { dimensionless, second } from '../../../runtime/values/dimension.js'
import { classAt } from './class-table.js'
import { madeArguments } from './common-arguments.js'
import { equationsOf as partsOf, modelText } from './equations.js'
import { checkDtype } from './dtype.js'
import { methodOf } from './method-choice.js'
import { entriesFor, namespaceCode, namespaceOf } from './namespace.js'

const parameters = [
  'N',
  'model',
  'method?',
  'method_options?',
  'threshold?',
  'reset?',
  'refractory?',
  'events?',
  'namespace?',
  'dtype?',
  'dt?',
  'clock?',
  'order?',
  'name?',
  'codeobj_class?',
]

/** Arguments that are valid and not built, and what to do instead. */
const later: Readonly<Record<string, string>> = {
  method_options: 'leave it out: the methods that are built have no options',
  codeobj_class: 'leave it out',
}

export function createNeuronGroup(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, 'NeuronGroup', parameters, args)
  for (const [name, instead] of Object.entries(later)) refuse(e, bound.get(name), name, instead)
  const size = bound.get('N') as BoundArgument
  const model = modelOf(e, bound.get('model') as BoundArgument)
  const threshold = textArgument(e, bound.get('threshold'), 'the threshold')
  const reset = textArgument(e, bound.get('reset'), 'the reset')
  checkDimension(e, size.value, dimensionless, 'the number of neurons', size.span)
  const events = eventsOf(e, bound.get('events'))
  const spikes = events?.find(({ name }) => name === 'spike')
  if (spikes && threshold) throw e.fault('spike-twice', { span: spikes.condition.span }, {})
  if (reset && !threshold && !spikes) {
    throw e.fault('reset-without-threshold', { span: bound.get('reset')?.span ?? args.span }, {})
  }
  const namespace = namespaceOf(e, bound.get('namespace'), 'NeuronGroup')
  const made: Omit<NeuronGroupClass<Located>, 'id'> = {
    kind: 'NeuronGroup',
    span: args.span,
    equations: equationsOf(e, model),
    threshold: spikes ? spikes.condition : threshold && conditionOf(e, threshold),
    events: events?.filter((event) => event !== spikes),
    reset: reset && statementsOf(e, reset),
    refractory: refractoryOf(e, bound.get('refractory')),
    method: methodOf(e, bound.get('method')),
    namespace: namespace && entriesFor(namespace),
    ...(bound.get('namespace')?.value.code?.kind === 'dict' && { ownNamespace: true }),
  }
  declareUnits(e, made.equations, args.span)
  checkDtype(e, bound.get('dtype'), made.equations.equations)
  const seen = e.classes.size
  const id = classAt<'NeuronGroup'>(e, hint, 'neurongroup', made)
  if (e.classes.size > seen) warnOf(e, { ...made, id }, threshold)
  const given: (readonly [string, Code])[] = [['N', e.code(size.value, size.span)]]
  const period = bound.get('refractory')
  if (period && made.refractory?.text === '') {
    checkDimension(e, period.value, second, 'the refractory period', period.span)
    given.push(['refractory', e.code(period.value, period.span)])
  }
  if (namespace) given.push(['namespace', namespaceCode(bound.get('namespace')?.value, namespace)])
  given.push(...madeArguments(e, bound))
  return residual(
    { kind: 'create', class: id, arguments: given },
    { kind: 'object', classes: [id] },
    taintsOf(),
  )
}

/** What Brian warns of as well: valid, and rarely meant. */
function warnOf(e: Evaluator, made: NeuronGroupClass<Located>, threshold?: LocatedText): void {
  const { id: group, reset, refractory, equations } = made
  if (refractory) return
  if (threshold?.text.trim() && !reset && !/randn?\(/.test(threshold.text)) {
    const place = spanIn(threshold, 0, threshold.text.length)
    e.reporter.report(messages.make('threshold-alone', { span: place }, { group }))
  }
  const held = equations.equations.find(({ flags }) =>
    flags.some(({ name }) => name === 'unless refractory'),
  )
  if (!held) return
  const parameters = { group, name: held.name }
  e.reporter.report(messages.make('never-refractory', { span: held.span }, parameters))
}

function refuse(e: Evaluator, argument: BoundArgument | undefined, name: string, instead: string) {
  if (!argument || isDefault(argument.value)) return
  throw e.fault('argument', { span: argument.span }, { callee: 'NeuronGroup', name, instead })
}

const isDefault = (value: Value): boolean => {
  const data = dataOf(value)
  return value.kind === 'known' && (data === null || data === false)
}

/** A string or Equations. */
export function modelOf(e: Evaluator, argument: BoundArgument): LocatedText {
  if (argument.value.kind === 'residual') e.force(argument.value, argument.span, 'the model')
  const parts = partsOf(argument.value)
  if (parts) return modelText(parts, argument.span)
  return textArgument(e, argument, 'the model') as LocatedText
}

/** A string that structure needs: known, or an error. */
export function textArgument(
  e: Evaluator,
  argument: BoundArgument | undefined,
  what: string,
): LocatedText | undefined {
  if (!argument || isDefault(argument.value)) return undefined
  const known = e.force(argument.value, argument.span, what)
  if (known.kind === 'string') return known.text
  throw e.fault(
    'wrong-type',
    { span: argument.span },
    {
      what,
      expected: 'a string',
      actual: known.kind === 'data' ? 'a number' : `a ${known.kind}`,
    },
  )
}

/** `events={'name': 'condition'}`. */
function eventsOf(
  e: Evaluator,
  argument: BoundArgument | undefined,
): readonly EventDefinition<Located>[] | undefined {
  if (!argument || isDefault(argument.value)) return undefined
  const { span } = argument
  const dict = dictOf(argument.value)
  if (!dict?.items || !dict.keys) {
    const actual = describe(argument.value)
    const expected = "a dict, as in events={'name': 'condition'}"
    throw e.fault('wrong-type', { span }, { what: "'events'", expected, actual })
  }
  const { keys } = dict
  return dict.items.flatMap((value, k) => {
    const name = textArgument(e, { value: keys[k], span }, 'the name of an event')?.text ?? ''
    const text = textArgument(e, { value, span }, 'the condition of an event')
    if (!/^[A-Za-z_]\w*$/.test(name)) throw e.fault('event-name', { span }, { name })
    const condition = text && conditionOf(e, text)
    return condition ? [{ name, condition }] : []
  })
}

/** A string, or a number that the group reads when it is made: the name `_refractory`. */
function refractoryOf(
  e: Evaluator,
  argument: BoundArgument | undefined,
): Condition<Located> | undefined {
  if (!argument || isDefault(argument.value)) return undefined
  const { value, span } = argument
  if (value.type.kind === 'number' || value.type.kind === 'any') {
    return { text: '', span, expression: { kind: 'name', name: '_refractory', span } }
  }
  const text = textArgument(e, argument, 'the refractoriness')
  return text && conditionOf(e, text)
}

/** Parsing is remembered by text and place: a site evaluated twice reports its faults once. */
function equationsOf(e: Evaluator, text: LocatedText): Equations<Located> {
  return parseEquations(text, e.reporter)
}

function conditionOf(e: Evaluator, text: LocatedText): Condition<Located> | undefined {
  const expression = parseExpression(text, e.reporter)
  const span = spanIn(text, 0, text.text.length)
  return expression && { text: text.text.trim(), span, expression }
}

function statementsOf(e: Evaluator, text: LocatedText): readonly CodeStatement<Located>[] {
  return parseStatements(text, e.reporter)
}
