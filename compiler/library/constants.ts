/** The default constants of equations. Brian, "Namespaces"; semantics page 2.4. Pure numbers. */

export const constants = {
  pi: Math.PI,
  e: Math.E,
  inf: Number.POSITIVE_INFINITY,
} as const satisfies Record<string, number>

export type ConstantName = keyof typeof constants

export const isConstantName = (name: string): name is ConstantName => Object.hasOwn(constants, name)
