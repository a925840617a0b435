/**
 * The stream of random numbers as WebAssembly: numpy's MT19937, uniform numbers, normal numbers by
 * the polar method, and numbers by a table of bounds, all as runtime/random draws them. The
 * parameter $r is the address of the stream's block (runtime/random/mersenne-twister.ts).
 */

import { inlinedMath } from './math-functions.js'

/** What normal numbers need of the elementary functions, its constants and table in any case. */
export const randomLog = { name: 'certainLogOfNormal', vector: true } as const

export interface RandomUse {
  readonly uniform: boolean
  readonly normal: boolean
  readonly table: boolean
  /** for some elements alone */
  readonly where: boolean
}

type Places = typeof import('../../../runtime/random/mersenne-twister.js')

/** Words from the start of the block, as the runtime has it. */
const places = {
  WORDS: 624,
  POSITION: 1248,
  STARTED: 1249,
  HAS_SPARE: 1250,
  SPARE: 1252,
} as const satisfies Pick<Places, 'WORDS' | 'POSITION' | 'STARTED' | 'HAS_SPARE' | 'SPARE'>

/** ... in bytes: the tempered words, the place in them, whether it began, a spare normal number. */
const [WORDS, POSITION, STARTED, HAS_SPARE, SPARE] = Object.values(places).map((word) => 4 * word)

const splat32 = (word: string) => `(v128.const i32x4 ${word} ${word} ${word} ${word})`

/** Four words of the next block at once: words 397 on, or 227 back. */
const twistFour = (other: number) => `
  (local.set $low (v128.load offset=4 (local.get $k)))
  (v128.store (local.get $k) (v128.xor
    (v128.xor
      (v128.load (i32.add (local.get $k) (i32.const ${4 * other})))
      (i32x4.shr_u (v128.or
        (v128.and (v128.load (local.get $k)) ${splat32('0x80000000')})
        (v128.and (local.get $low) ${splat32('0x7fffffff')})) (i32.const 1)))
    (v128.and
      (i32x4.neg (v128.and (local.get $low) ${splat32('1')}))
      ${splat32('0x9908b0df')})))`

/** One word; \`next\`: the address of the word after it. */
const twistOne = (other: number, next: string) => `
  (local.set $y (i32.or
    (i32.and (i32.load (local.get $k)) (i32.const 0x80000000))
    (i32.and (i32.load ${next}) (i32.const 0x7fffffff))))
  (i32.store (local.get $k) (i32.xor
    (i32.xor
      (i32.load (i32.add (local.get $k) (i32.const ${4 * other})))
      (i32.shr_u (local.get $y) (i32.const 1)))
    (i32.and (i32.sub (i32.const 0) (i32.and (local.get $y) (i32.const 1))) (i32.const 0x9908b0df))))`

const until = (label: string, word: number, step: number, body: string) => `
  (local.set $end (i32.add (local.get $r) (i32.const ${4 * word})))
  (loop ${label} ${body}
    (br_if ${label} (i32.lt_u
      (local.tee $k (i32.add (local.get $k) (i32.const ${step}))) (local.get $end))))`

const after = '(i32.add (local.get $k) (i32.const 4))'

const refill = `
(func $refill (param $r i32)
  (local $k i32) (local $end i32) (local $y i32) (local $low v128) (local $t v128)
  (local.set $k (local.get $r))
  ${until('$a', 224, 16, twistFour(397))}
  ${until('$b', 227, 4, twistOne(397, after))}
  ${until('$c', 619, 16, twistFour(-227))}
  ${until('$d', 623, 4, twistOne(-227, after))}
  ${twistOne(-227, '(local.get $r)')}
  (local.set $k (local.get $r))
  ${until(
    '$e',
    624,
    16,
    `
    (local.set $t (v128.load (local.get $k)))
    (local.set $t (v128.xor (local.get $t) (i32x4.shr_u (local.get $t) (i32.const 11))))
    (local.set $t (v128.xor (local.get $t) (v128.and
      (i32x4.shl (local.get $t) (i32.const 7)) ${splat32('0x9d2c5680')})))
    (local.set $t (v128.xor (local.get $t) (v128.and
      (i32x4.shl (local.get $t) (i32.const 15)) ${splat32('0xefc60000')})))
    (v128.store offset=${WORDS} (local.get $k) (v128.xor
      (local.get $t) (i32x4.shr_u (local.get $t) (i32.const 18))))`,
  )}
  (i32.store offset=${POSITION} (local.get $r) (i32.const 0))
  (i32.store offset=${STARTED} (local.get $r) (i32.const 1)))`

