/** Finds and rewrites what sees the names of its frame: run(), and code strings that run at once. */
import { assertNever } from '../diagnostics/bug.js'
import type { Code, FrameCode, Protocol, Step } from '../ir/protocol.js'

/** All code that sees the names of its frame, in the order of the protocol. */
export function framesOf(protocol: Protocol): readonly FrameCode[] {
  const found: FrameCode[] = []
  mapFrames(protocol, (code) => {
    found.push(code)
    return code
  })
  return found
}

/** The same protocol with each such code replaced; `f` sees it as it was. */
export function mapFrames(protocol: Protocol, f: Replace): Protocol {
  return {
    ...protocol,
    procedures: protocol.procedures.map((p) => ({ ...p, body: mapSteps(p.body, f) })),
    body: mapSteps(protocol.body, f),
  }
}

type Replace = <C extends FrameCode>(code: C) => C

const mapSteps = (steps: readonly Step[], f: Replace): Step[] => steps.map((s) => mapStep(s, f))

function mapStep(step: Step, f: Replace): Step {
  switch (step.kind) {
    case 'assign':
    case 'evaluate':
    case 'return':
      return { ...step, value: mapCode(step.value, f) }
    case 'if':
      return {
        ...step,
        test: mapCode(step.test, f),
        then: mapSteps(step.then, f),
        otherwise: mapSteps(step.otherwise, f),
      }
    case 'while':
      return { ...step, test: mapCode(step.test, f), body: mapSteps(step.body, f) }
    case 'for':
      return { ...step, iterable: mapCode(step.iterable, f), body: mapSteps(step.body, f) }
    case 'try': {
      const handler = step.handler && mapSteps(step.handler, f)
      return { ...step, body: mapSteps(step.body, f), handler, last: mapSteps(step.last, f) }
    }
    case 'break':
    case 'continue':
      return step
    default:
      return assertNever(step)
  }
}

function mapCode(code: Code, f: Replace): Code {
  const all = (list: readonly Code[]) => list.map((c) => mapCode(c, f))
  const named = (list: readonly (readonly [string, Code])[]) =>
    list.map(([name, c]) => [name, mapCode(c, f)] as const)
  switch (code.kind) {
    case 'constant':
    case 'unit':
    case 'read':
      return code
    case 'call': {
      const keywords = code.keywords === undefined ? {} : { keywords: named(code.keywords) }
      return { ...code, arguments: all(code.arguments), ...keywords }
    }
    case 'invoke':
      return { ...code, arguments: all(code.arguments) }
    case 'list':
    case 'tuple':
      return { ...code, items: all(code.items) }
    case 'spread':
      return { ...code, value: mapCode(code.value, f) }
    case 'dict':
      return {
        ...code,
        entries: code.entries.map(([key, value]) => [mapCode(key, f), mapCode(value, f)] as const),
      }
    case 'create':
      return { ...code, arguments: named(code.arguments) }
    case 'and':
    case 'or':
      return { ...code, left: mapCode(code.left, f), right: mapCode(code.right, f) }
    case 'not':
      return { ...code, operand: mapCode(code.operand, f) }
    case 'conditional':
      return {
        ...code,
        test: mapCode(code.test, f),
        then: mapCode(code.then, f),
        otherwise: mapCode(code.otherwise, f),
      }
    case 'parameter':
      return { ...code, default: mapCode(code.default, f) }
    case 'run':
      return { ...f(code), duration: mapCode(code.duration, f) }
    case 'frame-objects':
      return code
    case 'state-code': {
      const index = code.index && mapCode(code.index, f)
      const options = code.options && mapCode(code.options, f)
      const parts = { ...(index ? { index } : {}), ...(options ? { options } : {}) }
      return { ...f(code), object: mapCode(code.object, f), ...parts }
    }
    default:
      return assertNever(code)
  }
}
