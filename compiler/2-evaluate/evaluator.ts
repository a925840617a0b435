/** The state of one evaluation: scopes, emitted steps, and what the script has created so far. */
import { invariant } from '../diagnostics/bug.js'
import type { Diagnostic, Reporter } from '../diagnostics/diagnostic.js'
import type { Located } from '../ir/expression.js'
import type { ObjectClass } from '../ir/model.js'
import type { Code, ParameterInfo, Procedure, Step, Variable } from '../ir/protocol.js'
import type { Definition, Script } from '../ir/script.js'
import { at, type Source, type Span } from '../ir/source.js'
import { Demand, type Site } from './demand.js'
import { messages } from './messages.js'
import { type Binding, Scope } from './scope.js'
import { joinAll } from './types.js'
import type { Specialisation } from './functions.js'
import {
  type KnownValue,
  parametersOf,
  read,
  type Sequence,
  sequenceOf,
  taintsOf,
  type Value,
} from './value.js'

/** A fault of the script inside an expression; its statement reports it and goes on. */
export class Fault extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message)
  }
}

/** What a block did: fell through, or left on every path. */
export type Completion = 'normal' | 'jump' | 'break' | 'continue'

/** A loop under evaluation. */
export interface LoopContext {
  readonly unrolled: boolean
  /** how many residual branches enclose the loop itself */
  readonly depth: number
  /** states at `break` and at `continue` of a residual loop */
  readonly breaks: State[]
  readonly continues: State[]
}

/** All bindings that the current code can see, for joins of paths. */
export type State = ReadonlyMap<Scope, ReadonlyMap<string, Binding>>

export class Evaluator {
  /** names of matplotlib that are not drawn, each told once */
  readonly undrawn = new Set<string>()
  readonly module: Scope
  scope: Scope
  steps: Step[] = []
  loops: LoopContext[] = []
  /** residual branches around the current statement, of the current function */
  depth = 0
  /** indentation 0: where numbers become parameters */
  topLevel = true
  readonly classes = new Map<string, ObjectClass<Located>>()
  readonly procedures: Procedure[] = []
  specialisations: Specialisation[] = []
  /** the function under specialisation, innermost last */
  active: Specialisation[] = []
  readonly parameters = new Map<string, ParameterInfo>()
  /** module names that an import bound: they are not the script's own */
  readonly imported = new Set<string>()
  /** mutations of known sequences, to take back */
  readonly #undo: { readonly sequence: Sequence; readonly before: Sequence }[] = []
  /** lists and tuples that the script has made */
  sequences = 0
  readonly #definitions = new Map<object, Definition>()
  #variables = 0

  constructor(
    readonly script: Script,
    readonly reporter: Reporter,
    /** sites that structure has asked for */
    readonly decisions: ReadonlySet<Site>,
    /** how often the script binds each name at top level: once makes a parameter */
    readonly bindingCounts: ReadonlyMap<string, number>,
  ) {
    this.module = new Scope(undefined, new Set(), this.newVariable)
    this.scope = this.module
  }

  get source(): Source {
    return this.script.source
  }

  /** The function that a lambda or a comprehension stands for: one, however often it is looked at. */
  definitionFor(x: object, make: () => Definition): Definition {
    let definition = this.#definitions.get(x)
    if (!definition) {
      definition = make()
      this.#definitions.set(x, definition)
    }
    return definition
  }

  newVariable = (name: string, temporary = false): Variable => ({
    name,
    id: this.#variables++,
    ...(temporary && { temporary }),
  })

  // ---------------------------------------------------------------- names

  /** Finds a name as Python does: local, enclosing, global. Built-in names are the caller's. */
  lookup(name: string): { readonly binding: Binding; readonly scope: Scope } | undefined {
    for (let scope: Scope | undefined = this.scope; scope; scope = scope.parent) {
      if (scope.globals.has(name)) scope = this.module
      const binding = scope.get(name)
      if (binding) {
        return { binding, scope }
      }
      if (scope.locals.has(name)) return undefined
    }
    return undefined
  }

  /** Whether the variables of a scope exist where the current code runs. */
  reaches(scope: Scope): boolean {
    return scope === this.module || this.active.some((running) => running.scope === scope)
  }

  /** What a specialisation has read from outside decides whether it can be used again. */
  noteRead(name: string, value: Value, scope: Scope): void {
    for (const { scope: own, reads } of this.active) {
      // what only a type was needed of says less than what is noted already
      if (own === scope || (reads.has(name) && value.kind === 'residual')) continue
      reads.set(name, { scope, value })
    }
  }

  /** The names that a run() in a function sees of the module. */
  frameNames(): string {
    return this.module.names.filter((name) => this.module.get(name)?.value.code).join(' ')
  }

  noteFrame(): void {
    for (const specialisation of this.active) specialisation.frame = this.frameNames()
  }

  /** Binds a name and emits the assignment, so that the run-time variable always holds it. */
  bind(name: string, value: Value, span: Span): void {
    const scope = this.scope.globals.has(name) ? this.module : this.scope
    if (scope === this.module) this.imported.delete(name)
    if (!value.code) {
      scope.set(name, { value, maybeUnbound: false })
      return
    }
    const variable = scope.variable(name)
    if (scope !== this.scope) for (const s of this.active) s.writes.add(name)
    this.emit({ kind: 'assign', variable, value: value.code, span })
    const held = { ...value, code: read(variable) } as Value
    scope.set(name, { value: held, maybeUnbound: false })
  }

