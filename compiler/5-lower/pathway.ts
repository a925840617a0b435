/**
 * What happens to the synapses that an event reaches. Brian's numpy target runs the code statement
 * by statement over all of these synapses, adding up in the order of their delivery what several
 * of them add to one neuron. One loop over the synapses gives the same as long as no synapse sees
 * what another one did to a neuron. So a statement starts a new loop where it reads or writes
 * a variable of the neurons that this loop has written, or writes one that it has read. Only where
 * code writes what it has read under the same name, Brian itself goes through the synapses one by
 * one, and so does a single loop. Semantics page 7.6; numpy_generator.py of Brian 2.5.1.
 */
import { isZero } from '../algebra/simplify.js'
import type { CodeStatement } from '../ir/equations.js'
import type { Checked, Expression } from '../ir/expression.js'
import type { Kernel } from '../ir/kernel.js'
import { descendants } from '../ir/walk.js'
import { linearInTarget, withHeldNames, writtenReads, writtenTarget } from './aliases.js'
import type { KernelBuilder } from './builder.js'
import { lowerStatements } from './reset.js'
import { CurrentValues, type GroupVariables } from './values.js'

type Statement = CodeStatement<Checked>

export interface Code {
  readonly statements: readonly Statement[]
  readonly variables: GroupVariables
  /** equal for variables of neurons that may be stored in one place; nothing for others */
  readonly placeOf: (variable: string) => string | undefined
  /** a name that no code of the synapses has */
  readonly fresh: (hint: string) => string
}

/** `builder(k)`: a new kernel, the k-th of them. */
export function lowerPathway(code: Code, builder: (k: number) => KernelBuilder): Kernel[] {
  const { variables } = code
  const statements = code.statements.map((s) => inPlace(s, code))
  const loops = isOneByOne(statements, code)
    ? [{ statements: withHeldNames(statements, code.fresh), oneByOne: true }]
    : segments(statements, code).map((own) => ({ statements: own, oneByOne: false }))
  const slots = new Map<string, number>()
  return loops.map(({ statements: own, oneByOne }, k) => {
    const kernel = builder(k)
    kernel.oneByOne = oneByOne
    const values = new CurrentValues(kernel, variables)
    const later = loops.slice(k + 1).flatMap((loop) => loop.statements)
    for (const [name, slot] of slots) {
      const type = typeOf(name, statements)
      if (readsLocal(own, name)) values.write(name, kernel.kept(name, slot, type))
    }
    // where all synapses are gone through at once, Brian's plain assignments reach every neuron
    lowerStatements(values, own, ({ operator }) => oneByOne || operator !== '=')
    for (const name of localsOf(own)) {
      if (!readsLocal(later, name)) continue
      if (!slots.has(name)) slots.set(name, slots.size)
      const symbol = { kind: 'local', name } as const
      const { span } = own[0]
      const slot = slots.get(name) as number
      kernel.keep(slot, values.value(symbol, typeOf(name, statements), span))
    }
    return kernel.finish()
  })
}

/** `v_post = v_post + w` is `v_post += w`, which adds up. Brian, make_statements(). */
function inPlace(s: Statement, { placeOf }: Code): Statement {
  if (s.operator !== '=' || placeOf(s.target) === undefined || s.type === 'boolean') return s
  const linear = linearInTarget(s)
  if (!linear) return s
  const { coefficient, constant } = linear
  if (isZero(coefficient)) return s
  const isOne = coefficient.kind === 'number' && coefficient.value === 1
  if (isOne && !isZero(constant)) return { ...s, operator: '+=', value: constant }
  return isZero(constant) ? { ...s, operator: '*=', value: coefficient } : s
}

const accumulating: readonly string[] = ['+=', '-=', '*=', '/=']

/** Whether Brian goes through the synapses one by one. */
function isOneByOne(statements: readonly Statement[], { placeOf }: Code): boolean {
  const read = new Set<string>()
  for (const s of statements) {
    const { target, operator } = s
    for (const name of writtenReads(s.value)) read.add(name)
    if (placeOf(target) === undefined) continue
    if (read.has(writtenTarget(s))) return true
    if (operator !== '=' && !accumulating.includes(operator)) return true
  }
  return false
}

/** The statements of each loop. */
function segments(statements: readonly Statement[], code: Code): Statement[][] {
  const { placeOf, variables } = code
  const found: Statement[][] = [[]]
  let read = new Set<string>()
  let written = new Set<string>()
  const add = (statement: Statement): void => {
    const own = placesIn(statement.value, code)
    const target = placeOf(statement.target)
    const guard = variables.arrays.get(statement.target)?.guardedBy
    const guarded = guard && placeOf(guard)
    if (guarded) own.add(guarded)
    const clash =
      [...own].some((place) => written.has(place)) ||
      (target !== undefined && (written.has(target) || read.has(target)))
    if (clash) {
      found.push([])
      read = new Set()
      written = new Set()
    }
    found[found.length - 1].push(statement)
    for (const place of own) read.add(place)
    if (target !== undefined) written.add(target)
  }
  for (const statement of statements) {
    const target = placeOf(statement.target)
    if (target === undefined || !placesIn(statement.value, code).has(target)) add(statement)
    else {
      // v_post += v_pre: all of these values are computed before the first of them is added
      const [value, use] = inTwo(statement, code)
      add(value)
      add(use)
    }
  }
  return found
}

function placesIn(e: Expression<Checked>, { placeOf, variables }: Code): Set<string> {
  const places = [...variables.reads(e)].map(placeOf)
  return new Set(places.filter((place) => place !== undefined))
}

function inTwo(statement: Statement, { fresh }: Code): [Statement, Statement] {
  const { value } = statement
  const { span, type, dimension } = value
  const name = fresh(`new_${statement.target}`)
  const symbol = { kind: 'local', name } as const
  const held = { kind: 'name', name, symbol, span, type, dimension } as const
  return [
    { ...statement, target: name, operator: '=', declares: true, type },
    { ...statement, value: held },
  ]
}

const isLocal = (s: Statement, variables: readonly Statement[]): boolean =>
  variables.some((other) => other.declares && other.target === s.target)

/** The temporaries that the statements give a value. */
const localsOf = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.filter((s) => isLocal(s, statements)).map((s) => s.target))

function readsLocal(statements: readonly Statement[], name: string): boolean {
  return statements.some(({ value, target, operator }) => {
    if (target === name && operator !== '=') return true
    return [...descendants(value)].some((part) => part.kind === 'name' && part.name === name)
  })
}

const typeOf = (name: string, statements: readonly Statement[]) =>
  statements.find((s) => s.declares && s.target === name)?.type ?? 'float'