/** The next 32 bits. */
const word = `
(func $word (param $r i32) (result i32)
  (local $at i32)
  (if (i32.eq (i32.load offset=${POSITION} (local.get $r)) (i32.const 624))
    (then (call $refill (local.get $r))))
  (local.set $at (i32.load offset=${POSITION} (local.get $r)))
  (i32.store offset=${POSITION} (local.get $r) (i32.add (local.get $at) (i32.const 1)))
  (i32.load offset=${WORDS} (i32.add (local.get $r) (i32.shl (local.get $at) (i32.const 2)))))

(func $uniform (param $r i32) (result f64)
  (f64.mul
    (f64.add
      (f64.mul (f64.convert_i32_u (i32.shr_u (call $word (local.get $r)) (i32.const 5))) (f64.const 67108864))
      (f64.convert_i32_u (i32.shr_u (call $word (local.get $r)) (i32.const 6))))
    (f64.const 1.1102230246251565e-16)))`

const pair = (number: string) => `(v128.const f64x2 ${number} ${number})`
const bits = (pattern: string) => `(v128.const i64x2 ${pattern} ${pattern})`
const words = (...k: number[]) =>
  `i8x16.shuffle ${k.flatMap((w) => [0, 1, 2, 3].map((b) => 4 * w + b)).join(' ')}`

/**
 * Two numbers from four words w: of each two the first, without its last 5 bits, and the second
 * without 6, stand below an exponent as they are. Together they are 53 bits of a fraction, and
 * every step is exact. `first` and `second`: the bits of the powers of two, `less` their sum.
 */
const fromWords = (w: string, first: string, second: string, less: string) => `(f64x2.add
      (f64x2.sub (v128.or (v128.and ${w} ${bits('0xffffffe0')}) ${bits(first)}) ${pair(less)})
      (v128.or (i64x2.shr_u ${w} (i32.const 38)) ${bits(second)}))`

/** Between 0 and 1, uniform. */
const twoUniform = fromWords(
  '(local.get $w)',
  '0x4130000000000000',
  '0x3fe0000000000000',
  '1048576.5',
)
/** Twice that, less 1. */
const twoSigned = fromWords('(local.get $w)', '0x4140000000000000', '0x3ff0000000000000', '2097154')

/** The next two uniform numbers; $at is the place in the words where there are four of them. */
const nextTwo = `
(func $uniforms (param $r i32) (result v128)
  (local $at i32) (local $w v128)
  (local.set $at (i32.load offset=${POSITION} (local.get $r)))
  (if (i32.eq (local.get $at) (i32.const 624)) (then
    (call $refill (local.get $r))
    (local.set $at (i32.const 0))))
  (if (result v128) (i32.le_u (local.get $at) (i32.const 620))
    (then
      (i32.store offset=${POSITION} (local.get $r) (i32.add (local.get $at) (i32.const 4)))
      (local.set $w (v128.load offset=${WORDS}
        (i32.add (local.get $r) (i32.shl (local.get $at) (i32.const 2)))))
      ${twoUniform})
    (else (f64x2.replace_lane 1
      (f64x2.splat (call $uniform (local.get $r))) (call $uniform (local.get $r))))))`

