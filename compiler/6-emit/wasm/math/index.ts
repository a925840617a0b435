/** Made from runtime/math by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'
import { acosFunction } from './acos.js'
import { acoshFunction } from './acosh.js'
import { arcOfQuotientFunction } from './arc-of-quotient.js'
import { arcPairFunction } from './arc-pair.js'
import { asinFunction } from './asin.js'
import { asinhFunction } from './asinh.js'
import { atanFunction } from './atan.js'
import { atan2Function } from './atan2.js'
import { atanhFunction } from './atanh.js'
import { cbrtFunction } from './cbrt.js'
import { certainLogOfNormalFunction } from './certain-log-of-normal.js'
import { cosFunction } from './cos.js'
import { coshFunction } from './cosh.js'
import { erfFunction } from './erf.js'
import { expFunction } from './exp.js'
import { expMeanFunction } from './exp-mean.js'
import { expOfFunction } from './exp-of.js'
import { expm1Function } from './expm1.js'
import { expm1OfLargeFunction } from './expm1-of-large.js'
import { exprelFunction } from './exprel.js'
import { floorDivideFunction } from './floor-divide.js'
import { floorModuloFunction } from './floor-modulo.js'
import { halfExpFunction } from './half-exp.js'
import { logFunction } from './log.js'
import { log10Function } from './log10.js'
import { log1pFunction } from './log1p.js'
import { log2Function } from './log2.js'
import { logOfDoubleFunction } from './log-of-double.js'
import { logOfOnePlusFunction } from './log-of-one-plus.js'
import { nearZeroFunction } from './near-zero.js'
import { partFunction } from './part.js'
import { powFunction } from './pow.js'
import { reduceLargeFunction } from './reduce-large.js'
import { remainderFunction } from './remainder.js'
import { scaleFunction } from './scale.js'
import { scalePairFunction } from './scale-pair.js'
import { sinFunction } from './sin.js'
import { sinhFunction } from './sinh.js'
import { stepFunction } from './step.js'
import { tanFunction } from './tan.js'
import { tanhFunction } from './tanh.js'
import { tinyProductFunction } from './tiny-product.js'

export const mathFunctions: readonly MathFunction[] = [
  acosFunction,
  acoshFunction,
  arcOfQuotientFunction,
  arcPairFunction,
  asinFunction,
  asinhFunction,
  atanFunction,
  atan2Function,
  atanhFunction,
  cbrtFunction,
  certainLogOfNormalFunction,
  cosFunction,
  coshFunction,
  erfFunction,
  expFunction,
  expMeanFunction,
  expOfFunction,
  expm1Function,
  expm1OfLargeFunction,
  exprelFunction,
  floorDivideFunction,
  floorModuloFunction,
  halfExpFunction,
  logFunction,
  log10Function,
  log1pFunction,
  log2Function,
  logOfDoubleFunction,
  logOfOnePlusFunction,
  nearZeroFunction,
  partFunction,
  powFunction,
  reduceLargeFunction,
  remainderFunction,
  scaleFunction,
  scalePairFunction,
  sinFunction,
  sinhFunction,
  stepFunction,
  tanFunction,
  tanhFunction,
  tinyProductFunction,
]
