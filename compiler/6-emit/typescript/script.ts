/** The protocol as one async function: the script's own statements, functions inside. */
import { Bug, invariant } from '../../diagnostics/bug.js'
import type { Plan } from '../../ir/plan.js'
import type { Procedure, RuntimeName, Step, Variable } from '../../ir/protocol.js'
import { type Scope, property } from '../names.js'
import { assignsIn, fallsThrough, readsIn, unprovenIn } from './flow.js'
import { block, indent, wrap } from './lines.js'
import { hostsOf } from './nesting.js'
import { type StepNames, printSteps } from './steps.js'
import { type Part, partsOfScript } from './tails.js'

/** What the module decides for the script. */
export interface ScriptSurroundings {
  readonly scope: Scope
  readonly runtime: (name: RuntimeName) => string
  readonly run: RuntimeName
  readonly unit: (name: string) => string
  readonly class: (id: string) => { readonly name: string; readonly create: RuntimeName }
}

/** The body of `async function script(sim: Simulation): Promise<void>`. */
export function printScript(plan: Plan, simulation: string, around: ScriptSurroundings): string[] {
  return new ScriptPrinter(plan, simulation, around).print()
}

/** The script itself or one of its functions. */
interface Frame {
  readonly parameters: readonly Variable[]
  readonly locals: readonly Variable[]
  readonly body: readonly Step[]
  readonly leave: (value: string) => string
}

class ScriptPrinter {
  readonly #plan: Plan
  readonly #simulation: string
  readonly #around: ScriptSurroundings
  readonly #scope: Scope
  readonly #variables = new Map<number, string>()
  readonly #procedures = new Map<number, { name: string; async: boolean }>()
  readonly #scopes = new Map<number, Scope>()
  readonly #read: ReadonlySet<number>
  readonly #hosts: ReadonlyMap<number, number | undefined>
  readonly #parts: readonly Part[]
  /** the functions of tails */
  readonly #shown = new Map<readonly Step[], string>()

