/** Made from runtime/math/erf.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const erfFunction: MathFunction = {
  name: 'erf',
  isPublic: true,
  scalarCalls: ['nearZero', 'step'],
  vectorCalls: ['erf', 'nearZero_v', 'step_v'],
  scalar: `(func $erf (param $x f64) (result f64)
(local $a f64) (local $nearZero f64) (local $k f64) (local $high f64) (local $low f64)
(local $step f64) (local $value f64)
(local.set $a (f64.abs (local.get $x)))
(if (i32.eqz (f64.lt (local.get $a) (global.get $6))) (then
(return (if (result f64) (f64.ge (local.get $a) (global.get $6)) (then (if (result f64)
(f64.lt (local.get $x) (f64.const 0)) (then (global.get $-1)) (else (global.get $1))))
(else (local.get $x))))
))
(if (f64.lt (local.get $a) (global.get $0.5)) (then
(call $nearZero (local.get $x))
(local.set $nearZero)
(return (local.get $nearZero))
))
(local.set $k (f64.floor (f64.add (f64.mul (global.get $16) (local.get $a))
(global.get $0.5))))
(local.set $high (f64.load offset=0 (i32.add (global.get $errorRows) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $k)
(global.get $6755399441055744)))) (i32.const 16)))))
(local.set $low (f64.load offset=8 (i32.add (global.get $errorRows) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $k)
(global.get $6755399441055744)))) (i32.const 16)))))
(call $step (f64.mul (local.get $k) (global.get $0.0625)) (f64.sub (local.get $a)
(f64.mul (local.get $k) (global.get $0.0625))))
(local.set $step)
(local.set $value (f64.add (local.get $high) (f64.add (local.get $low)
(local.get $step))))
(return (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then (f64.neg
(local.get $value))) (else (local.get $value)))))`,
  vector: `(func $erf_v (param $x v128) (result v128)
(local $a v128) (local $nearZero v128) (local $k v128) (local $high v128)
(local $low v128) (local $step v128) (local $value v128) (local $bits i32)
(local $index v128)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.lt (local.get $a) (global.get $6_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (v128.bitselect (global.get $-1_v) (global.get $1_v) (f64x2.lt
(local.get $x) (global.get $0_v))) (local.get $x) (f64x2.ge (local.get $a)
(global.get $6_v))))
))
(if (local.get $bits) (then (return (call $erf_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $a) (global.get $0.5_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $nearZero_v (local.get $x))
(local.set $nearZero)
(return (local.get $nearZero))
))
(if (local.get $bits) (then (return (call $erf_lanes (local.get $x)))))
(local.set $k (f64x2.floor (f64x2.add (f64x2.mul (global.get $16_v) (local.get $a))
(global.get $0.5_v))))
(local.set $index (i64x2.shl (f64x2.add (local.get $k) (global.get $6755399441055744_v))
(i32.const 4)))
(local.set $high (v128.load offset=0 (i32.add (global.get $errorRows)
(i32x4.extract_lane 0 (local.get $index)))))
(local.set $index (v128.load offset=0 (i32.add (global.get $errorRows)
(i32x4.extract_lane 2 (local.get $index)))))
(local.set $low (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high) (local.get $index)))
(local.set $high (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high) (local.get $index)))
(call $step_v (f64x2.mul (local.get $k) (global.get $0.0625_v)) (f64x2.sub
(local.get $a) (f64x2.mul (local.get $k) (global.get $0.0625_v))))
(local.set $step)
(local.set $value (f64x2.add (local.get $high) (f64x2.add (local.get $low)
(local.get $step))))
(return (v128.bitselect (f64x2.neg (local.get $value)) (local.get $value) (f64x2.lt
(local.get $x) (global.get $0_v)))))
(func $erf_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $erf (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $erf (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
