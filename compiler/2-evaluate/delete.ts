/** del: of names, items and tuples of these. */
import type { Expression } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { placeOf, removeEntry } from './dicts.js'
import type { Evaluator } from './evaluator.js'
import { evaluateExpression } from './expressions.js'
import { keyOf } from './items.js'
import { call } from './targets.js'
import { dictOf, isPoison } from './value.js'

export function deleteTarget(e: Evaluator, target: Expression, span: Span): void {
  switch (target.kind) {
    case 'name':
      deleteName(e, target)
      return
    case 'subscript':
      deleteItem(e, target, span)
      return
    case 'tuple':
    case 'list':
      for (const item of target.items) deleteTarget(e, item, span)
      return
    default:
      throw e.fault(
        'statement',
        { span: target.span },
        { what: "'del' of an attribute", instead: 'bind it to something else' },
      )
  }
}

/** The name has no value from here on; what a residual loop does to names has to stay the same. */
function deleteName(e: Evaluator, target: Extract<Expression, { kind: 'name' }>): void {
  const found = e.lookup(target.name)
  if (!found) throw e.fault('unknown-name', { span: target.span }, { name: target.name })
  if (e.depth > 0 || found.scope !== e.scope) {
    const instead = 'leave the name alone, or bind it to something else'
    throw e.fault('statement', { span: target.span }, { what: "'del' of a name here", instead })
  }
  found.scope.delete(target.name)
}

function deleteItem(
  e: Evaluator,
  target: Extract<Expression, { kind: 'subscript' }>,
  span: Span,
): void {
  const object = evaluateExpression(e, target.object)
  const key = keyOf(e, target)
  if (isPoison(object) || isPoison(key)) return
  const dict = dictOf(object)
  const place = dict && placeOf(dict, key)
  const compileTime = place !== undefined && place >= 0 && !dict?.items?.[place].code
  if (!compileTime || !object.code) {
    const code = call('delItem', e.code(object, target.object.span), e.code(key, target.span))
    e.emit({ kind: 'evaluate', value: code, span })
  }
  if (dict && place !== undefined && place >= 0) removeEntry(e, dict, place)
  else e.forget(object)
}
