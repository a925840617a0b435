/** Walks expressions of any stage: reads the parts of one, or rebuilds it from new parts. */
import { assertNever } from '../diagnostics/bug.js'
import type {
  Argument,
  ComprehensionClause,
  DictEntry,
  Expression,
  FormatPart,
  Parameter,
  Stage,
} from './expression.js'

/** The direct parts of an expression, in the order of the text; callees and defaults included. */
export function children<S extends Stage>(e: Expression<S>): readonly Expression<S>[] {
  const found: Expression<S>[] = []
  mapChildren(e, (child) => {
    found.push(child)
    return child
  })
  return found
}

/** Every expression inside, itself first. */
export function* descendants<S extends Stage>(e: Expression<S>): Generator<Expression<S>> {
  // a stack of its own: a sum of many terms is deep on its left side
  const waiting = [e]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    waiting.push(...[...children(next)].reverse())
  }
}

/** The same node with `f` applied to each direct part. */
export function mapChildren<S extends Stage>(
  e: Expression<S>,
  f: (child: Expression<S>) => Expression<S>,
): Expression<S> {
  const all = (list: readonly Expression<S>[]) => list.map(f)
  const maybe = (child: Expression<S> | undefined) => (child === undefined ? undefined : f(child))
  switch (e.kind) {
    case 'number':
    case 'boolean':
    case 'name':
    case 'none':
    case 'ellipsis':
    case 'imaginary':
    case 'string':
      return e
    case 'unary':
      return { ...e, operand: f(e.operand) }
    case 'binary':
      return { ...e, left: f(e.left), right: f(e.right) }
    case 'compare':
    case 'logical':
      return { ...e, operands: all(e.operands) }
    case 'conditional': {
      const then = f(e.then)
      const test = f(e.test)
      return { ...e, test, then, otherwise: f(e.otherwise) }
    }
    case 'call': {
      const callee = f(e.callee)
      return { ...e, callee, arguments: e.arguments.map((a) => mapArgument(a, f)) }
    }
    case 'f-string':
      return { ...e, parts: mapParts(e.parts, f) }
    case 'attribute':
      return { ...e, object: f(e.object) }
    case 'subscript': {
      const object = f(e.object)
      return { ...e, object, items: all(e.items) }
    }
    case 'slice':
      return { ...e, start: maybe(e.start), stop: maybe(e.stop), step: maybe(e.step) }
    case 'list':
    case 'tuple':
    case 'set':
      return { ...e, items: all(e.items) }
    case 'dict':
      return { ...e, entries: e.entries.map((entry) => mapEntry(entry, f)) }
    case 'starred':
    case 'walrus':
      return { ...e, value: f(e.value) }
    case 'lambda':
      return { ...e, parameters: e.parameters.map((p) => mapParameter(p, f)), body: f(e.body) }
    case 'comprehension': {
      const element = f(e.element)
      const value = maybe(e.value)
      return { ...e, element, value, clauses: e.clauses.map((c) => mapClause(c, f)) }
    }
    case 'yield':
    case 'await':
    case 'yield from':
      return { ...e, value: maybe(e.value) }
    default:
      return assertNever(e)
  }
}

type Mapper<S extends Stage> = (child: Expression<S>) => Expression<S>

const mapArgument = <S extends Stage>(a: Argument<S>, f: Mapper<S>): Argument<S> => ({
  ...a,
  value: f(a.value),
})

const mapEntry = <S extends Stage>(entry: DictEntry<S>, f: Mapper<S>): DictEntry<S> =>
  entry.key === undefined
    ? { ...entry, value: f(entry.value) }
    : { ...entry, key: f(entry.key), value: f(entry.value) }

function mapParameter<S extends Stage>(p: Parameter<S>, f: Mapper<S>): Parameter<S> {
  const annotation = p.annotation === undefined ? {} : { annotation: f(p.annotation) }
  const fallback = p.default === undefined ? {} : { default: f(p.default) }
  return { ...p, ...annotation, ...fallback }
}

const mapClause = <S extends Stage>(
  clause: ComprehensionClause<S>,
  f: Mapper<S>,
): ComprehensionClause<S> => ({
  target: f(clause.target),
  iterable: f(clause.iterable),
  conditions: clause.conditions.map(f),
})

const mapParts = <S extends Stage>(
  parts: readonly FormatPart<S>[],
  f: Mapper<S>,
): readonly FormatPart<S>[] =>
  parts.map((part) => {
    if (part.kind === 'text') return part
    const format = part.format === undefined ? {} : { format: mapParts(part.format, f) }
    return { ...part, value: f(part.value), ...format }
  })
