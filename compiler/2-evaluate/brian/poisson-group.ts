/**
 * PoissonGroup(N, rates). Brian, "Input stimuli"; semantics page 8.1. To the phases behind it is a
 * group of neurons with one variable, the rates, and a threshold that draws.
 */
import { dimensionless, hertz } from '../../../runtime/values/dimension.js'
import { parseEquations, parseExpression } from '../../1-parse/index.js'
import type { Equations } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import type { Code } from '../../ir/protocol.js'
import { at, type LocatedText, type Span } from '../../ir/source.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { residual, type Value } from '../value.js'
import { refuseLater } from './arguments.js'
import { classAt } from './class-table.js'
import { madeArguments } from './common-arguments.js'

const callee = 'PoissonGroup'

const parameters = [
  'N',
  'rates',
  'dt?',
  'clock?',
  'when?',
  'order?',
  'namespace?',
  'name?',
  'codeobj_class?',
]

const later = {
  namespace: 'give the values as variables of the script',
  codeobj_class: 'leave it out',
}

export function createPoissonGroup(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const bound = bindArguments(e, callee, parameters, args)
  refuseLater(e, callee, bound, later)
  const size = bound.get('N') as BoundArgument
  const rates = bound.get('rates') as BoundArgument
  checkDimension(e, size.value, dimensionless, 'the number of neurons', size.span)
  const text = ratesText(e, rates)
  if (text === undefined) checkDimension(e, rates.value, hertz, "'rates'", rates.span)
  const equations = ratesEquations(e, text, rates.span)
  const id = classAt<'NeuronGroup'>(e, hint, 'poissongroup', {
    kind: 'NeuronGroup',
    base: 'PoissonGroup',
    span: args.span,
    equations,
    threshold: drawing(e, rates.span),
  })
  const given: (readonly [string, Code])[] = [['N', e.code(size.value, size.span)]]
  if (text === undefined) given.push(['rates', e.code(rates.value, rates.span)])
  given.push(...madeArguments(e, bound))
  const code: Code = { kind: 'create', class: id, arguments: given }
  return residual(code, { kind: 'object', classes: [id] })
}

function ratesText(e: Evaluator, { value, span }: BoundArgument): LocatedText | undefined {
  if (value.type.kind !== 'string') return undefined
  const known = e.force(value, span, 'the rates')
  return known.kind === 'string' ? known.text : undefined
}

/** `rates : Hz`, or `rates = ... : Hz` where a string gives them. */
function ratesEquations(
  e: Evaluator,
  text: LocatedText | undefined,
  span: Span,
): Equations<Located> {
  const declared = parseEquations(at('rates : Hz', span), e.reporter)
  const expression = text && parseExpression(text, e.reporter)
  if (text === undefined || expression === undefined) return declared
  const equations = declared.equations.map((equation) => ({
    ...equation,
    kind: 'subexpression' as const,
    span: expression.span,
    text: `rates = ${text.text.trim().replace(/\s+/g, ' ')} : Hz`,
    expression,
  }))
  return { ...declared, equations }
}

function drawing(e: Evaluator, span: Span) {
  const text = 'rand() < rates * dt'
  const expression = parseExpression(at(text, span), e.reporter)
  return expression && { text, span, expression }
}
