/** Methods of strings, computed at compile time where all of it is known: equations are made so. */
import { callMethod as runtimeMethod } from '../../runtime/values/methods.js'
import { pyFormat } from '../../runtime/values/text-format.js'
import { Tuple, type Value as Data } from '../../runtime/values/value.js'
import type { Code, Type } from '../ir/protocol.js'
import { at, type Span } from '../ir/source.js'
import { methodArguments } from './calls.js'
import { keyword, knownDict } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { fold, foldable } from './fold.js'
import type { Arguments } from './rows.js'
import { knownSequence } from './sequences.js'
import { call } from './targets.js'
import {
  isPoison,
  knownData,
  knownString,
  numberType,
  poison,
  residual,
  stringType,
  taintsOf,
  type Value,
} from './value.js'

const texts: Type = { kind: 'list', element: stringType }
const three: Type = { kind: 'tuple', items: [stringType, stringType, stringType] }

const results: Readonly<Record<string, Type>> = {
  split: texts,
  rsplit: texts,
  splitlines: texts,
  partition: three,
  rpartition: three,
  ...Object.fromEntries(
    ['find', 'rfind', 'index', 'rindex', 'count'].map((name) => [name, numberType('integer')]),
  ),
  ...Object.fromEntries(
    ['startswith', 'endswith', 'isdigit', 'isalpha', 'isalnum', 'isspace', 'isupper', 'islower']
      .concat(['isnumeric', 'isdecimal', 'isidentifier', 'istitle'])
      .map((name) => [name, numberType('boolean')]),
  ),
}

export function callTextMethod(e: Evaluator, object: Value, name: string, args: Arguments): Value {
  if (name === 'format') return format(e, object, args)
  const positional = methodArguments(e, name, args)
  const values = positional.map((a) => a.value)
  if (values.some(isPoison)) return poison
  const data = [object, ...values].map(foldable)
  const type = Object.hasOwn(results, name) ? results[name] : stringType
  const code = (): Code =>
    call(
      'callMethod',
      e.code(object, args.calleeSpan),
      { kind: 'constant', value: name },
      ...positional.map((a) => e.code(a.value, a.span)),
    )
  const known = [object, ...values].every((value) => value.kind === 'known')
  if (!known || data.some((x) => x === undefined)) {
    return residual(code(), type, taintsOf(object, ...values))
  }
  const [self, ...rest] = data as Data[]
  return fromData(
    e,
    e.attempt(() => runtimeMethod(self, name, ...rest), args.span),
    args.span,
  )
}

/** A value that compile time has computed. */
export function fromData(e: Evaluator, data: Data, span: Span): Value {
  if (typeof data === 'string') return knownString(at(data, span))
  if (Array.isArray(data) || data instanceof Tuple) {
    const items = (Array.isArray(data) ? data : data.items).map((item) => fromData(e, item, span))
    return knownSequence(Array.isArray(data) ? 'list' : 'tuple', items, e.sequences++)
  }
  return knownData(data, { kind: 'constant', value: data as bigint | number | boolean | null })
}

/** '{} {name}'.format(1, name=2) */
function format(e: Evaluator, object: Value, args: Arguments): Value {
  const given = args.positional.map((a) => a.value)
  const named = [...args.keywords].map(([name, a]) => [keyword(name, a.nameSpan), a.value] as const)
  if ([...given, ...named.map(([, value]) => value)].some(isPoison)) return poison
  const tuple = knownSequence('tuple', given, e.sequences++)
  const operands = [object, tuple, ...(named.length > 0 ? [knownDict(e, named)] : [])]
  return fold(e, { callee: 'pyFormat', fold: pyFormat }, stringType, operands, args.span)
}
