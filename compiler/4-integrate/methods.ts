/** The integration methods, in Brian's order of preference. Semantics page 4.1. */
import { euler } from './euler.js'
import { exact } from './exact.js'
import type { Method } from './method.js'

/** Without a method, the first that applies is taken. */
export const methods: readonly Method[] = [exact, euler]

/** Names that Brian knows and this compiler does not build yet. */
export const unbuiltMethods = [
  'exponential_euler',
  'rk2',
  'rk4',
  'heun',
  'milstein',
  'independent',
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
