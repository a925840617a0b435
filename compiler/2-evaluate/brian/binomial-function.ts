/** BinomialFunction(n, p). Brian, BinomialFunction; semantics page 8.5. */
import { dimensionless } from '../../../runtime/values/dimension.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { none, residual, type Value } from '../value.js'
import { refuseLater } from './arguments.js'

const callee = 'BinomialFunction'

const later = { name: 'leave it out: equations call it by the name of its variable' }

export function createBinomialFunction(e: Evaluator, args: Arguments): Value {
  const bound = bindArguments(e, callee, ['n', 'p', 'approximate?', 'name?'], args)
  refuseLater(e, callee, bound, later)
  for (const name of ['n', 'p']) {
    const { value, span } = bound.get(name) as BoundArgument
    checkDimension(e, value, dimensionless, `'${name}' of a BinomialFunction`, span)
  }
  const given = ['n', 'p', 'approximate'].map((name) => bound.get(name))
  return residual(
    {
      kind: 'call',
      callee: 'createBinomialFunction',
      simulation: true,
      arguments: given.map((a) => e.code(a?.value ?? none, a?.span ?? args.span)),
    },
    { kind: 'callable', of: callee, dimension: dimensionless },
  )
}
