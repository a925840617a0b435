/** Walking a protocol: the parts of code, the code of steps, the blocks inside them. */
import { assertNever } from '../diagnostics/bug.js'
import type { Code, Step } from './protocol.js'

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
    case 'spread':
      return [code.value]
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
      const objects = code.network ? [] : code.objects
      const entries = [...objects, ...(code.externals ?? code.frame), ...(code.callbacks ?? [])]
      const options = (code.options ?? []).map(([, value]) => value)
      const network = code.network ? [code.network.code] : []
      return [code.duration, ...network, ...options, ...entries.map((entry) => entry.code)]
    }
    case 'frame-objects':
      return code.objects.map((entry) => entry.code)
    case 'state-code': {
      const index = [code.index, code.options].filter((part) => part !== undefined)
      return [code.object, ...index, ...(code.externals ?? code.frame).map((entry) => entry.code)]
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

/** Whether code of a block has more than `limit` parts inside each other. */
export function isDeeper(steps: readonly Step[], limit: number): boolean {
  return steps.some(
    (step) =>
      ownCode(step).some((code) => isDeeperCode(code, limit)) ||
      bodiesOf(step).some((body) => isDeeper(body, limit)),
  )
}

function isDeeperCode(root: Code, limit: number): boolean {
  let level: readonly Code[] = [root]
  let depth = 0
  for (; level.length > 0 && depth <= limit; depth++) level = level.flatMap(partsOf)
  return depth > limit
}

/** A code and all its parts, outermost first. */
export function* withParts(code: Code): Generator<Code> {
  const pending = [code]
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next
    const parts = partsOf(next)
    for (let k = parts.length - 1; k >= 0; k--) pending.push(parts[k])
  }
}

/** The code that a step itself holds. */
export function ownCode(step: Step): readonly Code[] {
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
    case 'try':
      return []
    default:
      return assertNever(step)
  }
}

/** The blocks inside a step. */
export function bodiesOf(step: Step): readonly (readonly Step[])[] {
  if (step.kind === 'if') return [step.then, step.otherwise]
  if (step.kind === 'try') return [step.body, step.handler ?? [], step.last]
  return step.kind === 'while' || step.kind === 'for' ? [step.body] : []
}

/** Every step of a block, nested blocks included. */
export function* stepsIn(steps: readonly Step[]): Generator<Step> {
  for (const step of steps) {
    yield step
    for (const body of bodiesOf(step)) yield* stepsIn(body)
  }
}
