/** Functions of canonical forms: what sympy evaluates of a call as soon as it stands. */
import {
  acos,
  asin,
  atan,
  cos,
  cosh,
  exp,
  log,
  sin,
  sinh,
  tan,
  tanh,
} from '../../../runtime/math/index.js'
import type { Checked, Expression } from '../../ir/expression.js'
import { inverse, isNonnegative, negative, power, product, sum } from './evaluate.js'
import {
  applied,
  coefficient,
  constant,
  float,
  type Form,
  isNegative,
  isOne,
  members,
  minusOne,
  multiplyNumbers,
  zero,
} from './form.js'
import { leansNegative } from './order.js'

type E = Expression<Checked>

/** Functions of a float are computed, on every engine alike. */
const evaluated: ReadonlyMap<string, (x: number) => number> = new Map([
  ['sin', sin],
  ['cos', cos],
  ['tan', tan],
  ['sinh', sinh],
  ['cosh', cosh],
  ['tanh', tanh],
  ['arcsin', asin],
  ['arccos', acos],
  ['arctan', atan],
  ['log', log],
])

const odd = new Set(['sin', 'tan', 'sinh', 'tanh', 'arcsin', 'arctan'])
const even = new Set(['cos', 'cosh', 'abs'])

/** A call of a default function, or what the name stands for; `node` is such a call. */
export function functionOf(name: string, parts: readonly Form[], node: E): Form {
  const [argument] = parts
  if (argument === undefined) return applied(name, parts, node)
  if (name === 'exp') return exponential(argument)
  if (name === 'abs') return absolute(argument, node)
  if (name === 'log' && isOne(argument)) return zero
  if (argument.kind === 'float' && evaluated.has(name)) {
    return float(evaluated.get(name)?.(argument.value) ?? argument.value)
  }
  const turned = (odd.has(name) || even.has(name)) && leansNegative(argument)
  if (!turned) return applied(name, parts, node)
  const inner = applied(name, [negative(argument)], node)
  return odd.has(name) ? negative(inner) : inner
}

/** A float in the exponent becomes a factor: exp(x - 0.5) is 0.606...*exp(x). */
function exponential(argument: Form): Form {
  const floats = members(argument, 'sum').filter((part) => part.kind === 'float')
  if (floats.length === 0) return power(constant('e'), argument)
  const [{ value }] = floats
  const others = members(argument, 'sum').filter((part) => part.kind !== 'float')
  const rest = others.length === 0 ? [] : [power(constant('e'), sum(...others))]
  return product(float(exp(value)), ...rest)
}

function absolute(argument: Form, node: E): Form {
  if (isNonnegative(argument)) return argument
  const { number: factor, rest } = coefficient(argument)
  const magnitude = isNegative(factor) ? multiplyNumbers(minusOne, factor) : factor
  const parts = members(rest, 'product')
  const known = parts.filter(isNonnegative)
  const open = parts.filter((part) => !isNonnegative(part))
  const turned = open.map((part) => (leansNegative(part) ? negative(part) : part))
  const below = turned.every(isUnder)
  const inner = below ? inverse(product(...turned)) : product(...turned)
  const size = applied('abs', [inner], node)
  return product(magnitude, ...known, below ? inverse(size) : size)
}

const isUnder = (e: Form): boolean =>
  e.kind === 'power' && isNegative(coefficient(e.exponent).number)

/** The form with other forms in place of names. */
export function replace(e: Form, replacements: ReadonlyMap<string, Form>): Form {
  switch (e.kind) {
    case 'name':
      return replacements.get(e.name) ?? e
    case 'sum':
      return sum(...e.parts.map((part) => replace(part, replacements)))
    case 'product': {
      const parts = e.parts.map((part) => replace(part, replacements))
      return parts.every((part, k) => part === e.parts[k]) ? e : product(...parts)
    }
    case 'power':
      return power(replace(e.base, replacements), replace(e.exponent, replacements))
    case 'applied':
      return functionOf(
        e.name,
        e.parts.map((part) => replace(part, replacements)),
        e.node,
      )
    default:
      return e
  }
}
