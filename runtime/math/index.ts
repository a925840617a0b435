/**
 * Elementary functions from + - * / sqrt and the bits of doubles alone, so that every engine
 * computes the same last digit. Each family has a file of its own. build/math-to-wasm translates them:
 * functions of numbers with if, ?:, loops with fixed bounds, and tables; it refuses what it does not know.
 */
export { acos, asin, atan, atan2 } from './arc.js'
export { cbrt } from './cbrt.js'
export { erf } from './erf.js'
export { exp, expm1, exprel } from './exp.js'
export { gamma } from './gamma.js'
export { acosh, asinh, atanh, cosh, sinh, tanh } from './hyperbolic.js'
export { log, log10, log1p, log2 } from './log.js'
export { floorDivide, floorModulo } from './modulo.js'
export { pow } from './pow.js'
export { cos, sin, tan } from './trigonometric.js'
