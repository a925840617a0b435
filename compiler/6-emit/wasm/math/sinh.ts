/** Made from runtime/math/hyperbolic.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const sinhFunction: MathFunction = {
  name: 'sinh',
  isPublic: true,
  scalarCalls: ['halfExp'],
  vectorCalls: ['halfExp_v', 'sinh'],
  scalar: `(func $sinh (param $x f64) (result f64)
(local $a f64) (local $sign f64) (local $halfExp f64) (local $square f64)
(local $half f64) (local $sum f64) (local $s f64) (local $xh f64) (local $xl f64)
(local $t f64) (local $yh f64) (local $yl f64) (local $low f64) (local $value f64)
(local $expm1Pair f64) (local $tail04 f64) (local $shifted f64) (local $k f64)
(local $a2 f64) (local $b f64) (local $r f64) (local $rLow f64) (local $square2 f64)
(local $high f64) (local $low2 f64) (local $upper f64) (local $exact f64)
(local $first f64) (local $lower f64) (local $sum2 f64) (local $factor f64)
(local $scaled f64) (local $difference f64) (local $z f64) (local $low3 f64)
(local $sum3 f64) (local $d f64) (local $z2 f64) (local $q f64) (local $product f64)
(local $s2 f64) (local $xh2 f64) (local $xl2 f64) (local $t5 f64) (local $yh2 f64)
(local $yl2 f64) (local $sum4 f64) (local $z3 f64)
(local.set $a (f64.abs (local.get $x)))
(if (i32.eqz (f64.ge (local.get $a) (global.get $1e-9))) (then
(return (local.get $x))
))
(local.set $sign (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then
(global.get $-1)) (else (global.get $1))))
(if (f64.gt (local.get $a) (global.get $40)) (then
(call $halfExp (local.get $a))
(local.set $halfExp)
(return (f64.mul (local.get $sign) (local.get $halfExp)))
))
(block $end1
(if (f64.lt (f64.abs (local.get $a)) (global.get $0.015625)) (then
(local.set $square (f64.mul (local.get $a) (local.get $a)))
(local.set $half (f64.mul (global.get $0.5) (local.get $square)))
(local.set $sum (f64.add (local.get $a) (local.get $half)))
(local.set $s (f64.mul (global.get $134217729) (local.get $a)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $a))))
(local.set $xl (f64.sub (local.get $a) (local.get $xh)))
(local.set $t (f64.mul (global.get $134217729) (local.get $a)))
(local.set $yh (f64.sub (local.get $t) (f64.sub (local.get $t) (local.get $a))))
(local.set $yl (f64.sub (local.get $a) (local.get $yh)))
(local.set $low (f64.add (f64.add (f64.sub (local.get $a) (local.get $sum))
(local.get $half)) (f64.add (f64.mul (global.get $0.5) (f64.add (f64.add (f64.add
(f64.sub (f64.mul (local.get $xh) (local.get $yh)) (local.get $square)) (f64.mul
(local.get $xh) (local.get $yl))) (f64.mul (local.get $xl) (local.get $yh))) (f64.mul
(local.get $xl) (local.get $yl)))) (f64.mul (f64.mul (local.get $square) (local.get $a))
(f64.add (global.get $0.16666666666666666) (f64.mul (local.get $a) (f64.add
(global.get $0.041666666666666664) (f64.mul (local.get $a) (f64.add
(global.get $0.008333333333333333) (f64.mul (local.get $a) (f64.add
(global.get $0.001388888888888889) (f64.mul (local.get $a) (f64.add
(global.get $0.0001984126984126984) (f64.mul (local.get $a)
(global.get $0.0000248015873015873)))))))))))))))
(local.set $value (f64.add (local.get $sum) (local.get $low)))
(local.set $expm1Pair (local.get $value))
(local.set $tail04 (f64.add (f64.sub (local.get $sum) (local.get $value))
(local.get $low)))
(br $end1)
))
(local.set $shifted (f64.add (f64.mul (local.get $a) (global.get $92.33248261689366))
(global.get $6755399441055744)))
(local.set $k (f64.sub (local.get $shifted) (global.get $6755399441055744)))
(local.set $a2 (f64.sub (local.get $a) (f64.mul (local.get $k)
(global.get $0.010830424696223417))))
(local.set $b (f64.mul (local.get $k) (global.get $2.572804622327669e-14)))
(local.set $r (f64.sub (local.get $a2) (local.get $b)))
(local.set $rLow (f64.add (f64.sub (f64.sub (local.get $a2) (local.get $r))
(local.get $b)) (f64.const 0)))
(local.set $square2 (f64.mul (local.get $r) (local.get $r)))
(local.set $high (f64.load offset=0 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $low2 (f64.load offset=8 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $upper (f64.sub (f64.add (local.get $r) (global.get $6291456))
(global.get $6291456)))
(local.set $exact (f64.mul (local.get $high) (local.get $upper)))
(local.set $first (f64.add (local.get $high) (local.get $exact)))
(local.set $lower (f64.add (f64.add (f64.sub (local.get $high) (local.get $first))
(local.get $exact)) (f64.add (local.get $low2) (f64.add (f64.mul (local.get $high)
(f64.sub (local.get $r) (local.get $upper))) (f64.add (f64.mul (local.get $low2)
(local.get $r)) (f64.mul (f64.add (local.get $high) (local.get $low2)) (f64.add (f64.add
(f64.mul (local.get $square2) (f64.add (global.get $0.5) (f64.mul (local.get $r)
(global.get $0.16666666666666666)))) (f64.mul (f64.mul (local.get $square2)
(local.get $square2)) (f64.add (f64.add (global.get $0.041666666666666664) (f64.mul
(local.get $r) (global.get $0.008333333333333333))) (f64.mul (local.get $square2)
(f64.add (global.get $0.001388888888888889) (f64.mul (local.get $r)
(global.get $0.0001984126984126984))))))) (f64.add (local.get $rLow) (f64.mul
(local.get $rLow) (local.get $r))))))))))
(local.set $sum2 (f64.add (local.get $first) (local.get $lower)))
(local.set $factor (f64.reinterpret_i64 (i64.add (i64.shl (i64.and (i64.reinterpret_f64
(local.get $shifted)) (i64.const -64)) (i64.const 46)) (i64.const 0x3ff0000000000000))))
(local.set $scaled (f64.mul (local.get $sum2) (local.get $factor)))
(local.set $difference (f64.sub (local.get $scaled) (global.get $1)))
(local.set $z (f64.sub (local.get $difference) (local.get $scaled)))
(local.set $low3 (f64.add (f64.add (f64.sub (local.get $scaled) (f64.sub
(local.get $difference) (local.get $z))) (f64.sub (global.get $-1) (local.get $z)))
(f64.mul (f64.add (f64.sub (local.get $first) (local.get $sum2)) (local.get $lower))
(local.get $factor))))
(local.set $sum3 (f64.add (local.get $difference) (local.get $low3)))
(local.set $expm1Pair (local.get $sum3))
(local.set $tail04 (f64.add (f64.sub (local.get $difference) (local.get $sum3))
(local.get $low3)))
(br $end1)
)
(local.set $d (f64.add (local.get $expm1Pair) (global.get $1)))
(local.set $z2 (f64.sub (local.get $d) (local.get $expm1Pair)))
(local.set $q (f64.div (local.get $expm1Pair) (local.get $d)))
(local.set $product (f64.mul (local.get $q) (local.get $d)))
(local.set $s2 (f64.mul (global.get $134217729) (local.get $q)))
(local.set $xh2 (f64.sub (local.get $s2) (f64.sub (local.get $s2) (local.get $q))))
(local.set $xl2 (f64.sub (local.get $q) (local.get $xh2)))
(local.set $t5 (f64.mul (global.get $134217729) (local.get $d)))
(local.set $yh2 (f64.sub (local.get $t5) (f64.sub (local.get $t5) (local.get $d))))
(local.set $yl2 (f64.sub (local.get $d) (local.get $yh2)))
(local.set $sum4 (f64.add (local.get $expm1Pair) (local.get $q)))
(local.set $z3 (f64.sub (local.get $sum4) (local.get $expm1Pair)))
(return (f64.mul (f64.mul (local.get $sign) (global.get $0.5)) (f64.add
(local.get $sum4) (f64.add (f64.add (f64.sub (local.get $expm1Pair) (f64.sub
(local.get $sum4) (local.get $z3))) (f64.sub (local.get $q) (local.get $z3))) (f64.add
(local.get $tail04) (f64.div (f64.sub (f64.add (f64.sub (f64.sub (local.get $expm1Pair)
(local.get $product)) (f64.add (f64.add (f64.add (f64.sub (f64.mul (local.get $xh2)
(local.get $yh2)) (local.get $product)) (f64.mul (local.get $xh2) (local.get $yl2)))
(f64.mul (local.get $xl2) (local.get $yh2))) (f64.mul (local.get $xl2)
(local.get $yl2)))) (local.get $tail04)) (f64.mul (local.get $q) (f64.add (f64.add
(f64.sub (local.get $expm1Pair) (f64.sub (local.get $d) (local.get $z2))) (f64.sub
(global.get $1) (local.get $z2))) (local.get $tail04)))) (local.get $d))))))))`,
  vector: `(func $sinh_v (param $x v128) (result v128)
(local $a v128) (local $sign v128) (local $halfExp v128) (local $square v128)
(local $half v128) (local $sum v128) (local $s v128) (local $xh v128) (local $xl v128)
(local $t v128) (local $yh v128) (local $yl v128) (local $low v128) (local $value v128)
(local $expm1Pair v128) (local $tail04 v128) (local $shifted v128) (local $k v128)
(local $a2 v128) (local $b v128) (local $r v128) (local $rLow v128)
(local $square2 v128) (local $high v128) (local $low2 v128) (local $upper v128)
(local $exact v128) (local $first v128) (local $lower v128) (local $sum2 v128)
(local $factor v128) (local $scaled v128) (local $difference v128) (local $z v128)
(local $low3 v128) (local $sum3 v128) (local $d v128) (local $z2 v128) (local $q v128)
(local $product v128) (local $s2 v128) (local $xh2 v128) (local $xl2 v128)
(local $t5 v128) (local $yh2 v128) (local $yl2 v128) (local $sum4 v128) (local $z3 v128)
(local $bits i32) (local $index v128)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.not (f64x2.ge (local.get $a)
(global.get $1e-9_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $sinh_lanes (local.get $x)))))
(local.set $sign (v128.bitselect (global.get $-1_v) (global.get $1_v) (f64x2.lt
(local.get $x) (global.get $0_v))))
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $a) (global.get $40_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $halfExp_v (local.get $a))
(local.set $halfExp)
(return (f64x2.mul (local.get $sign) (local.get $halfExp)))
))
(if (local.get $bits) (then (return (call $sinh_lanes (local.get $x)))))
(block $end1
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $a))
(global.get $0.015625_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $sinh_lanes
(local.get $x)))))
(local.set $square (f64x2.mul (local.get $a) (local.get $a)))
(local.set $half (f64x2.mul (global.get $0.5_v) (local.get $square)))
(local.set $sum (f64x2.add (local.get $a) (local.get $half)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $a)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $a))))
(local.set $xl (f64x2.sub (local.get $a) (local.get $xh)))
(local.set $t (f64x2.mul (global.get $134217729_v) (local.get $a)))
(local.set $yh (f64x2.sub (local.get $t) (f64x2.sub (local.get $t) (local.get $a))))
(local.set $yl (f64x2.sub (local.get $a) (local.get $yh)))
(local.set $low (f64x2.add (f64x2.add (f64x2.sub (local.get $a) (local.get $sum))
(local.get $half)) (f64x2.add (f64x2.mul (global.get $0.5_v) (f64x2.add (f64x2.add
(f64x2.add (f64x2.sub (f64x2.mul (local.get $xh) (local.get $yh)) (local.get $square))
(f64x2.mul (local.get $xh) (local.get $yl))) (f64x2.mul (local.get $xl)
(local.get $yh))) (f64x2.mul (local.get $xl) (local.get $yl)))) (f64x2.mul (f64x2.mul
(local.get $square) (local.get $a)) (f64x2.add (global.get $0.16666666666666666_v)
(f64x2.mul (local.get $a) (f64x2.add (global.get $0.041666666666666664_v) (f64x2.mul
(local.get $a) (f64x2.add (global.get $0.008333333333333333_v) (f64x2.mul (local.get $a)
(f64x2.add (global.get $0.001388888888888889_v) (f64x2.mul (local.get $a) (f64x2.add
(global.get $0.0001984126984126984_v) (f64x2.mul (local.get $a)
(global.get $0.0000248015873015873_v)))))))))))))))
(local.set $value (f64x2.add (local.get $sum) (local.get $low)))
(local.set $expm1Pair (local.get $value))
(local.set $tail04 (f64x2.add (f64x2.sub (local.get $sum) (local.get $value))
(local.get $low)))
(br $end1)
))
(local.set $shifted (f64x2.add (f64x2.mul (local.get $a)
(global.get $92.33248261689366_v)) (global.get $6755399441055744_v)))
(local.set $k (f64x2.sub (local.get $shifted) (global.get $6755399441055744_v)))
(local.set $a2 (f64x2.sub (local.get $a) (f64x2.mul (local.get $k)
(global.get $0.010830424696223417_v))))
(local.set $b (f64x2.mul (local.get $k) (global.get $2.572804622327669e-14_v)))
(local.set $r (f64x2.sub (local.get $a2) (local.get $b)))
(local.set $rLow (f64x2.add (f64x2.sub (f64x2.sub (local.get $a2) (local.get $r))
(local.get $b)) (global.get $0_v)))
(local.set $square2 (f64x2.mul (local.get $r) (local.get $r)))
(local.set $index (i64x2.shl (v128.and (local.get $shifted)
(global.get $0x000000000000003f)) (i32.const 4)))
(local.set $high (v128.load offset=0 (i32.add (global.get $powersOfTwo)
(i32x4.extract_lane 0 (local.get $index)))))
(local.set $index (v128.load offset=0 (i32.add (global.get $powersOfTwo)
(i32x4.extract_lane 2 (local.get $index)))))
(local.set $low2 (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high) (local.get $index)))
(local.set $high (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high) (local.get $index)))
(local.set $upper (f64x2.sub (f64x2.add (local.get $r) (global.get $6291456_v))
(global.get $6291456_v)))
(local.set $exact (f64x2.mul (local.get $high) (local.get $upper)))
(local.set $first (f64x2.add (local.get $high) (local.get $exact)))
(local.set $lower (f64x2.add (f64x2.add (f64x2.sub (local.get $high) (local.get $first))
(local.get $exact)) (f64x2.add (local.get $low2) (f64x2.add (f64x2.mul (local.get $high)
(f64x2.sub (local.get $r) (local.get $upper))) (f64x2.add (f64x2.mul (local.get $low2)
(local.get $r)) (f64x2.mul (f64x2.add (local.get $high) (local.get $low2)) (f64x2.add
(f64x2.add (f64x2.mul (local.get $square2) (f64x2.add (global.get $0.5_v) (f64x2.mul
(local.get $r) (global.get $0.16666666666666666_v)))) (f64x2.mul (f64x2.mul
(local.get $square2) (local.get $square2)) (f64x2.add (f64x2.add
(global.get $0.041666666666666664_v) (f64x2.mul (local.get $r)
(global.get $0.008333333333333333_v))) (f64x2.mul (local.get $square2) (f64x2.add
(global.get $0.001388888888888889_v) (f64x2.mul (local.get $r)
(global.get $0.0001984126984126984_v))))))) (f64x2.add (local.get $rLow) (f64x2.mul
(local.get $rLow) (local.get $r))))))))))
(local.set $sum2 (f64x2.add (local.get $first) (local.get $lower)))
(local.set $factor (i64x2.add (i64x2.shl (v128.and (local.get $shifted)
(global.get $0xffffffffffffffc0)) (i32.const 46)) (global.get $1_v)))
(local.set $scaled (f64x2.mul (local.get $sum2) (local.get $factor)))
(local.set $difference (f64x2.sub (local.get $scaled) (global.get $1_v)))
(local.set $z (f64x2.sub (local.get $difference) (local.get $scaled)))
(local.set $low3 (f64x2.add (f64x2.add (f64x2.sub (local.get $scaled) (f64x2.sub
(local.get $difference) (local.get $z))) (f64x2.sub (global.get $-1_v) (local.get $z)))
(f64x2.mul (f64x2.add (f64x2.sub (local.get $first) (local.get $sum2))
(local.get $lower)) (local.get $factor))))
(local.set $sum3 (f64x2.add (local.get $difference) (local.get $low3)))
(local.set $expm1Pair (local.get $sum3))
(local.set $tail04 (f64x2.add (f64x2.sub (local.get $difference) (local.get $sum3))
(local.get $low3)))
(br $end1)
)
(local.set $d (f64x2.add (local.get $expm1Pair) (global.get $1_v)))
(local.set $z2 (f64x2.sub (local.get $d) (local.get $expm1Pair)))
(local.set $q (f64x2.div (local.get $expm1Pair) (local.get $d)))
(local.set $product (f64x2.mul (local.get $q) (local.get $d)))
(local.set $s2 (f64x2.mul (global.get $134217729_v) (local.get $q)))
(local.set $xh2 (f64x2.sub (local.get $s2) (f64x2.sub (local.get $s2) (local.get $q))))
(local.set $xl2 (f64x2.sub (local.get $q) (local.get $xh2)))
(local.set $t5 (f64x2.mul (global.get $134217729_v) (local.get $d)))
(local.set $yh2 (f64x2.sub (local.get $t5) (f64x2.sub (local.get $t5) (local.get $d))))
(local.set $yl2 (f64x2.sub (local.get $d) (local.get $yh2)))
(local.set $sum4 (f64x2.add (local.get $expm1Pair) (local.get $q)))
(local.set $z3 (f64x2.sub (local.get $sum4) (local.get $expm1Pair)))
(return (f64x2.mul (f64x2.mul (local.get $sign) (global.get $0.5_v)) (f64x2.add
(local.get $sum4) (f64x2.add (f64x2.add (f64x2.sub (local.get $expm1Pair) (f64x2.sub
(local.get $sum4) (local.get $z3))) (f64x2.sub (local.get $q) (local.get $z3)))
(f64x2.add (local.get $tail04) (f64x2.div (f64x2.sub (f64x2.add (f64x2.sub (f64x2.sub
(local.get $expm1Pair) (local.get $product)) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub
(f64x2.mul (local.get $xh2) (local.get $yh2)) (local.get $product)) (f64x2.mul
(local.get $xh2) (local.get $yl2))) (f64x2.mul (local.get $xl2) (local.get $yh2)))
(f64x2.mul (local.get $xl2) (local.get $yl2)))) (local.get $tail04)) (f64x2.mul
(local.get $q) (f64x2.add (f64x2.add (f64x2.sub (local.get $expm1Pair) (f64x2.sub
(local.get $d) (local.get $z2))) (f64x2.sub (global.get $1_v) (local.get $z2)))
(local.get $tail04)))) (local.get $d))))))))
(func $sinh_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $sinh (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $sinh (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
