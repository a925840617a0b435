/**
 * The body of a Python function as one formula: for equations that call it. Local variables are
 * replaced by what they stand for, `if` by a choice. Brian, "Functions"; semantics page 2.4.
 */
import type { Expression, Located } from '../../ir/expression.js'
import type { Statement } from '../../ir/script.js'
import type { Span } from '../../ir/source.js'
import type { FunctionValue, Value } from '../value.js'
import { capturedValue } from './captured.js'

type E = Expression<Located>
type Names = ReadonlyMap<string, E>

/** What a function does that no formula can say. */
export class Problem {
  constructor(
    readonly what: string,
    readonly span: Span,
  ) {}
}

const mostCalls = 20

/** What a value stands for that the function takes from a function around it. */
export type Capture = (value: Value, name: string, span: Span) => E

/** Throws a Problem where it is more than a formula. */
export function formulaOf(f: FunctionValue, args: readonly E[], capture: Capture, depth = 0): E {
  const { definition } = f
  if (depth > mostCalls) throw new Problem('calls itself', definition.nameSpan)
  const names = new Map(definition.parameters.map((p, k) => [p.name, args[k]]))
  return new Body(f, capture, depth).value(definition.body, names)
}

/** Each `if` doubles the paths to the end. */
const mostPaths = 2000

class Body {
  #paths = 0

  constructor(
    readonly f: FunctionValue,
    readonly capture: Capture,
    readonly depth: number,
  ) {}

  /** What the statements return; each path has to. */
  value([first, ...rest]: readonly Statement[], names: Names): E {
    if (++this.#paths > mostPaths) {
      throw new Problem('has too many branches', this.f.definition.nameSpan)
    }
    if (first === undefined) {
      throw new Problem('has a path without return', this.f.definition.nameSpan)
    }
    const { span } = first
    switch (first.kind) {
      case 'return':
        if (first.value) return this.put(first.value, names)
        throw new Problem('returns nothing', span)
      case 'pass':
        return this.value(rest, names)
      case 'expression':
        if (first.value.kind === 'string') return this.value(rest, names)
        throw new Problem('does more than compute a value', span)
      case 'assign': {
        const [target] = first.targets
        if (first.targets.length > 1 || target.kind !== 'name') {
          throw new Problem('assigns to more than one name', span)
        }
        const value = this.put(first.value, names)
        return this.value(rest, new Map(names).set(target.name, value))
      }
      case 'augmented': {
        const { target, operator, value } = first
        if (target.kind !== 'name') throw new Problem('assigns to an element', span)
        const whole = { kind: 'binary', operator, operatorSpan: span, span } as const
        const sum = this.put({ ...whole, left: target, right: value } as E, names)
        return this.value(rest, new Map(names).set(target.name, sum))
      }
      case 'if': {
        const [{ test, body }, ...others] = first.branches
        const otherwise = others.length > 0 ? [{ ...first, branches: others }] : first.otherwise
        return {
          kind: 'conditional',
          span,
          test: this.put(test, names),
          then: this.value([...body, ...rest], names),
          otherwise: this.value([...(otherwise ?? []), ...rest], names),
        }
      }
      default:
        throw new Problem(`has a statement that is no formula ('${first.kind}')`, span)
    }
  }

  /** The expression with the names replaced. */
  put(e: E, names: Names): E {
    const inner = (part: E) => this.put(part, names)
    const { span } = e
    switch (e.kind) {
      case 'number':
      case 'boolean':
        return e
      case 'name':
        return names.get(e.name) ?? this.outer(e)
      case 'unary': {
        const operator = e.operator === '~' ? 'not' : e.operator
        return { ...e, operator, operand: inner(e.operand) }
      }
      case 'binary': {
        const [left, right] = [inner(e.left), inner(e.right)]
        if (e.operator === '&' || e.operator === '|') {
          const operator = e.operator === '&' ? 'and' : 'or'
          return { kind: 'logical', operator, operands: [left, right], span }
        }
        return { ...e, left, right }
      }
      case 'compare':
        if (e.operators.length > 1) throw new Problem('chains comparisons, as in a < b < c', span)
        return { ...e, operands: e.operands.map(inner) }
      case 'logical':
        return { ...e, operands: e.operands.map(inner) }
      case 'conditional':
        return {
          ...e,
          test: inner(e.test),
          then: inner(e.then),
          otherwise: inner(e.otherwise),
        }
      case 'attribute': {
        const name = this.numpyName(e)
        if (!['pi', 'e', 'inf'].includes(name)) throw new Problem(`uses np.${name}`, span)
        return { kind: 'name', name, span }
      }
      case 'call':
        return this.call(
          e,
          e.arguments.map(({ value }) => inner(value)),
        )
      default:
        throw new Problem('has an expression that is no formula', span)
    }
  }

