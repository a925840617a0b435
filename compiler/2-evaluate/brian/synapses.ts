/** Synapses(source, target, model, ...). Brian, "Synapses"; semantics page 7.1. */
import { nearest } from '../../../runtime/values/nearest.js'
import { second } from '../../../runtime/values/dimension.js'
import { parseEquations, parseStatements } from '../../1-parse/index.js'
import type { Located } from '../../ir/expression.js'
import type { Pathway, Side, SynapsesClass } from '../../ir/model.js'
import type { Code } from '../../ir/protocol.js'
import { at } from '../../ir/source.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import { declareUnits } from '../declared-units.js'
import { entriesOf } from '../dicts.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { residual, textOf, type Value } from '../value.js'
import { isNone, refuseLater } from './arguments.js'
import { classAt, classesOf } from './class-table.js'
import { madeArguments } from './common-arguments.js'
import { eventNames } from './group-methods.js'
import { entriesFor, namespaceCode, namespaceOf } from './namespace.js'
import { methodOf } from './method-choice.js'
import { modelOf, textArgument } from './neuron-group.js'
import { isSource, notNeurons, type SourceClass } from './recorded.js'

const callee = 'Synapses'

const parameters = [
  'source',
  'target?',
  'model?',
  'on_pre?',
  'pre?',
  'on_post?',
  'post?',
  'connect?',
  'delay?',
  'on_event?',
  'multisynaptic_index?',
  'namespace?',
  'dtype?',
  'codeobj_class?',
  'dt?',
  'clock?',
  'order?',
  'method?',
  'method_options?',
  'name?',
]

/** Arguments that are valid and not built, and what to do instead. */
const later = {
  pre: "its name is 'on_pre' in Brian 2",
  post: "its name is 'on_post' in Brian 2",
  connect: 'call S.connect(...) on the synapses',
  dtype: 'leave it out: numbers are double precision',
  codeobj_class: 'leave it out',
  method_options: 'leave it out: the methods that are built have no options',
}

type Bound = ReadonlyMap<string, BoundArgument>

export function createSynapses(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, callee, parameters, args)
  refuseLater(e, callee, bound, later)
  const source = bound.get('source') as BoundArgument
  const given = bound.get('target')
  const target = given && !isNone(given.value) ? given : source
  const pre = neuronsOf(e, source, 'source')
  const post = neuronsOf(e, target, 'target')
  const delays = delaysOf(e, bound.get('delay'))
  const events = eventsOf(e, bound.get('on_event'))
  const pathways = [
    ...pathwaysOf(e, 'pre', pre, bound, delays, events),
    ...pathwaysOf(e, 'post', post, bound, delays, events),
  ]
  requirePathways(e, delays, pathways, bound.get('delay'))
  requireEventPathways(e, pathways, bound.get('on_event'))
  const model = bound.get('model')
  const namespace = namespaceOf(e, bound.get('namespace'), callee)
  const index = bound.get('multisynaptic_index')
  const multisynaptic = textArgument(e, index, 'multisynaptic_index')?.text
  const equations = parseEquations(
    model && !isNone(model.value) ? modelOf(e, model) : at('', args.span),
    e.reporter,
  )
  const variables = equations.equations.map(({ name }) => name)
  if (multisynaptic !== undefined && index) requireIndexName(e, multisynaptic, index, variables)
  requirePathwayNames(e, pathways, bound, variables)
  const made: Omit<SynapsesClass<Located>, 'id'> = {
    kind: 'Synapses',
    span: args.span,
    pre: pre.id,
    post: post.id,
    equations,
    pathways,
    multisynaptic,
    method: methodOf(e, bound.get('method')),
    namespace: namespace && entriesFor(namespace),
  }
  declareUnits(e, made.equations, args.span)
  const id = classAt<'Synapses'>(e, hint, 'synapses', made)
  const values: (readonly [string, Code])[] = [
    ['source', e.code(source.value, source.span)],
    ['target', e.code(target.value, target.span)],
  ]
  if (delays.size > 0) values.push(['delays', delayCode(e, delays)])
  if (namespace) values.push(['namespace', namespaceCode(bound.get('namespace')?.value, namespace)])
  values.push(...madeArguments(e, bound))
  return residual(
    { kind: 'create', class: id, arguments: values },
    { kind: 'object', classes: [id] },
  )
}