  constructor(plan: Plan, simulation: string, around: ScriptSurroundings) {
    const { body, exposed, procedures, variables } = plan.protocol
    this.#plan = plan
    this.#simulation = simulation
    this.#around = around
    this.#scope = around.scope
    this.#read = new Set([
      ...exposed.map((variable) => variable.id),
      ...[body, ...procedures.map((p) => p.body)].flatMap((steps) => [...readsIn(steps)]),
    ])
    for (const { id, name, async } of procedures) {
      this.#procedures.set(id, { name: this.#scope.claim(name), async })
    }
    const outside = this.#scope.copy()
    for (const { id, name } of variables) this.#variables.set(id, this.#scope.claim(name))
    this.#hosts = hostsOf(plan.protocol)
    this.#parts = partsOfScript(plan.protocol)
    this.#claimInside(undefined, outside)
  }

  print(): string[] {
    const { exposed, variables } = this.#plan.protocol
    const frame: Frame = {
      parameters: [],
      locals: variables,
      // what tails do is not on the way from one statement to the next
      body: this.#parts.flatMap(({ steps }) => steps),
      leave: () => {
        throw new Bug('a return outside of all functions')
      },
    }
    const names = exposed.map(({ id, name }) => property(name, this.#variable(id)))
    const object = names.length === 0 ? '{}' : `{ ${names.join(', ')} }`
    const expose = `${this.#simulation}.expose(() => (${object}))`
    return this.#frame(frame, 1, undefined, wrap(expose, 1))
  }

  /** Declarations, functions inside, statements. */
  #frame(frame: Frame, depth: number, host: number | undefined, opening: string[]): string[] {
    const temporaries: string[] = []
    const scope = this.#scopes.get(host ?? -1) ?? this.#scope
    const names = this.#names(frame.leave, scope, temporaries)
    const statements =
      host === undefined
        ? this.#parts.flatMap((part, k) => this.#part(part, k, names, depth))
        : printSteps(frame.body, names, depth)
    const inner = this.#functionsIn(host)
    return [
      ...this.#declarations(frame, temporaries, depth),
      ...opening,
      ...inner.flatMap((procedure) => ['', ...this.#procedure(procedure, depth)]),
      ...(inner.length > 0 ? [''] : []),
      ...statements,
    ]
  }

  /** What follows a run stands in a function, which is tried while the run goes on. */
  #part(part: Part, at: number, names: StepNames, depth: number): string[] {
    const { steps, reachesRun, tail, tried } = part
    const statements = printSteps(steps, names, depth)
    if (tried) statements.unshift(...this.#tried(tried, names, depth))
    else if (reachesRun && this.#isOver(at)) statements.unshift(`${this.#simulation}.follow()`)
    if (tail) statements.push(`${this.#shown.get(tail)}()`)
    return statements
  }

  /** Whether what was tried before has been carried out by now. */
  #isOver(at: number): boolean {
    const before = this.#parts.slice(0, at)
    const last = before.findLast(({ tried }) => tried)?.tried
    return last !== undefined && before.some(({ tail }) => tail === last)
  }

  #tried(tail: readonly Step[], names: StepNames, depth: number): string[] {
    const follow = `${this.#simulation}.follow`
    const shown = this.#scope.claim('shown')
    this.#shown.set(tail, shown)
    const held = [...assignsIn(tail)].filter((id) => this.#read.has(id))
    const list = `[${held.map((id) => this.#variable(id)).join(', ')}]`
    const before = this.#scope.inner().claim('before')
    const keep = [
      ...wrap(`const ${before} = ${list}`, depth + 1),
      'return () => {',
      ...indent(wrap(`${list} = ${before}`, depth + 2)),
      '}',
    ]
    const isEmpty = held.length === 0
    return [
      '// what follows the run: also tried while it goes on, for its figures',
      ...block(`const ${shown} = (): void =>`, printSteps(tail, names, depth + 1)),
      ...(isEmpty
        ? [`${follow}(${shown})`]
        : [`${follow}(${shown}, () => {`, ...indent(keep), '})']),
    ]
  }

  #declarations(frame: Frame, temporaries: readonly string[], depth: number): string[] {
    const given = frame.parameters.map((variable) => variable.id)
    const unproven = unprovenIn(frame.body, given)
    const assigned = assignsIn(frame.body)
    for (const { tail = [] } of this.#parts) assignsIn(tail, assigned)
    const declare = ({ id }: Variable) => {
      const proven = assigned.has(id) && !unproven.has(id)
      return `${this.#variable(id)}${proven ? '' : '!'}: Value`
    }
    const locals = frame.locals.filter((variable) => this.#read.has(variable.id)).map(declare)
    const all = [...locals, ...temporaries.map((name) => `${name}: Value`)]
    return all.length === 0 ? [] : wrap(`let ${all.join(', ')}`, depth)
  }

  #procedure(procedure: Procedure, depth: number): string[] {
    const { id, parameters, locals, body } = procedure
    const { name, async } = this.#procedureNames(id)
    const sim = this.#simulation
    const frameName = (this.#scopes.get(id) ?? this.#scope).claim('frame')
    const leave = (value: string) => `return ${sim}.leave(${frameName}, ${value})`
    const held = [...parameters, ...locals].filter((variable) => this.#read.has(variable.id))
    const values = held.map((variable) => this.#variable(variable.id)).join(', ')
    const opening = wrap(`const ${frameName} = ${sim}.enter(() => [${values}])`, depth + 1)
    const lines = this.#frame({ parameters, locals, body, leave }, depth + 1, id, opening)
    if (fallsThrough(body)) lines.push(leave('null'))
    const list = parameters.map((variable) => `${this.#parameter(variable)}: Value`).join(', ')
    const result = async ? 'Promise<Value>' : 'Value'
    return block(`${async ? 'async ' : ''}function ${name}(${list}): ${result}`, lines)
  }

  #names(leave: (value: string) => string, scope: Scope, temporaries: string[]): StepNames {
    const around = this.#around
    return {
      variable: (id) => this.#variable(id),
      procedure: (id) => this.#procedureNames(id),
      unit: around.unit,
      class: around.class,
      runtime: around.runtime,
      run: around.run,
      simulation: this.#simulation,
      temporary: () => {
        const name = scope.claim('held')
        temporaries.push(name)
        return name
      },
      source: this.#plan.source,
      isRead: (id) => this.#read.has(id),
      unread: () => scope.claim('_item'),
      leave,
    }
  }

  /**
   * Names in the functions of a host. A local may hide a variable of the script, as in Python,
   * unless its function or one inside uses that variable.
   */
  #claimInside(host: number | undefined, outside: Scope): void {
    for (const procedure of this.#functionsIn(host)) {
      const scope = outside.inner()
      for (const id of this.#usedIn(procedure)) {
        const outer = this.#variables.get(id)
        if (outer !== undefined) scope.reserve(outer)
      }
      for (const { id, name } of [...procedure.parameters, ...procedure.locals]) {
        this.#variables.set(id, scope.claim(name))
      }
      this.#scopes.set(procedure.id, scope)
      this.#claimInside(procedure.id, outside)
    }
  }

  #usedIn(procedure: Procedure): Set<number> {
    const used = new Set([...readsIn(procedure.body), ...assignsIn(procedure.body)])
    for (const inner of this.#functionsIn(procedure.id)) {
      for (const id of this.#usedIn(inner)) used.add(id)
    }
    return used
  }

  #functionsIn(host: number | undefined): readonly Procedure[] {
    return this.#plan.protocol.procedures.filter((p) => this.#hosts.get(p.id) === host)
  }

  #variable(id: number): string {
    const name = this.#variables.get(id)
    invariant(name, `variable ${id} belongs to the script or to a function`)
    return name
  }

  #parameter({ id }: Variable): string {
    return this.#read.has(id) ? this.#variable(id) : `_${this.#variable(id)}`
  }

  #procedureNames(id: number): { name: string; async: boolean } {
    const names = this.#procedures.get(id)
    invariant(names, `procedure ${id} exists`)
    return names
  }
}
