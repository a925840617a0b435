/**
 * Which variables TypeScript cannot see assigned before they are read: the evaluator knows more
 * (a loop that runs at least once), so these are declared with `!`. And which are read at all.
 */
import { assertNever } from '../../diagnostics/bug.js'
import type { Code, Protocol, Step } from '../../ir/protocol.js'

/** The parts of a piece of code, in order of evaluation. */
export function partsOf(code: Code): readonly Code[] {
  switch (code.kind) {
    case 'constant':
    case 'unit':
    case 'read':
      return []
    case 'call':
      return [...code.arguments, ...(code.keywords ?? []).map(([, value]) => value)]
    case 'invoke':
      return code.arguments
    case 'list':
    case 'tuple':
      return code.items
    case 'dict':
      return code.entries.flat()
    case 'create':
      return code.arguments.map(([, value]) => value)
    case 'and':
    case 'or':
      return [code.left, code.right]
    case 'not':
      return [code.operand]
    case 'conditional':
      return [code.test, code.then, code.otherwise]
    case 'parameter':
      return [code.default]
    case 'run': {
      const frame = [...code.objects, ...(code.externals ?? code.frame)]
      return [code.duration, ...frame.map((entry) => entry.code)]
    }
    default:
      return assertNever(code)
  }
}

/** All code of a block, nested blocks and parts included. */
export function* codeIn(steps: readonly Step[]): Generator<Code> {
  for (const step of steps) {
    for (const code of ownCode(step)) yield* withParts(code)
    for (const body of bodiesOf(step)) yield* codeIn(body)
  }
}

function* withParts(code: Code): Generator<Code> {
  yield code
  for (const part of partsOf(code)) yield* withParts(part)
}

function ownCode(step: Step): readonly Code[] {
  switch (step.kind) {
    case 'assign':
    case 'evaluate':
    case 'return':
      return [step.value]
    case 'if':
    case 'while':
      return [step.test]
    case 'for':
      return [step.iterable]
    case 'break':
    case 'continue':
      return []
    default:
      return assertNever(step)
  }
}

export function bodiesOf(step: Step): readonly (readonly Step[])[] {
  if (step.kind === 'if') return [step.then, step.otherwise]
  return step.kind === 'while' || step.kind === 'for' ? [step.body] : []
}

/** Ids of the variables that some code of the block reads. */
export function readsIn(steps: readonly Step[]): Set<number> {
  const found = new Set<number>()
  for (const code of codeIn(steps)) if (code.kind === 'read') found.add(code.variable.id)
  return found
}

/** Ids of the variables that the block assigns, nested blocks included. */
export function assignsIn(steps: readonly Step[], found: Set<number> = new Set()): Set<number> {
  for (const step of steps) {
    if (step.kind === 'assign' || step.kind === 'for') found.add(step.variable.id)
    for (const body of bodiesOf(step)) assignsIn(body, found)
  }
  return found
}

/** Ids of the variables whose assignment TypeScript does not see on the way to some read. */
export function unprovenIn(steps: readonly Step[], given: readonly number[]): Set<number> {
  const unproven = new Set<number>()
  follow(steps, new Set(given), unproven)
  return unproven
}

/** Gives what is assigned at the end, or nothing where the end is not reached. */
function follow(
  steps: readonly Step[],
  before: ReadonlySet<number>,
  unproven: Set<number>,
): Set<number> | undefined {
  const assigned = new Set(before)
  for (const step of steps) {
    for (const code of ownCode(step)) read(code, assigned, unproven)
    switch (step.kind) {
      case 'assign':
        assigned.add(step.variable.id)
        break
      case 'if': {
        const then = follow(step.then, assigned, unproven)
        const otherwise = follow(step.otherwise, assigned, unproven)
        if (!then && !otherwise) return undefined
        for (const id of then ?? otherwise ?? []) {
          if ((then ?? otherwise)?.has(id) && (otherwise ?? then)?.has(id)) assigned.add(id)
        }
        break
      }
      case 'while':
        follow(step.body, assigned, unproven)
        break
      case 'for':
        follow(step.body, new Set([...assigned, step.variable.id]), unproven)
        break
      case 'break':
      case 'continue':
      case 'return':
        return undefined
    }
  }
  return assigned
}

function read(code: Code, assigned: ReadonlySet<number>, unproven: Set<number>): void {
  for (const part of withParts(code)) {
    if (part.kind === 'read' && !assigned.has(part.variable.id)) unproven.add(part.variable.id)
  }
}

/** The protocol without functions that nothing calls: the evaluator may have used all of them. */
export function withoutUncalled(protocol: Protocol): Protocol {
  const called = new Set<number>()
  const visit = (steps: readonly Step[]) => {
    for (const code of codeIn(steps)) {
      if (code.kind !== 'invoke' || called.has(code.procedure)) continue
      called.add(code.procedure)
      visit(protocol.procedures.find((p) => p.id === code.procedure)?.body ?? [])
    }
  }
  visit(protocol.body)
  return { ...protocol, procedures: protocol.procedures.filter((p) => called.has(p.id)) }
}

/** Whether control can reach the end of the block. */
export function fallsThrough(steps: readonly Step[]): boolean {
  return follow(steps, new Set(), new Set()) !== undefined
}
