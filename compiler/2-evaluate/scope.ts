/** Scopes of the script: what each name is bound to at the current point of evaluation. */
import type { Variable } from '../ir/protocol.js'
import type { Value } from './value.js'

export interface Binding {
  readonly value: Value
  /** some path to this point leaves the name unbound */
  readonly maybeUnbound: boolean
}

let count = 0

/**
 * The module or one activation of a function. The bindings change as evaluation proceeds;
 * `snapshot` and `restore` take it back for a second look at a loop.
 */
export class Scope {
  readonly #bindings = new Map<string, Binding>()
  readonly #variables = new Map<string, Variable>()
  /** names that a function declares `global` */
  readonly globals = new Set<string>()
  /** names that a function declares `nonlocal`, and whose they are */
  readonly nonlocals = new Map<string, Scope>()
  /** tells scopes apart */
  readonly id = ++count
  /** its variables outlive the call */
  escapes = false

  constructor(
    readonly parent: Scope | undefined,
    /** names assigned anywhere in the function: local from its first line on, as in Python */
    readonly locals: ReadonlySet<string>,
    private readonly newVariable: (name: string, temporary?: boolean) => Variable,
    /** where the definition of the function begins */
    readonly place?: number,
  ) {}

  get(name: string): Binding | undefined {
    return this.#bindings.get(name)
  }

  set(name: string, binding: Binding): void {
    this.#bindings.set(name, binding)
  }

  delete(name: string): void {
    this.#bindings.delete(name)
  }

  /** The variable of the emitted program that holds this name. */
  variable(name: string): Variable {
    let variable = this.#variables.get(name)
    if (!variable) {
      variable = this.newVariable(name.trim())
      this.#variables.set(name, variable)
    }
    return variable
  }

  /** A variable for the value at a place of the script; the same place asks for the same one. */
  temporary(place: number, name: string): Variable {
    const key = `${name}@${place}`
    let variable = this.#variables.get(key)
    if (!variable) {
      variable = this.newVariable(name, true)
      this.#variables.set(key, variable)
    }
    return variable
  }

  get variables(): readonly Variable[] {
    return [...this.#variables.values()]
  }

  get names(): readonly string[] {
    return [...this.#bindings.keys()]
  }

  snapshot(): ReadonlyMap<string, Binding> {
    return new Map(this.#bindings)
  }

  restore(snapshot: ReadonlyMap<string, Binding>): void {
    this.#bindings.clear()
    for (const [name, binding] of snapshot) this.#bindings.set(name, binding)
  }
}
