/** Made from runtime/math/matrix-exponential.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const expMeanFunction: MathFunction = {
  name: 'expMean',
  isPublic: true,
  scalarCalls: ['exp', 'exprel'],
  vectorCalls: ['exp_v', 'exprel_v'],
  scalar: `(func $expMean (param $p f64) (param $q f64) (result f64)
(local $high f64) (local $exp f64) (local $exprel f64)
(local.set $high (f64.max (local.get $p) (local.get $q)))
(call $exp (local.get $high))
(local.set $exp)
(call $exprel (f64.sub (f64.min (local.get $p) (local.get $q)) (local.get $high)))
(local.set $exprel)
(return (f64.mul (local.get $exp) (local.get $exprel))))`,
  vector: `(func $expMean_v (param $p v128) (param $q v128) (result v128)
(local $high v128) (local $exp v128) (local $exprel v128)
(local.set $high (f64x2.max (local.get $p) (local.get $q)))
(call $exp_v (local.get $high))
(local.set $exp)
(call $exprel_v (f64x2.sub (f64x2.min (local.get $p) (local.get $q)) (local.get $high)))
(local.set $exprel)
(return (f64x2.mul (local.get $exp) (local.get $exprel))))`,
}
