/** The integration methods. Semantics page 4.1. */
import { euler } from './euler.js'
import { exact } from './exact.js'
import { exponentialEuler } from './exponential-euler.js'
import { independent } from './independent.js'
import type { Method } from './method.js'
import { rk2, rk4 } from './runge-kutta.js'
import { heun, milstein } from './stochastic.js'

/** Without a method, the first of these that applies is taken: Brian's order of preference. */
export const automatic: readonly Method[] = [exact, euler, heun]

const methods: readonly Method[] = [
  exact,
  exponentialEuler,
  euler,
  rk2,
  rk4,
  heun,
  milstein,
  independent,
]

/** Names that Brian knows and this compiler does not build: they need the GSL library. */
export const unbuiltMethods = [
  'gsl',
  'gsl_rk2',
  'gsl_rk4',
  'gsl_rkf45',
  'gsl_rkck',
  'gsl_rk8pd',
] as const satisfies readonly string[]

export const findMethod = (name: string): Method | undefined =>
  methods.find((method) => method.name === name || method.aliases.includes(name))

export const knownMethods: readonly string[] = [
  ...methods.flatMap((method) => [method.name, ...method.aliases]),
  ...unbuiltMethods,
]
