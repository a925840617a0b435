/** Made from runtime/math/exp-kernel.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const scalePairFunction: MathFunction = {
  name: 'scalePair',
  isPublic: false,
  scalarCalls: [],
  vectorCalls: ['scalePair'],
  scalar: `(func $scalePair (param $high f64) (param $low f64) (param $n f64) (result f64)
(local $factor f64) (local $big f64) (local $sum f64)
(if (f64.gt (local.get $n) (global.get $1022)) (then
(return (f64.mul (f64.mul (f64.add (local.get $high) (local.get $low))
(global.get $4.49423283715579e+307)) (f64.reinterpret_i64 (i64.shl (i64.reinterpret_f64
(f64.add (f64.min (f64.sub (local.get $n) (global.get $1022)) (global.get $1023))
(global.get $6755399441056767))) (i64.const 52)))))
))
(if (if (result i32) (f64.gt (local.get $n) (global.get $-1022)) (then (i32.const 1))
(else (if (result i32) (f64.eq (local.get $n) (global.get $-1022)) (then (f64.gt
(local.get $high) (global.get $1))) (else (i32.const 0))))) (then
(return (f64.mul (f64.add (local.get $high) (local.get $low)) (f64.reinterpret_i64
(i64.shl (i64.reinterpret_f64 (f64.add (local.get $n) (global.get $6755399441056767)))
(i64.const 52)))))
))
(if (f64.lt (local.get $n) (global.get $-1100)) (then
(return (f64.const 0))
))
(local.set $factor (if (result f64) (f64.lt (local.get $n) (global.get $-2000)) (then
(f64.const 0)) (else (f64.reinterpret_i64 (i64.shl (i64.reinterpret_f64 (f64.add
(f64.add (local.get $n) (global.get $1022)) (global.get $6755399441056767)))
(i64.const 52))))))
(local.set $big (f64.mul (local.get $high) (local.get $factor)))
(local.set $sum (f64.add (global.get $1) (local.get $big)))
(return (f64.mul (f64.sub (f64.add (local.get $sum) (f64.add (f64.add (f64.sub
(global.get $1) (local.get $sum)) (local.get $big)) (f64.mul (local.get $low)
(local.get $factor)))) (global.get $1)) (global.get $2.2250738585072014e-308))))`,
  vector: `(func $scalePair_v (param $high v128) (param $low v128) (param $n v128) (result v128)
(local $factor v128) (local $big v128) (local $sum v128) (local $bits i32)
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $n) (global.get $1022_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.mul (f64x2.mul (f64x2.add (local.get $high) (local.get $low))
(global.get $4.49423283715579e+307_v)) (i64x2.shl (f64x2.add (f64x2.min (f64x2.sub
(local.get $n) (global.get $1022_v)) (global.get $1023_v))
(global.get $6755399441056767_v)) (i32.const 52))))
))
(if (local.get $bits) (then (return (call $scalePair_lanes (local.get $high)
(local.get $low) (local.get $n)))))
(local.set $bits (i64x2.bitmask (v128.or (f64x2.gt (local.get $n) (global.get $-1022_v))
(v128.and (f64x2.eq (local.get $n) (global.get $-1022_v)) (f64x2.gt (local.get $high)
(global.get $1_v))))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.mul (f64x2.add (local.get $high) (local.get $low)) (i64x2.shl (f64x2.add
(local.get $n) (global.get $6755399441056767_v)) (i32.const 52))))
))
(if (local.get $bits) (then (return (call $scalePair_lanes (local.get $high)
(local.get $low) (local.get $n)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $n) (global.get $-1100_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $0_v))
))
(if (local.get $bits) (then (return (call $scalePair_lanes (local.get $high)
(local.get $low) (local.get $n)))))
(local.set $factor (v128.andnot (i64x2.shl (f64x2.add (f64x2.add (local.get $n)
(global.get $1022_v)) (global.get $6755399441056767_v)) (i32.const 52)) (f64x2.lt
(local.get $n) (global.get $-2000_v))))
(local.set $big (f64x2.mul (local.get $high) (local.get $factor)))
(local.set $sum (f64x2.add (global.get $1_v) (local.get $big)))
(return (f64x2.mul (f64x2.sub (f64x2.add (local.get $sum) (f64x2.add (f64x2.add
(f64x2.sub (global.get $1_v) (local.get $sum)) (local.get $big)) (f64x2.mul
(local.get $low) (local.get $factor)))) (global.get $1_v))
(global.get $2.2250738585072014e-308_v))))
(func $scalePair_lanes (param $high v128) (param $low v128) (param $n v128)
(result v128)
(local $value0 f64) (local $value1 f64)
(call $scalePair (f64x2.extract_lane 0 (local.get $high)) (f64x2.extract_lane 0
(local.get $low)) (f64x2.extract_lane 0 (local.get $n)))
(local.set $value0)
(call $scalePair (f64x2.extract_lane 1 (local.get $high)) (f64x2.extract_lane 1
(local.get $low)) (f64x2.extract_lane 1 (local.get $n)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
