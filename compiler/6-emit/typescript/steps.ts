/** Residual statements of the script as TypeScript statements, each under its line's text. */
import { assertNever } from '../../diagnostics/bug.js'
import type { Step } from '../../ir/protocol.js'
import { lineText, type Source, positionOf } from '../../ir/source.js'
import { commentText } from '../names.js'
import { type CodeNames, printCode, printTest } from './code.js'
import { fallsThrough } from './flow.js'
import { block, indent, placed, wrap } from './lines.js'

export interface StepNames extends CodeNames {
  readonly source: Source
  /** whether anything reads the variable: TypeScript refuses variables that are only written */
  isRead(id: number): boolean
  /** a fresh name for the items of a loop whose variable is not read */
  unread(): string
  /** how `return value` is written in this function */
  leave(value: string): string
}

/** What a block inherits from the statement around it. */
export interface Around {
  /** the statement that was announced before, so that one is announced once */
  readonly announced?: Announced
  /** announces the test of the loop around, which is evaluated again after the block */
  readonly again?: string
}

interface Announced {
  readonly line: number
  readonly start: number
}

export function printSteps(
  steps: readonly Step[],
  names: StepNames,
  depth: number,
  around: Around = {},
): string[] {
  const lines: string[] = []
  let announced = around.announced
  for (const step of steps) {
    const { line } = positionOf(names.source.text, step.span.start)
    const isJump = step.kind === 'break' || step.kind === 'continue'
    const isNew = line !== announced?.line || step.span.start !== announced.start
    const own: string[] = []
    if (!isJump && isNew) {
      own.push(announce(line, names))
      announced = { line, start: step.span.start }
    }
    own.push(...printStep(step, names, depth, { ...around, announced }))
    lines.push(...placed(step.span, own))
    // what a nested block announced is not this line any more
    if (step.kind === 'if' || step.kind === 'while' || step.kind === 'for' || step.kind === 'try')
      announced = undefined
  }
  return lines
}

const announce = (line: number, names: StepNames): string =>
  `${names.simulation}.at(${line}) // ${textOfLine(names.source, line)}`

/** The script's line, cropped, safe in a comment. */
function textOfLine(source: Source, line: number): string {
  return commentText(lineText(source.text, line), 72)
}

function printStep(step: Step, names: StepNames, depth: number, around: Around): string[] {
  const inner = (steps: readonly Step[], again = around.again) =>
    printSteps(steps, names, depth + 1, { announced: around.announced, again })
  switch (step.kind) {
    case 'assign': {
      const value = printCode(step.value, names)
      if (!names.isRead(step.variable.id)) return wrap(asStatement(value), depth)
      return wrap(`${names.variable(step.variable.id)} = ${value}`, depth)
    }
    case 'evaluate':
      return wrap(asStatement(printCode(step.value, names)), depth)
    case 'if': {
      const then = block(`if (${printTest(step.test, names)})`, inner(step.then))
      if (step.otherwise.length === 0) return then
      return [...then.slice(0, -1), '} else {', ...indent(inner(step.otherwise)), '}']
    }
    case 'while': {
      const again = announce(positionOf(names.source.text, step.span.start).line, names)
      const body = inner(step.body, again)
      if (step.breathes) body.unshift(`await ${names.runtime('breathe')}(${names.simulation})`)
      if (fallsThrough(step.body)) body.push(again)
      return block(`while (${printTest(step.test, names)})`, body)
    }
    case 'for': {
      const { id } = step.variable
      const item = names.isRead(id) ? names.variable(id) : `const ${names.unread()}`
      const items = `${names.runtime('iterate')}(${printCode(step.iterable, names)})`
      return block(`for (${item} of ${items})`, inner(step.body, ''))
    }
    case 'try': {
      const lines = block('try', inner(step.body))
      if (step.error) {
        const { id } = step.error
        const caught = call(names.runtime('caught'), 'thrown')
        const held = names.isRead(id) ? `${names.variable(id)} = ${caught}` : `void ${caught}`
        lines.splice(
          -1,
          1,
          '} catch (thrown) {',
          ...indent([held, ...inner(step.handler ?? [])]),
          '}',
        )
      }
      if (step.last.length === 0) return lines
      return [...lines.slice(0, -1), '} finally {', ...indent(inner(step.last)), '}']
    }
    case 'break':
      return ['break']
    case 'continue':
      return around.again ? [around.again, 'continue'] : ['continue']
    case 'return':
      return wrap(names.leave(printCode(step.value, names)), depth)
    default:
      return assertNever(step)
  }
}

const call = (callee: string, argument: string): string => `${callee}(${argument})`

/** Without semicolons a statement may not begin with a bracket, a sign or a template. */
const asStatement = (text: string): string =>
  /^(?!new )[A-Za-z_$][\w$. ]*\(/.test(text) ? text : `void (${text})`
