/** Statements of the script, one function each. */
import { Bug } from '../diagnostics/bug.js'
import type { Expression } from '../ir/expression.js'
import type { Statement } from '../ir/script.js'
import type { Span } from '../ir/source.js'
import { boundNames } from './bindings.js'
import { defineClass } from './classes.js'
import { evaluateFor, evaluateIf, evaluateWhile, jump } from './control.js'
import { Demand } from './demand.js'
import { type Completion, type Evaluator, Fault } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { define, evaluateReturn } from './functions.js'
import { evaluateAssert, evaluateRaise, evaluateTry } from './exceptions.js'
import { importFrom, importModules } from './imports.js'
import { operate } from './operators.js'
import { becomeParameter } from './parameters.js'
import { isTrivial } from './purity.js'
import { heldIfImpure as heldOnce, once } from './sequences.js'
import { deleteTarget } from './delete.js'
import type { Scope } from './scope.js'
import { assignItem, keyOf, readItem } from './items.js'
import { assignAttribute, assignTo, readAttribute } from './targets.js'
import { poison, type Value } from './value.js'

export function evaluateBlock(e: Evaluator, body: readonly Statement[]): Completion {
  for (const statement of body) {
    const completion = guarded(e, statement)
    if (completion !== 'normal') return completion
  }
  return 'normal'
}

/** Reports the statement's fault and goes on, its targets poisoned so that nothing cascades. */
function guarded(e: Evaluator, statement: Statement): Completion {
  try {
    return evaluateStatement(e, statement)
  } catch (error) {
    if (error instanceof Demand || error instanceof Bug || !(error instanceof Fault)) throw error
    e.reporter.report(error.diagnostic)
    for (const name of boundNames([statement])) e.bind(name, poison, statement.span)
    return 'normal'
  }
}

function evaluateStatement(e: Evaluator, statement: Statement): Completion {
  switch (statement.kind) {
    case 'expression':
      evaluateForEffect(e, statement.value, statement.span)
      return 'normal'
    case 'assign':
      evaluateAssign(e, statement.targets, statement.value, statement.span)
      return 'normal'
    case 'annotated':
      if (statement.value) {
        evaluateAssign(e, [statement.target], statement.value, statement.span)
      }
      return 'normal'
    case 'augmented':
      evaluateAugmented(e, statement)
      return 'normal'
    case 'if':
      return evaluateIf(e, statement)
    case 'while':
      return evaluateWhile(e, statement)
    case 'for':
      return evaluateFor(e, statement)
    case 'def':
      define(e, statement)
      return 'normal'
    case 'return':
      return evaluateReturn(e, statement)
    case 'break':
    case 'continue':
      return jump(e, statement.kind, statement.span)
    case 'pass':
      return 'normal'
    case 'import':
      importModules(e, statement.modules)
      return 'normal'
    case 'from':
      importFrom(e, statement.module, statement.names, statement.span)
      return 'normal'
    case 'global':
      for (const name of statement.names) e.scope.globals.add(name)
      return 'normal'
    case 'class':
      defineClass(e, statement)
      return 'normal'
    case 'nonlocal':
      for (const name of statement.names)
        e.scope.nonlocals.set(name, ownerOf(e, name, statement.span))
      return 'normal'
    case 'delete':
      for (const target of statement.targets) deleteTarget(e, target, statement.span)
      return 'normal'
    case 'raise':
      return evaluateRaise(e, statement)
    case 'assert':
      return evaluateAssert(e, statement)
    case 'try':
      return evaluateTry(e, statement)
    default:
      throw refused(e, statement)
  }
}

function evaluateForEffect(e: Evaluator, expression: Expression, span: Span): void {
  const value = evaluateExpression(e, expression)
  // what changes nothing may still end in an exception
  if (value.code && !isTrivial(value.code)) e.emit({ kind: 'evaluate', value: value.code, span })
}

function evaluateAssign(
  e: Evaluator,
  targets: readonly Expression[],
  expression: Expression,
  span: Span,
): void {
  const hint = targets[0].kind === 'name' ? targets[0].name : undefined
  let value = evaluateExpression(e, expression, hint)
  const single = targets.length === 1 && targets[0].kind === 'name'
  if (single && hint) value = becomeParameter(e, hint, value, targets[0].span)
  if (targets.length > 1 && value.code)
    value = { ...value, code: once(e, value.code, span) } as Value
  for (const target of targets) assignTo(e, target, value, span, expression.span)
}

function evaluateAugmented(
  e: Evaluator,
  statement: Extract<Statement, { kind: 'augmented' }>,
): void {
  const { target, operator, span } = statement
  const combine = (current: ReturnType<typeof evaluateExpression>) =>
    operate(e, operator, current, evaluateExpression(e, statement.value), {
      span,
      left: target.span,
      right: statement.value.span,
      // variables of neurons at synapses are copies, which the assignment writes back
      inPlace: !(current.kind === 'residual' && current.state?.ofNeurons),
    })
  if (target.kind === 'name') {
    e.bind(target.name, combine(evaluateExpression(e, target)), span)
  } else if (target.kind === 'attribute') {
    const object = heldOnce(e, evaluateExpression(e, target.object), span)
    const value = combine(readAttribute(e, object, target))
    assignAttribute(e, object, target, value, statement.value.span, span)
  } else if (target.kind === 'subscript') {
    const object = heldOnce(e, evaluateExpression(e, target.object), span)
    const key = heldOnce(e, keyOf(e, target), target.span)
    const current = readItem(e, object, target, key)
    assignItem(e, object, target, combine(current), statement.value.span, span, key)
  } else {
    throw e.fault(
      'statement',
      { span: target.span },
      {
        what: 'an in-place operation on this target',
        instead: 'assign to a name, an attribute or an item',
      },
    )
  }
}

/** The enclosing function whose name it is. */
function ownerOf(e: Evaluator, name: string, span: Span): Scope {
  for (let scope = e.scope.parent; scope?.parent; scope = scope.parent) {
    if (!scope.locals.has(name)) continue
    if (!e.reaches(scope)) e.requireLasting(scope)
    return scope
  }
  throw e.fault('unknown-name', { span }, { name })
}

type Refused = Exclude<
  Statement['kind'],
  | 'expression'
  | 'assign'
  | 'augmented'
  | 'annotated'
  | 'if'
  | 'while'
  | 'for'
  | 'def'
  | 'return'
  | 'break'
  | 'continue'
  | 'pass'
  | 'import'
  | 'from'
  | 'delete'
  | 'class'
  | 'nonlocal'
  | 'global'
  | 'raise'
  | 'assert'
  | 'try'
>

const refusals: Record<Refused, { readonly what: string; readonly instead: string }> = {
  with: { what: "'with'", instead: 'write results with --out instead of opening files' },
  match: { what: "'match'", instead: 'use if and elif' },
}

function refused(e: Evaluator, statement: Extract<Statement, { kind: Refused }>): Fault {
  const span = firstLine(e.source.text, statement.span)
  return e.fault('statement', { span }, refusals[statement.kind])
}

function firstLine(text: string, span: Span): Span {
  const line = text
    .slice(span.start, span.end)
    .split(/[\r\n]/, 1)[0]
    .trimEnd()
  return { start: span.start, end: span.start + line.length }
}
