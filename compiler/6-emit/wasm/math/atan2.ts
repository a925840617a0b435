/** Made from runtime/math/arc.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const atan2Function: MathFunction = {
  name: 'atan2',
  isPublic: true,
  scalarCalls: ['arcOfQuotient'],
  vectorCalls: ['arcOfQuotient_v', 'atan2'],
  scalar: `(func $atan2 (param $y f64) (param $x f64) (result f64)
(local $a f64) (local $b f64) (local $left i32) (local $angle f64) (local $ratio f64)
(local $factor f64) (local $arcOfQuotient f64)
(if (if (result i32) (f64.ne (local.get $x) (local.get $x)) (then (i32.const 1)) (else
(f64.ne (local.get $y) (local.get $y)))) (then
(return (global.get $nan))
))
(local.set $a (f64.abs (local.get $y)))
(local.set $b (f64.abs (local.get $x)))
(local.set $left (if (result i32) (f64.lt (local.get $x) (f64.const 0)) (then
(i32.const 1)) (else (i64.eq (i64.reinterpret_f64 (local.get $x))
(i64.const 0x8000000000000000)))))
(block $end1
(if (f64.eq (local.get $a) (f64.const 0)) (then
(local.set $angle (if (result f64) (local.get $left) (then
(global.get $3.141592653589793)) (else (f64.const 0))))
(br $end1)
))
(if (f64.eq (local.get $b) (f64.const 0)) (then
(local.set $angle (global.get $1.5707963267948966))
(br $end1)
))
(if (f64.eq (local.get $a) (global.get $inf)) (then
(local.set $angle (if (result f64) (f64.eq (local.get $b) (global.get $inf)) (then
(f64.mul (if (result f64) (local.get $left) (then (global.get $1.5)) (else
(global.get $0.5))) (global.get $1.5707963267948966))) (else
(global.get $1.5707963267948966))))
(br $end1)
))
(if (f64.eq (local.get $b) (global.get $inf)) (then
(local.set $angle (if (result f64) (local.get $left) (then
(global.get $3.141592653589793)) (else (f64.const 0))))
(br $end1)
))
(local.set $ratio (f64.div (local.get $a) (local.get $b)))
(if (f64.lt (local.get $ratio) (global.get $1e-17)) (then
(local.set $angle (if (result f64) (local.get $left) (then
(global.get $3.141592653589793)) (else (local.get $ratio))))
(br $end1)
))
(if (f64.gt (local.get $ratio) (global.get $100000000000000000)) (then
(local.set $angle (global.get $1.5707963267948966))
(br $end1)
))
(local.set $factor (if (result f64) (f64.gt (local.get $a) (global.get $1e+150)) (then
(global.get $2.409919865102884e-181)) (else (if (result f64) (f64.lt (local.get $a)
(global.get $1e-150)) (then (global.get $4.149515568880993e+180)) (else
(global.get $1))))))
(call $arcOfQuotient (f64.mul (local.get $a) (local.get $factor)) (f64.const 0) (f64.mul
(local.get $b) (local.get $factor)) (f64.const 0) (local.get $left))
(local.set $arcOfQuotient)
(local.set $angle (local.get $arcOfQuotient))
(br $end1)
)
(return (f64.mul (if (result f64) (if (result i32) (f64.lt (local.get $y) (f64.const 0))
(then (i32.const 1)) (else (i64.eq (i64.reinterpret_f64 (local.get $y))
(i64.const 0x8000000000000000)))) (then (global.get $-1)) (else (global.get $1)))
(local.get $angle))))`,
  vector: `(func $atan2_v (param $y v128) (param $x v128) (result v128)
(local $a v128) (local $b v128) (local $left v128) (local $angle v128)
(local $ratio v128) (local $factor v128) (local $arcOfQuotient v128) (local $bits i32)
(local.set $bits (i64x2.bitmask (v128.or (f64x2.ne (local.get $x) (local.get $x))
(f64x2.ne (local.get $y) (local.get $y)))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (global.get $nan_v))
))
(if (local.get $bits) (then (return (call $atan2_lanes (local.get $y) (local.get $x)))))
(local.set $a (f64x2.abs (local.get $y)))
(local.set $b (f64x2.abs (local.get $x)))
(local.set $left (v128.or (f64x2.lt (local.get $x) (global.get $0_v)) (i64x2.eq
(local.get $x) (global.get $-0_v))))
(block $end1
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $a) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $atan2_lanes
(local.get $y) (local.get $x)))))
(local.set $angle (v128.bitselect (global.get $3.141592653589793_v) (global.get $0_v)
(local.get $left)))
(br $end1)
))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $b) (global.get $0_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $atan2_lanes
(local.get $y) (local.get $x)))))
(local.set $angle (global.get $1.5707963267948966_v))
(br $end1)
))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $a) (global.get $inf_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $atan2_lanes
(local.get $y) (local.get $x)))))
(local.set $angle (v128.bitselect (f64x2.mul (v128.bitselect (global.get $1.5_v)
(global.get $0.5_v) (local.get $left)) (global.get $1.5707963267948966_v))
(global.get $1.5707963267948966_v) (f64x2.eq (local.get $b) (global.get $inf_v))))
(br $end1)
))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $b) (global.get $inf_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $atan2_lanes
(local.get $y) (local.get $x)))))
(local.set $angle (v128.bitselect (global.get $3.141592653589793_v) (global.get $0_v)
(local.get $left)))
(br $end1)
))
(local.set $ratio (f64x2.div (local.get $a) (local.get $b)))
(local.set $bits (i64x2.bitmask (f64x2.lt (local.get $ratio) (global.get $1e-17_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $atan2_lanes
(local.get $y) (local.get $x)))))
(local.set $angle (v128.bitselect (global.get $3.141592653589793_v) (local.get $ratio)
(local.get $left)))
(br $end1)
))
(local.set $bits (i64x2.bitmask (f64x2.gt (local.get $ratio)
(global.get $100000000000000000_v))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $atan2_lanes
(local.get $y) (local.get $x)))))
(local.set $angle (global.get $1.5707963267948966_v))
(br $end1)
))
(local.set $factor (v128.bitselect (global.get $2.409919865102884e-181_v)
(v128.bitselect (global.get $4.149515568880993e+180_v) (global.get $1_v) (f64x2.lt
(local.get $a) (global.get $1e-150_v))) (f64x2.gt (local.get $a)
(global.get $1e+150_v))))
(call $arcOfQuotient_v (f64x2.mul (local.get $a) (local.get $factor)) (global.get $0_v)
(f64x2.mul (local.get $b) (local.get $factor)) (global.get $0_v) (local.get $left))
(local.set $arcOfQuotient)
(local.set $angle (local.get $arcOfQuotient))
(br $end1)
)
(return (f64x2.mul (v128.bitselect (global.get $-1_v) (global.get $1_v) (v128.or
(f64x2.lt (local.get $y) (global.get $0_v)) (i64x2.eq (local.get $y)
(global.get $-0_v)))) (local.get $angle))))
(func $atan2_lanes (param $y v128) (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $atan2 (f64x2.extract_lane 0 (local.get $y)) (f64x2.extract_lane 0
(local.get $x)))
(local.set $value0)
(call $atan2 (f64x2.extract_lane 1 (local.get $y)) (f64x2.extract_lane 1
(local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
