/** Event-driven equations as statements before the code of a pathway. Semantics page 7.7. */
import { equal, mentions } from '../algebra/facts.js'
import { second } from '../../runtime/values/dimension.js'
import type { CodeStatement } from '../ir/equations.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import type { Update } from '../ir/update.js'
import { descendants, mapChildren } from '../ir/walk.js'

type E = Expression<Checked>
type Statement = CodeStatement<Checked>

/** The statements with the update before them and `lastupdate = t` behind. */
export function withEventUpdate(
  statements: readonly Statement[],
  update: Update | undefined,
  fresh: (hint: string) => string,
): readonly Statement[] {
  if (!update) return statements
  const [{ value }] = update.assignments
  return [...updateOf(update, fresh), ...statements, lastUpdate(value.span)]
}

function updateOf({ intermediates, assignments }: Update, fresh: (hint: string) => string) {
  const steps: Statement[] = intermediates.map(({ name, value }) => local(name, value))
  const stores: Statement[] = []
  assignments.forEach(({ variable, text, span, value }, k) => {
    // a later equation that reads the variable needs its old value
    const readLater = assignments.slice(k + 1).some((other) => mentions(other.value, variable))
    if (!readLater) {
      steps.push({ ...assignment(variable, value), text, span })
      return
    }
    const step = local(fresh(`new_${variable}`), value)
    steps.push({ ...step, text, span })
    stores.push(assignment(variable, nameOf(step, value)))
  })
  return sharingCalls([...steps, ...stores], fresh)
}

/** A call that several equations have, such as exp((lastupdate - t)/tau), is computed once. */
function sharingCalls(statements: readonly Statement[], fresh: (hint: string) => string) {
  const calls = statements.flatMap(({ value }) =>
    [...descendants(value)].filter((part) => part.kind === 'call'),
  )
  const shared: { call: E; step: Statement }[] = []
  for (const call of calls) {
    const same = calls.filter((other) => equal(call, other))
    const known = shared.some((one) => equal(one.call, call))
    if (same.length > 1 && !known) shared.push({ call, step: local(fresh('decay'), call) })
  }
  const replace = (e: E): E => {
    const found = shared.find(({ call }) => equal(call, e))
    return found ? nameOf(found.step, e) : mapChildren(e, replace)
  }
  return [
    ...shared.map(({ step }) => step),
    ...statements.map((s) => ({ ...s, value: replace(s.value) })),
  ]
}

const local = (target: string, value: E): Statement => ({
  span: value.span,
  text: '',
  target,
  targetSpan: value.span,
  operator: '=',
  value,
  declares: true,
  type: value.type,
})

const assignment = (target: string, value: E): Statement => ({
  ...local(target, value),
  declares: false,
  type: 'float',
})

const nameOf = ({ target: name }: Statement, { span, type, dimension }: E): E => ({
  kind: 'name',
  name,
  symbol: { kind: 'local', name },
  span,
  type,
  dimension,
})

const lastUpdate = (span: Span): Statement => ({
  ...assignment('lastupdate', {
    kind: 'name',
    name: 't',
    symbol: { kind: 'builtin', name: 't' },
    span,
    type: 'float',
    dimension: second,
  }),
  text: 'lastupdate = t',
})
