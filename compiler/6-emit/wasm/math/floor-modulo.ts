/** Made from runtime/math/modulo.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const floorModuloFunction: MathFunction = {
  name: 'floorModulo',
  isPublic: true,
  scalarCalls: ['remainder'],
  vectorCalls: ['floorModulo', 'remainder'],
  scalar: `(func $floorModulo (param $x f64) (param $y f64) (result f64)
(local $r f64)
(local.set $r (call $remainder (local.get $x) (local.get $y)))
(if (f64.eq (local.get $r) (f64.const 0)) (then
(return (if (result f64) (if (result i32) (f64.lt (local.get $y) (f64.const 0)) (then
(i32.const 1)) (else (i64.eq (i64.reinterpret_f64 (local.get $y))
(i64.const 0x8000000000000000)))) (then (global.get $-0)) (else (f64.const 0))))
))
(return (if (result f64) (i32.ne (f64.lt (local.get $r) (f64.const 0)) (f64.lt
(local.get $y) (f64.const 0))) (then (f64.add (local.get $r) (local.get $y))) (else
(local.get $r)))))`,
  vector: `(func $floorModulo_v (param $x v128) (param $y v128) (result v128)
(local $r v128) (local $bits i32)
(local.set $r (f64x2.replace_lane 1 (f64x2.splat (call $remainder (f64x2.extract_lane 0
(local.get $x)) (f64x2.extract_lane 0 (local.get $y)))) (call $remainder
(f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1 (local.get $y)))))
(local.set $bits (i64x2.bitmask (f64x2.eq (local.get $r) (global.get $0_v))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (v128.bitselect (global.get $-0_v) (global.get $0_v) (v128.or (f64x2.lt
(local.get $y) (global.get $0_v)) (i64x2.eq (local.get $y) (global.get $-0_v)))))
))
(if (local.get $bits) (then (return (call $floorModulo_lanes (local.get $x)
(local.get $y)))))
(return (v128.bitselect (f64x2.add (local.get $r) (local.get $y)) (local.get $r)
(v128.xor (f64x2.lt (local.get $r) (global.get $0_v)) (f64x2.lt (local.get $y)
(global.get $0_v))))))
(func $floorModulo_lanes (param $x v128) (param $y v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $floorModulo (f64x2.extract_lane 0 (local.get $x)) (f64x2.extract_lane 0
(local.get $y)))
(local.set $value0)
(call $floorModulo (f64x2.extract_lane 1 (local.get $x)) (f64x2.extract_lane 1
(local.get $y)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
