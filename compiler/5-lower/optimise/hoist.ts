/**
 * Loop-invariant values, computed once before the loop: changes no bit. Brian's numpy target
 * does the same (semantics page 4.9). What depends only on t, dt, N, externals and constants and
 * takes an operation gets a name of its own.
 */
import type { Kernel, KernelStatement, Let, LoweredExpression, Store } from '../../ir/kernel.js'
import { intrinsicOf } from '../arithmetic.js'
import { type Names, describe } from '../naming.js'
import { isLeaf, mapOperands, namesIn, operands } from '../names-in.js'

type E = LoweredExpression

export function hoist(kernel: Kernel, names: Names): Kernel {
  const hoister = new Hoister(kernel, names)
  const body = kernel.body.flatMap((statement) => hoister.statement(statement))
  return { ...kernel, uniforms: hoister.shared(), body }
}

class Hoister {
  readonly #uniform: Set<string>
  readonly #lets: Let[] = []
  /** hoisted values by their structure, so that each is computed once */
  readonly #byKey = new Map<string, string>()

  constructor(
    kernel: Kernel,
    readonly names: Names,
  ) {
    const uniformLoads = kernel.loads.filter((load) => load.access === 'uniform')
    this.#uniform = new Set([
      ...kernel.inputs.map((input) => input.name),
      ...uniformLoads.map((load) => load.local),
    ])
  }

  /** The statement as it stays in the loop: nothing where all of it is loop-invariant. */
  statement(statement: KernelStatement): readonly KernelStatement[] {
    switch (statement.kind) {
      case 'let': {
        if (!this.#isUniform(statement.value)) {
          return [{ ...statement, value: this.#hoistIn(statement.value) }]
        }
        const { local, type, value, text, span } = statement
        this.#add({ local, type, value, text, span })
        return []
      }
      case 'event':
        return [
          {
            ...statement,
            condition: this.#hoistIn(statement.condition),
            stores: statement.stores?.map((store) => this.#store(store)),
          },
        ]
      case 'store':
        return [{ ...statement, ...this.#store(statement) }]
      case 'give':
      case 'keep':
        return [{ ...statement, value: this.#hoistIn(statement.value) }]
    }
  }

  #store(store: Store): Store {
    const when = store.when && this.#hoistIn(store.when)
    return { ...store, value: this.#hoistIn(store.value), when }
  }

  /** The hoisted values; function calls that several of them share are taken out once more. */
  shared(): readonly Let[] {
    const counts = new Map<string, number>()
    const count = (e: E) => {
      if (isCostly(e)) counts.set(keyOf(e), (counts.get(keyOf(e)) ?? 0) + 1)
      else for (const part of operands(e)) count(part)
    }
    for (const { value } of this.#lets) count(value)

    const owners = new Map(this.#lets.map((entry) => [keyOf(entry.value), entry]))
    const result: Let[] = []
    const done = new Map<string, string>()
    const define = (key: string, entry: Let): string => {
      const { value } = entry
      const inner = isCostly(value) ? value : mapOperands(value, replace)
      result.push({ ...entry, value: inner })
      done.set(key, entry.local)
      return entry.local
    }
    const replace = (e: E): E => {
      const key = keyOf(e)
      const owner = owners.get(key)
      const again = isCostly(e) && (counts.get(key) ?? 0) > 1
      if (!again && (owner === undefined || !hasCall(e))) return mapOperands(e, replace)
      const fresh = () => ({ local: this.names.fresh(describe(e)), type: e.type, value: e })
      const local = done.get(key) ?? define(key, owner ?? fresh())
      return { kind: 'name', name: local, type: e.type, span: e.span }
    }
    for (const entry of this.#lets) {
      const key = keyOf(entry.value)
      if (done.get(key) === entry.local) continue
      define(key, entry)
    }
    return result
  }

  #hoistIn(e: E): E {
    if (isTrivial(e)) return e
    if (!this.#isUniform(e)) return mapOperands(e, (part) => this.#hoistIn(part))
    const key = keyOf(e)
    let local = this.#byKey.get(key)
    if (local === undefined) {
      local = this.names.fresh(describe(e))
      this.#add({ local, type: e.type, value: e })
    }
    return { kind: 'name', name: local, type: e.type, span: e.span }
  }

  #add(entry: Let): void {
    this.#lets.push(entry)
    this.#uniform.add(entry.local)
    if (!isLeaf(entry.value)) this.#byKey.set(keyOf(entry.value), entry.local)
  }

  #isUniform(e: E): boolean {
    return [...namesIn(e)].every((name) => this.#uniform.has(name))
  }
}

/** Not worth a name: a leaf, its sign, its conversion. */
function isTrivial(e: E): boolean {
  if (isLeaf(e)) return true
  if (e.kind === 'unary') return isLeaf(e.operand)
  return intrinsicOf(e) === 'toFloat' && operands(e).every(isLeaf)
}

/** A call of a function rather than of a conversion. */
function isCostly(e: E): boolean {
  const name = intrinsicOf(e)
  return name !== undefined && name !== 'toFloat' && name !== 'wrap' && name !== 'toInteger'
}

const hasCall = (e: E): boolean => isCostly(e) || operands(e).some(hasCall)

/** Equal keys, equal values: the expression without its spans and texts. */
export function keyOf(e: E): string {
  switch (e.kind) {
    case 'number':
      return `${e.type}:${Object.is(e.value, -0) ? '-0' : e.value}`
    case 'name':
      return e.name
    case 'boolean':
      return String(e.value)
    default: {
      const parts = operands(e).map(keyOf).join(',')
      return `${e.kind} ${operatorOf(e)} ${e.type}(${parts})`
    }
  }
}

function operatorOf(e: E): string {
  switch (e.kind) {
    case 'unary':
    case 'binary':
    case 'logical':
      return e.operator
    case 'compare':
      return e.operators.join(' ')
    case 'call':
      return intrinsicOf(e) ?? ''
    default:
      return ''
  }
}
