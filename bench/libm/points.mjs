/** The points at which each function is measured: its usual range and its hard places. */

/** A small generator with a seed, so that the points are the same everywhere. Marsaglia 2003. */
export function generator(seed) {
  let [a, b] = [seed | 1, 362436069]
  const word = () => {
    const t = a ^ (a << 11)
    a = b
    b = b ^ (b >>> 19) ^ t ^ (t >>> 8)
    return b >>> 0
  }
  for (let k = 0; k < 20; k++) word()
  return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992
}

const view = new DataView(new ArrayBuffer(8))

/** 2**n without a function of the host. */
function power(n) {
  let value = 1
  for (let k = 0; k < Math.abs(n); k++) value *= n > 0 ? 2 : 0.5
  return value
}

const powers = Array.from({ length: 2099 }, (_, k) => power(k - 1074))

const uniform = (low, high) => (random) => low + (high - low) * random()

/** Exponents from low to high (of 2), either sign if `signed`. */
const wide = (low, high, signed) => (random) => {
  const n = Math.floor(low + (high - low) * random())
  return (signed && random() < 0.5 ? -1 : 1) * powers[n + 1074] * (1 + random())
}

/** The neighbourhood of c, at distances 2**low to 2**high. */
const near = (c, low, high) => (random) => c + wide(low, high, true)(random)

/** Any double at all. */
const anything = (random) => {
  view.setUint32(0, Math.floor(random() * 4294967296))
  view.setUint32(4, Math.floor(random() * 4294967296))
  return view.getFloat64(0)
}

/** Doubles next to multiples of pi/2. */
const quarter = (random) => Math.floor(1 + random() * 1e6) * 1.5707963267948966
/** Multiples of pi/32 and halves between them, where tables change over. */
const slice = (random) =>
  Math.floor(random() * 4000) * 0.049087385212340517 + (random() - 0.5) * 1e-3

const angles = [
  uniform(-3.2, 3.2),
  uniform(-100, 100),
  wide(-30, 20, true),
  wide(16, 24, true),
  wide(20, 1023, true),
  quarter,
  slice,
  near(0, -1000, -1),
]
const positive = [wide(-1074, 1023), wide(-10, 10), uniform(0.5, 2), near(1, -52, -2)]
const line = [uniform(-5, 5), uniform(-0.5, 0.5), wide(-60, 4, true), near(0, -1000, -20)]
const unit = [uniform(-1, 1), near(1, -53, -1), near(-1, -53, -1), wide(-60, 0, true)]

const inside = (lists, test) =>
  lists.map((f) => (random) => {
    for (;;) {
      const x = f(random)
      if (test(x)) return x
    }
  })
const within = inside(unit, (x) => Math.abs(x) <= 1)

/** Ranges of each function; those of two arguments are pairs of ranges. */
export const ranges = {
  exp: [...line, uniform(-745.2, 709.8), uniform(-745.2, -707), uniform(-87.5, 88.8)],
  expm1: [...line, uniform(-40, 709.8), uniform(-0.02, 0.02), near(0.01, -40, -8)],
  exprel: [...line, uniform(-700, 709), uniform(-0.02, 0.02)],
  log: positive,
  log1p: [...inside(unit, (x) => x > -1), wide(-60, 1023), uniform(-0.9, 10)],
  log2: positive,
  log10: positive,
  sin: angles,
  cos: angles,
  tan: angles,
  asin: within,
  acos: within,
  atan: [...line, wide(-10, 80, true)],
  sinh: [...line, uniform(-709, 709), uniform(-0.02, 0.02), uniform(709, 710.4)],
  cosh: [...line, uniform(-709, 709), uniform(709, 710.4)],
  tanh: [...line, uniform(-25, 25), uniform(-0.02, 0.02)],
  asinh: [...line, wide(-30, 1023, true)],
  acosh: [uniform(1, 5), wide(0, 1023), (r) => 1 + wide(-52, 3)(r)],
  atanh: within,
  cbrt: [...line, wide(-1074, 1023, true), anything],
  erf: [...line, uniform(-6.2, 6.2), near(0.84375, -40, -5), near(1.25, -40, -5)],
  erfc: [...line, uniform(-6.2, 27.3), uniform(0.2, 2)],
  gamma: [
    uniform(0.01, 171.7),
    uniform(1, 3),
    wide(-1023, 4, true),
    uniform(-184, 0),
    near(2, -50, -3),
    (r) => -Math.floor(1 + 150 * r()) + wide(-45, -2, true)(r),
    uniform(-20, 20),
  ],
  pow: [
    [wide(-60, 60), uniform(-15, 15)],
    [uniform(0.5, 2), uniform(-700, 700)],
    [near(1, -40, -3), wide(0, 40, true)],
    [wide(-1074, 1023), wide(-12, 0, true)],
    [anything, (r) => Math.floor(r() * 9) - 4],
    [uniform(0, 1000), (r) => Math.floor(r() * 40 - 20) / 2],
  ],
  atan2: [
    [wide(-20, 20, true), wide(-20, 20, true)],
    [wide(-1022, 1023, true), wide(-1022, 1023, true)],
    [uniform(-1, 1), uniform(-1, 1)],
  ],
}

/** `count` arguments of a function in one array, those of two arguments in pairs. */
export function points(name, count, seed) {
  const random = generator(seed)
  const lists = ranges[name]
  const arity = Array.isArray(lists[0]) ? 2 : 1
  const values = new Float64Array(count * arity)
  for (let k = 0; k < count; k++) {
    const at = lists[k % lists.length]
    if (arity === 1) values[k] = at(random)
    else {
      values[2 * k] = at[0](random)
      values[2 * k + 1] = at[1](random)
    }
  }
  return { arity, values }
}
