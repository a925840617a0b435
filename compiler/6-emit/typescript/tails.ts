/**
 * Which statements of the script follow a run and can be tried while it is under way, to see the
 * figures that they make. `docs/figures.md` tells users when.
 */
import type { Procedure, Protocol, Step } from '../../ir/protocol.js'
import { codeIn } from '../../ir/walk-protocol.js'
import { assignsIn, readsIn } from './flow.js'
import { isHarmless } from './harmless.js'
import { drawing } from './tail-words.js'

/** A part of the script's body. */
export interface Part {
  readonly steps: readonly Step[]
  readonly reachesRun?: boolean
  /** what follows it and can be tried */
  readonly tail?: readonly Step[]
  /** the tail of this part or of a later one, which is tried from here on */
  readonly tried?: readonly Step[]
}

/** The body in order; in one piece where nothing can be tried. */
export function partsOfScript(protocol: Protocol): readonly Part[] {
  const { body } = protocol
  const about = new Calls(protocol)
  const statements = statementsOf(body)
  const parts: Part[] = []
  for (let k = 0; k < statements.length; ) {
    const steps = statements[k++]
    const reachesRun = about.reachesRun(steps)
    let end = k
    while (reachesRun && end < statements.length && !about.reachesRun(statements[end])) end++
    const tail = reachesRun ? tailOf(steps, statements.slice(k, end), about) : undefined
    if (tail) k += tail.length
    parts.push({ steps, reachesRun, tail: tail?.flat() })
  }
  if (!parts.some(({ tail }) => tail)) return [{ steps: body }]
  return parts.map((part, k) => {
    const { tail } = parts.find((later, j) => later.tail && firstRun(parts, j, about) === k) ?? {}
    return tail ? { ...part, tried: tail } : part
  })
}

/**
 * The part from which on a tail can be tried: runs that no figures follow, as long as nothing that the
 * tail reads is assigned after them.
 */
function firstRun(parts: readonly Part[], at: number, about: Calls): number {
  const { tail = [] } = parts[at]
  const bodies = [tail, ...about.procedures(tail).map(({ body }) => body)]
  const read = new Set(bodies.flatMap((body) => [...readsIn(body)]))
  let first = at
  for (let k = at - 1; k >= 0; k--) {
    const { steps, reachesRun } = parts[k]
    const after = parts[k + 1].steps
    const changes = [after, ...about.procedures(after).map(({ body }) => body)]
    if (changes.some((body) => [...assignsIn(body)].some((id) => read.has(id)))) break
    if (parts[k].tail || about.draws(steps)) break
    if (reachesRun && !waitsFor(steps, tail, about.procedures(tail))) first = k
  }
  return first
}

/** Steps of one statement of the script together. */
function statementsOf(steps: readonly Step[]): Step[][] {
  const statements: Step[][] = []
  let last: Step | undefined
  for (const step of steps) {
    if (last && last.span.start === step.span.start) statements[statements.length - 1].push(step)
    else statements.push([step])
    last = step
  }
  return statements
}

/** The statements as far as they can be tried, if they make all figures that there are. */
function tailOf(
  run: readonly Step[],
  statements: readonly (readonly Step[])[],
  about: Calls,
): readonly (readonly Step[])[] | undefined {
  // these figures are there already
  if (about.draws(run)) return undefined
  for (let count = statements.length; count > 0; count--) {
    const tail = statements.slice(0, count)
    const steps = tail.flat()
    if (!about.draws(steps)) return undefined
    const procedures = about.procedures(steps)
    if (!waitsFor(run, steps, procedures) && isHarmless(steps, procedures, about.protocol)) {
      return tail
    }
    if (about.draws(statements[count - 1])) return undefined
  }
  return undefined
}

/** Whether they read what the statement of the run gives when it is through; loops give some before. */
function waitsFor(
  run: readonly Step[],
  steps: readonly Step[],
  procedures: readonly Procedure[],
): boolean {
  const given = new Set<number>()
  for (const step of run) if (step.kind === 'assign') given.add(step.variable.id)
  const bodies = [steps, ...procedures.map(({ body }) => body)]
  return bodies.some((body) => [...readsIn(body)].some((id) => given.has(id)))
}

/** What steps come to through the functions that they call. */
class Calls {
  readonly #procedures: ReadonlyMap<number, Procedure>

  constructor(readonly protocol: Protocol) {
    this.#procedures = new Map(protocol.procedures.map((procedure) => [procedure.id, procedure]))
  }

  /** The functions that they may call, one through the other. */
  procedures(steps: readonly Step[]): readonly Procedure[] {
    const found = new Set<Procedure>()
    const add = (body: readonly Step[]) => {
      for (const code of codeIn(body)) {
        const called = code.kind === 'invoke' ? this.#procedures.get(code.procedure) : undefined
        if (!called || found.has(called)) continue
        found.add(called)
        add(called.body)
      }
    }
    add(steps)
    return [...found]
  }

  reachesRun(steps: readonly Step[]): boolean {
    return this.#some(steps, (body) => [...codeIn(body)].some(({ kind }) => kind === 'run'))
  }

  draws(steps: readonly Step[]): boolean {
    return this.#some(steps, (body) =>
      [...codeIn(body)].some((code) => code.kind === 'call' && drawing.has(code.callee)),
    )
  }

  #some(steps: readonly Step[], holds: (body: readonly Step[]) => boolean): boolean {
    return holds(steps) || this.procedures(steps).some(({ body }) => holds(body))
  }
}
