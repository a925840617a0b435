/** The flags of equations, as the script gives them. */
import type { Equation } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'

export const has = ({ flags }: Equation<Located>, flag: string): boolean =>
  flags.some(({ name }) => name === flag)