  emit(step: Step): void {
    this.steps.push(step)
  }

  /** Emits what `body` does into a list of its own. */
  collect<T>(body: () => T): { readonly steps: Step[]; readonly result: T } {
    const outer = this.steps
    this.steps = []
    try {
      const result = body()
      return { steps: this.steps, result }
    } finally {
      this.steps = outer
    }
  }

  // ---------------------------------------------------------------- structure

  /**
   * The value that structure needs at compile time: pins the parameters it depends on, asks for
   * the loop or branch that made it residual to be decided, or refuses. `purpose` completes
   * "... decides the structure of the model".
   */
  force(value: Value, span: Span, purpose: string): KnownValue {
    this.pin(value, span)
    if (value.kind === 'known') return value.value
    if (value.kind === 'tunable') {
      const data = value.value
      if (typeof data === 'string') return { kind: 'string', text: at(data, span) }
      return { kind: 'data', data }
    }
    this.demand(value)
    throw this.fault('structure-at-run-time', { span }, { purpose })
  }

  /** Starts evaluation again with the sites behind a residual value decided, where that helps. */
  demand(value: Value): void {
    const open = [...taintsOf(value)].filter((site) => !this.decisions.has(site))
    if (open.length > 0) throw new Demand(open)
  }

  pin(value: Value, span: Span): void {
    for (const name of parametersOf(value)) {
      const parameter = this.parameters.get(name)
      invariant(parameter, `parameter ${name} is recorded`)
      if (!parameter.pinned) this.parameters.set(name, { ...parameter, pinned: span })
    }
  }

  // ---------------------------------------------------------------- states

  /** The scopes whose bindings the current code can change. */
  #reachable(): Scope[] {
    const scopes = [this.module]
    for (let s: Scope | undefined = this.scope; s && s !== this.module; s = s.parent) scopes.push(s)
    return scopes
  }

  state(): State {
    return new Map(this.#reachable().map((scope) => [scope, scope.snapshot()]))
  }

  setState(state: State): void {
    for (const [scope, bindings] of state) scope.restore(bindings)
  }

  /** Remembers everything, and gives what takes it all back. */
  mark(): () => void {
    const state = this.state()
    const faults = this.reporter.mark()
    const classes = new Map(this.classes)
    const parameters = new Map(this.parameters)
    const procedures = this.procedures.length
    const specialisations = [...this.specialisations]
    const undo = this.#undo.length
    const returns = this.active.map((specialisation) => specialisation.returns.length)
    return () => {
      this.active.forEach((specialisation, k) => {
        specialisation.returns.length = returns[k]
      })
      this.setState(state)
      this.reporter.rollback(faults)
      replace(this.classes, classes)
      replace(this.parameters, parameters)
      this.procedures.length = procedures
      this.specialisations = specialisations
      while (this.#undo.length > undo) {
        const last = this.#undo.pop()
        if (last)
          Object.assign(last.sequence, { taints: undefined, element: undefined }, last.before)
      }
    }
  }

  /**
   * Changes what is known of a list, undoably. Items that become unknown leave the kind of them;
   * `site` is the loop or branch that makes them so.
   */
  mutate(sequence: Sequence, items: Sequence['items'], site?: Site): void {
    const before = { ...sequence }
    this.#undo.push({ sequence, before })
    if (!items && sequence.items) {
      const types = sequence.items.map((item) => item.type)
      sequence.element = types.length > 0 ? joinAll(types) : sequence.element
    }
    sequence.items = items
    if (site) sequence.taints = new Set([...(sequence.taints ?? []), site])
  }

  get mutations(): number {
    return this.#undo.length
  }

  /** The lists that were known at a count of mutations and have changed since. */
  mutatedSince(count: number): readonly Sequence[] {
    const before = new Map<Sequence, Sequence['items']>()
    for (const { sequence, before: state } of this.#undo.slice(count)) {
      if (!before.has(sequence)) before.set(sequence, state.items)
    }
    return [...before].filter(([, items]) => items).map(([sequence]) => sequence)
  }

  /** Its items are no longer known: something that is not followed may change it. */
  forget(value: Value): void {
    const sequence = sequenceOf(value)
    if (!sequence) return
    for (const item of sequence.items ?? []) this.forget(item)
    if (sequence.of === 'list' && sequence.items) this.mutate(sequence, undefined)
  }

  // ---------------------------------------------------------------- faults

  fault(...parameters: Parameters<typeof messages.make>): Fault {
    return new Fault(messages.make(...parameters))
  }

  /** The code of a value, or the fault that it exists at compile time only. */
  code(value: Value, span: Span): Code {
    if (value.code) return value.code
    throw this.fault('no-run-time-value', { span }, { what: describe(value) })
  }
}

/** A few words for a value, for messages. */
export function describe(value: Value): string {
  if (value.kind !== 'known') return 'a value'
  const known = value.value
  switch (known.kind) {
    case 'function':
      return `the function '${known.definition.name}'`
    case 'row':
      return `'${known.row.name}'`
    case 'module':
      return `the module '${known.name}'`
    case 'method':
      return `the method '${known.name}'`
    case 'string':
      return 'a string'
    case 'sequence':
      return `a ${known.sequence.of}`
    case 'data':
      return 'a number'
  }
}

function replace<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear()
  for (const [key, value] of by) map.set(key, value)
}
