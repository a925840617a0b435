/** Made from runtime/math/hyperbolic.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const atanhFunction: MathFunction = {
  name: 'atanh',
  isPublic: true,
  scalarCalls: ['logOfOnePlus'],
  vectorCalls: ['atanh', 'logOfOnePlus_v'],
  scalar: `(func $atanh (param $x f64) (result f64)
(local $a f64) (local $a2 f64) (local $b f64) (local $d f64) (local $z f64)
(local $q f64) (local $product f64) (local $s f64) (local $xh f64) (local $xl f64)
(local $t2 f64) (local $yh f64) (local $yl f64) (local $logOfOnePlus f64)
(local.set $a (f64.abs (local.get $x)))
(if (i32.eqz (f64.ge (local.get $a) (global.get $1e-9))) (then
(return (local.get $x))
))
(if (i32.eqz (f64.lt (local.get $a) (global.get $1))) (then
(return (if (result f64) (f64.eq (local.get $a) (global.get $1)) (then (f64.div
(local.get $x) (f64.const 0))) (else (global.get $nan))))
))
(local.set $a2 (f64.mul (global.get $2) (local.get $a)))
(local.set $b (f64.neg (local.get $a)))
(local.set $d (f64.add (local.get $b) (global.get $1)))
(local.set $z (f64.sub (local.get $d) (local.get $b)))
(local.set $q (f64.div (local.get $a2) (local.get $d)))
(local.set $product (f64.mul (local.get $q) (local.get $d)))
(local.set $s (f64.mul (global.get $134217729) (local.get $q)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $q))))
(local.set $xl (f64.sub (local.get $q) (local.get $xh)))
(local.set $t2 (f64.mul (global.get $134217729) (local.get $d)))
(local.set $yh (f64.sub (local.get $t2) (f64.sub (local.get $t2) (local.get $d))))
(local.set $yl (f64.sub (local.get $d) (local.get $yh)))
(call $logOfOnePlus (local.get $q) (f64.div (f64.sub (f64.add (f64.sub (f64.sub
(local.get $a2) (local.get $product)) (f64.add (f64.add (f64.add (f64.sub (f64.mul
(local.get $xh) (local.get $yh)) (local.get $product)) (f64.mul (local.get $xh)
(local.get $yl))) (f64.mul (local.get $xl) (local.get $yh))) (f64.mul (local.get $xl)
(local.get $yl)))) (f64.const 0)) (f64.mul (local.get $q) (f64.add (f64.add (f64.sub
(local.get $b) (f64.sub (local.get $d) (local.get $z))) (f64.sub (global.get $1)
(local.get $z))) (f64.const 0)))) (local.get $d)))
(local.set $logOfOnePlus)
(return (f64.mul (f64.mul (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then
(global.get $-1)) (else (global.get $1))) (global.get $0.5))
(local.get $logOfOnePlus))))`,
  vector: `(func $atanh_v (param $x v128) (result v128)
(local $a v128) (local $a2 v128) (local $b v128) (local $d v128) (local $z v128)
(local $q v128) (local $product v128) (local $s v128) (local $xh v128) (local $xl v128)
(local $t2 v128) (local $yh v128) (local $yl v128) (local $logOfOnePlus v128)
(local $bits i32)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.ge (local.get $a)
(global.get $1e-9_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $atanh_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.lt (local.get $a) (global.get $1_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (f64x2.div (local.get $x) (global.get $0_v)) (global.get $nan_v)
(f64x2.eq (local.get $a) (global.get $1_v))))
))
(if (local.get $bits) (then (return (call $atanh_lanes (local.get $x)))))
(local.set $a2 (f64x2.mul (global.get $2_v) (local.get $a)))
(local.set $b (f64x2.neg (local.get $a)))
(local.set $d (f64x2.add (local.get $b) (global.get $1_v)))
(local.set $z (f64x2.sub (local.get $d) (local.get $b)))
(local.set $q (f64x2.div (local.get $a2) (local.get $d)))
(local.set $product (f64x2.mul (local.get $q) (local.get $d)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $q)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $q))))
(local.set $xl (f64x2.sub (local.get $q) (local.get $xh)))
(local.set $t2 (f64x2.mul (global.get $134217729_v) (local.get $d)))
(local.set $yh (f64x2.sub (local.get $t2) (f64x2.sub (local.get $t2) (local.get $d))))
(local.set $yl (f64x2.sub (local.get $d) (local.get $yh)))
(call $logOfOnePlus_v (local.get $q) (f64x2.div (f64x2.sub (f64x2.add (f64x2.sub
(f64x2.sub (local.get $a2) (local.get $product)) (f64x2.add (f64x2.add (f64x2.add
(f64x2.sub (f64x2.mul (local.get $xh) (local.get $yh)) (local.get $product)) (f64x2.mul
(local.get $xh) (local.get $yl))) (f64x2.mul (local.get $xl) (local.get $yh)))
(f64x2.mul (local.get $xl) (local.get $yl)))) (global.get $0_v)) (f64x2.mul
(local.get $q) (f64x2.add (f64x2.add (f64x2.sub (local.get $b) (f64x2.sub (local.get $d)
(local.get $z))) (f64x2.sub (global.get $1_v) (local.get $z))) (global.get $0_v))))
(local.get $d)))
(local.set $logOfOnePlus)
(return (f64x2.mul (f64x2.mul (v128.bitselect (global.get $-1_v) (global.get $1_v)
(f64x2.lt (local.get $x) (global.get $0_v))) (global.get $0.5_v))
(local.get $logOfOnePlus))))
(func $atanh_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $atanh (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $atanh (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
