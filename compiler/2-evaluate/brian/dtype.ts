/** `dtype=` of groups, for all floats or by variable: accepted where it asks for what is built. */
import type { Equation } from '../../ir/equations.js'
import type { Located, ValueType } from '../../ir/expression.js'
import type { Span } from '../../ir/source.js'
import type { BoundArgument } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import { dataOf, dictOf, textOf, type Value } from '../value.js'

/** numpy's names of what the variables of equations are made of. */
const built: Readonly<Record<ValueType, readonly string[]>> = {
  float: ['float64', 'float', 'float_', 'double', 'd', 'f8'],
  integer: ['int32', 'intc', 'i', 'i4'],
  boolean: ['bool', 'bool_', '?'],
}

/** Those that Brian takes too, and that give other digits or other overflows. */
const others: Readonly<Record<ValueType, RegExp>> = {
  float: /^(float|f\d|half|single|longdouble)/,
  integer: /^(u?int|[iu]\d|long|short|byte)/,
  boolean: /^$/,
}

const instead: Readonly<Record<ValueType, string>> = {
  float: 'leave it out: numbers are of double precision, float64',
  integer: 'leave it out: integers are of 32 bits, int32',
  boolean: 'leave it out',
}

/** Reports a type that no variable can have, and one that is not built. */
export function checkDtype(
  e: Evaluator,
  argument: BoundArgument | undefined,
  equations: readonly Equation<Located>[],
): void {
  if (!argument || dataOf(argument.value) === null) return
  const { value, span } = argument
  const dict = dictOf(value)
  if (!dict) {
    checkType(e, value, span, 'float', "'dtype'")
    return
  }
  if (!dict.items || !dict.keys) {
    const purpose = 'the argument dtype'
    e.demand(value)
    throw e.fault('structure-at-run-time', { span }, { purpose })
  }
  for (const [k, key] of dict.keys.entries()) {
    // as in Brian, other names may stand there too
    const equation = equations.find(({ name }) => name === textOf(key)?.text)
    if (!equation) continue
    checkType(e, dict.items[k], span, equation.unit.type, `the type of '${equation.name}'`)
  }
}

function checkType(e: Evaluator, value: Value, span: Span, type: ValueType, what: string): void {
  const row = value.kind === 'known' && value.value.kind === 'row' ? value.value.row : undefined
  const name = row?.name ?? textOf(value)?.text ?? ''
  if (built[type].includes(name)) return
  if (others[type].test(name)) {
    const parameters = { callee: 'NeuronGroup', name: 'dtype', instead: instead[type] }
    throw e.fault('argument', { span, label: `${name} for ${what}` }, parameters)
  }
  const expected =
    type === 'boolean' ? 'bool' : `a type of ${type === 'float' ? 'floating point' : type} numbers`
  throw e.fault('wrong-type', { span }, { what, expected, actual: name || describe(value) })
}