/** The class of the neurons on one side, or of the synapses that these synapses act on. */
function neuronsOf(
  e: Evaluator,
  { value, span }: BoundArgument,
  side: 'source' | 'target',
): SourceClass {
  const ids = value.type.kind === 'object' ? value.type.classes : []
  if (ids.length !== 1) e.demand(value)
  const [found] = classesOf(e, ids)
  if (ids.length === 1 && found && isSource(found)) return found
  throw notNeurons(e, { value, span }, `the ${side} of Synapses`)
}

/** `on_pre='...'`, or a dict of pathways. */
function pathwaysOf(
  e: Evaluator,
  side: Side,
  neurons: SourceClass,
  bound: Bound,
  delays: ReadonlyMap<string, BoundArgument>,
  events: (pathway: string) => string,
): Pathway<Located>[] {
  const argument = bound.get(`on_${side}`)
  // to Brian the empty text is no code
  if (!argument || isNone(argument.value) || textOf(argument.value)?.text === '') return []
  const { value, span } = argument
  const entries = entriesOf(value)
  const codes = entries
    ? entries.map(([key, code]) => [
        textArgument(e, { value: key, span }, 'the name of a pathway')?.text ?? '',
        textArgument(e, { value: code, span }, 'the code of a pathway'),
      ])
    : [[side, textArgument(e, argument, `the code of on_${side}`)]]
  return (codes as [string, ReturnType<typeof textArgument>][]).flatMap(([name, code]) => {
    if (code === undefined) return []
    if (!/^[A-Za-z]\w*$/.test(name)) throw e.fault('pathway-name', { span }, { name })
    const event = events(name)
    const on = event === 'spike' ? argument : (bound.get('on_event') ?? argument)
    requireEvent(e, neurons, event, side, on)
    const statements = parseStatements(code, e.reporter)
    const sameDelay = delays.has(name) ? { sameDelay: true as const } : {}
    return [{ name, side, event, statements, ...sameDelay }]
  })
}

function requireEvent(
  e: Evaluator,
  neurons: SourceClass,
  event: string,
  side: Side,
  { span }: BoundArgument,
): void {
  const names = eventsFrom(neurons)
  if (names.includes(event)) return
  if (event === 'spike') {
    const synapses = neurons.kind === 'Synapses'
    throw e.fault('side-without-spikes', { span }, { side, group: neurons.id, synapses })
  }
  const found = nearest(event, names)
  throw e.fault('unknown-event', { span }, { name: event, group: neurons.id, nearest: found })
}

function eventsFrom(neurons: SourceClass): readonly string[] {
  if (neurons.kind === 'NeuronGroup') return eventNames(neurons)
  return neurons.kind === 'SpikeGenerator' ? ['spike'] : []
}

/** `delay=2*ms` is of the pathway `pre`; else a dict says of which ones. */
function delaysOf(e: Evaluator, argument: BoundArgument | undefined): Map<string, BoundArgument> {
  if (!argument || isNone(argument.value)) return new Map()
  const { value, span } = argument
  const entries = entriesOf(value)
  if (entries) {
    return new Map(
      entries.map(([key, delay]) => [
        textArgument(e, { value: key, span }, 'the name of a pathway')?.text ?? '',
        { value: delay, span },
      ]),
    )
  }
  const { kind } = value.type
  const array = value.type.kind === 'number' && value.type.shape === 'array'
  if (kind === 'list' || kind === 'tuple' || array)
    throw e.fault('delays-of-synapses', { span }, {})
  return new Map([['pre', argument]])
}

