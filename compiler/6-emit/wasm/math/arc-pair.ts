/** Made from runtime/math/arc.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const arcPairFunction: MathFunction = {
  name: 'arcPair',
  isPublic: false,
  scalarCalls: ['part'],
  vectorCalls: ['arcPair', 'part_v'],
  scalar: `(func $arcPair (param $x f64) (param $low f64) (result f64 f64)
(local $slope f64) (local $z f64) (local $w f64) (local $part f64)
(local $part_tail0 f64) (local $part2 f64) (local $part_tail02 f64) (local $part3 f64)
(local $part_tail03 f64) (local $part4 f64) (local $part_tail04 f64)
(local.set $slope (f64.div (local.get $low) (f64.add (global.get $1) (f64.mul
(local.get $x) (local.get $x)))))
(if (f64.gt (local.get $x) (global.get $100000000000000000)) (then
(return (global.get $1.5707963267948966) (f64.sub (global.get $6.123233995736766e-17)
(f64.div (global.get $1) (local.get $x))))
))
(if (f64.lt (local.get $x) (global.get $0.4375)) (then
(local.set $z (f64.mul (local.get $x) (local.get $x)))
(local.set $w (f64.mul (local.get $z) (local.get $z)))
(return (local.get $x) (f64.sub (local.get $slope) (f64.mul (local.get $x) (f64.add
(f64.mul (local.get $z) (f64.add (global.get $0.3333333333333293) (f64.mul
(local.get $w) (f64.add (global.get $0.14285714272503466) (f64.mul (local.get $w)
(f64.add (global.get $0.09090887133436507) (f64.mul (local.get $w) (f64.add
(global.get $0.06661073137387531) (f64.mul (local.get $w) (f64.add
(global.get $0.049768779946159324) (f64.mul (local.get $w)
(global.get $0.016285820115365782)))))))))))) (f64.mul (local.get $w) (f64.add
(global.get $-0.19999999999876483) (f64.mul (local.get $w) (f64.add
(global.get $-0.11111110405462356) (f64.mul (local.get $w) (f64.add
(global.get $-0.0769187620504483) (f64.mul (local.get $w) (f64.add
(global.get $-0.058335701337905735) (f64.mul (local.get $w)
(global.get $-0.036531572744216916))))))))))))))
))
(if (f64.lt (local.get $x) (global.get $0.6875)) (then
(call $part (f64.sub (f64.mul (global.get $2) (local.get $x)) (global.get $1)) (f64.add
(global.get $2) (local.get $x)) (global.get $0.4636476090008061)
(global.get $2.2698777452961687e-17) (local.get $slope))
(local.set $part_tail0)
(local.set $part)
(return (local.get $part) (local.get $part_tail0))
))
(if (f64.lt (local.get $x) (global.get $1.1875)) (then
(call $part (f64.sub (local.get $x) (global.get $1)) (f64.add (local.get $x)
(global.get $1)) (global.get $0.7853981633974483) (global.get $3.061616997868383e-17)
(local.get $slope))
(local.set $part_tail02)
(local.set $part2)
(return (local.get $part2) (local.get $part_tail02))
))
(if (f64.lt (local.get $x) (global.get $2.4375)) (then
(call $part (f64.sub (local.get $x) (global.get $1.5)) (f64.add (global.get $1) (f64.mul
(global.get $1.5) (local.get $x))) (global.get $0.982793723247329)
(global.get $1.3903311031230998e-17) (local.get $slope))
(local.set $part_tail03)
(local.set $part3)
(return (local.get $part3) (local.get $part_tail03))
))
(call $part (global.get $-1) (local.get $x) (global.get $1.5707963267948966)
(global.get $6.123233995736766e-17) (local.get $slope))
(local.set $part_tail04)
(local.set $part4)
(return (local.get $part4) (local.get $part_tail04)))`,
  vector: `(func $arcPair_v (param $x v128) (param $low v128) (result v128 v128)
(local $slope v128) (local $z v128) (local $w v128) (local $part v128)
(local $part_tail0 v128) (local $part2 v128) (local $part_tail02 v128)
(local $part3 v128) (local $part_tail03 v128) (local $part4 v128)
(local $part_tail04 v128) (local $bits i32)
(local.set $slope (f64x2.div (local.get $low) (f64x2.add (global.get $1_v) (f64x2.mul
(local.get $x) (local.get $x)))))
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $x)
(global.get $100000000000000000_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $1.5707963267948966_v) (f64x2.sub
(global.get $6.123233995736766e-17_v) (f64x2.div (global.get $1_v) (local.get $x))))
))
(if (local.get $bits) (then (return (call $arcPair_lanes (local.get $x)
(local.get $low)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $x) (global.get $0.4375_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(local.set $z (f64x2.mul (local.get $x) (local.get $x)))
(local.set $w (f64x2.mul (local.get $z) (local.get $z)))
(return (local.get $x) (f64x2.sub (local.get $slope) (f64x2.mul (local.get $x)
(f64x2.add (f64x2.mul (local.get $z) (f64x2.add (global.get $0.3333333333333293_v)
(f64x2.mul (local.get $w) (f64x2.add (global.get $0.14285714272503466_v) (f64x2.mul
(local.get $w) (f64x2.add (global.get $0.09090887133436507_v) (f64x2.mul (local.get $w)
(f64x2.add (global.get $0.06661073137387531_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $0.049768779946159324_v) (f64x2.mul (local.get $w)
(global.get $0.016285820115365782_v)))))))))))) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.19999999999876483_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.11111110405462356_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.0769187620504483_v) (f64x2.mul (local.get $w) (f64x2.add
(global.get $-0.058335701337905735_v) (f64x2.mul (local.get $w)
(global.get $-0.036531572744216916_v))))))))))))))
))
(if (local.get $bits) (then (return (call $arcPair_lanes (local.get $x)
(local.get $low)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $x) (global.get $0.6875_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $part_v (f64x2.sub (f64x2.mul (global.get $2_v) (local.get $x)) (global.get $1_v))
(f64x2.add (global.get $2_v) (local.get $x)) (global.get $0.4636476090008061_v)
(global.get $2.2698777452961687e-17_v) (local.get $slope))
(local.set $part_tail0)
(local.set $part)
(return (local.get $part) (local.get $part_tail0))
))
(if (local.get $bits) (then (return (call $arcPair_lanes (local.get $x)
(local.get $low)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $x) (global.get $1.1875_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $part_v (f64x2.sub (local.get $x) (global.get $1_v)) (f64x2.add (local.get $x)
(global.get $1_v)) (global.get $0.7853981633974483_v)
(global.get $3.061616997868383e-17_v) (local.get $slope))
(local.set $part_tail02)
(local.set $part2)
(return (local.get $part2) (local.get $part_tail02))
))
(if (local.get $bits) (then (return (call $arcPair_lanes (local.get $x)
(local.get $low)))))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $x) (global.get $2.4375_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(call $part_v (f64x2.sub (local.get $x) (global.get $1.5_v)) (f64x2.add
(global.get $1_v) (f64x2.mul (global.get $1.5_v) (local.get $x)))
(global.get $0.982793723247329_v) (global.get $1.3903311031230998e-17_v)
(local.get $slope))
(local.set $part_tail03)
(local.set $part3)
(return (local.get $part3) (local.get $part_tail03))
))
(if (local.get $bits) (then (return (call $arcPair_lanes (local.get $x)
(local.get $low)))))
(call $part_v (global.get $-1_v) (local.get $x) (global.get $1.5707963267948966_v)
(global.get $6.123233995736766e-17_v) (local.get $slope))
(local.set $part_tail04)
(local.set $part4)
(return (local.get $part4) (local.get $part_tail04)))
(func $arcPair_lanes (param $x v128) (param $low v128) (result v128 v128)
(local $value0 f64) (local $value1 f64) (local $tail00 f64) (local $tail01 f64)
(call $arcPair (f64x2.extract_lane 0 (local.get $x)) (f64x2.extract_lane 0
(local.get $low)))
(local.set $tail00)
(local.set $value0)
(call $arcPair (f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1
(local.get $low)))
(local.set $tail01)
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1))
(f64x2.replace_lane 1 (f64x2.splat (local.get $tail00)) (local.get $tail01)))`,
}