const fillUniform = `
(func (export "fill uniform") (param $r i32) (param $buffer i32) (param $n i32)
  (local $end i32)
  (local.set $end (i32.add (local.get $buffer)
    (i32.shl (i32.and (local.get $n) (i32.const -2)) (i32.const 3))))
  (block $none
    (br_if $none (i32.eq (local.get $buffer) (local.get $end)))
    (loop $next
      (v128.store (local.get $buffer) (call $uniforms (local.get $r)))
      (br_if $next (i32.ne
        (local.tee $buffer (i32.add (local.get $buffer) (i32.const 16))) (local.get $end)))))
  (if (i32.and (local.get $n) (i32.const 1))
    (then (f64.store (local.get $buffer) (call $uniform (local.get $r))))))`

const swapped = (x: string) => `(${words(2, 3, 0, 1)} (local.get ${x}) (local.get ${x}))`

const nextSigned = `(f64x2.sub
      (f64x2.mul ${pair('2')} (call $uniforms (local.get $r))) ${pair('1')})`

/** In both lanes. */
const squareOfDistance = (x: string) => `(f64x2.add
      (local.tee $square (f64x2.mul (local.get ${x}) (local.get ${x}))) ${swapped('$square')})`
const isInCircle = (square: string) => `(i32x4.extract_lane 0 (v128.and
      (f64x2.lt (local.get ${square}) ${pair('1')}) (f64x2.gt (local.get ${square}) ${pair('0')})))`

/** Goes on by the size of a point where $x is one in the unit circle, without a jump. */
const keepInCircle = `
        (v128.store (local.get $to) (local.get $x))
        (local.set $x ${squareOfDistance('$x')})
        (local.set $to (i32.add (local.get $to) (i32.and (i32.const 16) ${isInCircle('$x')})))`

/** Points in the unit circle, from $to on, until $end is reached; the one is not beyond the other. */
const fillPoints = `
(func $points (param $r i32) (param $to i32) (param $end i32)
  (local $k i32) (local $w v128) (local $x v128) (local $square v128)
  (block $done (loop $more
    (br_if $done (i32.eq (local.get $to) (local.get $end)))
    (if (i32.le_u (i32.load offset=${POSITION} (local.get $r)) (i32.const 620)) (then
      (local.set $k (i32.shl (i32.load offset=${POSITION} (local.get $r)) (i32.const 2)))
      (loop $next
        (local.set $w (v128.load offset=${WORDS} (i32.add (local.get $r) (local.get $k))))
        (local.set $k (i32.add (local.get $k) (i32.const 16)))
        (local.set $x ${twoSigned})
        ${keepInCircle}
        (br_if $next (i32.and
          (i32.le_u (local.get $k) (i32.const 2480))
          (i32.ne (local.get $to) (local.get $end)))))
      (i32.store offset=${POSITION} (local.get $r) (i32.shr_u (local.get $k) (i32.const 2)))
      (br $more)))
    (local.set $x ${nextSigned})
    ${keepInCircle}
    (br $more))))`

/** The logarithms of one vector's lanes by the C library's own operations, where they are in doubt. */
const settle = (k: number) => `
    (local.set $doubt (i64x2.bitmask (f64x2.ne (local.get $log${k}) (local.get $log${k}))))
    (if (local.get $doubt) (then ${[0, 1]
      .map(
        (lane) => `
      (if (i32.and (local.get $doubt) (i32.const ${1 << lane})) (then
        (local.set $log${k} (f64x2.replace_lane ${lane} (local.get $log${k})
          (call $glibcLog (f64x2.extract_lane ${lane} (local.get $s${k})))))))`,
      )
      .join('')}))`

/** One lane of each of two, or of one twice. */
const lower = (x: string, y: string) => `(${words(0, 1, 4, 5)} (local.get ${x}) (local.get ${y}))`
const upper = (x: string, y: string) => `(${words(2, 3, 6, 7)} (local.get ${x}) (local.get ${y}))`

const logText = inlinedMath(randomLog, 'log')

/** Written out where several are computed at once. */
const logarithm = (k: number, pairs: number) =>
  pairs === 1
    ? `(local.set $log${k} (call $${randomLog.name}_v (local.get $s${k})))`
    : `(local.set $${logText.params[0]} (local.get $s${k}))
    (local.set $log${k} ${logText.text})`

