/**
 * The exact solution of x' = a*x + b over one step, a and b constant in it:
 * m - m*exp(a*dt) + x*exp(a*dt) with m = -b/a. Brian, "Numerical integration"; semantics page 4.3.
 */
import { add, call, multiply, negate, subtract } from '../algebra/build.js'
import { isStateful, mentions, variesInStep } from '../algebra/facts.js'
import { product, quotient } from '../algebra/fraction.js'
import { asLinear, type Linear } from '../algebra/linear.js'
import { isZero, simplify } from '../algebra/simplify.js'
import type { Checked, Expression } from '../ir/expression.js'
import { messages } from './messages.js'
import type { Differential, Method, Refusal, System } from './method.js'
import { dtAt } from './system.js'

type E = Expression<Checked>

export const exact: Method = {
  name: 'exact',
  aliases: ['linear'],
  step(system) {
    const refusal = refuse(system)
    if (refusal !== undefined) return { refusal }
    const assignments = system.equations.map((equation) => ({
      variable: equation.name,
      text: equation.text,
      value: solve(equation, asLinear(equation.f, equation) as Linear),
    }))
    return { assignments }
  },
}

function solve({ x, span }: Differential, { coefficient: a, constant: b }: Linear): E {
  const decay = call('exp', [product(a, dtAt(span))], span)
  if (isZero(b)) return multiply(x, decay)
  const fixedPoint = simplify(negate(quotient(b, a)))
  const towards = subtract(fixedPoint, multiply(fixedPoint, decay))
  return simplify(add(towards, multiply(x, decay)))
}

/** The first reason why the system has no such solution, in Brian's order. */
function refuse(system: System): Refusal | undefined {
  const rows = system.equations.map((equation) => linearRow(equation, system))
  const nonlinear = system.equations.find((_, k) => rows[k] === undefined)
  if (nonlinear !== undefined) return because('not-linear', nonlinear)
  for (const equation of system.equations) {
    const what = isStateful(equation.f)
      ? 'random numbers'
      : variesInStep(equation.f)
        ? "the time 't'"
        : undefined
    if (what === undefined) continue
    const { name, span } = equation
    return { diagnostic: messages.make('varies-in-step', { span }, { name, what }) }
  }
  const matrix = rows as readonly (readonly E[])[]
  return refuseStuck(system, matrix) ?? refuseCoupled(system, matrix)
}

/** The coefficients of all variables, or nothing where the equation is not affine in them. */
function linearRow(equation: Differential, { equations }: System): readonly E[] | undefined {
  const row: E[] = []
  let rest = equation.f
  for (const x of equations) {
    const linear = asLinear(rest, x)
    if (linear === undefined) return undefined
    if (equations.some(({ name }) => mentions(linear.coefficient, name))) return undefined
    row.push(linear.coefficient)
    rest = linear.constant
  }
  return row
}

/** Where no cycle runs through the equations, a zero on the diagonal makes them singular. */
function refuseStuck(system: System, matrix: readonly (readonly E[])[]): Refusal | undefined {
  if (isCyclic(matrix)) return undefined
  const stuck = system.equations.find((_, k) => isZero(matrix[k][k]))
  return stuck && because('no-unique-solution', stuck)
}

function refuseCoupled(system: System, matrix: readonly (readonly E[])[]): Refusal | undefined {
  const { equations } = system
  for (const [k, { name, span }] of equations.entries()) {
    const j = matrix[k].findIndex((entry, column) => column !== k && !isZero(entry))
    if (j < 0) continue
    const other = equations[j].name
    return {
      diagnostic: messages.make('coupled', { span }, { name, other }),
      final: true,
    }
  }
  return undefined
}

/** Whether some variable depends on itself through others. */
function isCyclic(matrix: readonly (readonly E[])[]): boolean {
  const waiting = new Set(matrix.keys())
  const isFree = (k: number) =>
    [...waiting].every((other) => other === k || isZero(matrix[k][other]))
  let free = [...waiting].filter(isFree)
  while (free.length > 0) {
    for (const k of free) waiting.delete(k)
    free = [...waiting].filter(isFree)
  }
  return waiting.size > 0
}

const because = (word: 'not-linear' | 'no-unique-solution', { name, span }: Differential) => ({
  diagnostic: messages.make(word, { span }, { name }),
})
