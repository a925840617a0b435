/** PoissonInput(target, target_var, N, rate, weight). Brian, "Input stimuli"; semantics 8.2. */
import { type Dimension, dimensionless, hertz } from '../../../runtime/values/dimension.js'
import { nearest } from '../../../runtime/values/nearest.js'
import { parseStatements } from '../../1-parse/index.js'
import type { Located } from '../../ir/expression.js'
import type { NeuronGroupClass } from '../../ir/model.js'
import type { Code } from '../../ir/protocol.js'
import { at, concatenate } from '../../ir/source.js'
import { poissonInput } from '../../library/poisson-input.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { residual, textOf, type Value } from '../value.js'
import { classAt, classesOf } from './class-table.js'
import { notNeurons } from './recorded.js'
import { madeArguments } from './common-arguments.js'

const callee = 'PoissonInput'

const parameters = ['target', 'target_var', 'N', 'rate', 'weight', 'when?', 'order?']

export function createPoissonInput(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, callee, parameters, args)
  const get = (name: string) => bound.get(name) as BoundArgument
  const target = targetOf(e, get('target'))
  const { name, dimension } = variableOf(e, target, get('target_var'))
  const weight = get('weight')
  const isText = weight.value.type.kind === 'string'
  checkDimension(e, get('N').value, dimensionless, 'the number of inputs', get('N').span)
  checkDimension(e, get('rate').value, hertz, "'rate'", get('rate').span)
  if (!isText) checkDimension(e, weight.value, dimension, `the weight for '${name}'`, weight.span)
  const id = classAt<'PoissonInput'>(e, hint, 'poissoninput', {
    kind: 'PoissonInput',
    span: args.span,
    target: target.id,
    statements: statementOf(e, name, weight),
    weight: isText ? undefined : dimension,
  })
  const given: (readonly [string, Code])[] = []
  for (const key of ['target', 'N', 'rate', ...(isText ? [] : ['weight'])]) {
    given.push([key, e.code(get(key).value, get(key).span)])
  }
  if (!isText) given.push(['variable', { kind: 'constant', value: name }])
  given.push(...madeArguments(e, bound))
  return residual(
    { kind: 'create', class: id, arguments: given },
    { kind: 'object', classes: [id] },
  )
}

function targetOf(e: Evaluator, { value, span }: BoundArgument): NeuronGroupClass<Located> {
  const ids = value.type.kind === 'object' ? value.type.classes : []
  if (ids.length !== 1) e.demand(value)
  const [target] = classesOf(e, ids)
  if (ids.length === 1 && target?.kind === 'NeuronGroup') return target
  throw notNeurons(e, { value, span }, 'the target of a PoissonInput')
}

/** The variable that the input is added to. */
function variableOf(
  e: Evaluator,
  target: NeuronGroupClass<Located>,
  argument: BoundArgument,
): { readonly name: string; readonly dimension: Dimension } {
  const { span } = argument
  const known = e.force(argument.value, span, "the variable's name")
  const name = known.kind === 'string' ? known.text.text : ''
  const { equations } = target.equations
  const variable = equations.find((equation) => equation.name === name)
  if (variable === undefined) {
    const names = equations.map((equation) => equation.name)
    const parameters = { object: `'${target.id}'`, name, nearest: nearest(name, names) }
    throw e.fault('unknown-attribute', { span }, parameters)
  }
  if (variable.kind === 'subexpression') throw e.fault('read-only', { span }, { name })
  return { name, dimension: variable.unit.dimension }
}

/** `v += binomial()*(weight)`, as Brian writes it. */
function statementOf(e: Evaluator, variable: string, weight: BoundArgument) {
  const { span, value } = weight
  const head = at(`${variable} += ${poissonInput.count}()*`, span)
  const text = value.type.kind === 'string' ? textOf(value) : undefined
  if (value.type.kind !== 'string') {
    return parseStatements(concatenate(head, at(poissonInput.weight, span)), e.reporter)
  }
  const known = e.force(value, span, 'the weight')
  const given = known.kind === 'string' ? known.text : (text ?? at('0', span))
  const bracketed = concatenate(concatenate(at('(', span), given), at(')', span))
  return parseStatements(concatenate(head, bracketed), e.reporter)
}