/** The points $a0 and $b0, or $a1 and $b1, become normal numbers; of each the second comes first. */
const polar = (...pairs: readonly number[]) =>
  [
    (k: number) => `
    (local.set $square (f64x2.mul (local.get $a${k}) (local.get $a${k})))
    (local.set $other (f64x2.mul (local.get $b${k}) (local.get $b${k})))
    (local.set $s${k} (f64x2.add ${lower('$square', '$other')} ${upper('$square', '$other')}))
    ${logarithm(k, pairs.length)}`,
    settle,
    (k: number) => `
    (local.set $f
      (f64x2.sqrt (f64x2.div (f64x2.mul ${pair('-2')} (local.get $log${k})) (local.get $s${k}))))
    (local.set $a${k} (f64x2.mul ${lower('$f', '$f')} ${swapped(`$a${k}`)}))
    (local.set $b${k} (f64x2.mul ${upper('$f', '$f')} ${swapped(`$b${k}`)}))`,
  ]
    .flatMap((part) => pairs.map(part))
    .join('')

/** As long as that many bytes are left to do. */
const whileLeft = (label: string, bytes: number, body: string) => `
  (block ${label}Done (loop ${label}
    (br_if ${label}Done
      (i32.lt_u (i32.sub (local.get $last) (local.get $buffer)) (i32.const ${bytes})))
    ${body}
    (local.set $buffer (i32.add (local.get $buffer) (i32.const ${bytes})))
    (br ${label})))`

const loaded = (name: string, at: number) =>
  `(local.set ${name} (v128.load offset=${at} (local.get $buffer)))`
const stored = (name: string, at: number) =>
  `(v128.store offset=${at} (local.get $buffer) (local.get ${name}))`
const four = ['$a0', '$b0', '$a1', '$b1']

/** First all points, which are found by trying, then their logarithms and roots, four at a time. */
const fillNormal = `
(func (export "fill normal") (param $r i32) (param $buffer i32) (param $n i32)
  (local $last i32) (local $doubt i32) (local $square v128) (local $other v128) (local $f v128)
  ${['a', 'b', 's', 'log'].map((name) => `(local $${name}0 v128) (local $${name}1 v128)`).join(' ')}
  ${logText.locals.join(' ')}
  (if (i32.eqz (local.get $n)) (then (return)))
  (if (i32.load offset=${HAS_SPARE} (local.get $r)) (then
    (f64.store (local.get $buffer) (f64.load offset=${SPARE} (local.get $r)))
    (i32.store offset=${HAS_SPARE} (local.get $r) (i32.const 0))
    (local.set $buffer (i32.add (local.get $buffer) (i32.const 8)))
    (local.set $n (i32.sub (local.get $n) (i32.const 1)))))
  (local.set $last (i32.add (local.get $buffer)
    (i32.shl (i32.and (local.get $n) (i32.const -2)) (i32.const 3))))
  (call $points (local.get $r) (local.get $buffer) (local.get $last))
  ${whileLeft(
    '$four',
    64,
    `${four.map((name, k) => loaded(name, 16 * k)).join(' ')}
    ${polar(0, 1)}
    ${four.map((name, k) => stored(name, 16 * k)).join(' ')}`,
  )}
  ${whileLeft(
    '$one',
    16,
    `${loaded('$a0', 0)} ${loaded('$b0', 0)}
    ${polar(0)}
    ${stored('$a0', 0)}`,
  )}
  (if (i32.and (local.get $n) (i32.const 1)) (then
    (loop $try
      (local.set $a0 ${nextSigned})
      (local.set $b0 ${squareOfDistance('$a0')})
      (br_if $try (i32.eqz ${isInCircle('$b0')})))
    (local.set $b0 (local.get $a0))
    ${polar(0)}
    (f64.store (local.get $last) (f64x2.extract_lane 0 (local.get $a0)))
    (f64.store offset=${SPARE} (local.get $r) (f64x2.extract_lane 1 (local.get $a0)))
    (i32.store offset=${HAS_SPARE} (local.get $r) (i32.const 1)))))`

