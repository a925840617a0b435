/** Made from runtime/math/erf.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const tinyProductFunction: MathFunction = {
  name: 'tinyProduct',
  isPublic: false,
  scalarCalls: [],
  vectorCalls: ['tinyProduct'],
  scalar: `(func $tinyProduct (param $x f64) (result f64)
(local $large f64) (local $product f64) (local $s f64) (local $xh f64) (local $xl f64)
(if (f64.lt (f64.abs (local.get $x)) (global.get $1e-290)) (then
(return (f64.mul (local.get $x) (global.get $1.1283791670955126)))
))
(local.set $large (f64.mul (local.get $x) (global.get $3.273390607896142e+150)))
(local.set $product (f64.mul (local.get $large) (global.get $1.1283791670955126)))
(local.set $s (f64.mul (global.get $134217729) (local.get $large)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $large))))
(local.set $xl (f64.sub (local.get $large) (local.get $xh)))
(return (f64.mul (f64.add (local.get $product) (f64.add (f64.add (f64.add (f64.add
(f64.sub (f64.mul (local.get $xh) (global.get $1.1283791661262512))
(local.get $product)) (f64.mul (local.get $xh) (global.get $9.692613378575743e-10)))
(f64.mul (local.get $xl) (global.get $1.1283791661262512))) (f64.mul (local.get $xl)
(global.get $9.692613378575743e-10))) (f64.mul (local.get $large)
(global.get $1.533545961316588e-17)))) (global.get $3.054936363499605e-151))))`,
  vector: `(func $tinyProduct_v (param $x v128) (result v128)
(local $large v128) (local $product v128) (local $s v128) (local $xh v128)
(local $xl v128) (local $bits i32)
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $x))
(global.get $1e-290_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.mul (local.get $x) (global.get $1.1283791670955126_v)))
))
(if (local.get $bits) (then (return (call $tinyProduct_lanes (local.get $x)))))
(local.set $large (f64x2.mul (local.get $x) (global.get $3.273390607896142e+150_v)))
(local.set $product (f64x2.mul (local.get $large) (global.get $1.1283791670955126_v)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $large)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $large))))
(local.set $xl (f64x2.sub (local.get $large) (local.get $xh)))
(return (f64x2.mul (f64x2.add (local.get $product) (f64x2.add (f64x2.add (f64x2.add
(f64x2.add (f64x2.sub (f64x2.mul (local.get $xh) (global.get $1.1283791661262512_v))
(local.get $product)) (f64x2.mul (local.get $xh) (global.get $9.692613378575743e-10_v)))
(f64x2.mul (local.get $xl) (global.get $1.1283791661262512_v))) (f64x2.mul
(local.get $xl) (global.get $9.692613378575743e-10_v))) (f64x2.mul (local.get $large)
(global.get $1.533545961316588e-17_v)))) (global.get $3.054936363499605e-151_v))))
(func $tinyProduct_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $tinyProduct (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $tinyProduct (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
