/** Made from runtime/math/exp.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const expFunction: MathFunction = {
  name: 'exp',
  isPublic: true,
  scalarCalls: ['expOf'],
  vectorCalls: ['exp', 'expOf_v'],
  scalar: `(func $exp (param $x f64) (result f64)
(local $shifted f64) (local $k f64) (local $r f64) (local $square f64) (local $high f64)
(local $low f64) (local $choice2 f64) (local $expOf2 f64)
(if (if (result i32) (f64.gt (local.get $x) (global.get $-87)) (then (f64.lt
(local.get $x) (global.get $88))) (else (i32.const 0))) (then
(local.set $shifted (f64.add (f64.mul (local.get $x) (global.get $92.33248261689366))
(global.get $6755399441055744)))
(local.set $k (f64.sub (local.get $shifted) (global.get $6755399441055744)))
(local.set $r (f64.sub (f64.sub (local.get $x) (f64.mul (local.get $k)
(global.get $0.010830424696223417))) (f64.mul (local.get $k)
(global.get $2.572804622327669e-14))))
(local.set $square (f64.mul (local.get $r) (local.get $r)))
(local.set $high (f64.load offset=0 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(local.set $low (f64.load offset=8 (i32.add (global.get $powersOfTwo) (i32.mul (i32.and
(i32.wrap_i64 (i64.reinterpret_f64 (local.get $shifted))) (i32.const 63))
(i32.const 16)))))
(return (f64.mul (f64.add (local.get $high) (f64.add (local.get $low) (f64.mul (f64.add
(local.get $high) (local.get $low)) (f64.add (local.get $r) (f64.add (f64.mul
(local.get $square) (f64.add (global.get $0.5) (f64.mul (local.get $r)
(global.get $0.16666666666666666)))) (f64.mul (f64.mul (local.get $square)
(local.get $square)) (f64.add (f64.add (global.get $0.041666666666666664) (f64.mul
(local.get $r) (global.get $0.008333333333333333))) (f64.mul (local.get $square)
(global.get $0.001388888888888889))))))))) (f64.reinterpret_i64 (i64.add (i64.shl
(i64.and (i64.reinterpret_f64 (local.get $shifted)) (i64.const -64)) (i64.const 46))
(i64.const 0x3ff0000000000000)))))
))
(if (f64.ne (local.get $x) (local.get $x)) (then
(local.set $choice2 (local.get $x))
) (else
(call $expOf (local.get $x) (f64.const 0))
(local.set $expOf2)
(local.set $choice2 (local.get $expOf2))
))
(return (local.get $choice2)))`,
  vector: `(func $exp_v (param $x v128) (result v128)
(local $shifted v128) (local $k v128) (local $r v128) (local $square v128)
(local $high v128) (local $low v128) (local $choice2 v128) (local $expOf2 v128)
(local $bits i32) (local $index v128)
(local.set $bits (i64x2.bitmask (v128.and (f64x2.gt (local.get $x) (global.get $-87_v))
(f64x2.lt (local.get $x) (global.get $88_v)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(local.set $shifted (f64x2.add (f64x2.mul (local.get $x)
(global.get $92.33248261689366_v)) (global.get $6755399441055744_v)))
(local.set $k (f64x2.sub (local.get $shifted) (global.get $6755399441055744_v)))
(local.set $r (f64x2.sub (f64x2.sub (local.get $x) (f64x2.mul (local.get $k)
(global.get $0.010830424696223417_v))) (f64x2.mul (local.get $k)
(global.get $2.572804622327669e-14_v))))
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
(return (f64x2.mul (f64x2.add (local.get $high) (f64x2.add (local.get $low) (f64x2.mul
(f64x2.add (local.get $high) (local.get $low)) (f64x2.add (local.get $r) (f64x2.add
(f64x2.mul (local.get $square) (f64x2.add (global.get $0.5_v) (f64x2.mul (local.get $r)
(global.get $0.16666666666666666_v)))) (f64x2.mul (f64x2.mul (local.get $square)
(local.get $square)) (f64x2.add (f64x2.add (global.get $0.041666666666666664_v)
(f64x2.mul (local.get $r) (global.get $0.008333333333333333_v))) (f64x2.mul
(local.get $square) (global.get $0.001388888888888889_v))))))))) (i64x2.add (i64x2.shl
(v128.and (local.get $shifted) (global.get $0xffffffffffffffc0)) (i32.const 46))
(global.get $1_v))))
))
(if (local.get $bits) (then (return (call $exp_lanes (local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.ne (local.get $x) (local.get $x))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $exp_lanes
(local.get $x)))))
(local.set $choice2 (local.get $x))
) (else
(call $expOf_v (local.get $x) (global.get $0_v))
(local.set $expOf2)
(local.set $choice2 (local.get $expOf2))
))
(return (local.get $choice2)))
(func $exp_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $exp (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $exp (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
