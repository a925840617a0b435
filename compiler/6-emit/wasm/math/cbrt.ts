/** Made from runtime/math/cbrt.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const cbrtFunction: MathFunction = {
  name: 'cbrt',
  isPublic: true,
  scalarCalls: ['scale'],
  vectorCalls: ['cbrt', 'scale_v'],
  scalar: `(func $cbrt (param $x f64) (result f64)
(local $a f64) (local $lift f64) (local $bitsdouble0 f64) (local $third f64)
(local $scale f64) (local $t f64) (local $cube f64) (local $t2 f64) (local $cube2 f64)
(local $t3 f64) (local $cube3 f64) (local $t4 f64) (local $cube4 f64) (local $t5 f64)
(local $square f64) (local $cube5 f64) (local $s f64) (local $xh f64) (local $xl f64)
(local $t6 f64) (local $yh f64) (local $yl f64) (local $s2 f64) (local $xh2 f64)
(local $xl2 f64) (local $t8 f64) (local $yh2 f64) (local $yl2 f64) (local $scale2 f64)
(local.set $a (f64.abs (local.get $x)))
(if (if (result i32) (f64.eq (local.get $a) (f64.const 0)) (then (i32.const 1)) (else
(i32.eqz (f64.lt (local.get $a) (global.get $inf))))) (then
(return (local.get $x))
))
(local.set $lift (if (result f64) (f64.lt (local.get $a) (global.get $1e-290)) (then
(global.get $300)) (else (f64.const 0))))
(local.set $bitsdouble0 (if (result f64) (f64.eq (local.get $lift) (f64.const 0)) (then
(local.get $a)) (else (f64.mul (local.get $a) (f64.reinterpret_i64 (i64.shl
(i64.reinterpret_f64 (f64.add (local.get $lift) (global.get $6755399441056767)))
(i64.const 52)))))))
(local.set $third (f64.floor (f64.div (f64.convert_i32_s (i32.add (i32.shr_u
(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 (local.get $bitsdouble0)) (i64.const 32)))
(i32.const 20)) (i32.const -1023))) (global.get $3))))
(call $scale (local.get $bitsdouble0) (f64.mul (global.get $-3) (local.get $third)))
(local.set $scale)
(local.set $t (f64.sub (f64.add (global.get $0.75) (f64.mul (local.get $scale)
(global.get $0.25))) (f64.mul (f64.mul (local.get $scale) (local.get $scale))
(global.get $0.0125))))
(local.set $cube (f64.mul (f64.mul (local.get $t) (local.get $t)) (local.get $t)))
(local.set $t2 (f64.mul (local.get $t) (f64.div (f64.add (local.get $cube) (f64.mul
(global.get $2) (local.get $scale))) (f64.add (f64.mul (global.get $2)
(local.get $cube)) (local.get $scale)))))
(local.set $cube2 (f64.mul (f64.mul (local.get $t2) (local.get $t2)) (local.get $t2)))
(local.set $t3 (f64.mul (local.get $t2) (f64.div (f64.add (local.get $cube2) (f64.mul
(global.get $2) (local.get $scale))) (f64.add (f64.mul (global.get $2)
(local.get $cube2)) (local.get $scale)))))
(local.set $cube3 (f64.mul (f64.mul (local.get $t3) (local.get $t3)) (local.get $t3)))
(local.set $t4 (f64.mul (local.get $t3) (f64.div (f64.add (local.get $cube3) (f64.mul
(global.get $2) (local.get $scale))) (f64.add (f64.mul (global.get $2)
(local.get $cube3)) (local.get $scale)))))
(local.set $cube4 (f64.mul (f64.mul (local.get $t4) (local.get $t4)) (local.get $t4)))
(local.set $t5 (f64.mul (local.get $t4) (f64.div (f64.add (local.get $cube4) (f64.mul
(global.get $2) (local.get $scale))) (f64.add (f64.mul (global.get $2)
(local.get $cube4)) (local.get $scale)))))
(local.set $square (f64.mul (local.get $t5) (local.get $t5)))
(local.set $cube5 (f64.mul (local.get $square) (local.get $t5)))
(local.set $s (f64.mul (global.get $134217729) (local.get $t5)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $t5))))
(local.set $xl (f64.sub (local.get $t5) (local.get $xh)))
(local.set $t6 (f64.mul (global.get $134217729) (local.get $t5)))
(local.set $yh (f64.sub (local.get $t6) (f64.sub (local.get $t6) (local.get $t5))))
(local.set $yl (f64.sub (local.get $t5) (local.get $yh)))
(local.set $s2 (f64.mul (global.get $134217729) (local.get $square)))
(local.set $xh2 (f64.sub (local.get $s2) (f64.sub (local.get $s2) (local.get $square))))
(local.set $xl2 (f64.sub (local.get $square) (local.get $xh2)))
(local.set $t8 (f64.mul (global.get $134217729) (local.get $t5)))
(local.set $yh2 (f64.sub (local.get $t8) (f64.sub (local.get $t8) (local.get $t5))))
(local.set $yl2 (f64.sub (local.get $t5) (local.get $yh2)))
(call $scale (f64.add (local.get $t5) (f64.div (f64.sub (f64.sub (local.get $scale)
(local.get $cube5)) (f64.add (f64.mul (f64.add (f64.add (f64.add (f64.sub (f64.mul
(local.get $xh) (local.get $yh)) (local.get $square)) (f64.mul (local.get $xh)
(local.get $yl))) (f64.mul (local.get $xl) (local.get $yh))) (f64.mul (local.get $xl)
(local.get $yl))) (local.get $t5)) (f64.add (f64.add (f64.add (f64.sub (f64.mul
(local.get $xh2) (local.get $yh2)) (local.get $cube5)) (f64.mul (local.get $xh2)
(local.get $yl2))) (f64.mul (local.get $xl2) (local.get $yh2))) (f64.mul
(local.get $xl2) (local.get $yl2))))) (f64.mul (global.get $3) (local.get $square))))
(f64.sub (local.get $third) (f64.div (local.get $lift) (global.get $3))))
(local.set $scale2)
(return (f64.mul (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then
(global.get $-1)) (else (global.get $1))) (local.get $scale2))))`,
  vector: `(func $cbrt_v (param $x v128) (result v128)
(local $a v128) (local $lift v128) (local $bitsdouble0 v128) (local $third v128)
(local $scale v128) (local $t v128) (local $cube v128) (local $t2 v128)
(local $cube2 v128) (local $t3 v128) (local $cube3 v128) (local $t4 v128)
(local $cube4 v128) (local $t5 v128) (local $square v128) (local $cube5 v128)
(local $s v128) (local $xh v128) (local $xl v128) (local $t6 v128) (local $yh v128)
(local $yl v128) (local $s2 v128) (local $xh2 v128) (local $xl2 v128) (local $t8 v128)
(local $yh2 v128) (local $yl2 v128) (local $scale2 v128) (local $bits i32)
(local.set $a (f64x2.abs (local.get $x)))
(local.set $bits (i64x2.bitmask (v128.or (f64x2.eq (local.get $a) (global.get $0_v))
(v128.not (f64x2.lt (local.get $a) (global.get $inf_v))))))
(if (i32.eq (local.get $bits) (i32.const 3)) (then
(return (local.get $x))
))
(if (local.get $bits) (then (return (call $cbrt_lanes (local.get $x)))))
(local.set $lift (v128.bitselect (global.get $300_v) (global.get $0_v) (f64x2.lt
(local.get $a) (global.get $1e-290_v))))
(local.set $bitsdouble0 (v128.bitselect (local.get $a) (f64x2.mul (local.get $a)
(i64x2.shl (f64x2.add (local.get $lift) (global.get $6755399441056767_v))
(i32.const 52))) (f64x2.eq (local.get $lift) (global.get $0_v))))
(local.set $third (f64x2.floor (f64x2.div (f64x2.sub (i64x2.add (i64x2.add (i64x2.shr_u
(local.get $bitsdouble0) (i32.const 52)) (global.get $0xfffffffffffffc01))
(global.get $0x4338000000000000)) (global.get $6755399441055744_v)) (global.get $3_v))))
(call $scale_v (local.get $bitsdouble0) (f64x2.mul (global.get $-3_v)
(local.get $third)))
(local.set $scale)
(local.set $t (f64x2.sub (f64x2.add (global.get $0.75_v) (f64x2.mul (local.get $scale)
(global.get $0.25_v))) (f64x2.mul (f64x2.mul (local.get $scale) (local.get $scale))
(global.get $0.0125_v))))
(local.set $cube (f64x2.mul (f64x2.mul (local.get $t) (local.get $t)) (local.get $t)))
(local.set $t2 (f64x2.mul (local.get $t) (f64x2.div (f64x2.add (local.get $cube)
(f64x2.mul (global.get $2_v) (local.get $scale))) (f64x2.add (f64x2.mul
(global.get $2_v) (local.get $cube)) (local.get $scale)))))
(local.set $cube2 (f64x2.mul (f64x2.mul (local.get $t2) (local.get $t2))
(local.get $t2)))
(local.set $t3 (f64x2.mul (local.get $t2) (f64x2.div (f64x2.add (local.get $cube2)
(f64x2.mul (global.get $2_v) (local.get $scale))) (f64x2.add (f64x2.mul
(global.get $2_v) (local.get $cube2)) (local.get $scale)))))
(local.set $cube3 (f64x2.mul (f64x2.mul (local.get $t3) (local.get $t3))
(local.get $t3)))
(local.set $t4 (f64x2.mul (local.get $t3) (f64x2.div (f64x2.add (local.get $cube3)
(f64x2.mul (global.get $2_v) (local.get $scale))) (f64x2.add (f64x2.mul
(global.get $2_v) (local.get $cube3)) (local.get $scale)))))
(local.set $cube4 (f64x2.mul (f64x2.mul (local.get $t4) (local.get $t4))
(local.get $t4)))
(local.set $t5 (f64x2.mul (local.get $t4) (f64x2.div (f64x2.add (local.get $cube4)
(f64x2.mul (global.get $2_v) (local.get $scale))) (f64x2.add (f64x2.mul
(global.get $2_v) (local.get $cube4)) (local.get $scale)))))
(local.set $square (f64x2.mul (local.get $t5) (local.get $t5)))
(local.set $cube5 (f64x2.mul (local.get $square) (local.get $t5)))
(local.set $s (f64x2.mul (global.get $134217729_v) (local.get $t5)))
(local.set $xh (f64x2.sub (local.get $s) (f64x2.sub (local.get $s) (local.get $t5))))
(local.set $xl (f64x2.sub (local.get $t5) (local.get $xh)))
(local.set $t6 (f64x2.mul (global.get $134217729_v) (local.get $t5)))
(local.set $yh (f64x2.sub (local.get $t6) (f64x2.sub (local.get $t6) (local.get $t5))))
(local.set $yl (f64x2.sub (local.get $t5) (local.get $yh)))
(local.set $s2 (f64x2.mul (global.get $134217729_v) (local.get $square)))
(local.set $xh2 (f64x2.sub (local.get $s2) (f64x2.sub (local.get $s2)
(local.get $square))))
(local.set $xl2 (f64x2.sub (local.get $square) (local.get $xh2)))
(local.set $t8 (f64x2.mul (global.get $134217729_v) (local.get $t5)))
(local.set $yh2 (f64x2.sub (local.get $t8) (f64x2.sub (local.get $t8) (local.get $t5))))
(local.set $yl2 (f64x2.sub (local.get $t5) (local.get $yh2)))
(call $scale_v (f64x2.add (local.get $t5) (f64x2.div (f64x2.sub (f64x2.sub
(local.get $scale) (local.get $cube5)) (f64x2.add (f64x2.mul (f64x2.add (f64x2.add
(f64x2.add (f64x2.sub (f64x2.mul (local.get $xh) (local.get $yh)) (local.get $square))
(f64x2.mul (local.get $xh) (local.get $yl))) (f64x2.mul (local.get $xl)
(local.get $yh))) (f64x2.mul (local.get $xl) (local.get $yl))) (local.get $t5))
(f64x2.add (f64x2.add (f64x2.add (f64x2.sub (f64x2.mul (local.get $xh2)
(local.get $yh2)) (local.get $cube5)) (f64x2.mul (local.get $xh2) (local.get $yl2)))
(f64x2.mul (local.get $xl2) (local.get $yh2))) (f64x2.mul (local.get $xl2)
(local.get $yl2))))) (f64x2.mul (global.get $3_v) (local.get $square)))) (f64x2.sub
(local.get $third) (f64x2.div (local.get $lift) (global.get $3_v))))
(local.set $scale2)
(return (f64x2.mul (v128.bitselect (global.get $-1_v) (global.get $1_v) (f64x2.lt
(local.get $x) (global.get $0_v))) (local.get $scale2))))
(func $cbrt_lanes (param $x v128) (result v128)
(local $value0 f64) (local $value1 f64)
(call $cbrt (f64x2.extract_lane 0 (local.get $x)))
(local.set $value0)
(call $cbrt (f64x2.extract_lane 1 (local.get $x)))
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1)))`,
}
