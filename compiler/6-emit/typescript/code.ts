/** Residual values of the script as TypeScript expressions. */
import { Bug, assertNever } from '../../diagnostics/bug.js'
import type {
  Callback,
  Code,
  FrameObject,
  FrameValue,
  RunCode,
  RuntimeName,
  StateCode,
} from '../../ir/protocol.js'
import { property, stringLiteral } from '../names.js'
import { printNumber } from './expression.js'

/** What the script's body knows of names. */
export interface CodeNames {
  variable(id: number): string
  procedure(id: number): { readonly name: string; readonly async: boolean }
  unit(name: string): string
  /** the class and the runtime function that makes instances of it */
  class(id: string): { readonly name: string; readonly create: RuntimeName }
  runtime(name: RuntimeName): string
  /** what run() is where no function of the script takes part in it */
  readonly run: RuntimeName
  /** the running simulation */
  readonly simulation: string
  /** a variable that is free to hold a value for a moment */
  temporary(): string
}

export function printCode(code: Code, names: CodeNames): string {
  const print = (part: Code) => printCode(part, names)
  switch (code.kind) {
    case 'constant':
      return printConstant(code.value)
    case 'unit':
      return names.unit(code.name)
    case 'read': {
      const variable = names.variable(code.variable.id)
      if (!code.maybeUnbound) return variable
      return call(names.runtime('bound'), [variable, stringLiteral(code.variable.name)])
    }
    case 'call':
      return printCall(code, names)
    case 'invoke': {
      const { name, async } = names.procedure(code.procedure)
      const invocation = call(name, code.arguments.map(print))
      return async ? `await ${invocation}` : invocation
    }
    case 'list':
      return `[${code.items.map(print).join(', ')}]`
    case 'tuple':
      return `new ${names.runtime('Tuple')}([${code.items.map(print).join(', ')}])`
    case 'spread':
      return `...${call(names.runtime('iterate'), [print(code.value)])}`
    case 'dict': {
      const entries = code.entries.map(([key, value]) => `[${print(key)}, ${print(value)}]`)
      return `new Map<Value, Value>(${entries.length === 0 ? '' : `[${entries.join(', ')}]`})`
    }
    case 'create': {
      const { name, create } = names.class(code.class)
      const values = code.arguments.map(([key, value]) => property(key, print(value)))
      return call(names.runtime(create), [names.simulation, name, braces(values)])
    }
    case 'and':
    case 'or': {
      const held = names.temporary()
      const test = `${names.runtime('truth')}((${held} = ${print(code.left)}))`
      const right = printBranch(code.right, names)
      return code.kind === 'and' ? `${test} ? ${right} : ${held}` : `${test} ? ${held} : ${right}`
    }
    case 'not':
      return `!${printTest(code.operand, names, true)}`
    case 'conditional': {
      const [then, otherwise] = [code.then, code.otherwise].map((part) => printBranch(part, names))
      return `${printTest(code.test, names)} ? ${then} : ${otherwise}`
    }
    case 'parameter': {
      const args = [stringLiteral(code.name), print(code.default)]
      return `${names.simulation}.parameter(${args.join(', ')})`
    }
    case 'run':
      return printRun(code, names)
    case 'state-code':
      return printStateCode(code, names)
    case 'frame-objects':
      return `[${code.objects.map((object) => frameValue(object, names)).join(', ')}]`
    default:
      return assertNever(code)
  }
}

/** A value as JavaScript's condition; `tight` where an operator stands in front of it. */
export function printTest(code: Code, names: CodeNames, tight = false): string {
  switch (code.kind) {
    case 'and':
    case 'or': {
      const sides = [code.left, code.right].map((part) => {
        const text = printTest(part, names)
        // && binds tighter than ||, but readers need brackets where they are mixed
        return isLogical(part) && part.kind !== code.kind ? `(${text})` : text
      })
      const text = sides.join(code.kind === 'and' ? ' && ' : ' || ')
      return tight ? `(${text})` : text
    }
    case 'not':
      return `!${printTest(code.operand, names, true)}`
    case 'constant':
      if (typeof code.value === 'boolean') return String(code.value)
      break
    default:
      break
  }
  return call(names.runtime('truth'), [printCode(code, names)])
}

