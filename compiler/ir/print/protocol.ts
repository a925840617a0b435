/** The protocol as indented pseudo-code. */
import { describeDimension } from '../../../runtime/values/unit-table.js'
import { assertNever } from '../../diagnostics/bug.js'
import type {
  Code,
  FrameValue,
  ParameterInfo,
  Procedure,
  Protocol,
  RunCode,
  Step,
  Type,
} from '../protocol.js'

export function printProtocol(protocol: Protocol): string {
  const { procedures } = protocol
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...indent(lines)]
  return [
    ...section('parameters', protocol.parameters.map(printParameter)),
    ...procedures.flatMap((p) => [procedureHead(p), ...indent(printSteps(p.body, procedures))]),
    ...section('script', printSteps(protocol.body, procedures)),
    ...section('exposed', protocol.exposed.length === 0 ? [] : [names(protocol.exposed)]),
  ].join('\n')
}

const names = (list: readonly { readonly name: string }[]) => list.map((x) => x.name).join(', ')

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function printParameter(p: ParameterInfo): string {
  const unit = p.type === 'float' ? describeDimension(p.dimension) : p.type
  return `${p.name} = ${p.value} : ${unit}${p.pinned === undefined ? '' : ' (pinned)'}`
}

const procedureHead = (p: Procedure) =>
  `${p.async ? 'async ' : ''}procedure ${p.id} ${p.name}(${names(p.parameters)})`

function printSteps(steps: readonly Step[], procedures: Protocol['procedures']): string[] {
  const code = (c: Code) => printCode(c, procedures)
  const block = (body: readonly Step[]) => indent(printSteps(body, procedures))
  return steps.flatMap((step): string[] => {
    switch (step.kind) {
      case 'assign':
        return [`${step.variable.name} = ${code(step.value)}`]
      case 'evaluate':
        return [code(step.value)]
      case 'return':
        return [`return ${code(step.value)}`]
      case 'if': {
        const otherwise = step.otherwise.length === 0 ? [] : ['else', ...block(step.otherwise)]
        return [`if ${code(step.test)}`, ...block(step.then), ...otherwise]
      }
      case 'while':
        return [
          `while ${code(step.test)}${step.breathes ? ', breathing' : ''}`,
          ...block(step.body),
        ]
      case 'for':
        return [`for ${step.variable.name} in ${code(step.iterable)}`, ...block(step.body)]
      case 'try': {
        const { error, handler = [], last } = step
        return [
          'try',
          ...block(step.body),
          ...(error ? [`except ${error.name}`, ...block(handler)] : []),
          ...(last.length > 0 ? ['finally', ...block(last)] : []),
        ]
      }
      case 'break':
      case 'continue':
        return [step.kind]
      default:
        return assertNever(step)
    }
  })
}

function printCode(code: Code, procedures: Protocol['procedures']): string {
  const print = (c: Code) => printCode(c, procedures)
  const list = (items: readonly Code[]) => items.map(print).join(', ')
  const named = (items: readonly (readonly [string, Code])[]) =>
    items.map(([name, value]) => `${name}=${print(value)}`)
  switch (code.kind) {
    case 'constant':
      return printConstant(code.value)
    case 'unit':
      return code.name
    case 'read':
      return code.maybeUnbound ? `${code.variable.name}?` : code.variable.name
    case 'call': {
      const values = [...code.arguments.map(print), ...named(code.keywords ?? [])]
      return `${String(code.callee)}(${values.join(', ')})`
    }
    case 'invoke': {
      const called = procedures.find((p) => p.id === code.procedure)
      return `${called?.name ?? 'procedure'}#${code.procedure}(${list(code.arguments)})`
    }
    case 'list':
      return `[${list(code.items)}]`
    case 'tuple':
      return code.items.length === 1 ? `(${list(code.items)},)` : `(${list(code.items)})`
    case 'spread':
      return `*${print(code.value)}`
    case 'dict':
      return `{${code.entries.map(([key, value]) => `${print(key)}: ${print(value)}`).join(', ')}}`
    case 'create':
      return `new ${code.class}(${named(code.arguments).join(', ')})`
    case 'and':
    case 'or':
      return `(${print(code.left)} ${code.kind} ${print(code.right)})`
    case 'not':
      return `not ${print(code.operand)}`
    case 'conditional':
      return `(${print(code.then)} if ${print(code.test)} else ${print(code.otherwise)})`
    case 'parameter':
      return `parameter ${code.name} or ${print(code.default)}`
    case 'run':
      return printRun(code, print)
    case 'frame-objects':
      return `objects(${names(code.objects)})`
    case 'state-code': {
      const extra = [code.index, code.options].filter((part) => part !== undefined)
      const index = extra.map((part) => `, ${print(part)}`).join('')
      return `${code.purpose} ${code.class}.${code.block}(${print(code.object)}${index})`
    }
    default:
      return assertNever(code)
  }
}

/** Before 3-resolve the whole frame, afterwards what the model reads of it. */
function printRun(run: RunCode, print: (code: Code) => string): string {
  const value = ({ name, type }: FrameValue) => `${name}: ${printType(type)}`
  const [word, values] =
    run.externals === undefined ? ['sees', run.frame] : ['reads', run.externals]
  const seen = values.length === 0 ? '' : ` ${word} ${values.map(value).join(', ')}`
  const { network } = run
  const objects = network
    ? `${print(network.code)}: ${[...network.classes].join(', ') || 'nothing'}`
    : names(run.objects) || 'nothing'
  const calls = (run.callbacks ?? []).map((callback) => ` calls ${print(callback.code)}`)
  return `run(${print(run.duration)}) of ${objects}${seen}${calls.join('')}`
}

function printConstant(value: bigint | number | string | boolean | null): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return value.toString()
  return Number.isInteger(value) ? `${value}.0` : value.toString()
}

function printType(type: Type): string {
  switch (type.kind) {
    case 'number': {
      const unit =
        type.dimension === 'unknown' ? 'unknown dimension' : describeDimension(type.dimension)
      return [type.type, ...(unit === '1' ? [] : [unit]), ...shapeOf(type.shape)].join(' ')
    }
    case 'list':
      return `list of ${printType(type.element)}`
    case 'tuple':
      return `(${type.items.map(printType).join(', ')})`
    case 'dict':
      return `dict of ${printType(type.element)}`
    case 'object':
      return `object ${type.classes.join(' or ')}`
    default:
      return type.kind
  }
}

const shapeOf = (shape: 'scalar' | 'array' | 'unknown') =>
  shape === 'scalar' ? [] : [shape === 'array' ? 'array' : 'of unknown shape']
