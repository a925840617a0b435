/** Made from runtime/math/log.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const log1pFunction: MathFunction = {
  name: 'log1p',
  isPublic: true,
  scalarCalls: [],
  vectorCalls: ['log1p'],
  scalar: `(func $log1p (param $x f64) (result f64)
(local $sum f64) (local $z f64) (local $t f64) (local $k f64) (local $normal2 f64)
(local $k2 f64) (local $z2 f64) (local $zHigh f64) (local $j f64) (local $c f64)
(local $exact f64) (local $small f64) (local $r f64) (local $choice5 f64)
(local $z4 f64) (local $upper f64) (local $half f64) (local $halfRest f64)
(local $square f64) (local $high f64) (local $low f64) (local $start f64)
(local $first f64) (local $second f64)
(if (i32.eqz (if (result i32) (f64.gt (local.get $x) (global.get $-1)) (then (f64.lt
(local.get $x) (global.get $inf))) (else (i32.const 0)))) (then
(return (if (result f64) (f64.eq (local.get $x) (global.get $-1)) (then
(global.get $-inf)) (else (if (result f64) (f64.lt (local.get $x) (global.get $-1))
(then (global.get $nan)) (else (local.get $x))))))
))
(if (f64.lt (f64.abs (local.get $x)) (global.get $5.6e-17)) (then
(return (local.get $x))
))
(local.set $sum (f64.add (global.get $1) (local.get $x)))
(local.set $z (f64.sub (local.get $sum) (global.get $1)))
(local.set $t (f64.add (f64.sub (global.get $1) (f64.sub (local.get $sum)
(local.get $z))) (f64.sub (local.get $x) (local.get $z))))
(if (f64.lt (local.get $sum) (global.get $8.900295434028806e-308)) (then
(local.set $k (global.get $-54))
(local.set $normal2 (f64.mul (local.get $sum) (global.get $18014398509481984)))
) (else
(local.set $k (f64.const 0))
(local.set $normal2 (local.get $sum))
))
(local.set $k2 (f64.add (local.get $k) (f64.convert_i32_s (i32.add (i32.shr_u (i32.add
(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 (local.get $normal2)) (i64.const 32)))
(i32.const 614242)) (i32.const 20)) (i32.const -1023)))))
(local.set $z2 (f64.mul (f64.mul (global.get $0.25) (local.get $normal2))
(f64.reinterpret_i64 (i64.shl (i64.add (i64.extend_i32_s (i32.add (i32.sub (i32.const 0)
(i32.add (i32.shr_u (i32.add (i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64
(local.get $normal2)) (i64.const 32))) (i32.const 614242)) (i32.const 20))
(i32.const -1023))) (i32.const 2))) (i64.const 1023)) (i64.const 52)))))
(local.set $zHigh (f64.sub (f64.add (local.get $z2) (global.get $6442450944))
(global.get $6442450944)))
(local.set $j (f64.floor (f64.add (f64.div (global.get $128) (local.get $z2))
(global.get $0.5))))
(local.set $c (f64.mul (local.get $j) (global.get $0.0078125)))
(local.set $exact (f64.add (f64.sub (f64.mul (local.get $zHigh) (local.get $c))
(global.get $1)) (f64.mul (f64.sub (local.get $z2) (local.get $zHigh)) (local.get $c))))
(local.set $small (if (result f64) (f64.eq (local.get $t) (f64.const 0)) (then
(f64.const 0)) (else (f64.mul (f64.mul (local.get $t) (f64.reinterpret_i64 (i64.shl
(i64.reinterpret_f64 (f64.add (f64.max (f64.neg (local.get $k2)) (global.get $-1022))
(global.get $6755399441056767))) (i64.const 52)))) (local.get $c)))))
(local.set $r (if (result f64) (f64.eq (local.get $t) (f64.const 0)) (then
(local.get $exact)) (else (f64.add (local.get $exact) (local.get $small)))))
(if (f64.eq (local.get $t) (f64.const 0)) (then
(local.set $choice5 (f64.const 0))
) (else
(local.set $z4 (f64.sub (local.get $r) (local.get $exact)))
(local.set $choice5 (f64.add (f64.sub (local.get $exact) (f64.sub (local.get $r)
(local.get $z4))) (f64.sub (local.get $small) (local.get $z4))))
))
(local.set $upper (f64.sub (f64.add (local.get $r) (global.get $786432))
(global.get $786432)))
(local.set $half (f64.mul (f64.mul (global.get $-0.5) (local.get $upper))
(local.get $upper)))
(local.set $halfRest (f64.mul (f64.mul (global.get $-0.5) (f64.sub (local.get $r)
(local.get $upper))) (f64.add (local.get $r) (local.get $upper))))
(local.set $square (f64.mul (local.get $r) (local.get $r)))
(local.set $high (f64.load offset=0 (i32.add (i32.add (global.get $negativeLogs)
(i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $j)
(global.get $6755399441055744)))) (i32.const 16))) (i32.const -1456))))
(local.set $low (f64.load offset=8 (i32.add (i32.add (global.get $negativeLogs) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $j)
(global.get $6755399441055744)))) (i32.const 16))) (i32.const -1456))))
(local.set $start (f64.add (f64.mul (local.get $k2) (global.get $0.6931471805598903))
(local.get $high)))
(local.set $first (f64.add (local.get $start) (local.get $r)))
(local.set $second (f64.add (local.get $first) (local.get $half)))
(return (f64.add (local.get $second) (f64.add (f64.add (f64.add (f64.sub
(local.get $start) (local.get $first)) (local.get $r)) (f64.add (f64.sub
(local.get $first) (local.get $second)) (local.get $half))) (f64.add (f64.add (if
(result f64) (f64.eq (local.get $t) (f64.const 0)) (then (local.get $halfRest)) (else
(f64.add (f64.sub (local.get $halfRest) (f64.mul (local.get $r) (local.get $choice5)))
(local.get $choice5)))) (f64.add (f64.mul (local.get $k2)
(global.get $5.497923018708371e-14)) (local.get $low))) (f64.mul (f64.mul
(local.get $square) (local.get $r)) (f64.add (f64.sub (global.get $0.3333333333333333)
(f64.mul (global.get $0.25) (local.get $r))) (f64.mul (local.get $square) (f64.add
(f64.sub (global.get $0.2) (f64.mul (local.get $r) (global.get $0.16666666666666666)))
(f64.mul (local.get $square) (f64.add (f64.sub (global.get $0.14285714285714285)
(f64.mul (global.get $0.125) (local.get $r))) (f64.mul (local.get $square) (f64.sub
(global.get $0.1111111111111111) (f64.mul (global.get $0.1) (local.get $r)))))))))))))))`,
  vector: `(func $log1p_v (param $x v128) (result v128)
(local $sum v128) (local $z v128) (local $t v128) (local $k v128) (local $normal2 v128)
(local $k2 v128) (local $z2 v128) (local $zHigh v128) (local $j v128) (local $c v128)
(local $exact v128) (local $small v128) (local $r v128) (local $choice5 v128)
(local $z4 v128) (local $upper v128) (local $half v128) (local $halfRest v128)
(local $square v128) (local $high v128) (local $low v128) (local $start v128)
(local $first v128) (local $second v128) (local $bits i32) (local $index v128)
(local.set $bits (i64x2.bitmask (v128.not (v128.and (f64x2.gt (local.get $x)
(global.get $-1_v)) (f64x2.lt (local.get $x) (global.get $inf_v))))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (global.get $-inf_v) (v128.bitselect (global.get $nan_v)
(local.get $x) (f64x2.lt (local.get $x) (global.get $-1_v))) (f64x2.eq (local.get $x)
(global.get $-1_v))))
))
(if (local.get $bits) (then (return (call $log1p_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (f64x2.abs (local.get $x))
(global.get $5.6e-17_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $log1p_lanes (local.get $x)))))
(local.set $sum (f64x2.add (global.get $1_v) (local.get $x)))
(local.set $z (f64x2.sub (local.get $sum) (global.get $1_v)))
(local.set $t (f64x2.add (f64x2.sub (global.get $1_v) (f64x2.sub (local.get $sum)
(local.get $z))) (f64x2.sub (local.get $x) (local.get $z))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $sum)
(global.get $8.900295434028806e-308_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $log1p_lanes
(local.get $x)))))
(local.set $k (global.get $-54_v))
(local.set $normal2 (f64x2.mul (local.get $sum) (global.get $18014398509481984_v)))
) (else
(local.set $k (global.get $0_v))
(local.set $normal2 (local.get $sum))
))
(local.set $k2 (f64x2.add (local.get $k) (f64x2.sub (i64x2.add (i64x2.add (i64x2.shr_u
(v128.and (i64x2.add (i64x2.shr_u (local.get $normal2) (i32.const 32))
(global.get $0x0000000000095f62)) (global.get $0x00000000ffffffff)) (i32.const 20))
(global.get $0xfffffffffffffc01)) (global.get $0x4338000000000000))
(global.get $6755399441055744_v))))
(local.set $z2 (f64x2.mul (f64x2.mul (global.get $0.25_v) (local.get $normal2))
(i64x2.add (i64x2.shl (i64x2.add (i64x2.neg (i64x2.add (i64x2.shr_u (v128.and (i64x2.add
(i64x2.shr_u (local.get $normal2) (i32.const 32)) (global.get $0x0000000000095f62))
(global.get $0x00000000ffffffff)) (i32.const 20)) (global.get $0xfffffffffffffc01)))
(global.get $0x0000000000000002)) (i32.const 52)) (global.get $1_v))))
(local.set $zHigh (f64x2.sub (f64x2.add (local.get $z2) (global.get $6442450944_v))
(global.get $6442450944_v)))
(local.set $j (f64x2.floor (f64x2.add (f64x2.div (global.get $128_v) (local.get $z2))
(global.get $0.5_v))))
(local.set $c (f64x2.mul (local.get $j) (global.get $0.0078125_v)))
(local.set $exact (f64x2.add (f64x2.sub (f64x2.mul (local.get $zHigh) (local.get $c))
(global.get $1_v)) (f64x2.mul (f64x2.sub (local.get $z2) (local.get $zHigh))
(local.get $c))))
(local.set $small (v128.andnot (f64x2.mul (f64x2.mul (local.get $t) (i64x2.shl
(f64x2.add (f64x2.max (f64x2.neg (local.get $k2)) (global.get $-1022_v))
(global.get $6755399441056767_v)) (i32.const 52))) (local.get $c)) (f64x2.eq
(local.get $t) (global.get $0_v))))
(local.set $r (v128.bitselect (local.get $exact) (f64x2.add (local.get $exact)
(local.get $small)) (f64x2.eq (local.get $t) (global.get $0_v))))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $t) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $log1p_lanes
(local.get $x)))))
(local.set $choice5 (global.get $0_v))
) (else
(local.set $z4 (f64x2.sub (local.get $r) (local.get $exact)))
(local.set $choice5 (f64x2.add (f64x2.sub (local.get $exact) (f64x2.sub (local.get $r)
(local.get $z4))) (f64x2.sub (local.get $small) (local.get $z4))))
))
(local.set $upper (f64x2.sub (f64x2.add (local.get $r) (global.get $786432_v))
(global.get $786432_v)))
(local.set $half (f64x2.mul (f64x2.mul (global.get $-0.5_v) (local.get $upper))
(local.get $upper)))
(local.set $halfRest (f64x2.mul (f64x2.mul (global.get $-0.5_v) (f64x2.sub
(local.get $r) (local.get $upper))) (f64x2.add (local.get $r) (local.get $upper))))
(local.set $square (f64x2.mul (local.get $r) (local.get $r)))
(local.set $index (i64x2.shl (f64x2.add (local.get $j) (global.get $6755399441055744_v))
(i32.const 4)))
(local.set $high (v128.load offset=0 (i32.add (i32.add (global.get $negativeLogs)
(i32x4.extract_lane 0 (local.get $index))) (i32.const -1456))))
(local.set $index (v128.load offset=0 (i32.add (i32.add (global.get $negativeLogs)
(i32x4.extract_lane 2 (local.get $index))) (i32.const -1456))))
(local.set $low (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high) (local.get $index)))
(local.set $high (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high) (local.get $index)))
(local.set $start (f64x2.add (f64x2.mul (local.get $k2)
(global.get $0.6931471805598903_v)) (local.get $high)))
(local.set $first (f64x2.add (local.get $start) (local.get $r)))
(local.set $second (f64x2.add (local.get $first) (local.get $half)))
(return (f64x2.add (local.get $second) (f64x2.add (f64x2.add (f64x2.add (f64x2.sub
(local.get $start) (local.get $first)) (local.get $r)) (f64x2.add (f64x2.sub
(local.get $first) (local.get $second)) (local.get $half))) (f64x2.add (f64x2.add
(v128.bitselect (local.get $halfRest) (f64x2.add (f64x2.sub (local.get $halfRest)
(f64x2.mul (local.get $r) (local.get $choice5))) (local.get $choice5)) (f64x2.eq
(local.get $t) (global.get $0_v))) (f64x2.add (f64x2.mul (local.get $k2)
(global.get $5.497923018708371e-14_v)) (local.get $low))) (f64x2.mul (f64x2.mul
(local.get $square) (local.get $r)) (f64x2.add (f64x2.sub
(global.get $0.3333333333333333_v) (f64x2.mul (global.get $0.25_v) (local.get $r)))
(f64x2.mul (local.get $square) (f64x2.add (f64x2.sub (global.get $0.2_v) (f64x2.mul
(local.get $r) (global.get $0.16666666666666666_v))) (f64x2.mul (local.get $square)
(f64x2.add (f64x2.sub (global.get $0.14285714285714285_v) (f64x2.mul
(global.get $0.125_v) (local.get $r))) (f64x2.mul (local.get $square) (f64x2.sub
(global.get $0.1111111111111111_v) (f64x2.mul (global.get $0.1_v)
(local.get $r)))))))))))))))
(func $log1p_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $log1p (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $log1p (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