function requirePathways(
  e: Evaluator,
  delays: ReadonlyMap<string, BoundArgument>,
  pathways: readonly Pathway<Located>[],
  argument: BoundArgument | undefined,
): void {
  const names = pathways.map(({ name }) => name)
  const span = argument?.span
  for (const [name, { value, span: place }] of delays) {
    if (names.includes(name)) checkDimension(e, value, second, `the delay of '${name}'`, place)
    else if (span) {
      const parameters = { name, what: 'a delay', nearest: nearest(name, names), names }
      throw e.fault('unknown-pathway', { span }, parameters)
    }
  }
}

function requireEventPathways(
  e: Evaluator,
  pathways: readonly Pathway<Located>[],
  argument: BoundArgument | undefined,
): void {
  const names = pathways.map(({ name }) => name)
  for (const [key] of (argument && entriesOf(argument.value)) ?? []) {
    const name = textOf(key)?.text
    if (!argument || name === undefined || names.includes(name)) continue
    const parameters = { name, what: 'an event', nearest: nearest(name, names), names }
    throw e.fault('unknown-pathway', { span: argument.span }, parameters)
  }
}

/** The variable that numbers the synapses of a pair. */
function requireIndexName(
  e: Evaluator,
  name: string,
  { span }: BoundArgument,
  variables: readonly string[],
): void {
  const why = !/^[A-Za-z]\w*$/.test(name)
    ? 'a name consists of letters, digits and underscores, and begins with a letter'
    : variables.includes(name)
      ? 'the model defines a variable of that name'
      : ['i', 'j', 'N', 't', 'dt', 'delay', 'lastupdate'].includes(name)
        ? 'all synapses have a variable of that name'
        : undefined
  if (why === undefined) return
  const message = `'${name}' cannot be the multisynaptic_index: ${why}`
  const help = "choose another name: multisynaptic_index='copy'"
  throw e.fault('failing-operation', { span }, { message, help })
}

/** What synapses have by these names is no pathway. */
const taken = /^(N|i|j|t|dt|delay|name|connect|run_regularly|source|target|N_(pre|post))$/

/** Each pathway has a name of its own: `S.name` is the pathway. */
function requirePathwayNames(
  e: Evaluator,
  pathways: readonly Pathway<Located>[],
  bound: Bound,
  variables: readonly string[],
): void {
  pathways.forEach(({ name, side }, k) => {
    const span = bound.get(`on_${side}`)?.span
    if (!span) return
    // Brian's own names stay: S.pre is then the pathway, `pre` in code the variable
    if (variables.includes(name) && name !== side) {
      const what = `a pathway with the name of the variable '${name}'`
      throw e.fault('expression', { span }, { what, instead: 'give the pathway another name' })
    }
    const twice = pathways.some((other, at) => at < k && other.name === name)
    if (!twice && !taken.test(name)) return
    const message = twice
      ? `there are two pathways '${name}'`
      : `a pathway cannot be called '${name}': all synapses have something of that name`
    const help = `give the pathway another name: on_${side}={'other_name': '...'}`
    throw e.fault('failing-operation', { span }, { message, help })
  })
}

const delayCode = (e: Evaluator, delays: ReadonlyMap<string, BoundArgument>): Code => ({
  kind: 'dict',
  entries: [...delays].map(([name, { value, span }]) => [
    { kind: 'constant', value: name },
    e.code(value, span),
  ]),
})

/** `on_event='name'` for all pathways, or a dict for some. */
function eventsOf(e: Evaluator, argument: BoundArgument | undefined): (pathway: string) => string {
  if (!argument || isNone(argument.value)) return () => 'spike'
  const { value, span } = argument
  const entries = entriesOf(value)
  if (!entries) {
    const event = textArgument(e, argument, 'on_event')?.text ?? 'spike'
    return () => event
  }
  const known = new Map(
    entries.map(([key, event]) => [
      textOf(key)?.text,
      textArgument(e, { value: event, span }, 'the event of a pathway')?.text,
    ]),
  )
  return (pathway) => known.get(pathway) ?? 'spike'
}
