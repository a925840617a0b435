/**
 * Whether steps may be carried out and thrown away: they change nothing that was there before,
 * names aside. What they make themselves they may change as they like.
 */
import type { Code, Procedure, Protocol, Step } from '../../ir/protocol.js'
import { codeIn, ownCode, bodiesOf, partsOf, stepsIn } from '../../ir/walk-protocol.js'
import {
  callers,
  changing,
  changingMethods,
  drawing,
  harmless,
  makers,
  plotting,
  readingMethods,
} from './tail-words.js'

/** `procedures`: all that the steps call. */
export const isHarmless = (
  steps: readonly Step[],
  procedures: readonly Procedure[],
  protocol: Protocol,
): boolean => new Judge(steps, procedures, protocol).areHarmless()

class Judge {
  readonly #steps: readonly Step[]
  readonly #procedures: ReadonlyMap<number, Procedure>
  readonly #protocol: Protocol
  /** the values that variables get anywhere, and nothing for what is no plain assignment */
  readonly #values = new Map<number, (Code | undefined)[]>()
  /** by variable: how often it gets one in the steps and their procedures */
  readonly #inside = new Map<number, number>()
  /** what is being looked at, which may refer to itself */
  readonly #open = new Set<unknown>()

  constructor(steps: readonly Step[], procedures: readonly Procedure[], protocol: Protocol) {
    this.#steps = steps
    this.#procedures = new Map(procedures.map((procedure) => [procedure.id, procedure]))
    this.#protocol = protocol
    for (const body of [protocol.body, ...protocol.procedures.map((p) => p.body)]) {
      this.#noteValues(body)
    }
    for (const body of this.#bodies()) {
      for (const id of assignmentsIn(body)) this.#inside.set(id, (this.#inside.get(id) ?? 0) + 1)
    }
  }

  areHarmless(): boolean {
    // an iterator that was begun before would be read
    const iterators = [...this.#allCode()].some(
      (code) => code.kind === 'call' && code.callee === 'pyIter',
    )
    return (
      !iterators &&
      this.#block(this.#steps) &&
      [...this.#procedures.values()].every((procedure) => this.#procedure(procedure))
    )
  }

  *#allCode(): Generator<Code> {
    yield* codeIn(this.#protocol.body)
    for (const { body } of this.#protocol.procedures) yield* codeIn(body)
  }

  #bodies(): readonly (readonly Step[])[] {
    return [this.#steps, ...[...this.#procedures.values()].map(({ body }) => body)]
  }

  #noteValues(body: readonly Step[]): void {
    const note = (id: number, value?: Code) => {
      this.#values.set(id, [...(this.#values.get(id) ?? []), value])
    }
    for (const step of stepsIn(body)) {
      if (step.kind === 'assign') note(step.variable.id, step.value)
      else if (step.kind === 'for') note(step.variable.id, itemsOf(step.iterable))
      else for (const id of assignmentsIn([step], false)) note(id)
    }
    for (const code of codeIn(body)) {
      if (code.kind !== 'run') continue
      for (const { parameters } of code.callbacks ?? []) for (const { id } of parameters) note(id)
    }
  }

  /** It assigns names of its own alone. */
  #procedure({ parameters, locals, body, async }: Procedure): boolean {
    const own = new Set([...parameters, ...locals].map(({ id }) => id))
    const outside = assignmentsIn(body).some((id) => !own.has(id))
    return !async && !outside && this.#block(body)
  }

  #block(steps: readonly Step[]): boolean {
    return steps.every(
      (step) =>
        // a loop might wait for ever for what a run gives at its end
        step.kind !== 'while' &&
        ownCode(step).every((code) => this.#code(code)) &&
        bodiesOf(step).every((body) => this.#block(body)),
    )
  }

  #code(code: Code): boolean {
    return this.#isQuiet(code) && partsOf(code).every((part) => this.#code(part))
  }

