/** Made from runtime/math/pow.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const powFunction: MathFunction = {
  name: 'pow',
  isPublic: true,
  scalarCalls: ['expOf'],
  vectorCalls: ['expOf_v', 'pow'],
  scalar: `(func $pow (param $x f64) (param $y f64) (result f64)
(local $magnitude f64) (local $whole i32) (local $sign f64) (local $positivePower f64)
(local $k f64) (local $normal2 f64) (local $k2 f64) (local $z f64) (local $zHigh f64)
(local $j f64) (local $c f64) (local $exact f64) (local $upper f64) (local $half f64)
(local $square f64) (local $high f64) (local $low f64) (local $start f64)
(local $first f64) (local $second f64) (local $lower f64) (local $high2 f64)
(local $product f64) (local $s f64) (local $xh f64) (local $xl f64) (local $t3 f64)
(local $yh f64) (local $yl f64) (local $expOf f64)
(if (if (result i32) (f64.eq (local.get $y) (f64.const 0)) (then (i32.const 1)) (else
(f64.eq (local.get $x) (global.get $1)))) (then
(return (global.get $1))
))
(if (if (result i32) (f64.ne (local.get $x) (local.get $x)) (then (i32.const 1)) (else
(f64.ne (local.get $y) (local.get $y)))) (then
(return (global.get $nan))
))
(local.set $magnitude (f64.abs (local.get $x)))
(local.set $whole (f64.eq (f64.floor (local.get $y)) (local.get $y)))
(local.set $sign (if (result f64) (if (result i32) (if (result i32) (if (result i32)
(local.get $whole) (then (f64.lt (f64.abs (local.get $y))
(global.get $9007199254740992))) (else (i32.const 0))) (then (f64.ne (f64.copysign
(f64.sub (local.get $y) (f64.mul (f64.trunc (f64.mul (local.get $y) (global.get $0.5)))
(global.get $2))) (local.get $y)) (f64.const 0))) (else (i32.const 0))) (then (if
(result i32) (f64.lt (local.get $x) (f64.const 0)) (then (i32.const 1)) (else (i64.eq
(i64.reinterpret_f64 (local.get $x)) (i64.const 0x8000000000000000))))) (else
(i32.const 0))) (then (global.get $-1)) (else (global.get $1))))
(if (if (result i32) (f64.eq (local.get $magnitude) (f64.const 0)) (then (i32.const 1))
(else (f64.eq (local.get $magnitude) (global.get $inf)))) (then
(return (if (result f64) (i32.eq (f64.eq (local.get $magnitude) (f64.const 0)) (f64.gt
(local.get $y) (f64.const 0))) (then (f64.mul (local.get $sign) (f64.const 0))) (else
(f64.mul (local.get $sign) (global.get $inf)))))
))
(if (f64.eq (f64.abs (local.get $y)) (global.get $inf)) (then
(return (if (result f64) (f64.eq (local.get $magnitude) (global.get $1)) (then
(global.get $1)) (else (if (result f64) (i32.eq (f64.gt (local.get $magnitude)
(global.get $1)) (f64.gt (local.get $y) (f64.const 0))) (then (global.get $inf)) (else
(f64.const 0))))))
))
(if (if (result i32) (f64.lt (local.get $x) (f64.const 0)) (then (i32.eqz
(local.get $whole))) (else (i32.const 0))) (then
(return (global.get $nan))
))
(if (f64.eq (local.get $magnitude) (global.get $1)) (then
(return (local.get $sign))
))
(block $end1
(if (f64.gt (f64.abs (local.get $y)) (global.get $100000000000000000000)) (then
(local.set $positivePower (if (result f64) (i32.eq (f64.gt (local.get $magnitude)
(global.get $1)) (f64.gt (local.get $y) (f64.const 0))) (then (global.get $inf)) (else
(f64.const 0))))
(br $end1)
))
(if (f64.lt (local.get $magnitude) (global.get $8.900295434028806e-308)) (then
(local.set $k (global.get $-54))
(local.set $normal2 (f64.mul (local.get $magnitude) (global.get $18014398509481984)))
) (else
(local.set $k (f64.const 0))
(local.set $normal2 (local.get $magnitude))
))
(local.set $k2 (f64.add (local.get $k) (f64.convert_i32_s (i32.add (i32.shr_u (i32.add
(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 (local.get $normal2)) (i64.const 32)))
(i32.const 614242)) (i32.const 20)) (i32.const -1023)))))
(local.set $z (f64.mul (f64.mul (global.get $0.25) (local.get $normal2))
(f64.reinterpret_i64 (i64.shl (i64.add (i64.extend_i32_s (i32.add (i32.sub (i32.const 0)
(i32.add (i32.shr_u (i32.add (i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64
(local.get $normal2)) (i64.const 32))) (i32.const 614242)) (i32.const 20))
(i32.const -1023))) (i32.const 2))) (i64.const 1023)) (i64.const 52)))))
(local.set $zHigh (f64.sub (f64.add (local.get $z) (global.get $6442450944))
(global.get $6442450944)))
(local.set $j (f64.floor (f64.add (f64.div (global.get $128) (local.get $z))
(global.get $0.5))))
(local.set $c (f64.mul (local.get $j) (global.get $0.0078125)))
(local.set $exact (f64.add (f64.sub (f64.mul (local.get $zHigh) (local.get $c))
(global.get $1)) (f64.mul (f64.sub (local.get $z) (local.get $zHigh)) (local.get $c))))
(local.set $upper (f64.sub (f64.add (local.get $exact) (global.get $786432))
(global.get $786432)))
(local.set $half (f64.mul (f64.mul (global.get $-0.5) (local.get $upper))
(local.get $upper)))
(local.set $square (f64.mul (local.get $exact) (local.get $exact)))
(local.set $high (f64.load offset=0 (i32.add (i32.add (global.get $negativeLogs)
(i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $j)
(global.get $6755399441055744)))) (i32.const 16))) (i32.const -1456))))
(local.set $low (f64.load offset=8 (i32.add (i32.add (global.get $negativeLogs) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $j)
(global.get $6755399441055744)))) (i32.const 16))) (i32.const -1456))))
(local.set $start (f64.add (f64.mul (local.get $k2) (global.get $0.6931471805598903))
(local.get $high)))
(local.set $first (f64.add (local.get $start) (local.get $exact)))
(local.set $second (f64.add (local.get $first) (local.get $half)))
(local.set $lower (f64.add (f64.add (f64.add (f64.sub (local.get $start)
(local.get $first)) (local.get $exact)) (f64.add (f64.sub (local.get $first)
(local.get $second)) (local.get $half))) (f64.add (f64.add (f64.mul (f64.mul
(global.get $-0.5) (f64.sub (local.get $exact) (local.get $upper))) (f64.add
(local.get $exact) (local.get $upper))) (f64.add (f64.mul (local.get $k2)
(global.get $5.497923018708371e-14)) (local.get $low))) (f64.mul (f64.mul
(local.get $square) (local.get $exact)) (f64.add (f64.sub
(global.get $0.3333333333333333) (f64.mul (global.get $0.25) (local.get $exact)))
(f64.mul (local.get $square) (f64.add (f64.sub (global.get $0.2) (f64.mul
(local.get $exact) (global.get $0.16666666666666666))) (f64.mul (local.get $square)
(f64.add (f64.sub (global.get $0.14285714285714285) (f64.mul (global.get $0.125)
(local.get $exact))) (f64.mul (local.get $square) (f64.sub
(global.get $0.1111111111111111) (f64.mul (global.get $0.1)
(local.get $exact)))))))))))))
(local.set $high2 (f64.add (local.get $second) (local.get $lower)))
(local.set $product (f64.mul (local.get $y) (local.get $high2)))
(if (f64.gt (f64.abs (local.get $product)) (global.get $800)) (then
(local.set $positivePower (if (result f64) (f64.gt (local.get $product) (f64.const 0))
(then (global.get $inf)) (else (f64.const 0))))
(br $end1)
))
(local.set $s (f64.mul (global.get $134217729) (local.get $y)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $y))))
(local.set $xl (f64.sub (local.get $y) (local.get $xh)))
(local.set $t3 (f64.mul (global.get $134217729) (local.get $high2)))
(local.set $yh (f64.sub (local.get $t3) (f64.sub (local.get $t3) (local.get $high2))))
(local.set $yl (f64.sub (local.get $high2) (local.get $yh)))
(call $expOf (local.get $product) (f64.add (f64.add (f64.add (f64.add (f64.sub (f64.mul
(local.get $xh) (local.get $yh)) (local.get $product)) (f64.mul (local.get $xh)
(local.get $yl))) (f64.mul (local.get $xl) (local.get $yh))) (f64.mul (local.get $xl)
(local.get $yl))) (f64.mul (local.get $y) (f64.add (f64.sub (local.get $second)
(local.get $high2)) (local.get $lower)))))
(local.set $expOf)
(local.set $positivePower (local.get $expOf))
(br $end1)
)
(return (f64.mul (local.get $sign) (local.get $positivePower))))`,
  vector: `(func $pow_v (param $x v128) (param $y v128) (result v128)
(local $magnitude v128) (local $whole v128) (local $sign v128)
(local $positivePower v128) (local $k v128) (local $normal2 v128) (local $k2 v128)
(local $z v128) (local $zHigh v128) (local $j v128) (local $c v128) (local $exact v128)
(local $upper v128) (local $half v128) (local $square v128) (local $high v128)
(local $low v128) (local $start v128) (local $first v128) (local $second v128)
(local $lower v128) (local $high2 v128) (local $product v128) (local $s v128)
(local $xh v128) (local $xl v128) (local $t3 v128) (local $yh v128) (local $yl v128)
(local $expOf v128) (local $bits i32) (local $index v128)
(local.set $bits (i64x2.bitmask (v128.or (f64x2.eq (local.get $y) (global.get $0_v))
(f64x2.eq (local.get $x) (global.get $1_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $1_v))
))
(if (local.get $bits) (then (return (call $pow_lanes (local.get $x) (local.get $y)))))
(local.set $bits (i64x2.bitmask (v128.or (f64x2.ne (local.get $x) (local.get $x))
(f64x2.ne (local.get $y) (local.get $y)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $nan_v))
))
(if (local.get $bits) (then (return (call $pow_lanes (local.get $x) (local.get $y)))))
(local.set $magnitude (f64x2.abs (local.get $x)))
(local.set $whole (f64x2.eq (f64x2.floor (local.get $y)) (local.get $y)))
(local.set $sign (v128.bitselect (global.get $-1_v) (global.get $1_v) (v128.and
(v128.and (v128.and (local.get $whole) (f64x2.lt (f64x2.abs (local.get $y))
(global.get $9007199254740992_v))) (f64x2.ne (v128.bitselect (local.get $y) (f64x2.sub
(local.get $y) (f64x2.mul (f64x2.trunc (f64x2.mul (local.get $y) (global.get $0.5_v)))
(global.get $2_v))) (global.get $-0_v)) (global.get $0_v))) (v128.or (f64x2.lt
(local.get $x) (global.get $0_v)) (i64x2.eq (local.get $x) (global.get $-0_v))))))
(local.set $bits (i64x2.bitmask (v128.or (f64x2.eq (local.get $magnitude)
(global.get $0_v)) (f64x2.eq (local.get $magnitude) (global.get $inf_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (f64x2.mul (local.get $sign) (global.get $0_v)) (f64x2.mul
(local.get $sign) (global.get $inf_v)) (v128.not (v128.xor (f64x2.eq
(local.get $magnitude) (global.get $0_v)) (f64x2.gt (local.get $y)
(global.get $0_v))))))
))
(if (local.get $bits) (then (return (call $pow_lanes (local.get $x) (local.get $y)))))
(local.set $bits (i64x2.bitmask (f64x2.eq (f64x2.abs (local.get $y))
(global.get $inf_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (global.get $1_v) (v128.bitselect (global.get $inf_v)
(global.get $0_v) (v128.not (v128.xor (f64x2.gt (local.get $magnitude)
(global.get $1_v)) (f64x2.gt (local.get $y) (global.get $0_v))))) (f64x2.eq
(local.get $magnitude) (global.get $1_v))))
))
(if (local.get $bits) (then (return (call $pow_lanes (local.get $x) (local.get $y)))))
(local.set $bits (i64x2.bitmask (v128.and (f64x2.lt (local.get $x) (global.get $0_v))
(v128.not (local.get $whole)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $nan_v))
))
(if (local.get $bits) (then (return (call $pow_lanes (local.get $x) (local.get $y)))))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $magnitude) (global.get $1_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $sign))
))
(if (local.get $bits) (then (return (call $pow_lanes (local.get $x) (local.get $y)))))
(block $end1
(local.set $bits (i64x2.bitmask (f64x2.gt (f64x2.abs (local.get $y))
(global.get $100000000000000000000_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $pow_lanes
(local.get $x) (local.get $y)))))
(local.set $positivePower (v128.bitselect (global.get $inf_v) (global.get $0_v)
(v128.not (v128.xor (f64x2.gt (local.get $magnitude) (global.get $1_v)) (f64x2.gt
(local.get $y) (global.get $0_v))))))
(br $end1)
))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $magnitude)
(global.get $8.900295434028806e-308_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $pow_lanes
(local.get $x) (local.get $y)))))
(local.set $k (global.get $-54_v))
(local.set $normal2 (f64x2.mul (local.get $magnitude)
(global.get $18014398509481984_v)))
) (else
(local.set $k (global.get $0_v))
(local.set $normal2 (local.get $magnitude))
))
(local.set $k2 (f64x2.add (local.get $k) (f64x2.sub (i64x2.add (i64x2.add (i64x2.shr_u
(v128.and (i64x2.add (i64x2.shr_u (local.get $normal2) (i32.const 32))
(global.get $0x0000000000095f62)) (global.get $0x00000000ffffffff)) (i32.const 20))
(global.get $0xfffffffffffffc01)) (global.get $0x4338000000000000))
(global.get $6755399441055744_v))))
(local.set $z (f64x2.mul (f64x2.mul (global.get $0.25_v) (local.get $normal2))
(i64x2.add (i64x2.shl (i64x2.add (i64x2.neg (i64x2.add (i64x2.shr_u (v128.and (i64x2.add
(i64x2.shr_u (local.get $normal2) (i32.const 32)) (global.get $0x0000000000095f62))
(global.get $0x00000000ffffffff)) (i32.const 20)) (global.get $0xfffffffffffffc01)))
(global.get $0x0000000000000002)) (i32.const 52)) (global.get $1_v))))
(local.set $zHigh (f64x2.sub (f64x2.add (local.get $z) (global.get $6442450944_v))
(global.get $6442450944_v)))
(local.set $j (f64x2.floor (f64x2.add (f64x2.div (global.get $128_v) (local.get $z))
(global.get $0.5_v))))
(local.set $c (f64x2.mul (local.get $j) (global.get $0.0078125_v)))
(local.set $exact (f64x2.add (f64x2.sub (f64x2.mul (local.get $zHigh) (local.get $c))
(global.get $1_v)) (f64x2.mul (f64x2.sub (local.get $z) (local.get $zHigh))
(local.get $c))))
(local.set $upper (f64x2.sub (f64x2.add (local.get $exact) (global.get $786432_v))
(global.get $786432_v)))
(local.set $half (f64x2.mul (f64x2.mul (global.get $-0.5_v) (local.get $upper))
(local.get $upper)))
(local.set $square (f64x2.mul (local.get $exact) (local.get $exact)))
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
(local.set $first (f64x2.add (local.get $start) (local.get $exact)))
(local.set $second (f64x2.add (local.get $first) (local.get $half)))
(local.set $lower (f64x2.add (f64x2.add (f64x2.add (f64x2.sub (local.get $start)
(local.get $first)) (local.get $exact)) (f64x2.add (f64x2.sub (local.get $first)
(local.get $second)) (local.get $half))) (f64x2.add (f64x2.add (f64x2.mul (f64x2.mul
(global.get $-0.5_v) (f64x2.sub (local.get $exact) (local.get $upper))) (f64x2.add
(local.get $exact) (local.get $upper))) (f64x2.add (f64x2.mul (local.get $k2)
(global.get $5.497923018708371e-14_v)) (local.get $low))) (f64x2.mul (f64x2.mul
(local.get $square) (local.get $exact)) (f64x2.add (f64x2.sub
(global.get $0.3333333333333333_v) (f64x2.mul (global.get $0.25_v) (local.get $exact)))
(f64x2.mul (local.get $square) (f64x2.add (f64x2.sub (global.get $0.2_v) (f64x2.mul
(local.get $exact) (global.get $0.16666666666666666_v))) (f64x2.mul (local.get $square)
(f64x2.add (f64x2.sub (global.get $0.14285714285714285_v) (f64x2.mul
(global.get $0.125_v) (local.get $exact))) (f64x2.mul (local.get $square) (f64x2.sub
(global.get $0.1111111111111111_v) (f64x2.mul (global.get $0.1_v)
(local.get $exact)))))))))))))
(local.set $high2 (f64x2.add (local.get $second) (local.get $lower)))
(local.set $product (f64x2.mul (local.get $y) (local.get $high2)))
(local.set $bits (i64x2.bitmask (f64x2.gt (f64x2.abs (local.get $product))
(global.get $800_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $pow_lanes
(local.get $x) (local.get $y)))))
(local.set $positivePower (v128.bitselect (global.get $inf_v) (global.get $0_v)
(f64x2.gt (local.get $product) (global.get $0_v))))
(br $end1)
))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $y)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $y))))
(local.set $xl (f64x2.sub (local.get $y) (local.get $xh)))
(local.set $t3 (f64x2.mul (global.get $134217729_v) (local.get $high2)))
(local.set $yh (f64x2.sub (local.get $t3) (f64x2.sub (local.get $t3)
(local.get $high2))))
(local.set $yl (f64x2.sub (local.get $high2) (local.get $yh)))
(call $expOf_v (local.get $product) (f64x2.add (f64x2.add (f64x2.add (f64x2.add
(f64x2.sub (f64x2.mul (local.get $xh) (local.get $yh)) (local.get $product)) (f64x2.mul
(local.get $xh) (local.get $yl))) (f64x2.mul (local.get $xl) (local.get $yh)))
(f64x2.mul (local.get $xl) (local.get $yl))) (f64x2.mul (local.get $y) (f64x2.add
(f64x2.sub (local.get $second) (local.get $high2)) (local.get $lower)))))
(local.set $expOf)
(local.set $positivePower (local.get $expOf))
(br $end1)
)
(return (f64x2.mul (local.get $sign) (local.get $positivePower))))
(func $pow_lanes (param $x v128) (param $y v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $pow (f64x2.extract_lane 0 (local.get $x)) (f64x2.extract_lane 0 (local.get $y)))
(local.set $value0)
(call $pow (f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1 (local.get $y)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
