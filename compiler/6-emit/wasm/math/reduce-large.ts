/** Made from runtime/math/reduce-angle.ts by `npm run math-to-wasm`: not to be edited. */
import type { MathFunction } from '../math-functions.js'

export const reduceLargeFunction: MathFunction = {
  name: 'reduceLarge',
  isPublic: false,
  scalarCalls: ['scale'],
  vectorCalls: ['reduceLarge'],
  scalar: `(func $reduceLarge (param $x f64) (result f64 f64 f64)
(local $choice1 f64) (local $scale2 f64) (local $mantissa f64) (local $t f64)
(local $t2 f64) (local $t3 f64) (local $t4 f64) (local $start f64) (local $sum f64)
(local $carry f64) (local $sum3 f64) (local $carry2 f64) (local $sum6 f64)
(local $carry3 f64) (local $sum9 f64) (local $carry4 f64) (local $sum12 f64)
(local $carry5 f64) (local $sum15 f64) (local $carry6 f64) (local $sum18 f64)
(local $carry7 f64) (local $sum21 f64) (local $carry8 f64) (local $sum24 f64)
(local $carry9 f64) (local $sum27 f64) (local $carry10 f64) (local $sum29 f64)
(local $carry11 f64) (local $sum30 f64) (local $quarters f64) (local $scale3 f64)
(local $term f64) (local $sum31 f64) (local $z f64) (local $whole f64) (local $high f64)
(local $scale4 f64) (local $term2 f64) (local $sum32 f64) (local $z2 f64)
(local $whole2 f64) (local $high2 f64) (local $scale5 f64) (local $term3 f64)
(local $sum33 f64) (local $z3 f64) (local $whole3 f64) (local $high3 f64)
(local $scale6 f64) (local $term4 f64) (local $sum34 f64) (local $z4 f64)
(local $whole4 f64) (local $high4 f64) (local $scale7 f64) (local $term5 f64)
(local $sum35 f64) (local $z5 f64) (local $whole5 f64) (local $high5 f64)
(local $scale8 f64) (local $term6 f64) (local $sum36 f64) (local $z6 f64)
(local $whole6 f64) (local $high6 f64) (local $scale9 f64) (local $term7 f64)
(local $sum37 f64) (local $z7 f64) (local $whole7 f64) (local $high7 f64)
(local $scale10 f64) (local $term8 f64) (local $sum38 f64) (local $z8 f64)
(local $whole8 f64) (local $high8 f64) (local $scale11 f64) (local $term9 f64)
(local $sum39 f64) (local $z9 f64) (local $whole9 f64) (local $high9 f64)
(local $scale12 f64) (local $term10 f64) (local $sum40 f64) (local $z10 f64)
(local $whole10 f64) (local $high10 f64) (local $scale13 f64) (local $term11 f64)
(local $sum41 f64) (local $z11 f64) (local $whole11 f64) (local $high11 f64)
(local $scale14 f64) (local $term12 f64) (local $sum42 f64) (local $z12 f64)
(local $low12 f64) (local $whole12 f64) (local $high12 f64) (local $turns f64)
(local $y f64) (local $s f64) (local $xh f64) (local $xl f64) (local $sign f64)
(if (f64.gt (f64.convert_i32_s (i32.add (i32.and (i32.shr_u (i32.wrap_i64 (i64.shr_u
(i64.reinterpret_f64 (local.get $x)) (i64.const 32))) (i32.const 20)) (i32.const 2047))
(i32.const -1075))) (f64.const 0)) (then
(local.set $choice1 (f64.reinterpret_i64 (i64.shl (i64.add (i64.extend_i32_s (i32.sub
(i32.const 0) (i32.add (i32.and (i32.shr_u (i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64
(local.get $x)) (i64.const 32))) (i32.const 20)) (i32.const 2047)) (i32.const -1075))))
(i64.const 1023)) (i64.const 52))))
) (else
(call $scale (global.get $1) (f64.neg (f64.convert_i32_s (i32.add (i32.and (i32.shr_u
(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 (local.get $x)) (i64.const 32)))
(i32.const 20)) (i32.const 2047)) (i32.const -1075)))))
(local.set $scale2)
(local.set $choice1 (local.get $scale2))
))
(local.set $mantissa (f64.mul (f64.abs (local.get $x)) (local.get $choice1)))
(local.set $t (f64.copysign (f64.sub (local.get $mantissa) (f64.mul (f64.trunc (f64.mul
(local.get $mantissa) (global.get $5.960464477539063e-8))) (global.get $16777216)))
(local.get $mantissa)))
(local.set $t2 (f64.floor (f64.mul (local.get $mantissa)
(global.get $5.960464477539063e-8))))
(local.set $t3 (f64.copysign (f64.sub (local.get $t2) (f64.mul (f64.trunc (f64.mul
(local.get $t2) (global.get $5.960464477539063e-8))) (global.get $16777216)))
(local.get $t2)))
(local.set $t4 (f64.floor (f64.mul (local.get $mantissa)
(global.get $3.552713678800501e-15))))
(local.set $start (f64.max (f64.const 0) (f64.floor (f64.div (f64.convert_i32_s (i32.add
(i32.add (i32.and (i32.shr_u (i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64
(local.get $x)) (i64.const 32))) (i32.const 20)) (i32.const 2047)) (i32.const -1075))
(i32.const -2))) (global.get $24)))))
(local.set $sum (f64.add (f64.const 0) (f64.mul (local.get $t) (f64.load offset=72
(i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry (f64.floor (f64.mul (local.get $sum)
(global.get $5.960464477539063e-8))))
(local.set $sum3 (f64.add (f64.add (local.get $carry) (f64.mul (local.get $t)
(f64.load offset=64 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=72 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry2 (f64.floor (f64.mul (local.get $sum3)
(global.get $5.960464477539063e-8))))
(local.set $sum6 (f64.add (f64.add (f64.add (local.get $carry2) (f64.mul (local.get $t)
(f64.load offset=56 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=64 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=72 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry3 (f64.floor (f64.mul (local.get $sum6)
(global.get $5.960464477539063e-8))))
(local.set $sum9 (f64.add (f64.add (f64.add (local.get $carry3) (f64.mul (local.get $t)
(f64.load offset=48 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=56 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=64 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry4 (f64.floor (f64.mul (local.get $sum9)
(global.get $5.960464477539063e-8))))
(local.set $sum12 (f64.add (f64.add (f64.add (local.get $carry4) (f64.mul (local.get $t)
(f64.load offset=40 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=48 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=56 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry5 (f64.floor (f64.mul (local.get $sum12)
(global.get $5.960464477539063e-8))))
(local.set $sum15 (f64.add (f64.add (f64.add (local.get $carry5) (f64.mul (local.get $t)
(f64.load offset=32 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=40 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=48 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry6 (f64.floor (f64.mul (local.get $sum15)
(global.get $5.960464477539063e-8))))
(local.set $sum18 (f64.add (f64.add (f64.add (local.get $carry6) (f64.mul (local.get $t)
(f64.load offset=24 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=32 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=40 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry7 (f64.floor (f64.mul (local.get $sum18)
(global.get $5.960464477539063e-8))))
(local.set $sum21 (f64.add (f64.add (f64.add (local.get $carry7) (f64.mul (local.get $t)
(f64.load offset=16 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=24 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=32 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry8 (f64.floor (f64.mul (local.get $sum21)
(global.get $5.960464477539063e-8))))
(local.set $sum24 (f64.add (f64.add (f64.add (local.get $carry8) (f64.mul (local.get $t)
(f64.load offset=8 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=16 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=24 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry9 (f64.floor (f64.mul (local.get $sum24)
(global.get $5.960464477539063e-8))))
(local.set $sum27 (f64.add (f64.add (f64.add (local.get $carry9) (f64.mul (local.get $t)
(f64.load offset=0 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t3) (f64.load offset=8 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))) (f64.mul
(local.get $t4) (f64.load offset=16 (i32.add (global.get $twoOverPi) (i32.mul
(i32.wrap_i64 (i64.reinterpret_f64 (f64.add (local.get $start)
(global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry10 (f64.floor (f64.mul (local.get $sum27)
(global.get $5.960464477539063e-8))))
(local.set $sum29 (f64.add (f64.add (local.get $carry10) (f64.mul (local.get $t3)
(f64.load offset=0 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))) (f64.mul (local.get $t4) (f64.load offset=8 (i32.add
(global.get $twoOverPi) (i32.mul (i32.wrap_i64 (i64.reinterpret_f64 (f64.add
(local.get $start) (global.get $6755399441055744)))) (i32.const 8)))))))
(local.set $carry11 (f64.floor (f64.mul (local.get $sum29)
(global.get $5.960464477539063e-8))))
(local.set $sum30 (f64.add (local.get $carry11) (f64.mul (local.get $t4)
(f64.load offset=0 (i32.add (global.get $twoOverPi) (i32.mul (i32.wrap_i64
(i64.reinterpret_f64 (f64.add (local.get $start) (global.get $6755399441055744))))
(i32.const 8)))))))
(local.set $quarters (f64.sub (f64.convert_i32_s (i32.add (i32.and (i32.shr_u
(i32.wrap_i64 (i64.shr_u (i64.reinterpret_f64 (local.get $x)) (i64.const 32)))
(i32.const 20)) (i32.const 2047)) (i32.const -1075))) (f64.mul (global.get $24) (f64.add
(local.get $start) (global.get $1)))))
(call $scale (f64.sub (local.get $sum30) (f64.mul (f64.floor (f64.mul (local.get $sum30)
(global.get $5.960464477539063e-8))) (global.get $16777216))) (f64.sub
(local.get $quarters) (global.get $-48)))
(local.set $scale3)
(local.set $term (f64.copysign (f64.sub (local.get $scale3) (f64.mul (f64.trunc (f64.mul
(local.get $scale3) (global.get $0.25))) (global.get $4))) (local.get $scale3)))
(local.set $sum31 (f64.add (f64.const 0) (local.get $term)))
(local.set $z (f64.sub (local.get $sum31) (f64.const 0)))
(local.set $whole (f64.floor (f64.add (local.get $sum31) (global.get $0.5))))
(local.set $high (f64.sub (local.get $sum31) (local.get $whole)))
(call $scale (f64.sub (local.get $sum29) (f64.mul (local.get $carry11)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $-24)))
(local.set $scale4)
(local.set $term2 (f64.copysign (f64.sub (local.get $scale4) (f64.mul (f64.trunc
(f64.mul (local.get $scale4) (global.get $0.25))) (global.get $4)))
(local.get $scale4)))
(local.set $sum32 (f64.add (local.get $high) (local.get $term2)))
(local.set $z2 (f64.sub (local.get $sum32) (local.get $high)))
(local.set $whole2 (f64.floor (f64.add (local.get $sum32) (global.get $0.5))))
(local.set $high2 (f64.sub (local.get $sum32) (local.get $whole2)))
(call $scale (f64.sub (local.get $sum27) (f64.mul (local.get $carry10)
(global.get $16777216))) (f64.sub (local.get $quarters) (f64.const 0)))
(local.set $scale5)
(local.set $term3 (f64.copysign (f64.sub (local.get $scale5) (f64.mul (f64.trunc
(f64.mul (local.get $scale5) (global.get $0.25))) (global.get $4)))
(local.get $scale5)))
(local.set $sum33 (f64.add (local.get $high2) (local.get $term3)))
(local.set $z3 (f64.sub (local.get $sum33) (local.get $high2)))
(local.set $whole3 (f64.floor (f64.add (local.get $sum33) (global.get $0.5))))
(local.set $high3 (f64.sub (local.get $sum33) (local.get $whole3)))
(call $scale (f64.sub (local.get $sum24) (f64.mul (local.get $carry9)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $24)))
(local.set $scale6)
(local.set $term4 (f64.copysign (f64.sub (local.get $scale6) (f64.mul (f64.trunc
(f64.mul (local.get $scale6) (global.get $0.25))) (global.get $4)))
(local.get $scale6)))
(local.set $sum34 (f64.add (local.get $high3) (local.get $term4)))
(local.set $z4 (f64.sub (local.get $sum34) (local.get $high3)))
(local.set $whole4 (f64.floor (f64.add (local.get $sum34) (global.get $0.5))))
(local.set $high4 (f64.sub (local.get $sum34) (local.get $whole4)))
(call $scale (f64.sub (local.get $sum21) (f64.mul (local.get $carry8)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $48)))
(local.set $scale7)
(local.set $term5 (f64.copysign (f64.sub (local.get $scale7) (f64.mul (f64.trunc
(f64.mul (local.get $scale7) (global.get $0.25))) (global.get $4)))
(local.get $scale7)))
(local.set $sum35 (f64.add (local.get $high4) (local.get $term5)))
(local.set $z5 (f64.sub (local.get $sum35) (local.get $high4)))
(local.set $whole5 (f64.floor (f64.add (local.get $sum35) (global.get $0.5))))
(local.set $high5 (f64.sub (local.get $sum35) (local.get $whole5)))
(call $scale (f64.sub (local.get $sum18) (f64.mul (local.get $carry7)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $72)))
(local.set $scale8)
(local.set $term6 (f64.copysign (f64.sub (local.get $scale8) (f64.mul (f64.trunc
(f64.mul (local.get $scale8) (global.get $0.25))) (global.get $4)))
(local.get $scale8)))
(local.set $sum36 (f64.add (local.get $high5) (local.get $term6)))
(local.set $z6 (f64.sub (local.get $sum36) (local.get $high5)))
(local.set $whole6 (f64.floor (f64.add (local.get $sum36) (global.get $0.5))))
(local.set $high6 (f64.sub (local.get $sum36) (local.get $whole6)))
(call $scale (f64.sub (local.get $sum15) (f64.mul (local.get $carry6)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $96)))
(local.set $scale9)
(local.set $term7 (f64.copysign (f64.sub (local.get $scale9) (f64.mul (f64.trunc
(f64.mul (local.get $scale9) (global.get $0.25))) (global.get $4)))
(local.get $scale9)))
(local.set $sum37 (f64.add (local.get $high6) (local.get $term7)))
(local.set $z7 (f64.sub (local.get $sum37) (local.get $high6)))
(local.set $whole7 (f64.floor (f64.add (local.get $sum37) (global.get $0.5))))
(local.set $high7 (f64.sub (local.get $sum37) (local.get $whole7)))
(call $scale (f64.sub (local.get $sum12) (f64.mul (local.get $carry5)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $120)))
(local.set $scale10)
(local.set $term8 (f64.copysign (f64.sub (local.get $scale10) (f64.mul (f64.trunc
(f64.mul (local.get $scale10) (global.get $0.25))) (global.get $4)))
(local.get $scale10)))
(local.set $sum38 (f64.add (local.get $high7) (local.get $term8)))
(local.set $z8 (f64.sub (local.get $sum38) (local.get $high7)))
(local.set $whole8 (f64.floor (f64.add (local.get $sum38) (global.get $0.5))))
(local.set $high8 (f64.sub (local.get $sum38) (local.get $whole8)))
(call $scale (f64.sub (local.get $sum9) (f64.mul (local.get $carry4)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $144)))
(local.set $scale11)
(local.set $term9 (f64.copysign (f64.sub (local.get $scale11) (f64.mul (f64.trunc
(f64.mul (local.get $scale11) (global.get $0.25))) (global.get $4)))
(local.get $scale11)))
(local.set $sum39 (f64.add (local.get $high8) (local.get $term9)))
(local.set $z9 (f64.sub (local.get $sum39) (local.get $high8)))
(local.set $whole9 (f64.floor (f64.add (local.get $sum39) (global.get $0.5))))
(local.set $high9 (f64.sub (local.get $sum39) (local.get $whole9)))
(call $scale (f64.sub (local.get $sum6) (f64.mul (local.get $carry3)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $168)))
(local.set $scale12)
(local.set $term10 (f64.copysign (f64.sub (local.get $scale12) (f64.mul (f64.trunc
(f64.mul (local.get $scale12) (global.get $0.25))) (global.get $4)))
(local.get $scale12)))
(local.set $sum40 (f64.add (local.get $high9) (local.get $term10)))
(local.set $z10 (f64.sub (local.get $sum40) (local.get $high9)))
(local.set $whole10 (f64.floor (f64.add (local.get $sum40) (global.get $0.5))))
(local.set $high10 (f64.sub (local.get $sum40) (local.get $whole10)))
(call $scale (f64.sub (local.get $sum3) (f64.mul (local.get $carry2)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $192)))
(local.set $scale13)
(local.set $term11 (f64.copysign (f64.sub (local.get $scale13) (f64.mul (f64.trunc
(f64.mul (local.get $scale13) (global.get $0.25))) (global.get $4)))
(local.get $scale13)))
(local.set $sum41 (f64.add (local.get $high10) (local.get $term11)))
(local.set $z11 (f64.sub (local.get $sum41) (local.get $high10)))
(local.set $whole11 (f64.floor (f64.add (local.get $sum41) (global.get $0.5))))
(local.set $high11 (f64.sub (local.get $sum41) (local.get $whole11)))
(call $scale (f64.sub (local.get $sum) (f64.mul (local.get $carry)
(global.get $16777216))) (f64.sub (local.get $quarters) (global.get $216)))
(local.set $scale14)
(local.set $term12 (f64.copysign (f64.sub (local.get $scale14) (f64.mul (f64.trunc
(f64.mul (local.get $scale14) (global.get $0.25))) (global.get $4)))
(local.get $scale14)))
(local.set $sum42 (f64.add (local.get $high11) (local.get $term12)))
(local.set $z12 (f64.sub (local.get $sum42) (local.get $high11)))
(local.set $low12 (f64.add (f64.add (f64.add (f64.add (f64.add (f64.add (f64.add
(f64.add (f64.add (f64.add (f64.add (f64.add (f64.const 0) (f64.add (f64.sub
(f64.const 0) (f64.sub (local.get $sum31) (local.get $z))) (f64.sub (local.get $term)
(local.get $z)))) (f64.add (f64.sub (local.get $high) (f64.sub (local.get $sum32)
(local.get $z2))) (f64.sub (local.get $term2) (local.get $z2)))) (f64.add (f64.sub
(local.get $high2) (f64.sub (local.get $sum33) (local.get $z3))) (f64.sub
(local.get $term3) (local.get $z3)))) (f64.add (f64.sub (local.get $high3) (f64.sub
(local.get $sum34) (local.get $z4))) (f64.sub (local.get $term4) (local.get $z4))))
(f64.add (f64.sub (local.get $high4) (f64.sub (local.get $sum35) (local.get $z5)))
(f64.sub (local.get $term5) (local.get $z5)))) (f64.add (f64.sub (local.get $high5)
(f64.sub (local.get $sum36) (local.get $z6))) (f64.sub (local.get $term6)
(local.get $z6)))) (f64.add (f64.sub (local.get $high6) (f64.sub (local.get $sum37)
(local.get $z7))) (f64.sub (local.get $term7) (local.get $z7)))) (f64.add (f64.sub
(local.get $high7) (f64.sub (local.get $sum38) (local.get $z8))) (f64.sub
(local.get $term8) (local.get $z8)))) (f64.add (f64.sub (local.get $high8) (f64.sub
(local.get $sum39) (local.get $z9))) (f64.sub (local.get $term9) (local.get $z9))))
(f64.add (f64.sub (local.get $high9) (f64.sub (local.get $sum40) (local.get $z10)))
(f64.sub (local.get $term10) (local.get $z10)))) (f64.add (f64.sub (local.get $high10)
(f64.sub (local.get $sum41) (local.get $z11))) (f64.sub (local.get $term11)
(local.get $z11)))) (f64.add (f64.sub (local.get $high11) (f64.sub (local.get $sum42)
(local.get $z12))) (f64.sub (local.get $term12) (local.get $z12)))))
(local.set $whole12 (f64.floor (f64.add (local.get $sum42) (global.get $0.5))))
(local.set $high12 (f64.sub (local.get $sum42) (local.get $whole12)))
(local.set $turns (f64.add (local.get $high12) (local.get $low12)))
(local.set $y (f64.mul (local.get $turns) (global.get $1.5707963267948966)))
(local.set $s (f64.mul (global.get $134217729) (local.get $turns)))
(local.set $xh (f64.sub (local.get $s) (f64.sub (local.get $s) (local.get $turns))))
(local.set $xl (f64.sub (local.get $turns) (local.get $xh)))
(local.set $sign (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then
(global.get $-1)) (else (global.get $1))))
(return (f64.mul (local.get $sign) (local.get $y)) (f64.mul (local.get $sign) (f64.add
(f64.add (f64.add (f64.add (f64.sub (f64.mul (local.get $xh)
(global.get $1.5707963407039642)) (local.get $y)) (f64.mul (local.get $xh)
(global.get $-1.3909067675399456e-8))) (f64.mul (local.get $xl)
(global.get $1.5707963407039642))) (f64.mul (local.get $xl)
(global.get $-1.3909067675399456e-8))) (f64.add (f64.mul (local.get $turns)
(global.get $6.123233995736766e-17)) (f64.mul (f64.add (f64.sub (local.get $high12)
(local.get $turns)) (local.get $low12)) (global.get $1.5707963267948966)))))
(f64.convert_i32_s (i32.and (i32.wrap_i64 (i64.reinterpret_f64 (f64.add (f64.mul
(local.get $sign) (f64.add (f64.add (f64.add (f64.add (f64.add (f64.add (f64.add
(f64.add (f64.add (f64.add (f64.add (f64.add (f64.const 0) (local.get $whole))
(local.get $whole2)) (local.get $whole3)) (local.get $whole4)) (local.get $whole5))
(local.get $whole6)) (local.get $whole7)) (local.get $whole8)) (local.get $whole9))
(local.get $whole10)) (local.get $whole11)) (local.get $whole12)))
(global.get $6755399441055744)))) (i32.const 3)))))`,
  vector: `(func $reduceLarge_v (param $x v128) (result v128 v128 v128)
(return (call $reduceLarge_lanes (local.get $x))))
(func $reduceLarge_lanes (param $x v128) (result v128 v128 v128)
(local $value0 f64) (local $value1 f64) (local $tail00 f64) (local $tail01 f64)
(local $tail10 f64) (local $tail11 f64)
(call $reduceLarge (f64x2.extract_lane 0 (local.get $x)))
(local.set $tail10)
(local.set $tail00)
(local.set $value0)
(call $reduceLarge (f64x2.extract_lane 1 (local.get $x)))
(local.set $tail11)
(local.set $tail01)
(local.set $value1)
(f64x2.replace_lane 1 (f64x2.splat (local.get $value0)) (local.get $value1))
(f64x2.replace_lane 1 (f64x2.splat (local.get $tail00)) (local.get $tail01))
(f64x2.replace_lane 1 (f64x2.splat (local.get $tail10)) (local.get $tail11)))`,
}
