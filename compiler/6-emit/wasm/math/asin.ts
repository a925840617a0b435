/** Made from runtime/math/arc.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const asinFunction: MathFunction = {
  name: 'asin',
  isPublic: true,
  scalarCalls: ['arcOfQuotient'],
  vectorCalls: ['arcOfQuotient_v', 'asin'],
  scalar: `(func $asin (param $x f64) (result f64)
(local $a f64) (local $square f64) (local $x2 f64) (local $z f64) (local $s f64)
(local $xh f64) (local $xl f64) (local $t2 f64) (local $yh f64) (local $yl f64)
(local $root f64) (local $back f64) (local $choice5 f64) (local $s3 f64)
(local $xh3 f64) (local $xl3 f64) (local $t6 f64) (local $yh3 f64) (local $yl3 f64)
(local $arcOfQuotient f64)
(local.set $a (f64.abs (local.get $x)))
(if (i32.eqz (f64.ge (local.get $a) (global.get $1e-9))) (then
(return (local.get $x))
))
(if (i32.eqz (f64.le (local.get $a) (global.get $1))) (then
(return (global.get $nan))
))
(local.set $square (f64.mul (local.get $a) (local.get $a)))
(local.set $x2 (f64.sub (global.get $1) (local.get $square)))
(local.set $z (f64.sub (local.get $x2) (global.get $1)))
(local.set $s (f64.mul (global.get $134217729) (local.get $a)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $a))))
(local.set $xl (f64.sub (local.get $a) (local.get $xh)))
(local.set $t2 (f64.mul (global.get $134217729) (local.get $a)))
(local.set $yh (f64.sub (local.get $t2) (f64.sub (local.get $t2) (local.get $a))))
(local.set $yl (f64.sub (local.get $a) (local.get $yh)))
(local.set $root (f64.sqrt (local.get $x2)))
(local.set $back (f64.mul (local.get $root) (local.get $root)))
(if (f64.eq (local.get $root) (f64.const 0)) (then
(local.set $choice5 (f64.const 0))
) (else
(local.set $s3 (f64.mul (global.get $134217729) (local.get $root)))
(local.set $xh3 (f64.sub (local.get $s3) (f64.sub (local.get $s3) (local.get $root))))
(local.set $xl3 (f64.sub (local.get $root) (local.get $xh3)))
(local.set $t6 (f64.mul (global.get $134217729) (local.get $root)))
(local.set $yh3 (f64.sub (local.get $t6) (f64.sub (local.get $t6) (local.get $root))))
(local.set $yl3 (f64.sub (local.get $root) (local.get $yh3)))
(local.set $choice5 (f64.div (f64.add (f64.sub (f64.sub (local.get $x2)
(local.get $back)) (f64.add (f64.add (f64.add (f64.sub (f64.mul (local.get $xh3)
(local.get $yh3)) (local.get $back)) (f64.mul (local.get $xh3) (local.get $yl3)))
(f64.mul (local.get $xl3) (local.get $yh3))) (f64.mul (local.get $xl3)
(local.get $yl3)))) (f64.sub (f64.add (f64.sub (global.get $1) (f64.sub (local.get $x2)
(local.get $z))) (f64.sub (f64.neg (local.get $square)) (local.get $z))) (f64.add
(f64.add (f64.add (f64.sub (f64.mul (local.get $xh) (local.get $yh))
(local.get $square)) (f64.mul (local.get $xh) (local.get $yl))) (f64.mul (local.get $xl)
(local.get $yh))) (f64.mul (local.get $xl) (local.get $yl))))) (f64.mul (global.get $2)
(local.get $root))))
))
(call $arcOfQuotient (local.get $a) (f64.const 0) (local.get $root) (local.get $choice5)
(i32.const 0))
(local.set $arcOfQuotient)
(return (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then (f64.neg
(local.get $arcOfQuotient))) (else (local.get $arcOfQuotient)))))`,
  vector: `(func $asin_v (param $x v128) (result v128)
(local $a v128) (local $square v128) (local $x2 v128) (local $z v128) (local $s v128)
(local $xh v128) (local $xl v128) (local $t2 v128) (local $yh v128) (local $yl v128)
(local $root v128) (local $back v128) (local $choice5 v128) (local $s3 v128)
(local $xh3 v128) (local $xl3 v128) (local $t6 v128) (local $yh3 v128) (local $yl3 v128)
(local $arcOfQuotient v128) (local $bits i32)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.ge (local.get $a)
(global.get $1e-9_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $asin_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.le (local.get $a) (global.get $1_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $nan_v))
))
(if (local.get $bits) (then (return (call $asin_lanes (local.get $x)))))
(local.set $square (f64x2.mul (local.get $a) (local.get $a)))
(local.set $x2 (f64x2.sub (global.get $1_v) (local.get $square)))
(local.set $z (f64x2.sub (local.get $x2) (global.get $1_v)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $a)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $a))))
(local.set $xl (f64x2.sub (local.get $a) (local.get $xh)))
(local.set $t2 (f64x2.mul (global.get $134217729_v) (local.get $a)))
(local.set $yh (f64x2.sub (local.get $t2) (f64x2.sub (local.get $t2) (local.get $a))))
(local.set $yl (f64x2.sub (local.get $a) (local.get $yh)))
(local.set $root (f64x2.sqrt (local.get $x2)))
(local.set $back (f64x2.mul (local.get $root) (local.get $root)))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $root) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $asin_lanes
(local.get $x)))))
(local.set $choice5 (global.get $0_v))
) (else
(local.set $s3 (f64x2.mul (global.get $134217729_v) (local.get $root)))
(local.set $xh3 (f64x2.sub (local.get $s3) (f64x2.sub (local.get $s3)
(local.get $root))))
(local.set $xl3 (f64x2.sub (local.get $root) (local.get $xh3)))
(local.set $t6 (f64x2.mul (global.get $134217729_v) (local.get $root)))
(local.set $yh3 (f64x2.sub (local.get $t6) (f64x2.sub (local.get $t6)
(local.get $root))))
(local.set $yl3 (f64x2.sub (local.get $root) (local.get $yh3)))
(local.set $choice5 (f64x2.div (f64x2.add (f64x2.sub (f64x2.sub (local.get $x2)
(local.get $back)) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub (f64x2.mul
(local.get $xh3) (local.get $yh3)) (local.get $back)) (f64x2.mul (local.get $xh3)
(local.get $yl3))) (f64x2.mul (local.get $xl3) (local.get $yh3))) (f64x2.mul
(local.get $xl3) (local.get $yl3)))) (f64x2.sub (f64x2.add (f64x2.sub (global.get $1_v)
(f64x2.sub (local.get $x2) (local.get $z))) (f64x2.sub (f64x2.neg (local.get $square))
(local.get $z))) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub (f64x2.mul (local.get $xh)
(local.get $yh)) (local.get $square)) (f64x2.mul (local.get $xh) (local.get $yl)))
(f64x2.mul (local.get $xl) (local.get $yh))) (f64x2.mul (local.get $xl)
(local.get $yl))))) (f64x2.mul (global.get $2_v) (local.get $root))))
))
(call $arcOfQuotient_v (local.get $a) (global.get $0_v) (local.get $root)
(local.get $choice5) (v128.const i64x2 0 0))
(local.set $arcOfQuotient)
(return (v128.bitselect (f64x2.neg (local.get $arcOfQuotient))
(local.get $arcOfQuotient) (f64x2.lt (local.get $x) (global.get $0_v)))))
(func $asin_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $asin (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $asin (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
