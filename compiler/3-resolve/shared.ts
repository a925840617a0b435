/** What is `shared` has one value for the whole group. Semantics pages 1.3 and 3. */
import { isStateful } from '../algebra/facts.js'
import type { CodeStatement, Equation } from '../ir/equations.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import { descendants } from '../ir/walk.js'
import { at, type Context, refuse } from './context.js'
import { messages } from './messages.js'
import type { Meaning, Scope } from './scope.js'

/**
 * Where statements stand: `event` code runs for some neurons only, `step` code for all of them in
 * each step, an `assignment` of the script once.
 */
export type Place = 'event' | 'step' | 'assignment'

export const isShared = ({ flags }: Equation<Located>): boolean =>
  flags.some((flag) => flag.name === 'shared')

/** A name whose value differs from neuron to neuron; nothing where there is none. */
export function vectorName(e: Expression<Checked>, scope: Scope): string | undefined {
  for (const part of descendants(e)) {
    if (part.kind !== 'name') continue
    const { kind, name } = part.symbol
    if (kind === 'builtin' && name === 'i') return name
    if (kind !== 'variable' && kind !== 'subexpression' && kind !== 'local') continue
    const meaning = scope.locals.get(name) ?? scope.members.get(name)
    if (!meaning?.shared) return name
  }
  return undefined
}

/** A shared subexpression is made of what is shared. */
export function checkSharedSubexpression(
  name: string,
  expression: Expression<Checked>,
  context: Context,
): boolean {
  return checkValue(name, expression, context) && checkDraw(name, expression, context)
}

/** Whether a statement may write what is shared, there where it stands. */
export function checkSharedWrite(
  { target, targetSpan, value }: CodeStatement<Checked>,
  { shared }: Meaning,
  before: readonly CodeStatement<Checked>[],
  place: Place,
  context: Context,
): boolean {
  if (!shared) return true
  if (place === 'event') {
    refuse(context, messages.make('shared-in-event', { span: targetSpan }, { name: target }))
    return false
  }
  const vector = before.find((s) => !s.declares && !context.scope.members.get(s.target)?.shared)
  if (vector) {
    const related = [{ span: vector.span, message: `'${vector.target}' is written here` }]
    const parameters = { name: target, before: vector.target }
    refuse(context, messages.make('shared-after-vector', { span: targetSpan, related }, parameters))
    return false
  }
  const drawn = place === 'assignment' || checkDraw(target, value, context)
  return drawn && checkValue(target, value, context)
}

function checkValue(name: string, value: Expression<Checked>, context: Context): boolean {
  const vector = vectorName(value, context.scope)
  if (vector === undefined) return true
  const pathway = /^_delay_(.+)/.exec(name)?.[1]
  const shown = { _pre: 'i', _post: 'j' }[vector] ?? vector
  const parameters = { name, vector: shown, pathway }
  refuse(context, messages.make('shared-from-vector', at(value), parameters))
  return false
}

/** One number would have to be drawn, where kernels draw one for each neuron. */
function checkDraw(name: string, value: Expression<Checked>, context: Context): boolean {
  if (!isStateful(value)) return true
  refuse(context, messages.make('shared-draw', at(value), { name }))
  return false
}
