/** Made from runtime/math/arc.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const atanFunction: MathFunction = {
  name: 'atan',
  isPublic: true,
  scalarCalls: ['arcPair'],
  vectorCalls: ['arcPair_v', 'atan'],
  scalar: `(func $atan (param $x f64) (result f64)
(local $a f64) (local $arcPair f64) (local $arcPair_tail0 f64) (local $value f64)
(local.set $a (f64.abs (local.get $x)))
(if (i32.eqz (f64.ge (local.get $a) (global.get $1e-9))) (then
(return (local.get $x))
))
(call $arcPair (local.get $a) (f64.const 0))
(local.set $arcPair_tail0)
(local.set $arcPair)
(local.set $value (f64.add (local.get $arcPair) (local.get $arcPair_tail0)))
(return (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then (f64.neg
(local.get $value))) (else (local.get $value)))))`,
  vector: `(func $atan_v (param $x v128) (result v128)
(local $a v128) (local $arcPair v128) (local $arcPair_tail0 v128) (local $value v128)
(local $bits i32)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.ge (local.get $a)
(global.get $1e-9_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $atan_lanes (local.get $x)))))
(call $arcPair_v (local.get $a) (global.get $0_v))
(local.set $arcPair_tail0)
(local.set $arcPair)
(local.set $value (f64x2.add (local.get $arcPair) (local.get $arcPair_tail0)))
(return (v128.bitselect (f64x2.neg (local.get $value)) (local.get $value) (f64x2.lt
(local.get $x) (global.get $0_v)))))
(func $atan_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $atan (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $atan (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
