/** Made from runtime/math/bits.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const scaleFunction: MathFunction = {
  name: 'scale',
  isPublic: false,
  scalarCalls: [],
  vectorCalls: ['scale'],
  scalar: `(func $scale (param $x f64) (param $n f64) (result f64)
(if (if (result i32) (f64.ge (local.get $n) (global.get $-1022)) (then (f64.le
(local.get $n) (global.get $1023))) (else (i32.const 0))) (then
(return (f64.mul (local.get $x) (f64.reinterpret_i64 (i64.shl (i64.reinterpret_f64
(f64.add (local.get $n) (global.get $6755399441056767))) (i64.const 52)))))
))
(if (f64.gt (local.get $n) (f64.const 0)) (then
(return (f64.mul (f64.mul (local.get $x) (global.get $8.98846567431158e+307))
(f64.reinterpret_i64 (i64.shl (i64.reinterpret_f64 (f64.add (f64.min (f64.sub
(local.get $n) (global.get $1023)) (global.get $1023)) (global.get $6755399441056767)))
(i64.const 52)))))
))
(return (f64.mul (f64.mul (local.get $x) (f64.reinterpret_i64 (i64.shl
(i64.reinterpret_f64 (f64.add (f64.max (f64.add (local.get $n) (global.get $1022))
(global.get $-1022)) (global.get $6755399441056767))) (i64.const 52))))
(global.get $2.2250738585072014e-308))))`,
  vector: `(func $scale_v (param $x v128) (param $n v128) (result v128)
(local $bits i32)
(local.set $bits (i64x2.bitmask (v128.and (f64x2.ge (local.get $n)
(global.get $-1022_v)) (f64x2.le (local.get $n) (global.get $1023_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.mul (local.get $x) (i64x2.shl (f64x2.add (local.get $n)
(global.get $6755399441056767_v)) (i32.const 52))))
))
(if (local.get $bits) (then (return (call $scale_lanes (local.get $x) (local.get $n)))))
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $n) (global.get $0_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.mul (f64x2.mul (local.get $x) (global.get $8.98846567431158e+307_v))
(i64x2.shl (f64x2.add (f64x2.min (f64x2.sub (local.get $n) (global.get $1023_v))
(global.get $1023_v)) (global.get $6755399441056767_v)) (i32.const 52))))
))
(if (local.get $bits) (then (return (call $scale_lanes (local.get $x) (local.get $n)))))
(return (f64x2.mul (f64x2.mul (local.get $x) (i64x2.shl (f64x2.add (f64x2.max (f64x2.add
(local.get $n) (global.get $1022_v)) (global.get $-1022_v))
(global.get $6755399441056767_v)) (i32.const 52)))
(global.get $2.2250738585072014e-308_v))))
(func $scale_lanes (param $x v128) (param $n v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $scale (f64x2.extract_lane 0 (local.get $x)) (f64x2.extract_lane 0
(local.get $n)))
(local.set $value0)
(call $scale (f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1
(local.get $n)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