/** The number that follows from $u, which is put where the next one goes; nothing beyond the last. */
const follows = `
    (local.set $k (i32.load (i32.add (local.get $guide)
      (i32.shl (i32.trunc_f64_u (f64.mul (local.get $u) (f64.const 256))) (i32.const 2)))))
    (block $found (loop $more
      (br_if $found (i32.gt_s (local.get $k) (local.get $last)))
      (br_if $found (f64.le (local.get $u)
        (f64.load (i32.add (local.get $bounds) (i32.shl (local.get $k) (i32.const 3))))))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (br $more)))
    (if (i32.le_s (local.get $k) (local.get $last)) (then
      (f64.store (local.get $buffer) (f64.convert_i32_s (local.get $k)))
      (local.set $buffer (i32.add (local.get $buffer) (i32.const 8)))))`

/**
 * For each number the first bound that a uniform number does not exceed, from where a guide of 256
 * parts says; beyond the last bound the next uniform number decides.
 */
const fillByTable = `
(func (export "fill by table") (param $r i32) (param $buffer i32) (param $n i32)
  (param $bounds i32) (param $guide i32) (param $last i32)
  (local $end i32) (local $k i32) (local $u f64) (local $both v128)
  (local.set $end (i32.add (local.get $buffer) (i32.shl (local.get $n) (i32.const 3))))
  (block $few (loop $two
    (br_if $few (i32.lt_s (i32.sub (local.get $end) (local.get $buffer)) (i32.const 16)))
    (local.set $both (call $uniforms (local.get $r)))
    (local.set $u (f64x2.extract_lane 0 (local.get $both)))
    ${follows}
    (local.set $u (f64x2.extract_lane 1 (local.get $both)))
    ${follows}
    (br $two)))
  (block $done (loop $one
    (br_if $done (i32.ge_u (local.get $buffer) (local.get $end)))
    (local.set $u (call $uniform (local.get $r)))
    ${follows}
    (br $one))))`

/** Of truth values: how many hold; and numbers for those alone, each put at its element. */
const where = `
(func (export "count where") (param $mask i32) (param $n i32) (result i32)
  (local $end i32) (local $count i32)
  (local.set $end (i32.add (local.get $mask) (local.get $n)))
  (block $done (loop $next
    (br_if $done (i32.eq (local.get $mask) (local.get $end)))
    (local.set $count (i32.add (local.get $count) (i32.load8_u (local.get $mask))))
    (local.set $mask (i32.add (local.get $mask) (i32.const 1)))
    (br $next)))
  (local.get $count))

(func (export "spread where") (param $mask i32) (param $n i32) (param $drawn i32) (param $to i32)
  (local $end i32)
  (local.set $end (i32.add (local.get $mask) (local.get $n)))
  (block $done (loop $next
    (br_if $done (i32.eq (local.get $mask) (local.get $end)))
    (f64.store (local.get $to) (f64.load (local.get $drawn)))
    (local.set $drawn (i32.add (local.get $drawn)
      (i32.shl (i32.load8_u (local.get $mask)) (i32.const 3))))
    (local.set $to (i32.add (local.get $to) (i32.const 8)))
    (local.set $mask (i32.add (local.get $mask) (i32.const 1)))
    (br $next))))`

/** Functions with the names that runtime calls: random/native-random.ts, network/drawing.ts. */
export function randomText({ uniform, normal, table, where: some }: RandomUse): string[] {
  const any = uniform || normal || table
  return [
    ...(any ? [refill, word] : []),
    ...(any ? [nextTwo] : []),
    ...(uniform ? [fillUniform] : []),
    ...(normal ? [fillPoints, fillNormal] : []),
    ...(table ? [fillByTable] : []),
    ...(some ? [where] : []),
  ].map((text) => text.replace(/\n\s*\n/g, '\n').trim())
}
