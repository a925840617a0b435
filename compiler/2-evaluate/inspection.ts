/** Questions about values: isinstance, type, hasattr, getattr, setattr, callable. */
import type { Expression } from '../ir/expression.js'
import type { Code } from '../ir/protocol.js'
import { type BoundArgument, bindArguments } from './calls.js'
import { isKindOf } from './classes.js'
import { type Evaluator, Fault } from './evaluator.js'
import { localNames } from './local-names.js'
import { special, type Arguments, type SpecialRow } from './rows.js'
import { assignAttribute, call, readAttribute } from './targets.js'
import {
  knownData,
  none,
  numberType,
  residual,
  sequenceOf,
  taintsOf,
  textOf,
  anyType,
  type Value,
} from './value.js'

export const inspectionRows: readonly SpecialRow[] = [
  special('isinstance', isInstance),
  special('type', (e, args) => {
    const x = bindArguments(e, 'type', ['object'], args).get('object') as BoundArgument
    return residual(call('pyType', e.code(x.value, x.span)), anyType, taintsOf(x.value))
  }),
  special('callable', (e, args) => {
    const { value } = bindArguments(e, 'callable', ['object'], args).get('object') as BoundArgument
    return boolean(!value.code && value.type.kind === 'function')
  }),
  special('locals', localNames),
  special('getattr', getAttribute),
  special('hasattr', (e, args) => {
    const { object, target } = attributeOf(e, 'hasattr', ['object', 'name'], args)
    return boolean(found(e, object, target) !== undefined)
  }),
  special('setattr', (e, args) => {
    const { object, target, bound } = attributeOf(e, 'setattr', ['object', 'name', 'value'], args)
    const { value, span } = bound.get('value') as BoundArgument
    assignAttribute(e, object, target, value, span, args.span)
    return none
  }),
]

const boolean = (value: boolean): Value => knownData(value, { kind: 'constant', value })

/** The names of types that a value can be asked for at run time. */
const typeNames: ReadonlySet<string> = new Set(
  ['int', 'float', 'str', 'bool', 'list', 'tuple', 'dict', 'set', 'ndarray', 'Quantity'].concat([
    'NeuronGroup',
    'Synapses',
    'SpikeMonitor',
    'StateMonitor',
    'PoissonGroup',
    'Unit',
  ]),
)

function isInstance(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, 'isinstance', ['object', 'type'], args)
  const x = bound.get('object') as BoundArgument
  const wanted = bound.get('type') as BoundArgument
  const types = sequenceOf(wanted.value)?.items ?? [wanted.value]
  const classes = types.flatMap((type) =>
    type.kind === 'known' && type.value.kind === 'class' ? [type.value] : [],
  )
  const { value } = x
  if (value.kind === 'known' && value.value.kind === 'instance') {
    const own = value.value.class
    return boolean(classes.some((wanted) => isKindOf(own, wanted)))
  }
  if (classes.length === types.length && types.length > 0) return boolean(false)
  const plain = types.filter((type) => !(type.kind === 'known' && type.value.kind === 'class'))
  const names = plain.map((type): Code => {
    const name = type.kind === 'known' && type.value.kind === 'row' ? type.value.row.name : ''
    if (typeNames.has(name)) return { kind: 'constant', value: name }
    throw e.fault(
      'argument',
      { span: wanted.span },
      {
        callee: 'isinstance',
        name: 'type',
        instead: 'ask for int, float, str, bool, list, tuple, dict, set, ndarray or Quantity',
      },
    )
  })
  const code = call('pyIsinstance', e.code(x.value, x.span), ...names)
  return residual(code, numberType('boolean'), taintsOf(x.value))
}

type Target = Extract<Expression, { kind: 'attribute' }>

function attributeOf(e: Evaluator, callee: string, names: readonly string[], args: Arguments) {
  const bound = bindArguments(e, callee, names, args)
  const object = bound.get('object') as BoundArgument
  const { value, span } = bound.get('name') as BoundArgument
  const known = textOf(value) ?? e.force(value, span, 'the name of an attribute')
  const name = 'text' in known && typeof known.text === 'string' ? known.text : ''
  const place: Expression = { kind: 'none', span: object.span }
  const target: Target = { kind: 'attribute', object: place, name, nameSpan: span, span: args.span }
  return { object: object.value, target, bound }
}

function getAttribute(e: Evaluator, args: Arguments): Value {
  const { object, target, bound } = attributeOf(e, 'getattr', ['object', 'name', 'default?'], args)
  const otherwise = bound.get('default')
  if (!otherwise) return readAttribute(e, object, target)
  return found(e, object, target) ?? otherwise.value
}

/** The attribute, where it is known to exist or not. */
function found(e: Evaluator, object: Value, target: Target): Value | undefined {
  if (object.type.kind === 'object' && target.name.startsWith('_')) {
    const what = `asking whether an object has '${target.name}'`
    const instead = 'set it on every object, or keep the values in a dictionary'
    throw e.fault('expression', { span: target.nameSpan }, { what, instead })
  }
  try {
    return readAttribute(e, object, target)
  } catch (error) {
    if (error instanceof Fault && error.diagnostic.code === 'evaluate/unknown-attribute') {
      return undefined
    }
    throw error
  }
}
