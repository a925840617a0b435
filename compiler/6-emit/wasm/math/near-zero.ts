/** Made from runtime/math/erf.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const nearZeroFunction: MathFunction = {
  name: 'nearZero',
  isPublic: false,
  scalarCalls: ['tinyProduct'],
  vectorCalls: ['nearZero', 'tinyProduct_v'],
  scalar: `(func $nearZero (param $x f64) (result f64)
(local $tinyProduct f64) (local $z f64) (local $product f64) (local $s f64)
(local $xh f64) (local $xl f64)
(if (f64.lt (f64.abs (local.get $x)) (global.get $1e-150)) (then
(call $tinyProduct (local.get $x))
(local.set $tinyProduct)
(return (local.get $tinyProduct))
))
(local.set $z (f64.mul (local.get $x) (local.get $x)))
(local.set $product (f64.mul (local.get $x) (global.get $1.1283791670955126)))
(local.set $s (f64.mul (global.get $134217729) (local.get $x)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $x))))
(local.set $xl (f64.sub (local.get $x) (local.get $xh)))
(return (f64.add (local.get $product) (f64.add (f64.add (f64.add (f64.add (f64.sub
(f64.mul (local.get $xh) (global.get $1.1283791661262512)) (local.get $product))
(f64.mul (local.get $xh) (global.get $9.692613378575743e-10))) (f64.mul (local.get $xl)
(global.get $1.1283791661262512))) (f64.mul (local.get $xl)
(global.get $9.692613378575743e-10))) (f64.mul (local.get $x) (f64.add
(global.get $1.533545961316588e-17) (f64.mul (local.get $z) (f64.add
(global.get $-0.37612638903183754) (f64.mul (local.get $z) (f64.add
(global.get $0.112837916709551) (f64.mul (local.get $z) (f64.add
(global.get $-0.026866170645103712) (f64.mul (local.get $z) (f64.add
(global.get $0.00522397762431208) (f64.mul (local.get $z) (f64.add
(global.get $-0.0008548326790963591) (f64.mul (local.get $z) (f64.add
(global.get $0.00012055306084861554) (f64.mul (local.get $z) (f64.add
(global.get $-0.00001492381896122267) (f64.mul (local.get $z) (f64.add
(global.get $0.0000016389165814154673) (f64.mul (local.get $z)
(global.get $-1.4784397127968465e-7))))))))))))))))))))))))`,
  vector: `(func $nearZero_v (param $x v128) (result v128)
(local $tinyProduct v128) (local $z v128) (local $product v128) (local $s v128)
(local $xh v128) (local $xl v128) (local $bits i32)
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $x))
(global.get $1e-150_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $tinyProduct_v (local.get $x))
(local.set $tinyProduct)
(return (local.get $tinyProduct))
))
(if (local.get $bits) (then (return (call $nearZero_lanes (local.get $x)))))
(local.set $z (f64x2.mul (local.get $x) (local.get $x)))
(local.set $product (f64x2.mul (local.get $x) (global.get $1.1283791670955126_v)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $x)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $x))))
(local.set $xl (f64x2.sub (local.get $x) (local.get $xh)))
(return (f64x2.add (local.get $product) (f64x2.add (f64x2.add (f64x2.add (f64x2.add
(f64x2.sub (f64x2.mul (local.get $xh) (global.get $1.1283791661262512_v))
(local.get $product)) (f64x2.mul (local.get $xh) (global.get $9.692613378575743e-10_v)))
(f64x2.mul (local.get $xl) (global.get $1.1283791661262512_v))) (f64x2.mul
(local.get $xl) (global.get $9.692613378575743e-10_v))) (f64x2.mul (local.get $x)
(f64x2.add (global.get $1.533545961316588e-17_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $-0.37612638903183754_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $0.112837916709551_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $-0.026866170645103712_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $0.00522397762431208_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $-0.0008548326790963591_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $0.00012055306084861554_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $-0.00001492381896122267_v) (f64x2.mul (local.get $z) (f64x2.add
(global.get $0.0000016389165814154673_v) (f64x2.mul (local.get $z)
(global.get $-1.4784397127968465e-7_v))))))))))))))))))))))))
(func $nearZero_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $nearZero (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $nearZero (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