  /** A name of the script stays one; a name of a function around is what it stands for. */
  outer(e: Extract<E, { kind: 'name' }>): E {
    const value = capturedValue(this.f.scope, e.name)
    return value ? this.capture(value, e.name, e.span) : e
  }

  /** What a name means where the function was defined. */
  named(name: string): Value | undefined {
    let { scope } = this.f
    while (scope.parent && !scope.get(name)) scope = scope.parent
    return scope.get(name)?.value
  }

  call(e: Extract<E, { kind: 'call' }>, args: readonly E[]): E {
    const { callee, span } = e
    if (e.arguments.some((a) => a.name !== undefined)) {
      throw new Problem('passes arguments by name', span)
    }
    const named = callee.kind === 'name' ? this.named(callee.name) : undefined
    if (named?.kind === 'known' && named.value.kind === 'function') {
      if (named.value.definition.parameters.length !== args.length) {
        throw new Problem('leaves out arguments of a call', span)
      }
      return formulaOf(named.value, args, this.capture, this.depth + 1)
    }
    const name = callee.kind === 'name' ? callee.name : this.numpyName(callee)
    const made = special[name]?.(args, span)
    if (made) return made
    const known = renamed[name] ?? name
    if (!plain.includes(known)) throw new Problem(`calls ${name}()`, callee.span)
    const value = { kind: 'name', name: known, span: callee.span } as const
    return { kind: 'call', callee: value, arguments: args.map((a) => ({ value: a })), span }
  }

  /** The name after `np.`. */
  numpyName(e: E): string {
    if (e.kind === 'attribute' && e.object.kind === 'name') {
      const value = this.named(e.object.name)
      if (value?.kind === 'known' && value.value.kind === 'module') {
        if (['numpy', 'brianNumpy', 'brian2'].includes(value.value.name)) return e.name
      }
    }
    throw new Problem('uses an attribute that is none of numpy', e.span)
  }
}

/** Functions that numpy and equations have under one name. */
const plain: readonly string[] = (
  'exp log log10 expm1 log1p sqrt sin cos tan sinh cosh tanh arcsin arccos arctan abs ceil floor ' +
  'sign clip exprel'
).split(' ')

/** What equations call a function of numpy that takes one number; nothing for others. */
export function equationName(name: string): string | undefined {
  const known = renamed[name] ?? name
  return plain.includes(known) && known !== 'clip' ? known : undefined
}

const renamed: Readonly<Record<string, string>> = { absolute: 'abs', fabs: 'abs' }

type Make = (args: readonly E[], span: Span) => E | undefined

const binary =
  (operator: '**' | '%'): Make =>
  ([left, right, ...more], span) =>
    right && more.length === 0
      ? { kind: 'binary', operator, operatorSpan: span, left, right, span }
      : undefined

const logical =
  (operator: 'and' | 'or'): Make =>
  (operands, span) =>
    operands.length === 2 ? { kind: 'logical', operator, operands, span } : undefined

/** numpy's maximum and minimum give a nan where there is one. */
const extreme =
  (operator: '>=' | '<='): Make =>
  ([a, b, ...more], span) => {
    if (!b || more.length > 0) return undefined
    const compare = (word: string, x: E, y: E): E =>
      ({ kind: 'compare', operators: [word], operatorSpans: [span], operands: [x, y], span }) as E
    const operands = [compare(operator, a, b), compare('!=', a, a)]
    const test: E = { kind: 'logical', operator: 'or', operands, span }
    return { kind: 'conditional', test, then: a, otherwise: b, span }
  }

const special: Readonly<Record<string, Make>> = {
  where: ([test, then, otherwise, ...more], span) =>
    otherwise && more.length === 0
      ? { kind: 'conditional', test, then, otherwise, span }
      : undefined,
  maximum: extreme('>='),
  minimum: extreme('<='),
  power: binary('**'),
  mod: binary('%'),
  remainder: binary('%'),
  logical_and: logical('and'),
  logical_or: logical('or'),
  logical_not: ([operand], span) => ({ kind: 'unary', operator: 'not', operand, span }),
  square: ([x], span) =>
    binary('**')([x, { kind: 'number', value: 2, integer: true, span } as E], span),
}
