/** Made from runtime/math/arc.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const arcOfQuotientFunction: MathFunction = {
  name: 'arcOfQuotient',
  isPublic: false,
  scalarCalls: ['arcPair'],
  vectorCalls: ['arcOfQuotient', 'arcPair_v'],
  scalar: `(func $arcOfQuotient (param $a f64) (param $aLow f64) (param $b f64) (param $bLow f64)
(param $left i32) (result f64)
(local $q f64) (local $product f64) (local $s f64) (local $xh f64) (local $xl f64)
(local $t f64) (local $yh f64) (local $yl f64) (local $arcPair f64)
(local $arcPair_tail0 f64) (local $rest f64) (local $z f64)
(if (f64.eq (local.get $b) (f64.const 0)) (then
(return (global.get $1.5707963267948966))
))
(local.set $q (f64.div (local.get $a) (local.get $b)))
(local.set $product (f64.mul (local.get $q) (local.get $b)))
(local.set $s (f64.mul (global.get $134217729) (local.get $q)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $q))))
(local.set $xl (f64.sub (local.get $q) (local.get $xh)))
(local.set $t (f64.mul (global.get $134217729) (local.get $b)))
(local.set $yh (f64.sub (local.get $t) (f64.sub (local.get $t) (local.get $b))))
(local.set $yl (f64.sub (local.get $b) (local.get $yh)))
(call $arcPair (local.get $q) (f64.div (f64.sub (f64.add (f64.sub (f64.sub
(local.get $a) (local.get $product)) (f64.add (f64.add (f64.add (f64.sub (f64.mul
(local.get $xh) (local.get $yh)) (local.get $product)) (f64.mul (local.get $xh)
(local.get $yl))) (f64.mul (local.get $xl) (local.get $yh))) (f64.mul (local.get $xl)
(local.get $yl)))) (local.get $aLow)) (f64.mul (local.get $q) (local.get $bLow)))
(local.get $b)))
(local.set $arcPair_tail0)
(local.set $arcPair)
(if (i32.eqz (local.get $left)) (then
(return (f64.add (local.get $arcPair) (local.get $arcPair_tail0)))
))
(local.set $rest (f64.sub (global.get $3.141592653589793) (local.get $arcPair)))
(local.set $z (f64.sub (local.get $rest) (global.get $3.141592653589793)))
(return (f64.add (local.get $rest) (f64.add (f64.add (f64.sub
(global.get $3.141592653589793) (f64.sub (local.get $rest) (local.get $z))) (f64.sub
(f64.neg (local.get $arcPair)) (local.get $z))) (f64.sub
(global.get $1.2246467991473532e-16) (local.get $arcPair_tail0))))))`,
  vector: `(func $arcOfQuotient_v (param $a v128) (param $aLow v128) (param $b v128)
(param $bLow v128) (param $left v128) (result v128)
(local $q v128) (local $product v128) (local $s v128) (local $xh v128) (local $xl v128)
(local $t v128) (local $yh v128) (local $yl v128) (local $arcPair v128)
(local $arcPair_tail0 v128) (local $rest v128) (local $z v128) (local $bits i32)
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $b) (global.get $0_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $1.5707963267948966_v))
))
(if (local.get $bits) (then (return (call $arcOfQuotient_lanes (local.get $a)
(local.get $aLow) (local.get $b) (local.get $bLow) (local.get $left)))))
(local.set $q (f64x2.div (local.get $a) (local.get $b)))
(local.set $product (f64x2.mul (local.get $q) (local.get $b)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $q)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $q))))
(local.set $xl (f64x2.sub (local.get $q) (local.get $xh)))
(local.set $t (f64x2.mul (global.get $134217729_v) (local.get $b)))
(local.set $yh (f64x2.sub (local.get $t) (f64x2.sub (local.get $t) (local.get $b))))
(local.set $yl (f64x2.sub (local.get $b) (local.get $yh)))
(call $arcPair_v (local.get $q) (f64x2.div (f64x2.sub (f64x2.add (f64x2.sub (f64x2.sub
(local.get $a) (local.get $product)) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub
(f64x2.mul (local.get $xh) (local.get $yh)) (local.get $product)) (f64x2.mul
(local.get $xh) (local.get $yl))) (f64x2.mul (local.get $xl) (local.get $yh)))
(f64x2.mul (local.get $xl) (local.get $yl)))) (local.get $aLow)) (f64x2.mul
(local.get $q) (local.get $bLow))) (local.get $b)))
(local.set $arcPair_tail0)
(local.set $arcPair)
(local.set $bits (i64x2.bitmask (v128.not (local.get $left))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.add (local.get $arcPair) (local.get $arcPair_tail0)))
))
(if (local.get $bits) (then (return (call $arcOfQuotient_lanes (local.get $a)
(local.get $aLow) (local.get $b) (local.get $bLow) (local.get $left)))))
(local.set $rest (f64x2.sub (global.get $3.141592653589793_v) (local.get $arcPair)))
(local.set $z (f64x2.sub (local.get $rest) (global.get $3.141592653589793_v)))
(return (f64x2.add (local.get $rest) (f64x2.add (f64x2.add (f64x2.sub
(global.get $3.141592653589793_v) (f64x2.sub (local.get $rest) (local.get $z)))
(f64x2.sub (f64x2.neg (local.get $arcPair)) (local.get $z))) (f64x2.sub
(global.get $1.2246467991473532e-16_v) (local.get $arcPair_tail0))))))
(func $arcOfQuotient_lanes (param $a v128) (param $aLow v128) (param $b v128)
(param $bLow v128) (param $left v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $arcOfQuotient (f64x2.extract_lane 0 (local.get $a)) (f64x2.extract_lane 0
(local.get $aLow)) (f64x2.extract_lane 0 (local.get $b)) (f64x2.extract_lane 0
(local.get $bLow)) (i32.and (i32x4.extract_lane 0 (local.get $left)) (i32.const 1)))
(local.set $value0)
(call $arcOfQuotient (f64x2.extract_lane 1 (local.get $a)) (f64x2.extract_lane 1
(local.get $aLow)) (f64x2.extract_lane 1 (local.get $b)) (f64x2.extract_lane 1
(local.get $bLow)) (i32.and (i32x4.extract_lane 2 (local.get $left)) (i32.const 1)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
