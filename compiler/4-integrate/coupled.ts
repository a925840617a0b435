/**
 * The exact solution of x' = M*x + b over one step, M and b constant in it, from the entries of
 * the exponential of M*dt. Where Brian's formulas divide by the difference of two rates, so that
 * equal time constants give NaN, these have the limit. Semantics page 4.3.
 */
import {
  dimensionless as none,
  divideDimensions,
  multiplyDimensions,
  second,
} from '../../runtime/values/dimension.js'
import { add, multiply, number, zero } from '../algebra/build.js'
import { negative, power, product as times, sum } from '../algebra/canonical/evaluate.js'
import { expand } from '../algebra/canonical/expand.js'
import { formOf } from '../algebra/canonical/expression.js'
import { constant, type Form, isNothing, members } from '../algebra/canonical/form.js'
import { quotient as over } from '../algebra/canonical/fraction.js'
import { product } from '../algebra/fraction.js'
import { isZero, simplify } from '../algebra/simplify.js'
import type { Checked, Expression } from '../ir/expression.js'
import { chained } from './chained.js'
import { between, type Matrix } from './matrix.js'
import type { Differential } from './method.js'
import { written } from './stages.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

export interface LinearSystem {
  readonly equations: readonly Differential[]
  readonly matrix: Matrix
  readonly constants: readonly E[]
  /** for each equation whether it is `unless refractory` */
  readonly pausing: readonly boolean[]
}

/** The new value of the variable k: Brian's formula where it has one that is safe. */
export function solve(system: LinearSystem, k: number): E {
  const equation = system.equations[k]
  const inOneWay = chained(system, k)
  if (inOneWay === undefined) return inTheLimit(system, k)
  const value = written(inOneWay.value, equation)
  if (inOneWay.delicate.size === 0) return value
  const tests = [...inOneWay.delicate].map(([j, form]) =>
    agree(written(form, equation), entry(system, k, j) ?? zero(equation.f)),
  )
  const { span, type, dimension } = value
  const test: E =
    tests.length === 1
      ? tests[0]
      : {
          kind: 'logical',
          operator: 'and',
          operands: tests,
          span,
          type: 'boolean',
          dimension: none,
        }
  const otherwise = inTheLimit(system, k)
  return { kind: 'conditional', test, then: value, otherwise, span, type, dimension }
}

/** Whether a factor has kept its digits. */
function agree(factor: E, exactly: E): E {
  const { span } = exactly
  const symbol = { kind: 'intrinsic', name: 'agree' } as const
  const type = 'boolean'
  const callee: E = { kind: 'name', span, name: 'agree', symbol, type, dimension: none }
  const given = [factor, exactly].map((value) => ({ value }))
  return { kind: 'call', span, callee, arguments: given, type, dimension: none }
}

function inTheLimit(system: LinearSystem, k: number): E {
  const { equations, matrix, constants } = system
  const others = equations.flatMap(({ x }, j): E[] => {
    const factor = j === k && !isCyclic(matrix, k) ? undefined : entry(system, k, j)
    return factor === undefined ? [] : [multiply(x, factor)]
  })
  const driven = constants.flatMap((constant, j): E[] => {
    if (isZero(constant) || (j === k && !isCyclic(matrix, k))) return []
    const factor = response(system, k, j)
    return factor === undefined ? [] : [multiply(constant, factor)]
  })
  if (!isCyclic(matrix, k) && others.length === 0 && driven.length === 0) {
    return written(alone(system, k), equations[k])
  }
  const own = isCyclic(matrix, k) ? [] : [written(alone(system, k), equations[k])]
  const rest = [...others, ...driven].map(simplify)
  return [...own, ...rest].reduce(add)
}

/** What the equation gives without the other variables: x*exp(a*dt) + c*exp(a*dt) - c, c = b/a. */
function alone({ equations, matrix, constants }: LinearSystem, k: number): Form {
  const { x, span } = equations[k]
  const [rate, b] = [matrix[k][k], constants[k]].map((e) => expand(formOf(e)))
  const dt = formOf(dtAt(span))
  const decays = members(rate, 'sum').map((part) => power(constant('e'), times(part, dt)))
  const towards = times(formOf(x), ...decays)
  if (isNothing(b)) return towards
  const c = over(b, rate)
  return sum(towards, times(c, ...decays), negative(c))
}

const isCyclic = (matrix: Matrix, k: number): boolean => between(matrix, k, k).length > 1

/** How much of the variable j is in the variable k after a step; nothing where it has no influence. */
function entry(system: LinearSystem, k: number, j: number): E | undefined {
  const { matrix, equations } = system
  const way = between(matrix, j, k)
  if (way.length === 0) return undefined
  const { span } = equations[k]
  const scaled = (row: number, column: number) => product(matrix[row][column], dtAt(span))
  const chain = way.length === 2 && isZero(matrix[j][k])
  if (k !== j && chain) {
    return multiply(scaled(k, j), intrinsic('expMean', [scaled(k, k), scaled(j, j)], span))
  }
  const entries = way.flatMap((row) => way.map((column) => scaled(row, column)))
  const place = [way.indexOf(k), way.indexOf(j), way.length].map((n) => number(n, span))
  const dimension = divideDimensions(equations[k].dimension, equations[j].dimension)
  return intrinsic('expmEntry', [...place, ...entries], span, dimension)
}

/** How much a constant in the equation of j adds to the variable k in a step. */
function response(system: LinearSystem, k: number, j: number): E | undefined {
  const { matrix, equations } = system
  const way = between(matrix, j, k)
  if (way.length === 0) return undefined
  const { span } = equations[k]
  const dt = dtAt(span)
  const nothing = zero({ type: 'integer', dimension: dt.dimension, span })
  const rows = way.map((row) => [
    ...way.map((column) => product(matrix[row][column], dt)),
    row === j ? dt : nothing,
  ])
  const last = [...way, 0].map(() => nothing)
  const size = way.length + 1
  const place = [way.indexOf(k), size - 1, size].map((n) => number(n, span))
  const ratio = divideDimensions(equations[k].dimension, equations[j].dimension)
  const dimension = multiplyDimensions(ratio, second)
  return intrinsic('expmEntry', [...place, ...rows.flat(), ...last], span, dimension)
}

function intrinsic(
  name: 'expMean' | 'expmEntry',
  values: readonly E[],
  span: E['span'],
  dimension = values[0].dimension,
): E {
  const symbol = { kind: 'intrinsic', name } as const
  const callee: E = { kind: 'name', span, name, symbol, type: 'float', dimension }
  const given = values.map((value) => ({ value }))
  return { kind: 'call', span, callee, arguments: given, type: 'float', dimension }
}
