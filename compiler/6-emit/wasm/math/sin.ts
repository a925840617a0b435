/** Made from runtime/math/trigonometric.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const sinFunction: MathFunction = {
  name: 'sin',
  isPublic: true,
  scalarCalls: ['reduceLarge'],
  vectorCalls: ['reduceLarge_v', 'sin'],
  scalar: `(func $sin (param $x f64) (result f64)
(local $a f64) (local $shifted f64) (local $n f64) (local $a2 f64) (local $b f64)
(local $first f64) (local $c f64) (local $t f64) (local $z f64) (local $z2 f64)
(local $reduceAngle f64) (local $tail04 f64) (local $tail1 i32) (local $reduceLarge f64)
(local $reduceLarge_tail0 f64) (local $reduceLarge_tail1 f64) (local $shifted2 f64)
(local $n2 f64) (local $a3 f64) (local $b2 f64) (local $first2 f64) (local $c2 f64)
(local $t4 f64) (local $z3 f64) (local $z4 f64) (local $tail02 f64) (local $sum f64)
(local $row i32) (local $high f64) (local $low f64) (local $high2 f64) (local $low2 f64)
(local $z5 f64) (local $s f64) (local $t8 f64) (local $exact f64) (local $first3 f64)
(local.set $a (f64.abs (local.get $x)))
(if (i32.eqz (if (result i32) (f64.ge (local.get $a) (global.get $1e-9)) (then (f64.lt
(local.get $a) (global.get $inf))) (else (i32.const 0)))) (then
(return (if (result f64) (f64.lt (local.get $a) (global.get $1)) (then (local.get $x))
(else (global.get $nan))))
))
(block $end1
(if (f64.lt (f64.abs (local.get $x)) (global.get $100000)) (then
(local.set $shifted (f64.add (f64.mul (local.get $x) (global.get $10.185916357881302))
(global.get $6755399441055744)))
(local.set $n (f64.sub (local.get $shifted) (global.get $6755399441055744)))
(local.set $a2 (f64.sub (local.get $x) (f64.mul (local.get $n)
(global.get $0.09817477042088285))))
(local.set $b (f64.mul (local.get $n) (global.get $3.798187816439979e-12)))
(local.set $first (f64.sub (local.get $a2) (local.get $b)))
(local.set $c (f64.mul (local.get $n) (global.get $1.263916405444479e-22)))
(local.set $t (f64.sub (local.get $first) (local.get $c)))
(local.set $z (f64.sub (local.get $first) (local.get $a2)))
(local.set $z2 (f64.sub (local.get $t) (local.get $first)))
(local.set $reduceAngle (local.get $t))
(local.set $tail04 (f64.add (f64.add (f64.sub (local.get $a2) (f64.sub
(local.get $first) (local.get $z))) (f64.sub (f64.neg (local.get $b)) (local.get $z)))
(f64.sub (f64.add (f64.sub (local.get $first) (f64.sub (local.get $t) (local.get $z2)))
(f64.sub (f64.neg (local.get $c)) (local.get $z2))) (f64.mul (local.get $n)
(global.get $5.299017287730562e-33)))))
(local.set $tail1 (i32.and (i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted)))
(i32.const 63)))
(br $end1)
))
(call $reduceLarge (local.get $x))
(local.set $reduceLarge_tail1)
(local.set $reduceLarge_tail0)
(local.set $reduceLarge)
(local.set $shifted2 (f64.add (f64.mul (local.get $reduceLarge)
(global.get $10.185916357881302)) (global.get $6755399441055744)))
(local.set $n2 (f64.sub (local.get $shifted2) (global.get $6755399441055744)))
(local.set $a3 (f64.sub (local.get $reduceLarge) (f64.mul (local.get $n2)
(global.get $0.09817477042088285))))
(local.set $b2 (f64.mul (local.get $n2) (global.get $3.798187816439979e-12)))
(local.set $first2 (f64.sub (local.get $a3) (local.get $b2)))
(local.set $c2 (f64.mul (local.get $n2) (global.get $1.263916405444479e-22)))
(local.set $t4 (f64.sub (local.get $first2) (local.get $c2)))
(local.set $z3 (f64.sub (local.get $first2) (local.get $a3)))
(local.set $z4 (f64.sub (local.get $t4) (local.get $first2)))
(local.set $tail02 (f64.add (f64.add (f64.sub (local.get $a3) (f64.sub
(local.get $first2) (local.get $z3))) (f64.sub (f64.neg (local.get $b2))
(local.get $z3))) (f64.sub (f64.add (f64.sub (local.get $first2) (f64.sub
(local.get $t4) (local.get $z4))) (f64.sub (f64.neg (local.get $c2)) (local.get $z4)))
(f64.mul (local.get $n2) (global.get $5.299017287730562e-33)))))
(local.set $sum (f64.add (local.get $t4) (f64.add (local.get $tail02)
(local.get $reduceLarge_tail0))))
(local.set $reduceAngle (local.get $sum))
(local.set $tail04 (f64.add (f64.sub (local.get $t4) (local.get $sum)) (f64.add
(local.get $tail02) (local.get $reduceLarge_tail0))))
(local.set $tail1 (i32.and (i32.wrap_i64 (i64.reinterpret_f64 (f64.add (f64.add (f64.mul
(global.get $16) (local.get $reduceLarge_tail1)) (f64.convert_i32_s (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted2))) (i32.const 63))))
(global.get $6755399441055744)))) (i32.const 63)))
(br $end1)
)
(local.set $row (i32.and (local.get $tail1) (i32.const 63)))
(local.set $high (f64.load offset=0 (i32.add (global.get $sines) (i32.mul
(local.get $row) (i32.const 16)))))
(local.set $low (f64.load offset=8 (i32.add (global.get $sines) (i32.mul
(local.get $row) (i32.const 16)))))
(local.set $high2 (f64.load offset=256 (i32.add (global.get $sines) (i32.mul
(local.get $row) (i32.const 16)))))
(local.set $low2 (f64.load offset=264 (i32.add (global.get $sines) (i32.mul
(local.get $row) (i32.const 16)))))
(local.set $z5 (f64.mul (local.get $reduceAngle) (local.get $reduceAngle)))
(local.set $s (f64.mul (global.get $134217729) (local.get $reduceAngle)))
(local.set $t8 (f64.sub (local.get $s) (f64.sub (local.get $s)
(local.get $reduceAngle))))
(local.set $exact (f64.mul (local.get $high2) (local.get $t8)))
(local.set $first3 (f64.add (local.get $high) (local.get $exact)))
(return (f64.add (local.get $first3) (f64.add (f64.add (f64.sub (local.get $high)
(local.get $first3)) (local.get $exact)) (f64.add (f64.mul (local.get $high2) (f64.sub
(local.get $reduceAngle) (local.get $t8))) (f64.add (local.get $low) (f64.add (f64.mul
(local.get $low2) (local.get $reduceAngle)) (f64.add (f64.mul (f64.add
(local.get $high2) (local.get $low2)) (f64.add (f64.mul (f64.mul
(local.get $reduceAngle) (local.get $z5)) (f64.add (global.get $-0.16666666666666666)
(f64.mul (local.get $z5) (f64.add (global.get $0.008333333333333333) (f64.mul
(local.get $z5) (f64.add (global.get $-0.0001984126984126984) (f64.mul (local.get $z5)
(global.get $0.0000027557319223985893)))))))) (local.get $tail04))) (f64.mul (f64.add
(local.get $high) (local.get $low)) (f64.sub (f64.mul (local.get $z5) (f64.add
(global.get $-0.5) (f64.mul (local.get $z5) (f64.add (global.get $0.041666666666666664)
(f64.mul (local.get $z5) (f64.add (global.get $-0.001388888888888889) (f64.mul
(local.get $z5) (global.get $0.0000248015873015873)))))))) (f64.mul
(local.get $reduceAngle) (local.get $tail04))))))))))))`,
  vector: `(func $sin_v (param $x v128) (result v128)
(local $a v128) (local $shifted v128) (local $n v128) (local $a2 v128) (local $b v128)
(local $first v128) (local $c v128) (local $t v128) (local $z v128) (local $z2 v128)
(local $reduceAngle v128) (local $tail04 v128) (local $tail1 v128)
(local $reduceLarge v128) (local $reduceLarge_tail0 v128)
(local $reduceLarge_tail1 v128) (local $shifted2 v128) (local $n2 v128) (local $a3 v128)
(local $b2 v128) (local $first2 v128) (local $c2 v128) (local $t4 v128) (local $z3 v128)
(local $z4 v128) (local $tail02 v128) (local $sum v128) (local $row v128)
(local $high v128) (local $low v128) (local $high2 v128) (local $low2 v128)
(local $z5 v128) (local $s v128) (local $t8 v128) (local $exact v128)
(local $first3 v128) (local $bits i32) (local $index v128)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.not (v128.and (f64x2.ge (local.get $a)
(global.get $1e-9_v)) (f64x2.lt (local.get $a) (global.get $inf_v))))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (local.get $x) (global.get $nan_v) (f64x2.lt (local.get $a)
(global.get $1_v))))
))
(if (local.get $bits) (then (return (call $sin_lanes (local.get $x)))))
(block $end1
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $x))
(global.get $100000_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $sin_lanes
(local.get $x)))))
(local.set $shifted (f64x2.add (f64x2.mul (local.get $x)
(global.get $10.185916357881302_v)) (global.get $6755399441055744_v)))
(local.set $n (f64x2.sub (local.get $shifted) (global.get $6755399441055744_v)))
(local.set $a2 (f64x2.sub (local.get $x) (f64x2.mul (local.get $n)
(global.get $0.09817477042088285_v))))
(local.set $b (f64x2.mul (local.get $n) (global.get $3.798187816439979e-12_v)))
(local.set $first (f64x2.sub (local.get $a2) (local.get $b)))
(local.set $c (f64x2.mul (local.get $n) (global.get $1.263916405444479e-22_v)))
(local.set $t (f64x2.sub (local.get $first) (local.get $c)))
(local.set $z (f64x2.sub (local.get $first) (local.get $a2)))
(local.set $z2 (f64x2.sub (local.get $t) (local.get $first)))
(local.set $reduceAngle (local.get $t))
(local.set $tail04 (f64x2.add (f64x2.add (f64x2.sub (local.get $a2) (f64x2.sub
(local.get $first) (local.get $z))) (f64x2.sub (f64x2.neg (local.get $b))
(local.get $z))) (f64x2.sub (f64x2.add (f64x2.sub (local.get $first) (f64x2.sub
(local.get $t) (local.get $z2))) (f64x2.sub (f64x2.neg (local.get $c)) (local.get $z2)))
(f64x2.mul (local.get $n) (global.get $5.299017287730562e-33_v)))))
(local.set $tail1 (v128.and (local.get $shifted) (global.get $0x000000000000003f)))
(br $end1)
))
(call $reduceLarge_v (local.get $x))
(local.set $reduceLarge_tail1)
(local.set $reduceLarge_tail0)
(local.set $reduceLarge)
(local.set $shifted2 (f64x2.add (f64x2.mul (local.get $reduceLarge)
(global.get $10.185916357881302_v)) (global.get $6755399441055744_v)))
(local.set $n2 (f64x2.sub (local.get $shifted2) (global.get $6755399441055744_v)))
(local.set $a3 (f64x2.sub (local.get $reduceLarge) (f64x2.mul (local.get $n2)
(global.get $0.09817477042088285_v))))
(local.set $b2 (f64x2.mul (local.get $n2) (global.get $3.798187816439979e-12_v)))
(local.set $first2 (f64x2.sub (local.get $a3) (local.get $b2)))
(local.set $c2 (f64x2.mul (local.get $n2) (global.get $1.263916405444479e-22_v)))
(local.set $t4 (f64x2.sub (local.get $first2) (local.get $c2)))
(local.set $z3 (f64x2.sub (local.get $first2) (local.get $a3)))
(local.set $z4 (f64x2.sub (local.get $t4) (local.get $first2)))
(local.set $tail02 (f64x2.add (f64x2.add (f64x2.sub (local.get $a3) (f64x2.sub
(local.get $first2) (local.get $z3))) (f64x2.sub (f64x2.neg (local.get $b2))
(local.get $z3))) (f64x2.sub (f64x2.add (f64x2.sub (local.get $first2) (f64x2.sub
(local.get $t4) (local.get $z4))) (f64x2.sub (f64x2.neg (local.get $c2))
(local.get $z4))) (f64x2.mul (local.get $n2) (global.get $5.299017287730562e-33_v)))))
(local.set $sum (f64x2.add (local.get $t4) (f64x2.add (local.get $tail02)
(local.get $reduceLarge_tail0))))
(local.set $reduceAngle (local.get $sum))
(local.set $tail04 (f64x2.add (f64x2.sub (local.get $t4) (local.get $sum)) (f64x2.add
(local.get $tail02) (local.get $reduceLarge_tail0))))
(local.set $tail1 (v128.and (f64x2.add (f64x2.add (f64x2.mul (global.get $16_v)
(local.get $reduceLarge_tail1)) (f64x2.sub (i64x2.add (v128.and (local.get $shifted2)
(global.get $0x000000000000003f)) (global.get $0x4338000000000000))
(global.get $6755399441055744_v))) (global.get $6755399441055744_v))
(global.get $0x000000000000003f)))
(br $end1)
)
(local.set $row (v128.and (local.get $tail1) (global.get $0x000000000000003f)))
(local.set $index (i64x2.shl (local.get $row) (i32.const 4)))
(local.set $high (v128.load offset=0 (i32.add (global.get $sines) (i32x4.extract_lane 0
(local.get $index)))))
(local.set $index (v128.load offset=0 (i32.add (global.get $sines) (i32x4.extract_lane 2
(local.get $index)))))
(local.set $low (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high) (local.get $index)))
(local.set $high (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high) (local.get $index)))
(local.set $index (i64x2.shl (local.get $row) (i32.const 4)))
(local.set $high2 (v128.load offset=256 (i32.add (global.get $sines)
(i32x4.extract_lane 0 (local.get $index)))))
(local.set $index (v128.load offset=256 (i32.add (global.get $sines)
(i32x4.extract_lane 2 (local.get $index)))))
(local.set $low2 (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high2) (local.get $index)))
(local.set $high2 (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high2) (local.get $index)))
(local.set $z5 (f64x2.mul (local.get $reduceAngle) (local.get $reduceAngle)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $reduceAngle)))
(local.set $t8 (f64x2.sub (local.get $s) (f64x2.sub (local.get $s)
(local.get $reduceAngle))))
(local.set $exact (f64x2.mul (local.get $high2) (local.get $t8)))
(local.set $first3 (f64x2.add (local.get $high) (local.get $exact)))
(return (f64x2.add (local.get $first3) (f64x2.add (f64x2.add (f64x2.sub
(local.get $high) (local.get $first3)) (local.get $exact)) (f64x2.add (f64x2.mul
(local.get $high2) (f64x2.sub (local.get $reduceAngle) (local.get $t8))) (f64x2.add
(local.get $low) (f64x2.add (f64x2.mul (local.get $low2) (local.get $reduceAngle))
(f64x2.add (f64x2.mul (f64x2.add (local.get $high2) (local.get $low2)) (f64x2.add
(f64x2.mul (f64x2.mul (local.get $reduceAngle) (local.get $z5)) (f64x2.add
(global.get $-0.16666666666666666_v) (f64x2.mul (local.get $z5) (f64x2.add
(global.get $0.008333333333333333_v) (f64x2.mul (local.get $z5) (f64x2.add
(global.get $-0.0001984126984126984_v) (f64x2.mul (local.get $z5)
(global.get $0.0000027557319223985893_v)))))))) (local.get $tail04))) (f64x2.mul
(f64x2.add (local.get $high) (local.get $low)) (f64x2.sub (f64x2.mul (local.get $z5)
(f64x2.add (global.get $-0.5_v) (f64x2.mul (local.get $z5) (f64x2.add
(global.get $0.041666666666666664_v) (f64x2.mul (local.get $z5) (f64x2.add
(global.get $-0.001388888888888889_v) (f64x2.mul (local.get $z5)
(global.get $0.0000248015873015873_v)))))))) (f64x2.mul (local.get $reduceAngle)
(local.get $tail04))))))))))))
(func $sin_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $sin (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $sin (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
