/** Made from runtime/math/expm1-kernel.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const expm1OfLargeFunction: MathFunction = {
  name: 'expm1OfLarge',
  isPublic: false,
  scalarCalls: [],
  vectorCalls: [],
  scalar: `(func $expm1OfLarge (param $x f64) (result f64)
(local $shifted f64) (local $k f64) (local $a f64) (local $b f64) (local $r f64)
(local $rLow f64) (local $square f64) (local $high f64) (local $low f64)
(local $upper f64) (local $exact f64) (local $first f64) (local $lower f64)
(local $sum f64) (local $factor f64)
(local.set $shifted (f64.add (f64.mul (local.get $x) (global.get $92.33248261689366))
(global.get $6755399441055744)))
(local.set $k (f64.sub (local.get $shifted) (global.get $6755399441055744)))
(local.set $a (f64.sub (local.get $x) (f64.mul (local.get $k)
(global.get $0.010830424696223417))))
(local.set $b (f64.mul (local.get $k) (global.get $2.572804622327669e-14)))
(local.set $r (f64.sub (local.get $a) (local.get $b)))
(local.set $rLow (f64.add (f64.sub (f64.sub (local.get $a) (local.get $r))
(local.get $b)) (f64.const 0)))
(local.set $square (f64.mul (local.get $r) (local.get $r)))
(local.set $high (f64.load offset=0 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $low (f64.load offset=8 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $upper (f64.sub (f64.add (local.get $r) (global.get $6291456))
(global.get $6291456)))
(local.set $exact (f64.mul (local.get $high) (local.get $upper)))
(local.set $first (f64.add (local.get $high) (local.get $exact)))
(local.set $lower (f64.add (f64.add (f64.sub (local.get $high) (local.get $first))
(local.get $exact)) (f64.add (local.get $low) (f64.add (f64.mul (local.get $high)
(f64.sub (local.get $r) (local.get $upper))) (f64.add (f64.mul (local.get $low)
(local.get $r)) (f64.mul (f64.add (local.get $high) (local.get $low)) (f64.add (f64.add
(f64.mul (local.get $square) (f64.add (global.get $0.5) (f64.mul (local.get $r)
(global.get $0.16666666666666666)))) (f64.mul (f64.mul (local.get $square)
(local.get $square)) (f64.add (f64.add (global.get $0.041666666666666664) (f64.mul
(local.get $r) (global.get $0.008333333333333333))) (f64.mul (local.get $square)
(f64.add (global.get $0.001388888888888889) (f64.mul (local.get $r)
(global.get $0.0001984126984126984))))))) (f64.add (local.get $rLow) (f64.mul
(local.get $rLow) (local.get $r))))))))))
(local.set $sum (f64.add (local.get $first) (local.get $lower)))
(local.set $factor (f64.reinterpret_i64 (i64.add (i64.shl (i64.and (i64.reinterpret_f64
(local.get $shifted)) (i64.const -64)) (i64.const 46)) (i64.const 0x3ff0000000000000))))
(return (f64.add (f64.mul (local.get $sum) (local.get $factor)) (f64.sub (f64.mul
(f64.add (f64.sub (local.get $first) (local.get $sum)) (local.get $lower))
(local.get $factor)) (global.get $1)))))`,
  vector: `(func $expm1OfLarge_v (param $x v128) (result v128)
(local $shifted v128) (local $k v128) (local $a v128) (local $b v128) (local $r v128)
(local $rLow v128) (local $square v128) (local $high v128) (local $low v128)
(local $upper v128) (local $exact v128) (local $first v128) (local $lower v128)
(local $sum v128) (local $factor v128) (local $index v128)
(local.set $shifted (f64x2.add (f64x2.mul (local.get $x)
(global.get $92.33248261689366_v)) (global.get $6755399441055744_v)))
(local.set $k (f64x2.sub (local.get $shifted) (global.get $6755399441055744_v)))
(local.set $a (f64x2.sub (local.get $x) (f64x2.mul (local.get $k)
(global.get $0.010830424696223417_v))))
(local.set $b (f64x2.mul (local.get $k) (global.get $2.572804622327669e-14_v)))
(local.set $r (f64x2.sub (local.get $a) (local.get $b)))
(local.set $rLow (f64x2.add (f64x2.sub (f64x2.sub (local.get $a) (local.get $r))
(local.get $b)) (global.get $0_v)))
(local.set $square (f64x2.mul (local.get $r) (local.get $r)))
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
(local.set $upper (f64x2.sub (f64x2.add (local.get $r) (global.get $6291456_v))
(global.get $6291456_v)))
(local.set $exact (f64x2.mul (local.get $high) (local.get $upper)))
(local.set $first (f64x2.add (local.get $high) (local.get $exact)))
(local.set $lower (f64x2.add (f64x2.add (f64x2.sub (local.get $high) (local.get $first))
(local.get $exact)) (f64x2.add (local.get $low) (f64x2.add (f64x2.mul (local.get $high)
(f64x2.sub (local.get $r) (local.get $upper))) (f64x2.add (f64x2.mul (local.get $low)
(local.get $r)) (f64x2.mul (f64x2.add (local.get $high) (local.get $low)) (f64x2.add
(f64x2.add (f64x2.mul (local.get $square) (f64x2.add (global.get $0.5_v) (f64x2.mul
(local.get $r) (global.get $0.16666666666666666_v)))) (f64x2.mul (f64x2.mul
(local.get $square) (local.get $square)) (f64x2.add (f64x2.add
(global.get $0.041666666666666664_v) (f64x2.mul (local.get $r)
(global.get $0.008333333333333333_v))) (f64x2.mul (local.get $square) (f64x2.add
(global.get $0.001388888888888889_v) (f64x2.mul (local.get $r)
(global.get $0.0001984126984126984_v))))))) (f64x2.add (local.get $rLow) (f64x2.mul
(local.get $rLow) (local.get $r))))))))))
(local.set $sum (f64x2.add (local.get $first) (local.get $lower)))
(local.set $factor (i64x2.add (i64x2.shl (v128.and (local.get $shifted)
(global.get $0xffffffffffffffc0)) (i32.const 46)) (global.get $1_v)))
(return (f64x2.add (f64x2.mul (local.get $sum) (local.get $factor)) (f64x2.sub
(f64x2.mul (f64x2.add (f64x2.sub (local.get $first) (local.get $sum))
(local.get $lower)) (local.get $factor)) (global.get $1_v)))))`,
}
