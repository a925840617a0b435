/** The exact solution of linear equations. Brian, "Numerical integration"; semantics page 4.3. */
import { isStateful, mentions, variesInStep } from '../algebra/facts.js'
import { asLinear } from '../algebra/linear.js'
import type { Checked, Expression } from '../ir/expression.js'
import { type LinearSystem, solve } from './coupled.js'
import { cycles, isComplex, isSingular } from './matrix.js'
import { messages } from './messages.js'
import type { Differential, Method, Refusal, System } from './method.js'
import { refuseNoise } from './noise.js'

type E = Expression<Checked>

export const exact: Method = {
  name: 'exact',
  aliases: ['linear'],
  step(system, asked) {
    const refusal = refuseNoise('exact', system)
    if (refusal !== undefined) return { refusal }
    const linear = linearSystem(system)
    if ('refusal' in linear) return linear
    // Brian decides on the whole system: its formula also serves where some variables stand still
    const unsolved = system.frozen ? undefined : refuse(linear, asked)
    if (unsolved !== undefined) return { refusal: unsolved }
    const assignments = linear.equations.map(({ name, text, place }, k) => ({
      variable: name,
      text,
      span: place,
      value: solve(linear, k),
    }))
    return { intermediates: [], assignments }
  },
}

function linearSystem(system: System): LinearSystem | { refusal: Refusal } {
  const { equations } = system
  const rows = equations.map((equation) => linearRow(equation, system))
  const nonlinear = equations.find((_, k) => rows[k] === undefined)
  if (nonlinear !== undefined) return { refusal: because('not-linear', nonlinear) }
  for (const { name, span, f } of equations) {
    const varies = variesInStep(f) ? "the time 't'" : undefined
    const what = isStateful(f) ? 'random numbers' : varies
    if (what === undefined) continue
    return { refusal: { diagnostic: messages.make('varies-in-step', { span }, { name, what }) } }
  }
  const found = rows.filter((row) => row !== undefined)
  return {
    equations,
    matrix: found.map((row) => row.coefficients),
    constants: found.map((row) => row.constant),
    pausing: equations.map(({ name }) => system.pausing?.has(name) ?? false),
  }
}

interface Row {
  readonly coefficients: readonly E[]
  readonly constant: E
}

/** The factors of all variables, or nothing where the equation is not affine in them. */
function linearRow(equation: Differential, { equations }: System): Row | undefined {
  const coefficients: E[] = []
  let constant = equation.f
  for (const x of equations) {
    const linear = asLinear(constant, x)
    if (linear === undefined) return undefined
    if (equations.some(({ name }) => mentions(linear.coefficient, name))) return undefined
    coefficients.push(linear.coefficient)
    constant = linear.constant
  }
  return { coefficients, constant }
}

/** Why Brian finds no solution: it divides by the determinant, and has no complex numbers. */
function refuse({ equations, matrix }: LinearSystem, asked: boolean): Refusal | undefined {
  const groups = cycles(matrix)
  const stuck = groups.find((group) => isSingular(matrix, group))
  if (stuck !== undefined) return because('no-unique-solution', equations[stuck[0]])
  const turning = groups.find((group) => group.length === 2 && isComplex(matrix, group))
  if (turning !== undefined) {
    const [first, second] = turning.map((k) => equations[k])
    const parameters = { name: first.name, other: second.name }
    return { diagnostic: messages.make('oscillates', { span: first.span }, parameters) }
  }
  const large = groups.find((group) => group.length > 2)
  if (large === undefined || asked) return undefined
  const names = large.map((k) => equations[k].name)
  const { span } = equations[large[0]]
  return { diagnostic: messages.make('method-needed', { span }, { names }), final: true }
}

const because = (word: 'not-linear' | 'no-unique-solution', { name, span }: Differential) => ({
  diagnostic: messages.make(word, { span }, { name }),
})
