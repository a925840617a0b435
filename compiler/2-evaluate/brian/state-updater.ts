/**
 * ExplicitStateUpdater('''...'''): a method of the script's own, in the little language of f(x, t),
 * g(x, t), dt and dW. Brian, "State update"; semantics page 4.1.
 */
import { nearest } from '../../../runtime/values/nearest.js'
import { parseStatements } from '../../1-parse/index.js'
import { isConstantName } from '../../library/constants.js'
import { isFunctionName } from '../../library/functions.js'
import type { CodeStatement } from '../../ir/equations.js'
import type { Located } from '../../ir/expression.js'
import type { MethodDescription } from '../../ir/model.js'
import { type Span, spanIn } from '../../ir/source.js'
import { descendants } from '../../ir/walk.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { dataOf, textOf, type Value } from '../value.js'
import { isNone } from './arguments.js'

type Statement = CodeStatement<Located>

export function createStateUpdater(e: Evaluator, args: Arguments, hint: string | undefined): Value {
  const names = ['description', 'stochastic?', 'custom_check?']
  const bound = bindArguments(e, 'ExplicitStateUpdater', names, args)
  const check = bound.get('custom_check')
  if (check && !isNone(check.value)) {
    const instead = 'leave it out: what the method cannot do with the equations is told anyway'
    const parameters = { callee: 'ExplicitStateUpdater', name: 'custom_check', instead }
    throw e.fault('argument', { span: check.span }, parameters)
  }
  const description: MethodDescription = {
    statements: statementsOf(e, bound.get('description') as BoundArgument),
    stochastic: stochasticOf(e, bound.get('stochastic')),
  }
  return {
    kind: 'known',
    value: { kind: 'state-updater', name: hint ?? 'ExplicitStateUpdater', description },
    type: { kind: 'function' },
  }
}

function statementsOf(e: Evaluator, { value, span }: BoundArgument): readonly Statement[] {
  const known = e.force(value, span, 'the description of a method')
  if (known.kind !== 'string') {
    const what = 'the description of a method'
    throw e.fault('wrong-type', { span }, { what, expected: 'a string', actual: describe(value) })
  }
  const errors = e.reporter.errors
  const statements = parseStatements(known.text, e.reporter)
  if (e.reporter.errors === errors) {
    checkForm(e, statements, spanIn(known.text, 0, known.text.text.length))
    checkNames(e, statements)
  }
  return statements
}

/** Assignments of stages, then that of `x_new`. */
function checkForm(e: Evaluator, statements: readonly Statement[], whole: Span): void {
  const odd = statements.find(({ operator }) => operator !== '=')
  if (odd) {
    const what = `'${odd.target} ${odd.operator} ...' is no plain assignment`
    throw e.fault('updater-form', { span: odd.span }, { what })
  }
  const taken = statements.find(({ target }) => given.includes(target) || target === 'g')
  if (taken) {
    const what = `'${taken.target}' has a meaning of its own there and cannot be assigned`
    throw e.fault('updater-form', { span: taken.targetSpan }, { what })
  }
  const end = statements.findIndex(({ target }) => target === 'x_new')
  if (end < 0) throw e.fault('updater-form', { span: whole }, { what: "'x_new' is never assigned" })
  const after = statements[end + 1]
  if (!after) return
  const what = "'x_new' is the result: nothing comes after it"
  throw e.fault('updater-form', { span: after.span }, { what })
}

/** What a description may name beside its own stages. */
const given: readonly string[] = ['x', 't', 'dt', 'dW', 'f', 'g']

function checkNames(e: Evaluator, statements: readonly Statement[]): void {
  const known = new Set(given)
  for (const { target, value } of statements) {
    for (const part of descendants(value)) {
      if (part.kind !== 'name' || known.has(part.name)) continue
      if (isFunctionName(part.name) || isConstantName(part.name)) continue
      const { name, span } = part
      throw e.fault('updater-name', { span }, { name, nearest: nearest(name, [...known]) })
    }
    known.add(target)
  }
}

function stochasticOf(
  e: Evaluator,
  argument: BoundArgument | undefined,
): MethodDescription['stochastic'] {
  if (!argument || isNone(argument.value)) return null
  const { value, span } = argument
  e.force(value, span, "'stochastic'")
  const text = textOf(value)?.text
  if (text === 'additive' || text === 'multiplicative') return text
  const expected = "None, 'additive' or 'multiplicative'"
  const actual = text === undefined ? String(dataOf(value) ?? describe(value)) : `'${text}'`
  throw e.fault('wrong-type', { span }, { what: "'stochastic'", expected, actual })
}
