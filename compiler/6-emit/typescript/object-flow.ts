/**
 * Which variables may hold Brian objects, or lists and dicts of them, where nothing is known of
 * their values: followed from where objects are made, through what hands values on as they are.
 */
import type { Code, Protocol, RuntimeName, Step, Variable } from '../../ir/protocol.js'
import { codeIn, stepsIn } from '../../ir/walk-protocol.js'

/** Ids of variables. */
export function holdObjects({ body, procedures }: Protocol): ReadonlySet<number> {
  return new Flow([body, ...procedures.map((p) => p.body)], procedures).variables
}

/** What they give holds what their arguments hold. */
const handOn: ReadonlySet<RuntimeName> = new Set<RuntimeName>([
  'createSubgroup',
  'dictItems',
  'dictValues',
  'getItem',
  'iterate',
  'mergeDicts',
  'pyChain',
  'pyCopy',
  'pyDict',
  'pyEnumerate',
  'pyIter',
  'pyList',
  'pyNext',
  'pyReversed',
  'pySorted',
  'pyTuple',
  'pyZip',
])

/** Methods of lists and dicts that do so. */
const handOnMethods = ['copy', 'get', 'items', 'pop', 'setdefault', 'values']

type Procedures = Protocol['procedures']

class Flow {
  readonly variables = new Set<number>()
  readonly #returned = new Set<number>()

  constructor(bodies: readonly (readonly Step[])[], procedures: Procedures) {
    const parameters = new Map(procedures.map((p) => [p.id, p.parameters]))
    for (let before = -1; before !== this.#known; ) {
      before = this.#known
      for (const { id, body } of procedures) {
        for (const step of stepsIn(body)) {
          if (step.kind === 'return' && this.#holds(step.value)) this.#returned.add(id)
        }
      }
      for (const body of bodies) {
        for (const step of stepsIn(body)) this.#assign(step)
        for (const code of codeIn(body)) this.#pass(code, parameters)
      }
    }
  }

  get #known(): number {
    return this.variables.size + this.#returned.size
  }

  #assign(step: Step): void {
    if (step.kind !== 'assign' && step.kind !== 'for') return
    const value = step.kind === 'assign' ? step.value : step.iterable
    if (this.#holds(value)) this.variables.add(step.variable.id)
  }

  /** Arguments of functions, and what is put into a list or dict. */
  #pass(code: Code, parameters: ReadonlyMap<number, readonly Variable[]>): void {
    if (code.kind === 'invoke') {
      parameters.get(code.procedure)?.forEach(({ id }, k) => {
        if (code.arguments[k] && this.#holds(code.arguments[k])) this.variables.add(id)
      })
    }
    if (code.kind !== 'call' || !['setItem', 'callMethod'].includes(code.callee)) return
    const [into, ...put] = code.arguments
    if (into.kind === 'read' && put.some((one) => this.#holds(one))) {
      this.variables.add(into.variable.id)
    }
  }

  #holds(code: Code): boolean {
    const some = (parts: readonly Code[]) => parts.some((part) => this.#holds(part))
    switch (code.kind) {
      case 'create':
        return true
      case 'read':
        return this.variables.has(code.variable.id)
      case 'invoke':
        return this.#returned.has(code.procedure)
      case 'list':
      case 'tuple':
        return some(code.items)
      case 'spread':
        return this.#holds(code.value)
      case 'dict':
        return some(code.entries.map(([, value]) => value))
      case 'and':
      case 'or':
        return some([code.left, code.right])
      case 'conditional':
        return some([code.then, code.otherwise])
      case 'call': {
        const [, method] = code.arguments
        const byMethod = method?.kind === 'constant' && handOnMethods.includes(String(method.value))
        const isHanding = code.callee === 'callMethod' ? byMethod : handOn.has(code.callee)
        return isHanding && some(code.arguments)
      }
      default:
        return false
    }
  }
}
