/**
 * The WebAssembly text of elementary functions. The functions themselves are made from runtime/math
 * by `npm run math-to-wasm`; here the ones that a module needs are put together.
 */
import { mathFunctions } from './math/index.js'

/** One function of runtime/math, or a helper of others. */
export interface MathFunction {
  readonly name: string
  /** not a helper: one result, and scripts may use it */
  readonly isPublic: boolean
  /** `(func $name ...)` on f64; helpers may have several results */
  readonly scalar: string
  /** `(func $name_v ...)` on f64x2, and what it takes where the lanes part; '' if there is none */
  readonly vector: string
  /** what the texts call: `name`, or `name_v` */
  readonly scalarCalls: readonly string[]
  readonly vectorCalls: readonly string[]
}

/**
 * Tables in linear memory, and how many doubles each of them has. A function reads its address from
 * `(global $NAME i32)`; its content is that of NAMETable() in runtime/math/tables.ts.
 */
export const mathTables = {
  powersOfTwo: 128,
  negativeLogs: 182,
  sines: 160,
  twoOverPi: 52,
  errorRows: 194,
} as const

export type MathTable = keyof typeof mathTables

export interface MathText {
  /** constants as `(global $0.5 f64 ...)` and `(global $0.5_v v128 ...)`, then functions */
  readonly text: string
  /** the tables whose addresses the text reads */
  readonly tables: readonly MathTable[]
}

/** A function of runtime/math, for doubles or for pairs of them. */
export interface MathUse {
  readonly name: string
  readonly vector: boolean
}

/** The names of the functions there are: of index.ts in runtime/math all but gamma, and expMean. */
export function hasMathFunction(name: string): boolean {
  return functionsByName().get(name)?.isPublic === true
}

/**
 * A constant as an expression. In a loop the global is read faster than `f64.const` is made, and
 * shared with the elementary functions; mathText defines it.
 */
export function constantText(value: number, vector: boolean): string {
  if (Object.is(value, 0) && !vector) return '(f64.const 0)'
  const size = Math.abs(value)
  const digits = Number.isNaN(value) ? 'nan' : size === Infinity ? 'inf' : `${size}`
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  return `(global.get $${sign}${digits}${vector ? '_v' : ''})`
}

/**
 * The text of the functions and of what they call, in an order that does not depend on `used`; and
 * the constants that they and the `kernels` read.
 */
export function mathText(used: Iterable<MathUse>, kernels = ''): MathText {
  const needed = new Set<string>()
  for (const { name, vector } of used) {
    publicFunction(name)
    addNeeded(vector ? `${name}_v` : name, needed)
  }
  const texts = mathFunctions.flatMap(({ name, scalar, vector }) => [
    ...(needed.has(name) ? [scalar] : []),
    ...(needed.has(`${name}_v`) ? [vector] : []),
  ])
  const functions = texts.join('\n')
  const names = new Set(globalsRead(functions))
  return {
    text: [...constants(new Set([...names, ...globalsRead(kernels)])), ...texts].join('\n'),
    tables: (Object.keys(mathTables) as MathTable[]).filter((table) => names.has(table)),
  }
}

function publicFunction(name: string): MathFunction {
  const found = functionsByName().get(name)
  if (!found?.isPublic) throw new Error(`no WebAssembly for ${name}`)
  return found
}

function addNeeded(name: string, needed: Set<string>): void {
  if (needed.has(name)) return
  const vector = name.endsWith('_v')
  const found = functionsByName().get(vector ? name.slice(0, -2) : name)
  if (!found) throw new Error(`no text for ${name}`)
  needed.add(name)
  for (const callee of vector ? found.vectorCalls : found.scalarCalls) addNeeded(callee, needed)
}

const globalsRead = (text: string) => text.match(/(?<=\(global\.get \$)[^\s()]+/g) ?? []

/** Their names are their values: doubles, doubles in both lanes, and 64 bits in both lanes. */
function constants(names: ReadonlySet<string>): string[] {
  return [...names]
    .filter((name) => /^(-?(\d[\d.e+-]*|inf|nan)(_v)?|0x[0-9a-f]{16})$/.test(name))
    .sort()
    .map((name) => {
      if (/^0x[0-9a-f]{16}$/.test(name)) {
        return `(global $${name} v128 (v128.const i64x2 ${name} ${name}))`
      }
      if (!name.endsWith('_v')) return `(global $${name} f64 (f64.const ${name}))`
      const value = name.slice(0, -2)
      return `(global $${name} v128 (v128.const f64x2 ${value} ${value}))`
    })
}

let byName: ReadonlyMap<string, MathFunction> | undefined

function functionsByName(): ReadonlyMap<string, MathFunction> {
  byName ??= new Map(mathFunctions.map((one) => [one.name, one]))
  return byName
}

/** A function written out where it is used: a call costs about as much as a third of exp. */
export interface InlinedMath {
  /** to be set before, one for each argument: their names without `$` */
  readonly params: readonly string[]
  /** `(local $NAME TYPE)`, the parameters among them */
  readonly locals: readonly string[]
  /** an expression of the result; it calls what mathText of the same use gives */
  readonly text: string
}

/**
 * The function as an expression. All its names begin with the prefix, which uses may share that
 * come one after the other.
 */
export function inlinedMath({ name, vector }: MathUse, prefix: string): InlinedMath {
  const found = publicFunction(name)
  const whole = vector ? usualPart(found) : found.scalar
  const declared = [...whole.matchAll(/\((param|local) \$(\w+) (\w+)\)/g)]
  const isRead = (local: string) => new RegExp(`\\(local\\.get \\$${local}\\)`).test(whole)
  const labels = [...whole.matchAll(/\(block \$(\w+)/g)].map(([, label]) => label)
  const own = new Set([...declared.map(([, , local]) => local), ...labels])
  const last = declared.at(-1)
  const result = whole.indexOf('(result')
  const start = Math.max(whole.indexOf(')', result) + 1, last ? last.index + last[0].length : 0)
  const body = whole
    .slice(start, whole.lastIndexOf(')'))
    .replace(/\(return |\((?:call|global\.get) \$|\$(\w+)/g, (text, word) => {
      if (text === '(return ') return `(br $${prefix} `
      return own.has(word) ? `$${prefix}_${word}` : text
    })
  const params = declared.filter(([, kind]) => kind === 'param')
  return {
    params: params.map(([, , local]) => `${prefix}_${local}`),
    locals: declared
      .filter(([, kind, local]) => kind === 'param' || isRead(local))
      .map(([, , local, type]) => `(local $${prefix}_${local} ${type})`),
    text: `(block $${prefix} (result ${vector ? 'v128' : 'f64'})${body})`,
  }
}

/** The way that both lanes take first, if it ends there; for all else a call. */
function usualPart({ name, vector }: MathFunction): string {
  // what follows in the text of pairs is the function for lanes that part
  const whole = vector.split('\n(func ')[0]
  const [first, ...others] = whole.split(/\n(?=\(if \(local\.get \$bits\) \(then \(return \(call)/)
  const isOneWay = others.length > 0 && count(first, '(') === count(first, ')') + 1
  if (!isOneWay) return whole
  const params = [...whole.matchAll(/\(param (\$\w+) /g)].map(([, param]) => `(local.get ${param})`)
  return `${first}\n(call $${name}_v ${params.join(' ')}))`
}

const count = (text: string, sign: string) => text.split(sign).length
