/** S.connect(...). Brian, "Synapses", creating synapses; semantics page 7.3. */
import { dimensionless } from '../../../runtime/values/dimension.js'
import { parseExpression, parseGenerator } from '../../1-parse/index.js'
import type { Expression, Located } from '../../ir/expression.js'
import { type Connect, type ConnectPart, connectParts, type Side } from '../../ir/model.js'
import type { Code } from '../../ir/protocol.js'
import type { LocatedText, Span } from '../../ir/source.js'
import { descendants } from '../../ir/walk.js'
import { type BoundArgument, bindArguments } from '../calls.js'
import { describe } from '../describe.js'
import type { Evaluator } from '../evaluator.js'
import type { Arguments } from '../rows.js'
import { checkDimension } from '../targets.js'
import { dataOf, none, poison, residual, type Value } from '../value.js'
import { isNone, refuseLater } from './arguments.js'
import { addBlock, classOf, stateCode } from './state-code.js'

const callee = 'connect'
const parameters = [
  'condition?',
  'i?',
  'j?',
  'p?',
  'n?',
  'skip_if_invalid?',
  'namespace?',
  'level?',
]
const later = {
  namespace: 'give the values as variables of the script',
  level: 'call connect() where the names are visible',
}

type Bound = ReadonlyMap<string, BoundArgument>
type Parts = { [part in ConnectPart]?: Expression<Located> }

export function connect(e: Evaluator, synapses: Value, args: Arguments): Value {
  const bound = bindArguments(e, callee, parameters, args)
  refuseLater(e, callee, bound, later)
  const get = (name: string) => {
    const argument = bound.get(name)
    return argument && !isNone(argument.value) ? argument : undefined
  }
  const [condition, i, j] = [get('condition'), get('i'), get('j')]
  if (condition && (i || j)) {
    const help = 'write the condition into a generator: j="k for k in range(N_post) if i != k"'
    const message = 'connect() takes a condition, or i and j, but not both'
    throw e.fault('failing-operation', { span: condition.span }, { message, help })
  }
  if (isText(i) || isText(j)) return connectByGenerator(e, synapses, args, bound)
  if (i && j) return connectPairs(e, synapses, args, bound)
  if (i || j) {
    const message = `connect() needs ${i ? 'j' : 'i'} beside ${i ? 'i' : 'j'}`
    const help = 'give both, or a string that computes one from the other: j="i"'
    throw e.fault('failing-operation', { span: (i ?? j)?.span ?? args.span }, { message, help })
  }
  return connectWhere(e, synapses, args, bound)
}

/** All pairs, or those for which a condition holds. */
function connectWhere(e: Evaluator, synapses: Value, args: Arguments, bound: Bound): Value {
  const parts: Parts = {}
  const condition = bound.get('condition')
  const always = condition === undefined || isNone(condition.value)
  const data = always ? true : dataOf(condition.value)
  if (data === false) parts.condition = { kind: 'boolean', value: false, span: args.span }
  else if (data !== true) {
    const text = textOfArgument(e, condition as BoundArgument, 'the condition of connect()')
    if (/\bfor\b/.test(text.text)) {
      const message = 'a generator is no condition of connect()'
      const help = `write connect(j='${text.text.trim()}')`
      const { span } = condition as BoundArgument
      throw e.fault('failing-operation', { span }, { message, help })
    }
    parts.condition = parsed(e, text)
    if (!parts.condition) return poison
  }
  const p = bound.get('p')
  if (isText(p)) {
    const value = parsed(e, textOfArgument(e, p as BoundArgument, "'p' of connect()"))
    if (!value) return poison
    if (value.kind === 'compare' || value.kind === 'logical') {
      const message = "'p' of connect() is a probability, but this is a condition"
      const { text } = textOfArgument(e, p as BoundArgument, "'p' of connect()")
      const help = `give it as the condition: connect(condition='${text}')`
      throw e.fault('failing-operation', { span: value.span }, { message, help })
    }
    if (isOfPair(value)) {
      // Brian decides each pair by a number of its own
      const { span } = value
      const drawn = { kind: 'call', callee: name('rand', span), arguments: [], span } as const
      const operands = [drawn, value]
      const compare = { kind: 'compare', operators: ['<'], operatorSpans: [span] } as const
      const chosen: Expression<Located> = { ...compare, operands, span }
      parts.condition = parts.condition
        ? { kind: 'logical', operator: 'and', operands: [parts.condition, chosen], span }
        : chosen
      return finish(e, synapses, { over: 'pre', iterator: 'range', parts }, args, bound)
    }
    parts.of = value
  }
  return finish(e, synapses, { over: 'pre', iterator: 'sample', of: 'p', parts }, args, bound)
}

