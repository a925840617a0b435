/** Made from runtime/math/exp.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const expm1Function: MathFunction = {
  name: 'expm1',
  isPublic: true,
  scalarCalls: ['exp'],
  vectorCalls: ['exp_v', 'expm1'],
  scalar: `(func $expm1 (param $x f64) (result f64)
(local $choice1 f64) (local $exp2 f64) (local $choice7 f64) (local $square3 f64)
(local $half2 f64) (local $sum4 f64) (local $s2 f64) (local $xh2 f64) (local $xl2 f64)
(local $t4 f64) (local $yh2 f64) (local $yl2 f64) (local $low4 f64) (local $value2 f64)
(local $expm1Pair2 f64) (local $tail08 f64) (local $shifted2 f64) (local $k2 f64)
(local $a2 f64) (local $b2 f64) (local $r2 f64) (local $rLow2 f64) (local $square4 f64)
(local $high2 f64) (local $low5 f64) (local $upper2 f64) (local $exact2 f64)
(local $first2 f64) (local $lower2 f64) (local $sum5 f64) (local $factor2 f64)
(local $scaled2 f64) (local $difference2 f64) (local $z2 f64) (local $low6 f64)
(local $sum6 f64)
(if (i32.eqz (f64.lt (f64.abs (local.get $x)) (global.get $60))) (then
(if (f64.lt (local.get $x) (f64.const 0)) (then
(local.set $choice1 (global.get $-1))
) (else
(call $exp (local.get $x))
(local.set $exp2)
(local.set $choice1 (local.get $exp2))
))
(return (local.get $choice1))
))
(if (f64.lt (f64.abs (local.get $x)) (global.get $1e-17)) (then
(local.set $choice7 (local.get $x))
) (else
(block $end8
(if (f64.lt (f64.abs (local.get $x)) (global.get $0.015625)) (then
(local.set $square3 (f64.mul (local.get $x) (local.get $x)))
(local.set $half2 (f64.mul (global.get $0.5) (local.get $square3)))
(local.set $sum4 (f64.add (local.get $x) (local.get $half2)))
(local.set $s2 (f64.mul (global.get $134217729) (local.get $x)))
(local.set $xh2 (f64.sub (local.get $s2) (f64.sub (local.get $s2) (local.get $x))))
(local.set $xl2 (f64.sub (local.get $x) (local.get $xh2)))
(local.set $t4 (f64.mul (global.get $134217729) (local.get $x)))
(local.set $yh2 (f64.sub (local.get $t4) (f64.sub (local.get $t4) (local.get $x))))
(local.set $yl2 (f64.sub (local.get $x) (local.get $yh2)))
(local.set $low4 (f64.add (f64.add (f64.sub (local.get $x) (local.get $sum4))
(local.get $half2)) (f64.add (f64.mul (global.get $0.5) (f64.add (f64.add (f64.add
(f64.sub (f64.mul (local.get $xh2) (local.get $yh2)) (local.get $square3)) (f64.mul
(local.get $xh2) (local.get $yl2))) (f64.mul (local.get $xl2) (local.get $yh2)))
(f64.mul (local.get $xl2) (local.get $yl2)))) (f64.mul (f64.mul (local.get $square3)
(local.get $x)) (f64.add (global.get $0.16666666666666666) (f64.mul (local.get $x)
(f64.add (global.get $0.041666666666666664) (f64.mul (local.get $x) (f64.add
(global.get $0.008333333333333333) (f64.mul (local.get $x) (f64.add
(global.get $0.001388888888888889) (f64.mul (local.get $x) (f64.add
(global.get $0.0001984126984126984) (f64.mul (local.get $x)
(global.get $0.0000248015873015873)))))))))))))))
(local.set $value2 (f64.add (local.get $sum4) (local.get $low4)))
(local.set $expm1Pair2 (local.get $value2))
(local.set $tail08 (f64.add (f64.sub (local.get $sum4) (local.get $value2))
(local.get $low4)))
(br $end8)
))
(local.set $shifted2 (f64.add (f64.mul (local.get $x) (global.get $92.33248261689366))
(global.get $6755399441055744)))
(local.set $k2 (f64.sub (local.get $shifted2) (global.get $6755399441055744)))
(local.set $a2 (f64.sub (local.get $x) (f64.mul (local.get $k2)
(global.get $0.010830424696223417))))
(local.set $b2 (f64.mul (local.get $k2) (global.get $2.572804622327669e-14)))
(local.set $r2 (f64.sub (local.get $a2) (local.get $b2)))
(local.set $rLow2 (f64.add (f64.sub (f64.sub (local.get $a2) (local.get $r2))
(local.get $b2)) (f64.const 0)))
(local.set $square4 (f64.mul (local.get $r2) (local.get $r2)))
(local.set $high2 (f64.load offset=0 (i32.add (global.get $powersOfTwo) (i32.mul
(i32.and (i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted2))) (i32.const 63))
(i32.const 16)))))
(local.set $low5 (f64.load offset=8 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted2))) (i32.const 63))
(i32.const 16)))))
(local.set $upper2 (f64.sub (f64.add (local.get $r2) (global.get $6291456))
(global.get $6291456)))
(local.set $exact2 (f64.mul (local.get $high2) (local.get $upper2)))
(local.set $first2 (f64.add (local.get $high2) (local.get $exact2)))
(local.set $lower2 (f64.add (f64.add (f64.sub (local.get $high2) (local.get $first2))
(local.get $exact2)) (f64.add (local.get $low5) (f64.add (f64.mul (local.get $high2)
(f64.sub (local.get $r2) (local.get $upper2))) (f64.add (f64.mul (local.get $low5)
(local.get $r2)) (f64.mul (f64.add (local.get $high2) (local.get $low5)) (f64.add
(f64.add (f64.mul (local.get $square4) (f64.add (global.get $0.5) (f64.mul
(local.get $r2) (global.get $0.16666666666666666)))) (f64.mul (f64.mul
(local.get $square4) (local.get $square4)) (f64.add (f64.add
(global.get $0.041666666666666664) (f64.mul (local.get $r2)
(global.get $0.008333333333333333))) (f64.mul (local.get $square4) (f64.add
(global.get $0.001388888888888889) (f64.mul (local.get $r2)
(global.get $0.0001984126984126984))))))) (f64.add (local.get $rLow2) (f64.mul
(local.get $rLow2) (local.get $r2))))))))))
(local.set $sum5 (f64.add (local.get $first2) (local.get $lower2)))
(local.set $factor2 (f64.reinterpret_i64 (i64.add (i64.shl (i64.and (i64.reinterpret_f64
(local.get $shifted2)) (i64.const -64)) (i64.const 46))
(i64.const 0x3ff0000000000000))))
(local.set $scaled2 (f64.mul (local.get $sum5) (local.get $factor2)))
(local.set $difference2 (f64.sub (local.get $scaled2) (global.get $1)))
(local.set $z2 (f64.sub (local.get $difference2) (local.get $scaled2)))
(local.set $low6 (f64.add (f64.add (f64.sub (local.get $scaled2) (f64.sub
(local.get $difference2) (local.get $z2))) (f64.sub (global.get $-1) (local.get $z2)))
(f64.mul (f64.add (f64.sub (local.get $first2) (local.get $sum5)) (local.get $lower2))
(local.get $factor2))))
(local.set $sum6 (f64.add (local.get $difference2) (local.get $low6)))
(local.set $expm1Pair2 (local.get $sum6))
(local.set $tail08 (f64.add (f64.sub (local.get $difference2) (local.get $sum6))
(local.get $low6)))
(br $end8)
)
(local.set $choice7 (f64.add (local.get $expm1Pair2) (local.get $tail08)))
))
(return (local.get $choice7)))`,
  vector: `(func $expm1_v (param $x v128) (result v128)
(local $choice1 v128) (local $exp2 v128) (local $choice7 v128) (local $square3 v128)
(local $half2 v128) (local $sum4 v128) (local $s2 v128) (local $xh2 v128)
(local $xl2 v128) (local $t4 v128) (local $yh2 v128) (local $yl2 v128)
(local $low4 v128) (local $value2 v128) (local $expm1Pair2 v128) (local $tail08 v128)
(local $shifted2 v128) (local $k2 v128) (local $a2 v128) (local $b2 v128)
(local $r2 v128) (local $rLow2 v128) (local $square4 v128) (local $high2 v128)
(local $low5 v128) (local $upper2 v128) (local $exact2 v128) (local $first2 v128)
(local $lower2 v128) (local $sum5 v128) (local $factor2 v128) (local $scaled2 v128)
(local $difference2 v128) (local $z2 v128) (local $low6 v128) (local $sum6 v128)
(local $bits i32) (local $index v128)
(local.set $bits (i64x2.bitmask (v128.not (f64x2.lt (f64x2.abs (local.get $x))
(global.get $60_v)))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $expm1_lanes
(local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $x) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $expm1_lanes
(local.get $x)))))
(local.set $choice1 (global.get $-1_v))
) (else
(call $exp_v (local.get $x))
(local.set $exp2)
(local.set $choice1 (local.get $exp2))
))
(return (local.get $choice1))
))
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $x))
(global.get $1e-17_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $expm1_lanes
(local.get $x)))))
(local.set $choice7 (local.get $x))
) (else
(block $end8
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $x))
(global.get $0.015625_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $expm1_lanes
(local.get $x)))))
(local.set $square3 (f64x2.mul (local.get $x) (local.get $x)))
(local.set $half2 (f64x2.mul (global.get $0.5_v) (local.get $square3)))
(local.set $sum4 (f64x2.add (local.get $x) (local.get $half2)))
(local.set $s2 (f64x2.mul (global.get $134217729_v) (local.get $x)))
(local.set $xh2 (f64x2.sub (local.get $s2) (f64x2.sub (local.get $s2) (local.get $x))))
(local.set $xl2 (f64x2.sub (local.get $x) (local.get $xh2)))
(local.set $t4 (f64x2.mul (global.get $134217729_v) (local.get $x)))
(local.set $yh2 (f64x2.sub (local.get $t4) (f64x2.sub (local.get $t4) (local.get $x))))
(local.set $yl2 (f64x2.sub (local.get $x) (local.get $yh2)))
(local.set $low4 (f64x2.add (f64x2.add (f64x2.sub (local.get $x) (local.get $sum4))
(local.get $half2)) (f64x2.add (f64x2.mul (global.get $0.5_v) (f64x2.add (f64x2.add
(f64x2.add (f64x2.sub (f64x2.mul (local.get $xh2) (local.get $yh2))
(local.get $square3)) (f64x2.mul (local.get $xh2) (local.get $yl2))) (f64x2.mul
(local.get $xl2) (local.get $yh2))) (f64x2.mul (local.get $xl2) (local.get $yl2))))
(f64x2.mul (f64x2.mul (local.get $square3) (local.get $x)) (f64x2.add
(global.get $0.16666666666666666_v) (f64x2.mul (local.get $x) (f64x2.add
(global.get $0.041666666666666664_v) (f64x2.mul (local.get $x) (f64x2.add
(global.get $0.008333333333333333_v) (f64x2.mul (local.get $x) (f64x2.add
(global.get $0.001388888888888889_v) (f64x2.mul (local.get $x) (f64x2.add
(global.get $0.0001984126984126984_v) (f64x2.mul (local.get $x)
(global.get $0.0000248015873015873_v)))))))))))))))
(local.set $value2 (f64x2.add (local.get $sum4) (local.get $low4)))
(local.set $expm1Pair2 (local.get $value2))
(local.set $tail08 (f64x2.add (f64x2.sub (local.get $sum4) (local.get $value2))
(local.get $low4)))
(br $end8)
))
(local.set $shifted2 (f64x2.add (f64x2.mul (local.get $x)
(global.get $92.33248261689366_v)) (global.get $6755399441055744_v)))
(local.set $k2 (f64x2.sub (local.get $shifted2) (global.get $6755399441055744_v)))
(local.set $a2 (f64x2.sub (local.get $x) (f64x2.mul (local.get $k2)
(global.get $0.010830424696223417_v))))
(local.set $b2 (f64x2.mul (local.get $k2) (global.get $2.572804622327669e-14_v)))
(local.set $r2 (f64x2.sub (local.get $a2) (local.get $b2)))
(local.set $rLow2 (f64x2.add (f64x2.sub (f64x2.sub (local.get $a2) (local.get $r2))
(local.get $b2)) (global.get $0_v)))
(local.set $square4 (f64x2.mul (local.get $r2) (local.get $r2)))
(local.set $index (i64x2.shl (v128.and (local.get $shifted2)
(global.get $0x000000000000003f)) (i32.const 4)))
(local.set $high2 (v128.load offset=0 (i32.add (global.get $powersOfTwo)
(i32x4.extract_lane 0 (local.get $index)))))
(local.set $index (v128.load offset=0 (i32.add (global.get $powersOfTwo)
(i32x4.extract_lane 2 (local.get $index)))))
(local.set $low5 (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high2) (local.get $index)))
(local.set $high2 (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high2) (local.get $index)))
(local.set $upper2 (f64x2.sub (f64x2.add (local.get $r2) (global.get $6291456_v))
(global.get $6291456_v)))
(local.set $exact2 (f64x2.mul (local.get $high2) (local.get $upper2)))
(local.set $first2 (f64x2.add (local.get $high2) (local.get $exact2)))
(local.set $lower2 (f64x2.add (f64x2.add (f64x2.sub (local.get $high2)
(local.get $first2)) (local.get $exact2)) (f64x2.add (local.get $low5) (f64x2.add
(f64x2.mul (local.get $high2) (f64x2.sub (local.get $r2) (local.get $upper2)))
(f64x2.add (f64x2.mul (local.get $low5) (local.get $r2)) (f64x2.mul (f64x2.add
(local.get $high2) (local.get $low5)) (f64x2.add (f64x2.add (f64x2.mul
(local.get $square4) (f64x2.add (global.get $0.5_v) (f64x2.mul (local.get $r2)
(global.get $0.16666666666666666_v)))) (f64x2.mul (f64x2.mul (local.get $square4)
(local.get $square4)) (f64x2.add (f64x2.add (global.get $0.041666666666666664_v)
(f64x2.mul (local.get $r2) (global.get $0.008333333333333333_v))) (f64x2.mul
(local.get $square4) (f64x2.add (global.get $0.001388888888888889_v) (f64x2.mul
(local.get $r2) (global.get $0.0001984126984126984_v))))))) (f64x2.add
(local.get $rLow2) (f64x2.mul (local.get $rLow2) (local.get $r2))))))))))
(local.set $sum5 (f64x2.add (local.get $first2) (local.get $lower2)))
(local.set $factor2 (i64x2.add (i64x2.shl (v128.and (local.get $shifted2)
(global.get $0xffffffffffffffc0)) (i32.const 46)) (global.get $1_v)))
(local.set $scaled2 (f64x2.mul (local.get $sum5) (local.get $factor2)))
(local.set $difference2 (f64x2.sub (local.get $scaled2) (global.get $1_v)))
(local.set $z2 (f64x2.sub (local.get $difference2) (local.get $scaled2)))
(local.set $low6 (f64x2.add (f64x2.add (f64x2.sub (local.get $scaled2) (f64x2.sub
(local.get $difference2) (local.get $z2))) (f64x2.sub (global.get $-1_v)
(local.get $z2))) (f64x2.mul (f64x2.add (f64x2.sub (local.get $first2)
(local.get $sum5)) (local.get $lower2)) (local.get $factor2))))
(local.set $sum6 (f64x2.add (local.get $difference2) (local.get $low6)))
(local.set $expm1Pair2 (local.get $sum6))
(local.set $tail08 (f64x2.add (f64x2.sub (local.get $difference2) (local.get $sum6))
(local.get $low6)))
(br $end8)
)
(local.set $choice7 (f64x2.add (local.get $expm1Pair2) (local.get $tail08)))
))
(return (local.get $choice7)))
(func $expm1_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $expm1 (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $expm1 (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