  /** The code itself, its parts aside. */
  #isQuiet(code: Code): boolean {
    switch (code.kind) {
      case 'run':
      case 'create':
      case 'frame-objects':
        return false
      case 'state-code':
        return code.purpose === 'value' || code.purpose === 'select'
      case 'call':
        return this.#call(code)
      default:
        return true
    }
  }

  #call(code: Code & { kind: 'call' }): boolean {
    const { callee, arguments: args } = code
    const [first, second] = args
    if (harmless.has(callee) || drawing.has(callee) || plotting.has(callee)) return true
    if (callee === 'pyplotSetp' || callee === 'setAttribute') return this.#isPlot(first)
    if (changing.has(callee)) return this.#isOwn(first) || this.#isPlot(first)
    if (!callers.has(callee)) return false
    const method = textOf(second)
    if (method === undefined) return false
    if (readingMethods.has(method)) return true
    if (changingMethods.has(method)) return this.#isOwn(first) || this.#isPlot(first)
    return callee !== 'callMonitorMethod' && this.#isPlot(first)
  }

  /** Something new, or an item of a new array. */
  #isOwn(code: Code | undefined): boolean {
    const isItem = code?.kind === 'call' && code.callee === 'getItem'
    return isItem ? this.#isNew(code.arguments[0], true) : this.#isNew(code)
  }

  /** A variable that has never held anything but what the steps have made. */
  #isNew(code: Code | undefined, isArray = false): boolean {
    if (code?.kind !== 'read') return false
    const { id } = code.variable
    return this.#isInside(id) && this.#each(id, (value) => this.#makes(value, id, isArray))
  }

  #makes(value: Code, id: number, isArray = false): boolean {
    switch (value.kind) {
      case 'list':
      case 'dict':
      case 'constant':
      case 'parameter':
        return !isArray
      case 'call': {
        const [first] = value.arguments
        const isOwn = first?.kind === 'read' && first.variable.id === id
        if (isOwn && changing.has(value.callee)) return true
        return makers.has(value.callee) && (!isArray || value.callee.startsWith('np'))
      }
      case 'invoke':
        return (
          !isArray &&
          this.#returns(value.procedure, (result) =>
            result.kind === 'read' ? this.#isNew(result) : this.#makes(result, -1),
          )
        )
      default:
        return false
    }
  }

  /** Something of a plot that the steps have made. */
  #isPlot(code: Code | undefined): boolean {
    switch (code?.kind) {
      case 'read': {
        const { id } = code.variable
        const given = this.#given(id)
        const isPlot = (value: Code) => this.#isPlot(value)
        if (given) return this.#once(id, () => given.every(isPlot))
        return this.#isInside(id) && this.#each(id, isPlot)
      }
      case 'call': {
        const { callee, arguments: args } = code
        const column = this.#column(code)
        if (column) return column.every((one) => this.#isPlot(one))
        if (drawing.has(callee) || plotting.has(callee)) return true
        const isPart = /^(getItem|unpack|iterate|callObjectMethod|callPlotMethod)$/.test(callee)
        return (isPart || /Attribute$/.test(callee)) && this.#isPlot(args[0])
      }
      case 'invoke':
        return this.#returns(code.procedure, (result) => this.#isPlot(result))
      default:
        return false
    }
  }

  /** `ax` of `for ax, x in zip(axes, values)` and of `for k, ax in enumerate(axes)`: axes. */
  #column({ callee, arguments: [row, place] }: Code & { kind: 'call' }): Code[] | undefined {
    const k = place?.kind === 'constant' ? Number(place.value) : -1
    if (callee !== 'getItem' || row.kind !== 'read' || k < 0) return undefined
    const { id } = row.variable
    const found = (this.#values.get(id) ?? []).map((value) => {
      const isLoop = value?.kind === 'call' && value.callee === 'iterate'
      const table = isLoop ? value.arguments[0] : undefined
      if (table?.kind !== 'call') return undefined
      if (table.callee === 'pyZip') return table.arguments[k]
      return table.callee === 'pyEnumerate' && k === 1 ? table.arguments[0] : undefined
    })
    return this.#isInside(id) && !found.includes(undefined) ? (found as Code[]) : undefined
  }

  #isInside(id: number): boolean {
    const all = this.#values.get(id)
    return all !== undefined && this.#inside.get(id) === all.length
  }

  #each(id: number, holds: (value: Code) => boolean): boolean {
    return this.#once(id, () =>
      (this.#values.get(id) ?? []).every((value) => value !== undefined && holds(value)),
    )
  }

  /** What refers to itself is as the rest of it. */
  #once(id: number, look: () => boolean): boolean {
    if (this.#open.has(id)) return true
    this.#open.add(id)
    const found = look()
    this.#open.delete(id)
    return found
  }

  /** Whether all results of a function are so. */
  #returns(id: number, holds: (result: Code) => boolean): boolean {
    const procedure = this.#procedures.get(id)
    if (!procedure || this.#open.has(procedure)) return false
    this.#open.add(procedure)
    const results = [...stepsIn(procedure.body)].filter((step) => step.kind === 'return')
    const all = results.length > 0 && results.every(({ value }) => holds(value))
    this.#open.delete(procedure)
    return all
  }

  /** What the calls in the steps give for a parameter that is never assigned. */
  #given(id: number): Code[] | undefined {
    for (const { id: called, parameters } of this.#procedures.values()) {
      const k = parameters.findIndex((parameter) => parameter.id === id)
      if (k < 0 || this.#values.has(id)) continue
      return this.#bodies().flatMap((body) =>
        [...codeIn(body)].flatMap((code) =>
          code.kind === 'invoke' && code.procedure === called ? [code.arguments[k]] : [],
        ),
      )
    }
    return undefined
  }
}

const itemsOf = (iterable: Code): Code => ({
  kind: 'call',
  callee: 'iterate',
  simulation: false,
  arguments: [iterable],
})

const textOf = (code: Code | undefined): string | undefined =>
  code?.kind === 'constant' && typeof code.value === 'string' ? code.value : undefined

/** The variable of each assignment, as often as there is one; `inside`: of nested blocks too. */
function assignmentsIn(steps: readonly Step[], inside = true): number[] {
  return steps.flatMap((step) => {
    const own = step.kind === 'assign' || step.kind === 'for' ? [step.variable.id] : []
    const error = step.kind === 'try' && step.error ? [step.error.id] : []
    return [...own, ...error, ...(inside ? bodiesOf(step).flatMap((b) => assignmentsIn(b)) : [])]
  })
}
