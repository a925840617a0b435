/** The code of one connect(), in the frame that it stands in. Semantics page 7.3. */
import { isDimensionless } from '../../runtime/values/dimension.js'
import { isStateful } from '../algebra/facts.js'
import type { Equation } from '../ir/equations.js'
import type { Checked, Expression, Located } from '../ir/expression.js'
import { type CodeBlock, type ConnectPart, connectParts } from '../ir/model.js'
import { descendants } from '../ir/walk.js'
import { check } from './check.js'
import { at, type Context, refuse } from './context.js'
import type { Ends } from './ends.js'
import { messages } from './messages.js'
import { quote } from './words.js'

type Block<S extends Located | Checked> = Extract<CodeBlock<S>, { kind: 'connect' }>
type Subexpression = Extract<Equation<Checked>, { readonly kind: 'subexpression' }>
type E = Expression<Checked>

export function checkConnect(
  block: Block<Located>,
  ends: Ends,
  subexpressions: readonly Subexpression[],
  context: Context,
): Block<Checked> | undefined {
  const checked = new Map<ConnectPart, E>()
  const other = block.over === 'pre' ? 'post' : 'pre'
  const isOther = (name: string) => {
    if (name === `_${other}`) return true
    return ends.variables.some((v) => v.name === name && v.side === other && !v.shared)
  }
  let complete = true
  for (const part of connectParts) {
    const located = block.parts[part]
    if (!located) continue
    const e = check(located, context)
    const fits = e !== undefined && checkPart(block, part, located, e, ends, context)
    const early = part !== 'condition' && part !== 'n' && e ? reads(e, subexpressions) : new Set()
    const unknown = [...early].some((name) => {
      return isOther(String(name)) || (name === '_k' && part !== 'element')
    })
    if (e && unknown) {
      const parameters = { text: quote(located), name: other === 'post' ? 'j' : 'i' }
      refuse(context, messages.make('connect-other-end', at(located), parameters))
    }
    if (e && fits && !unknown) checked.set(part, e)
    else complete = false
  }
  if (!complete) return undefined
  const condition = checked.get('condition')
  const reach = (e: E | undefined) => (e ? reads(e, subexpressions) : new Set<string>())
  const names = [...reach(condition)]
  const readsOther = names.some(isOther)
  const perPair = readsOther || names.includes('_k') || (condition && isStateful(condition))
  return {
    ...block,
    parts: Object.fromEntries(checked),
    ...(perPair ? { perPair: true } : {}),
    ...(readsOther ? { readsOther } : {}),
  }
}

function checkPart(
  { iterator, of }: Block<Located>,
  part: ConnectPart,
  located: Expression<Located>,
  e: E,
  ends: Ends,
  context: Context,
): boolean {
  const text = quote(located)
  const own = [...descendants(e)].find((p) => p.kind === 'name' && isSynaptic(p, ends))
  if (own?.kind === 'name') {
    refuse(context, messages.make('connect-by-synapse', at(own), { name: own.name }))
    return false
  }
  if (part === 'condition') {
    if (e.type === 'boolean') return true
    refuse(context, messages.make('connect-not-condition', at(located), { text }))
    return false
  }
  if (!isDimensionless(e.dimension)) {
    const parameters = { text, dimension: e.dimension }
    refuse(context, messages.make('connect-dimension', at(located), parameters))
    return false
  }
  const whole = iterator === 'range' && (part === 'low' || part === 'high' || part === 'step')
  const size = of === 'size' && part === 'of'
  if ((!whole && !size) || e.type === 'integer') return true
  refuse(context, messages.make('connect-not-integer', at(located), { text, size }))
  return false
}

const ofPairs: ReadonlySet<string> = new Set(['_pre', '_post', '_k', '_N', 'N_pre', 'N_post'])

/** Whether it is a variable of the synapses themselves, which do not exist yet. */
const isSynaptic = (e: Extract<E, { kind: 'name' }>, ends: Ends): boolean => {
  const { symbol } = e
  if (symbol.kind !== 'variable' || ofPairs.has(symbol.name)) return false
  return !ends.variables.some((v) => v.name === symbol.name)
}

/** The variables that an expression reads, through subexpressions too. */
function reads(e: E, subexpressions: readonly Subexpression[]): Set<string> {
  const found = new Set<string>()
  for (const part of descendants(e)) {
    if (part.kind !== 'name') continue
    const { kind, name } = part.symbol
    if (kind === 'variable') found.add(name)
    if (kind !== 'subexpression') continue
    const used = subexpressions.find((s) => s.name === name)
    for (const inner of used ? reads(used.expression, subexpressions) : []) found.add(inner)
  }
  return found
}
