/** Made from runtime/math/hyperbolic.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const acoshFunction: MathFunction = {
  name: 'acosh',
  isPublic: true,
  scalarCalls: ['logOfDouble', 'logOfOnePlus'],
  vectorCalls: ['acosh', 'logOfDouble_v', 'logOfOnePlus_v'],
  scalar: `(func $acosh (param $x f64) (result f64)
(local $logOfDouble f64) (local $t f64) (local $z f64) (local $t2 f64)
(local $square f64) (local $radicand f64) (local $x2 f64) (local $z2 f64) (local $s f64)
(local $xh f64) (local $xl f64) (local $t4 f64) (local $yh f64) (local $yl f64)
(local $root f64) (local $choice6 f64) (local $square3 f64) (local $s3 f64)
(local $xh3 f64) (local $xl3 f64) (local $t9 f64) (local $yh3 f64) (local $yl3 f64)
(local $u f64) (local $z3 f64) (local $logOfOnePlus f64)
(if (i32.eqz (f64.ge (local.get $x) (global.get $1))) (then
(return (global.get $nan))
))
(if (f64.gt (local.get $x) (global.get $1000000000)) (then
(call $logOfDouble (local.get $x))
(local.set $logOfDouble)
(return (local.get $logOfDouble))
))
(local.set $t (f64.sub (local.get $x) (global.get $1)))
(local.set $z (f64.sub (local.get $t) (local.get $x)))
(local.set $t2 (f64.add (f64.sub (local.get $x) (f64.sub (local.get $t) (local.get $z)))
(f64.sub (global.get $-1) (local.get $z))))
(local.set $square (f64.mul (local.get $t) (local.get $t)))
(local.set $radicand (f64.add (f64.mul (global.get $2) (local.get $t))
(local.get $square)))
(local.set $x2 (f64.mul (global.get $2) (local.get $t)))
(local.set $z2 (f64.sub (local.get $radicand) (local.get $x2)))
(local.set $s (f64.mul (global.get $134217729) (local.get $t)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $t))))
(local.set $xl (f64.sub (local.get $t) (local.get $xh)))
(local.set $t4 (f64.mul (global.get $134217729) (local.get $t)))
(local.set $yh (f64.sub (local.get $t4) (f64.sub (local.get $t4) (local.get $t))))
(local.set $yl (f64.sub (local.get $t) (local.get $yh)))
(local.set $root (f64.sqrt (local.get $radicand)))
(if (f64.eq (local.get $root) (f64.const 0)) (then
(local.set $choice6 (f64.const 0))
) (else
(local.set $square3 (f64.mul (local.get $root) (local.get $root)))
(local.set $s3 (f64.mul (global.get $134217729) (local.get $root)))
(local.set $xh3 (f64.sub (local.get $s3) (f64.sub (local.get $s3) (local.get $root))))
(local.set $xl3 (f64.sub (local.get $root) (local.get $xh3)))
(local.set $t9 (f64.mul (global.get $134217729) (local.get $root)))
(local.set $yh3 (f64.sub (local.get $t9) (f64.sub (local.get $t9) (local.get $root))))
(local.set $yl3 (f64.sub (local.get $root) (local.get $yh3)))
(local.set $choice6 (f64.div (f64.add (f64.sub (f64.sub (local.get $radicand)
(local.get $square3)) (f64.add (f64.add (f64.add (f64.sub (f64.mul (local.get $xh3)
(local.get $yh3)) (local.get $square3)) (f64.mul (local.get $xh3) (local.get $yl3)))
(f64.mul (local.get $xl3) (local.get $yh3))) (f64.mul (local.get $xl3)
(local.get $yl3)))) (f64.add (f64.add (f64.add (f64.sub (local.get $x2) (f64.sub
(local.get $radicand) (local.get $z2))) (f64.sub (local.get $square) (local.get $z2)))
(f64.add (f64.add (f64.add (f64.sub (f64.mul (local.get $xh) (local.get $yh))
(local.get $square)) (f64.mul (local.get $xh) (local.get $yl))) (f64.mul (local.get $xl)
(local.get $yh))) (f64.mul (local.get $xl) (local.get $yl)))) (f64.mul (f64.mul
(global.get $2) (f64.add (local.get $t) (global.get $1))) (local.get $t2)))) (f64.mul
(global.get $2) (local.get $root))))
))
(local.set $u (f64.add (local.get $t) (local.get $root)))
(local.set $z3 (f64.sub (local.get $u) (local.get $t)))
(call $logOfOnePlus (local.get $u) (f64.add (f64.add (f64.add (f64.sub (local.get $t)
(f64.sub (local.get $u) (local.get $z3))) (f64.sub (local.get $root) (local.get $z3)))
(local.get $t2)) (local.get $choice6)))
(local.set $logOfOnePlus)
(return (local.get $logOfOnePlus)))`,
  vector: `(func $acosh_v (param $x v128) (result v128)
(local $logOfDouble v128) (local $t v128) (local $z v128) (local $t2 v128)
(local $square v128) (local $radicand v128) (local $x2 v128) (local $z2 v128)
(local $s v128) (local $xh v128) (local $xl v128) (local $t4 v128) (local $yh v128)
(local $yl v128) (local $root v128) (local $choice6 v128) (local $square3 v128)
(local $s3 v128) (local $xh3 v128) (local $xl3 v128) (local $t9 v128) (local $yh3 v128)
(local $yl3 v128) (local $u v128) (local $z3 v128) (local $logOfOnePlus v128)
(local $bits i32)
(local.set $bits (i64x2.bitmask (v128.not (f64x2.ge (local.get $x) (global.get $1_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $nan_v))
))
(if (local.get $bits) (then (return (call $acosh_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $x) (global.get $1000000000_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $logOfDouble_v (local.get $x))
(local.set $logOfDouble)
(return (local.get $logOfDouble))
))
(if (local.get $bits) (then (return (call $acosh_lanes (local.get $x)))))
(local.set $t (f64x2.sub (local.get $x) (global.get $1_v)))
(local.set $z (f64x2.sub (local.get $t) (local.get $x)))
(local.set $t2 (f64x2.add (f64x2.sub (local.get $x) (f64x2.sub (local.get $t)
(local.get $z))) (f64x2.sub (global.get $-1_v) (local.get $z))))
(local.set $square (f64x2.mul (local.get $t) (local.get $t)))
(local.set $radicand (f64x2.add (f64x2.mul (global.get $2_v) (local.get $t))
(local.get $square)))
(local.set $x2 (f64x2.mul (global.get $2_v) (local.get $t)))
(local.set $z2 (f64x2.sub (local.get $radicand) (local.get $x2)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $t)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $t))))
(local.set $xl (f64x2.sub (local.get $t) (local.get $xh)))
(local.set $t4 (f64x2.mul (global.get $134217729_v) (local.get $t)))
(local.set $yh (f64x2.sub (local.get $t4) (f64x2.sub (local.get $t4) (local.get $t))))
(local.set $yl (f64x2.sub (local.get $t) (local.get $yh)))
(local.set $root (f64x2.sqrt (local.get $radicand)))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $root) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $acosh_lanes
(local.get $x)))))
(local.set $choice6 (global.get $0_v))
) (else
(local.set $square3 (f64x2.mul (local.get $root) (local.get $root)))
(local.set $s3 (f64x2.mul (global.get $134217729_v) (local.get $root)))
(local.set $xh3 (f64x2.sub (local.get $s3) (f64x2.sub (local.get $s3)
(local.get $root))))
(local.set $xl3 (f64x2.sub (local.get $root) (local.get $xh3)))
(local.set $t9 (f64x2.mul (global.get $134217729_v) (local.get $root)))
(local.set $yh3 (f64x2.sub (local.get $t9) (f64x2.sub (local.get $t9)
(local.get $root))))
(local.set $yl3 (f64x2.sub (local.get $root) (local.get $yh3)))
(local.set $choice6 (f64x2.div (f64x2.add (f64x2.sub (f64x2.sub (local.get $radicand)
(local.get $square3)) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub (f64x2.mul
(local.get $xh3) (local.get $yh3)) (local.get $square3)) (f64x2.mul (local.get $xh3)
(local.get $yl3))) (f64x2.mul (local.get $xl3) (local.get $yh3))) (f64x2.mul
(local.get $xl3) (local.get $yl3)))) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub
(local.get $x2) (f64x2.sub (local.get $radicand) (local.get $z2))) (f64x2.sub
(local.get $square) (local.get $z2))) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub
(f64x2.mul (local.get $xh) (local.get $yh)) (local.get $square)) (f64x2.mul
(local.get $xh) (local.get $yl))) (f64x2.mul (local.get $xl) (local.get $yh)))
(f64x2.mul (local.get $xl) (local.get $yl)))) (f64x2.mul (f64x2.mul (global.get $2_v)
(f64x2.add (local.get $t) (global.get $1_v))) (local.get $t2)))) (f64x2.mul
(global.get $2_v) (local.get $root))))
))
(local.set $u (f64x2.add (local.get $t) (local.get $root)))
(local.set $z3 (f64x2.sub (local.get $u) (local.get $t)))
(call $logOfOnePlus_v (local.get $u) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub
(local.get $t) (f64x2.sub (local.get $u) (local.get $z3))) (f64x2.sub (local.get $root)
(local.get $z3))) (local.get $t2)) (local.get $choice6)))
(local.set $logOfOnePlus)
(return (local.get $logOfOnePlus)))
(func $acosh_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $acosh (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $acosh (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