/** A branch of `?:`, in brackets where it is a `?:` itself. */
function printBranch(code: Code, names: CodeNames): string {
  const text = printCode(code, names)
  return code.kind === 'conditional' || isLogical(code) ? `(${text})` : text
}

const isLogical = (code: Code): boolean => code.kind === 'and' || code.kind === 'or'

const call = (callee: string, args: readonly string[]): string => `${callee}(${args.join(', ')})`

const braces = (entries: readonly string[]): string =>
  entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`

function printConstant(value: (Code & { kind: 'constant' })['value']): string {
  switch (typeof value) {
    case 'bigint':
      return `${value}n`
    case 'number':
      return printNumber(value)
    case 'string':
      return stringLiteral(value)
    case 'boolean':
      return String(value)
    case 'object':
      return 'null'
    default:
      throw new Bug(`a constant of type ${typeof value}`)
  }
}

function printCall(code: Code & { kind: 'call' }, names: CodeNames): string {
  const args = code.arguments.map((argument) => printCode(argument, names))
  const before = code.simulation ? [names.simulation] : []
  const callee = names.runtime(code.callee)
  if (code.keywords === undefined) return call(callee, [...before, ...args])
  const keywords = code.keywords.map(([key, value]) => property(key, printCode(value, names)))
  return call(callee, [...before, `[${args.join(', ')}]`, braces(keywords)])
}

const stateCallees = {
  assign: 'assignState',
  select: 'selectState',
  value: 'computedState',
  connect: 'connectSynapses',
} as const

function printStateCode(code: StateCode, names: CodeNames): string {
  const { options } = code
  return call(names.runtime(stateCallees[code.purpose]), [
    ...(code.purpose === 'connect' ? [names.simulation] : []),
    printCode(code.object, names),
    stringLiteral(code.block),
    printFrame(code.externals ?? code.frame, names),
    ...(code.index ? [printCode(code.index, names)] : []),
    ...(options ? [printCode(options, names)] : []),
  ])
}

function printFrame(entries: readonly (FrameObject | FrameValue)[], names: CodeNames): string {
  return braces(entries.map((entry) => property(entry.name, frameValue(entry, names))))
}

/** An unbound name is no part of the frame: the runtime says so where it matters. */
const frameValue = ({ code }: FrameObject | FrameValue, names: CodeNames): string =>
  code.kind === 'read' ? names.variable(code.variable.id) : printCode(code, names)

function printRun(code: RunCode, names: CodeNames): string {
  const { network, options = [], callbacks = [] } = code
  const members = [
    `objects: ${printFrame(network ? [] : code.objects, names)}`,
    `externals: ${printFrame(code.externals ?? code.frame, names)}`,
    ...(network ? [`network: ${printCode(network.code, names)}`] : []),
    ...options.map(([name, value]) => property(name, printCode(value, names))),
    ...(callbacks.length > 0
      ? [`callbacks: ${braces(callbacks.map((callback) => printCallback(callback, names)))}`]
      : []),
  ]
  return `await ${call(names.runtime(callbacks.length > 0 ? 'runNetwork' : names.run), [
    names.simulation,
    printCode(code.duration, names),
    braces(members),
  ])}`
}

/** What the runtime hands over goes into variables of the script, where the function reads it. */
function printCallback({ name, parameters, code }: Callback, names: CodeNames): string {
  const read = parameters.map((p) => names.variable(p.id))
  const given = parameters.map((_, k) => `value${k}: Value`).join(', ')
  const assign = read.map((variable, k) => `(${variable} = value${k})`)
  const body = [...assign, printCode(code, names)].join(', ')
  return property(name, `(${given}) => ${assign.length > 0 ? `(${body})` : body}`)
}
