/** Made from runtime/math/modulo.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const floorDivideFunction: MathFunction = {
  name: 'floorDivide',
  isPublic: true,
  scalarCalls: ['remainder'],
  vectorCalls: ['floorDivide', 'remainder'],
  scalar: `(func $floorDivide (param $x f64) (param $y f64) (result f64)
(local $r f64) (local $q f64) (local $q3 f64) (local $floor f64)
(if (f64.eq (local.get $y) (f64.const 0)) (then
(return (f64.div (local.get $x) (local.get $y)))
))
(local.set $r (call $remainder (local.get $x) (local.get $y)))
(local.set $q (f64.div (f64.sub (local.get $x) (local.get $r)) (local.get $y)))
(if (if (result i32) (f64.ne (local.get $r) (f64.const 0)) (then (i32.ne (f64.lt
(local.get $r) (f64.const 0)) (f64.lt (local.get $y) (f64.const 0)))) (else
(i32.const 0))) (then
(local.set $q3 (f64.sub (local.get $q) (global.get $1)))
) (else
(local.set $q3 (local.get $q))
))
(if (f64.eq (local.get $q3) (f64.const 0)) (then
(return (if (result f64) (if (result i32) (f64.lt (f64.div (local.get $x)
(local.get $y)) (f64.const 0)) (then (i32.const 1)) (else (i64.eq (i64.reinterpret_f64
(f64.div (local.get $x) (local.get $y))) (i64.const 0x8000000000000000)))) (then
(global.get $-0)) (else (f64.const 0))))
))
(local.set $floor (f64.floor (local.get $q3)))
(return (if (result f64) (f64.gt (f64.sub (local.get $q3) (local.get $floor))
(global.get $0.5)) (then (f64.add (local.get $floor) (global.get $1))) (else
(local.get $floor)))))`,
  vector: `(func $floorDivide_v (param $x v128) (param $y v128) (result v128)
(local $r v128) (local $q v128) (local $q3 v128) (local $floor v128) (local $bits i32)
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $y) (global.get $0_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (f64x2.div (local.get $x) (local.get $y)))
))
(if (local.get $bits) (then (return (call $floorDivide_lanes (local.get $x)
(local.get $y)))))
(local.set $r (f64x2.replace_lane 1 (f64x2.splat (call $remainder (f64x2.extract_lane 0
(local.get $x)) (f64x2.extract_lane 0 (local.get $y)))) (call $remainder
(f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1 (local.get $y)))))
(local.set $q (f64x2.div (f64x2.sub (local.get $x) (local.get $r)) (local.get $y)))
(local.set $bits (i64x2.bitmask (v128.and (f64x2.ne (local.get $r) (global.get $0_v))
(v128.xor (f64x2.lt (local.get $r) (global.get $0_v)) (f64x2.lt (local.get $y)
(global.get $0_v))))))
(if (local.get $bits) (then
(if (i32.ne (local.get $bits) (i32.const 3)) (then (return (call $floorDivide_lanes
(local.get $x) (local.get $y)))))
(local.set $q3 (f64x2.sub (local.get $q) (global.get $1_v)))
) (else
(local.set $q3 (local.get $q))
))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $q3) (global.get $0_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (global.get $-0_v) (global.get $0_v) (v128.or (f64x2.lt
(f64x2.div (local.get $x) (local.get $y)) (global.get $0_v)) (i64x2.eq (f64x2.div
(local.get $x) (local.get $y)) (global.get $-0_v)))))
))
(if (local.get $bits) (then (return (call $floorDivide_lanes (local.get $x)
(local.get $y)))))
(local.set $floor (f64x2.floor (local.get $q3)))
(return (v128.bitselect (f64x2.add (local.get $floor) (global.get $1_v))
(local.get $floor) (f64x2.gt (f64x2.sub (local.get $q3) (local.get $floor))
(global.get $0.5_v)))))
(func $floorDivide_lanes (param $x v128) (param $y v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $floorDivide (f64x2.extract_lane 0 (local.get $x)) (f64x2.extract_lane 0
(local.get $y)))
(local.set $value0)
(call $floorDivide (f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1
(local.get $y)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
