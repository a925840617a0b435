/** The state of one evaluation: scopes, emitted steps, and what the script has created so far. */
import { invariant } from '../diagnostics/bug.js'
import type { Diagnostic, Reporter } from '../diagnostics/diagnostic.js'
import type { Located } from '../ir/expression.js'
import type { CodeBlock, ObjectClass } from '../ir/model.js'
import type { Code, ParameterInfo, Procedure, Step, Variable } from '../ir/protocol.js'
import type { Definition, Script } from '../ir/script.js'
import { at, type Source, type Span } from '../ir/source.js'
import { closureSite, Demand, type Site } from './demand.js'
import type { LoopContext } from './loop-context.js'
import { messages } from './messages.js'
import { contentsOf } from './call-binding.js'
import { describe, moduleOfScope } from './describe.js'
import { failureOf } from './failure.js'
import type { Specialisation } from './functions.js'
import { type Binding, Scope } from './scope.js'
import type { ScriptFiles } from './script-files.js'
import { Within } from './within.js'
import { joinAll } from './types.js'
import {
  type ClassValue,
  knownString,
  type KnownValue,
  parametersOf,
  read,
  type Sequence,
  collectionOf,
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
  /** how many bodies of `try` the code stands in */
  trying = 0
  /** the exceptions that the handlers around have caught */
  readonly handling: Code[] = []
  readonly classes = new Map<string, ObjectClass<Located>>()
  /** code strings of groups, by class */
  readonly blocks = new Map<string, readonly CodeBlock<Located>[]>()
  readonly within = new Within()
  readonly procedures: Procedure[] = []
  specialisations: Specialisation[] = []
  /** the function under specialisation, innermost last */
  active: Specialisation[] = []
  readonly parameters = new Map<string, ParameterInfo>()
  /** modules of the script's folder, by name; nothing while one is being evaluated */
  readonly modules = new Map<string, Scope | undefined>()
  /** the attributes of instances and the members of classes */
  readonly instances: Scope[] = []
  /** the class that a method belongs to */
  readonly owners = new Map<Definition, ClassValue>()
  /** the residual loops around the code, through all functions, innermost last */
  readonly turning: Site[] = []
  /** names that came from modules of the script's folder: no results of the script */
  readonly borrowed = new Set<string>()
  /** module names that an import bound: they are not the script's own */
  readonly imported = new Set<string>()
  /** mutations of known sequences, to take back */
  readonly #undo: { readonly sequence: Sequence; readonly before: Sequence }[] = []
  /** lists and tuples that the script has made */
  sequences = 0
  readonly #definitions = new Map<object, Definition>()
  readonly #builtinDefinitions = new Map<string, Definition>()
  #variables = 0

  constructor(
    readonly script: Script,
    readonly reporter: Reporter,
    /** sites that structure has asked for */
    readonly decisions: ReadonlySet<Site>,
    /** sites that were wished for, and cannot be decided */
    readonly undecided: ReadonlySet<Site>,
    /** the files beside the script */
    readonly files: ScriptFiles,
    /** how often the script binds each name at top level: once makes a parameter */
    readonly bindingCounts: ReadonlyMap<string, number>,
  ) {
    this.module = new Scope(undefined, new Set(), this.newVariable)
    this.scope = this.module
  }

  get source(): Source {
    return this.files.source
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

  /** The same for a call that a built-in function turns into a loop, by its place. */
  definitionAt(key: string, make: () => Definition): Definition {
    let definition = this.#builtinDefinitions.get(key)
    if (!definition) {
      definition = make()
      this.#builtinDefinitions.set(key, definition)
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
      if (scope.globals.has(name)) scope = moduleOfScope(scope)
      const binding = scope.get(name)
      if (binding) return { binding, scope }
      if (scope.locals.has(name)) return undefined
    }
    return undefined
  }

  /** Whether the variables of a scope exist where the current code runs. */
  reaches(scope: Scope): boolean {
    return (
      scope.parent === undefined ||
      scope.escapes ||
      this.active.some((running) => running.scope === scope)
    )
  }

  /** A scope that is left: evaluation starts again, and its variables stay. */
  requireLasting(scope: Scope): void {
    const site = closureSite(scope.place ?? -1)
    invariant(!this.decisions.has(site), 'the names of a function that made another last')
    throw new Demand([site])
  }

  /** What a specialisation has read from outside decides whether it can be used again. */
  noteRead(name: string, value: Value, scope: Scope): void {
    const key = `${scope.id} ${name}`
    for (const { scope: own, reads, contents } of this.active) {
      // what only a type was needed of says less than what is noted already
      if (own === scope || (reads.has(key) && value.kind === 'residual')) continue
      reads.set(key, { scope, name, value })
      for (const [list, items] of contentsOf(value)) {
        if (!contents.has(list)) contents.set(list, items)
      }
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
    const declared = this.scope.nonlocals.get(name)
    const scope = this.scope.globals.has(name) ? moduleOfScope(this.scope) : this.scope
    this.bindIn(declared ?? scope, name, value, span)
  }

  /** The same in another scope: a global, a name of an enclosing function, an attribute. */
  bindIn(scope: Scope, name: string, value: Value, span: Span): void {
    if (scope === this.module) {
      this.imported.delete(name)
      this.borrowed.delete(name)
    }
    if (scope !== this.scope) {
      const key = `${scope.id} ${name}`
      for (const s of this.active) if (s.scope !== scope) s.writes.set(key, { scope, name })
    }
    if (!value.code) {
      scope.set(name, { value, maybeUnbound: false })
      return
    }
    const variable = scope.variable(name)
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
   * "... must be known when the script is compiled".
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

  /** The same, where the value itself can be done without if its sites cannot be decided. */
  wish(value: Value): void {
    const sites = [...taintsOf(value)].filter((site) => !this.undecided.has(site))
    const open = sites.filter((site) => !this.decisions.has(site))
    if (open.length > 0) throw new Demand(open, true)
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
    const scopes = new Set([this.module, ...this.instances])
    for (const scope of this.modules.values()) if (scope) scopes.add(scope)
    for (let s: Scope | undefined = this.scope; s; s = s.parent) scopes.add(s)
    return [...scopes]
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
    const blocks = new Map(this.blocks)
    const parameters = new Map(this.parameters)
    const modules = new Map(this.modules)
    const instances = this.instances.length
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
      replace(this.blocks, blocks)
      replace(this.parameters, parameters)
      replace(this.modules, modules)
      this.instances.length = instances
      this.procedures.length = procedures
      this.specialisations = specialisations
      while (this.#undo.length > undo) {
        const last = this.#undo.pop()
        if (last)
          Object.assign(
            last.sequence,
            { taints: undefined, element: undefined, partial: undefined },
            last.before,
          )
      }
    }
  }

  /**
   * Changes what is known of a list, undoably. Items that become unknown leave the kind of them;
   * `site` is the loop or branch that makes them so.
   */
  mutate(
    sequence: Sequence,
    items: Sequence['items'],
    site?: Site,
    keys: Sequence['keys'] = sequence.keys,
  ): void {
    const before = { ...sequence }
    this.#undo.push({ sequence, before })
    if (!items && sequence.items) {
      const types = sequence.items.map((item) => item.type)
      sequence.element = types.length > 0 ? joinAll(types) : sequence.element
    }
    sequence.items = items
    sequence.keys = keys
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
  forget(value: Value, site?: Site): void {
    const sequence = collectionOf(value)
    if (!sequence) return
    for (const item of sequence.items ?? []) this.forget(item, site)
    if (sequence.of !== 'tuple' && sequence.items) this.mutate(sequence, undefined, site)
  }

  // ---------------------------------------------------------------- faults

  fault(...parameters: Parameters<typeof messages.make>): Fault {
    return new Fault(messages.make(...parameters))
  }

  /** A text that compile time has made. */
  text(text: string, span: Span): Value {
    return knownString(at(text, span))
  }

  /** Computes now; a fault of the script is one at compile time. */
  attempt<T>(compute: () => T, span: Span): T {
    try {
      return compute()
    } catch (error) {
      const failure = failureOf(error)
      if (!failure) throw error
      throw this.fault('failing-operation', { span }, failure)
    }
  }

  /** The code of a value, or the fault that it exists at compile time only. */
  code(value: Value, span: Span): Code {
    if (value.code && !collectionOf(value)?.partial) return value.code
    this.demand(value)
    throw this.fault('no-run-time-value', { span }, { what: describe(value) })
  }
}

function replace<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear()
  for (const [key, value] of by) map.set(key, value)
}
