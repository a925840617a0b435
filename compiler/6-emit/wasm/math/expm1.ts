/** Made from runtime/math/exp.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const expm1Function: MathFunction = {
  name: 'expm1',
  isPublic: true,
  scalarCalls: ['exp', 'expm1OfLarge'],
  vectorCalls: ['exp_v', 'expm1', 'expm1OfLarge_v'],
  scalar: `(func $expm1 (param $x f64) (result f64)
(local $shifted f64) (local $k f64) (local $a f64) (local $upper f64) (local $lower f64)
(local $r f64) (local $square f64) (local $factor f64) (local $high f64)
(local $low f64) (local $high2 f64) (local $rest f64) (local $start f64)
(local $exact f64) (local $first f64) (local $expm1OfLarge2 f64) (local $choice32 f64)
(local $exp7 f64) (local $choice4 f64) (local $exp8 f64)
(if (if (result i32) (if (result i32) (f64.gt (local.get $x) (global.get $-21)) (then
(f64.lt (local.get $x) (global.get $36))) (else (i32.const 0))) (then (f64.ne
(local.get $x) (f64.const 0))) (else (i32.const 0))) (then
(local.set $shifted (f64.add (f64.mul (local.get $x) (global.get $92.33248261689366))
(global.get $6755399441055744)))
(local.set $k (f64.sub (local.get $shifted) (global.get $6755399441055744)))
(local.set $a (f64.sub (local.get $x) (f64.mul (local.get $k)
(global.get $0.010830424696223417))))
(local.set $upper (if (result f64) (f64.eq (local.get $k) (f64.const 0)) (then
(f64.const 0)) (else (f64.sub (f64.add (local.get $a) (global.get $6442450944))
(global.get $6442450944)))))
(local.set $lower (f64.sub (f64.sub (local.get $a) (local.get $upper)) (f64.mul
(local.get $k) (global.get $2.572804622327669e-14))))
(local.set $r (f64.add (local.get $upper) (local.get $lower)))
(local.set $square (f64.mul (local.get $r) (local.get $r)))
(local.set $factor (f64.reinterpret_i64 (i64.add (i64.shl (i64.and (i64.reinterpret_f64
(local.get $shifted)) (i64.const -64)) (i64.const 46)) (i64.const 0x3ff0000000000000))))
(local.set $high (f64.load offset=0 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $low (f64.load offset=8 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $high2 (f64.mul (local.get $high) (local.get $factor)))
(local.set $rest (f64.mul (local.get $low) (local.get $factor)))
(local.set $start (f64.sub (local.get $high2) (global.get $1)))
(local.set $exact (f64.mul (local.get $high2) (local.get $upper)))
(local.set $first (f64.add (local.get $start) (local.get $exact)))
(return (f64.add (local.get $first) (f64.add (f64.add (f64.sub (local.get $start)
(local.get $first)) (local.get $exact)) (f64.add (f64.add (local.get $rest) (f64.mul
(local.get $rest) (local.get $upper))) (f64.mul (f64.add (local.get $high2)
(local.get $rest)) (f64.add (local.get $lower) (f64.add (f64.mul (local.get $square)
(f64.add (global.get $0.5) (f64.mul (local.get $r) (global.get $0.16666666666659316))))
(f64.mul (f64.mul (local.get $square) (local.get $square)) (f64.add (f64.add
(global.get $0.041666666666666664) (f64.mul (local.get $r)
(global.get $0.008333341434261494))) (f64.mul (local.get $square)
(global.get $0.001388888888888889)))))))))))
))
(if (f64.eq (local.get $x) (f64.const 0)) (then
(return (local.get $x))
))
(if (if (result i32) (f64.ge (local.get $x) (global.get $36)) (then (f64.lt
(local.get $x) (global.get $88))) (else (i32.const 0))) (then
(call $expm1OfLarge (local.get $x))
(local.set $expm1OfLarge2)
(local.set $choice32 (local.get $expm1OfLarge2))
) (else
(if (f64.gt (local.get $x) (f64.const 0)) (then
(call $exp (local.get $x))
(local.set $exp7)
(local.set $choice4 (local.get $exp7))
) (else
(call $exp (local.get $x))
(local.set $exp8)
(local.set $choice4 (f64.sub (local.get $exp8) (global.get $1)))
))
(local.set $choice32 (local.get $choice4))
))
(return (local.get $choice32)))`,
  vector: `(func $expm1_v (param $x v128) (result v128)
(local $shifted v128) (local $k v128) (local $a v128) (local $upper v128)
(local $lower v128) (local $r v128) (local $square v128) (local $factor v128)
(local $high v128) (local $low v128) (local $high2 v128) (local $rest v128)
(local $start v128) (local $exact v128) (local $first v128) (local $expm1OfLarge2 v128)
(local $choice32 v128) (local $exp7 v128) (local $choice4 v128) (local $exp8 v128)
(local $bits i32) (local $index v128)
(local.set $bits (i64x2.bitmask (v128.and (v128.and (f64x2.gt (local.get $x)
(global.get $-21_v)) (f64x2.lt (local.get $x) (global.get $36_v))) (f64x2.ne
(local.get $x) (global.get $0_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(local.set $shifted (f64x2.add (f64x2.mul (local.get $x)
(global.get $92.33248261689366_v)) (global.get $6755399441055744_v)))
(local.set $k (f64x2.sub (local.get $shifted) (global.get $6755399441055744_v)))
(local.set $a (f64x2.sub (local.get $x) (f64x2.mul (local.get $k)
(global.get $0.010830424696223417_v))))
(local.set $upper (v128.andnot (f64x2.sub (f64x2.add (local.get $a)
(global.get $6442450944_v)) (global.get $6442450944_v)) (f64x2.eq (local.get $k)
(global.get $0_v))))
(local.set $lower (f64x2.sub (f64x2.sub (local.get $a) (local.get $upper)) (f64x2.mul
(local.get $k) (global.get $2.572804622327669e-14_v))))
(local.set $r (f64x2.add (local.get $upper) (local.get $lower)))
(local.set $square (f64x2.mul (local.get $r) (local.get $r)))
(local.set $factor (i64x2.add (i64x2.shl (v128.and (local.get $shifted)
(global.get $0xffffffffffffffc0)) (i32.const 46)) (global.get $1_v)))
(local.set $index (i64x2.shl (v128.and (local.get $shifted)
(global.get $0x000000000000003f)) (i32.const 4)))
(local.set $high (v128.load offset=0 (i32.add (global.get $powersOfTwo)
(i32x4.extract_lane 0 (local.get $index)))))
(local.set $index (v128.load offset=0 (i32.add (global.get $powersOfTwo)
(i32x4.extract_lane 2 (local.get $index)))))
(local.set $low (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
(local.get $high) (local.get $index)))
(local.set $high (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
(local.get $high) (local.get $index)))
(local.set $high2 (f64x2.mul (local.get $high) (local.get $factor)))
(local.set $rest (f64x2.mul (local.get $low) (local.get $factor)))
(local.set $start (f64x2.sub (local.get $high2) (global.get $1_v)))
(local.set $exact (f64x2.mul (local.get $high2) (local.get $upper)))
(local.set $first (f64x2.add (local.get $start) (local.get $exact)))
(return (f64x2.add (local.get $first) (f64x2.add (f64x2.add (f64x2.sub
(local.get $start) (local.get $first)) (local.get $exact)) (f64x2.add (f64x2.add
(local.get $rest) (f64x2.mul (local.get $rest) (local.get $upper))) (f64x2.mul
(f64x2.add (local.get $high2) (local.get $rest)) (f64x2.add (local.get $lower)
(f64x2.add (f64x2.mul (local.get $square) (f64x2.add (global.get $0.5_v) (f64x2.mul
(local.get $r) (global.get $0.16666666666659316_v)))) (f64x2.mul (f64x2.mul
(local.get $square) (local.get $square)) (f64x2.add (f64x2.add
(global.get $0.041666666666666664_v) (f64x2.mul (local.get $r)
(global.get $0.008333341434261494_v))) (f64x2.mul (local.get $square)
(global.get $0.001388888888888889_v)))))))))))
))
(if (local.get $bits) (then (return (call $expm1_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $x) (global.get $0_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $expm1_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (v128.and (f64x2.ge (local.get $x) (global.get $36_v))
(f64x2.lt (local.get $x) (global.get $88_v)))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $expm1_lanes
(local.get $x)))))
(call $expm1OfLarge_v (local.get $x))
(local.set $expm1OfLarge2)
(local.set $choice32 (local.get $expm1OfLarge2))
) (else
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $x) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $expm1_lanes
(local.get $x)))))
(call $exp_v (local.get $x))
(local.set $exp7)
(local.set $choice4 (local.get $exp7))
) (else
(call $exp_v (local.get $x))
(local.set $exp8)
(local.set $choice4 (f64x2.sub (local.get $exp8) (global.get $1_v)))
))
(local.set $choice32 (local.get $choice4))
))
(return (local.get $choice32)))
(func $expm1_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $expm1 (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $expm1 (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