/** `j='k for k in range(...) if ...'`, `i='...'`, `j='i'`. */
function connectByGenerator(e: Evaluator, synapses: Value, args: Arguments, bound: Bound): Value {
  const byPost = isText(bound.get('j'))
  const [own, other] = byPost ? ['j', 'i'] : ['i', 'j']
  const argument = bound.get(own) as BoundArgument
  const beside = bound.get(other)
  if (beside && !isNone(beside.value)) {
    const message = `a string for ${own} cannot be combined with ${other}`
    const help = `leave ${other} out: the string is for each of its neurons`
    throw e.fault('failing-operation', { span: beside.span }, { message, help })
  }
  const p = bound.get('p')
  if (p && (p.value.kind !== 'known' || Number(dataOf(p.value)) !== 1)) {
    const message = `a string for ${own} cannot be combined with p`
    const help = `draw in the string: ${own}='k for k in sample(N_${byPost ? 'post' : 'pre'}, p=0.1)'`
    throw e.fault('failing-operation', { span: p.span }, { message, help })
  }
  const text = textOfArgument(e, argument, `'${own}' of connect()`)
  const generator = parseGenerator(text, e.reporter)
  if (!generator) return poison
  const { element, loop, condition } = generator
  const called = element.kind === 'call' && element.callee.kind === 'name' && element.callee.name
  if (!loop && (called === 'range' || called === 'sample')) {
    const message = `'${called}' stands behind 'for' in the string for ${own}`
    const help = `write ${own}='k for k in ${text.text.trim()}'`
    throw e.fault('failing-operation', { span: element.span }, { message, help })
  }
  const parts: Parts = { element, condition }
  if (loop) {
    parts.low = loop.low
    parts.high = loop.high
    parts.step = loop.step
    parts.of = loop.of?.value
  }
  const over: Side = byPost ? 'pre' : 'post'
  const content = {
    over,
    iterator: loop?.iterator ?? 'single',
    ...(loop?.of ? { of: loop.of.kind } : {}),
    ...(loop ? { variable: loop.variable } : {}),
    parts,
  } as const
  return finish(e, synapses, content, args, bound)
}

/** `i=[...], j=[...]`: numbers, lists and arrays. */
function connectPairs(e: Evaluator, synapses: Value, args: Arguments, bound: Bound): Value {
  const skip = bound.get('skip_if_invalid')
  if (skip && dataOf(skip.value) === true) {
    const message = 'skip_if_invalid goes with strings: numbers in i and j have to exist'
    const help = 'leave it out, and leave out what does not exist'
    throw e.fault('failing-operation', { span: skip.span }, { message, help })
  }
  requireWhole(e, bound.get('n'))
  const given = ['i', 'j', 'p', 'n'].flatMap((key): [Code, Code][] => {
    const argument = bound.get(key)
    if (!argument || isNone(argument.value)) return []
    const { value, span } = argument
    if (isText(argument)) {
      const message = `'${key}' of connect() with i and j has to be a number`
      throw e.fault('failing-operation', { span }, { message })
    }
    if (value.type.kind === 'number') checkDimension(e, value, dimensionless, `'${key}'`, span)
    return [[{ kind: 'constant', value: key }, e.code(value, span)]]
  })
  const code: Code = {
    kind: 'call',
    callee: 'connectPairs',
    simulation: true,
    arguments: [e.code(synapses, args.calleeSpan), { kind: 'dict', entries: given }],
  }
  return residual(code, none.type)
}

/** The block, with those arguments that are values of the script. */
function finish(
  e: Evaluator,
  synapses: Value,
  content: Connect<Located>,
  args: Arguments,
  bound: Bound,
): Value {
  const n = bound.get('n')
  requireWhole(e, n)
  const parts: Parts = {}
  for (const part of connectParts) {
    const given = content.parts[part]
    if (given) parts[part] = given
  }
  if (isText(n)) {
    parts.n = parsed(e, textOfArgument(e, n as BoundArgument, "'n' of connect()"))
    if (!parts.n) return poison
  }
  const options = ['p', 'n', 'skip_if_invalid'].flatMap((key): [Code, Code][] => {
    const argument = bound.get(key)
    if (!argument || isText(argument) || isNone(argument.value)) return []
    const { value, span } = argument
    checkDimension(e, value, dimensionless, `'${key}' of connect()`, span)
    return [[{ kind: 'constant', value: key }, e.code(value, span)]]
  })
  const id = classOf(e, synapses)
  const { span } = args
  const block = addBlock(e, id, 'connect', span, { kind: 'connect', ...content, parts })
  const code = stateCode(e, synapses, { purpose: 'connect', class: id, block }, span)
  return residual({ ...code, options: { kind: 'dict', entries: options } }, none.type)
}

/** `n`: a number of synapses. */
function requireWhole(e: Evaluator, n: BoundArgument | undefined): void {
  const type = n?.value.type
  if (n && type?.kind === 'number') {
    checkDimension(e, n.value, dimensionless, "'n' of connect()", n.span)
  }
  if (!n || type?.kind !== 'number' || type.type !== 'float') return
  const parameters = { what: "'n' of connect()", expected: 'an integer', actual: 'a float' }
  throw e.fault('wrong-type', { span: n.span }, parameters)
}

const isText = (argument: BoundArgument | undefined): boolean =>
  argument?.value.type.kind === 'string'

function textOfArgument(e: Evaluator, { value, span }: BoundArgument, what: string): LocatedText {
  const known = e.force(value, span, what)
  if (known.kind === 'string') return known.text
  const text = what.startsWith('the condition') ? 'a condition in a string' : 'a string'
  const array = value.type.kind === 'number' && value.type.shape === 'array'
  const message = `${what} must be ${text}, but this is ${array ? 'an array' : describe(value)}`
  const help = "Brian asks it for each pair of neurons, as in connect(condition='i != j')"
  throw e.fault('failing-operation', { span }, { message, help })
}

const parsed = (e: Evaluator, text: LocatedText): Expression<Located> | undefined =>
  parseExpression(text, e.reporter)

const name = (word: string, span: Span) => ({ kind: 'name', name: word, span }) as const

/** Whether it says something of the neuron at the other end. */
const isOfPair = (e: Expression<Located>): boolean =>
  [...descendants(e)].some(
    (part) => part.kind === 'name' && (part.name === 'j' || part.name.endsWith('_post')),
  )
