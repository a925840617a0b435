/**
 * The units that Brian knows, derived on demand from prefixes and base units: `mvolt` is m + volt,
 * `umetre2` the square of u + metre. Brian, "Physical units"; semantics page 11.
 */
import type { Dimension } from './dimension.js'
import { Unit } from './value.js'

export { describeDimension } from './describe-dimension.js'

interface Base {
  readonly display: string
  readonly dimension: Dimension
  /** the power of ten of the base itself: litre, gram and molar are not SI units */
  readonly exponent?: -3 | 3
  /** which names are built from it beyond the plain one */
  readonly without?: 'prefixes' | 'powers'
}

const prefixes: Readonly<Record<string, number>> = {
  y: -24, z: -21, a: -18, f: -15, p: -12, n: -9, u: -6, m: -3, c: -2, d: -1,
  da: 1, h: 2, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18, Z: 21, Y: 24,
}

const bases: Readonly<Record<string, Base>> = {
  metre: { display: 'm', dimension: [1, 0, 0, 0, 0, 0, 0] },
  meter: { display: 'm', dimension: [1, 0, 0, 0, 0, 0, 0] },
  liter: { display: 'l', dimension: [3, 0, 0, 0, 0, 0, 0], exponent: -3, without: 'powers' },
  litre: { display: 'l', dimension: [3, 0, 0, 0, 0, 0, 0], exponent: -3, without: 'powers' },
  kilogram: { display: 'kg', dimension: [0, 1, 0, 0, 0, 0, 0], without: 'prefixes' },
  kilogramme: { display: 'kg', dimension: [0, 1, 0, 0, 0, 0, 0], without: 'prefixes' },
  gram: { display: 'g', dimension: [0, 1, 0, 0, 0, 0, 0], exponent: -3 },
  gramme: { display: 'g', dimension: [0, 1, 0, 0, 0, 0, 0], exponent: -3 },
  second: { display: 's', dimension: [0, 0, 1, 0, 0, 0, 0] },
  amp: { display: 'A', dimension: [0, 0, 0, 1, 0, 0, 0] },
  ampere: { display: 'A', dimension: [0, 0, 0, 1, 0, 0, 0] },
  kelvin: { display: 'K', dimension: [0, 0, 0, 0, 1, 0, 0], without: 'prefixes' },
  mole: { display: 'mol', dimension: [0, 0, 0, 0, 0, 1, 0] },
  mol: { display: 'mol', dimension: [0, 0, 0, 0, 0, 1, 0] },
  molar: { display: 'M', dimension: [-3, 0, 0, 0, 0, 1, 0], exponent: 3 },
  candle: { display: 'cd', dimension: [0, 0, 0, 0, 0, 0, 1] },
  radian: { display: 'rad', dimension: [0, 0, 0, 0, 0, 0, 0] },
  steradian: { display: 'sr', dimension: [0, 0, 0, 0, 0, 0, 0] },
  hertz: { display: 'Hz', dimension: [0, 0, -1, 0, 0, 0, 0] },
  newton: { display: 'N', dimension: [1, 1, -2, 0, 0, 0, 0] },
  pascal: { display: 'Pa', dimension: [-1, 1, -2, 0, 0, 0, 0] },
  joule: { display: 'J', dimension: [2, 1, -2, 0, 0, 0, 0] },
  watt: { display: 'W', dimension: [2, 1, -3, 0, 0, 0, 0] },
  coulomb: { display: 'C', dimension: [0, 0, 1, 1, 0, 0, 0] },
  volt: { display: 'V', dimension: [2, 1, -3, -1, 0, 0, 0] },
  farad: { display: 'F', dimension: [-2, -1, 4, 2, 0, 0, 0] },
  ohm: { display: 'ohm', dimension: [2, 1, -3, -2, 0, 0, 0] },
  siemens: { display: 'S', dimension: [-2, -1, 3, 2, 0, 0, 0] },
  weber: { display: 'Wb', dimension: [2, 1, -2, -1, 0, 0, 0] },
  tesla: { display: 'T', dimension: [0, 1, -2, -1, 0, 0, 0] },
  henry: { display: 'H', dimension: [2, 1, -2, -2, 0, 0, 0] },
  lumen: { display: 'lm', dimension: [0, 0, 0, 0, 0, 0, 1] },
  lux: { display: 'lx', dimension: [-2, 0, 0, 0, 0, 0, 1] },
  becquerel: { display: 'Bq', dimension: [0, 0, -1, 0, 0, 0, 0] },
  gray: { display: 'Gy', dimension: [2, 0, -2, 0, 0, 0, 0] },
  sievert: { display: 'Sv', dimension: [2, 0, -2, 0, 0, 0, 0] },
  katal: { display: 'kat', dimension: [0, 0, -1, 0, 0, 1, 0] },
}

/** brian2.units.stdunits: the short names, and the full name that each stands for. */
const shortNames: Readonly<Record<string, string>> = {
  mV: 'mvolt', mA: 'mamp', uA: 'uamp', nA: 'namp', pA: 'pamp',
  pF: 'pfarad', uF: 'ufarad', nF: 'nfarad', nS: 'nsiemens', uS: 'usiemens', mS: 'msiemens',
  ms: 'msecond', us: 'usecond', Hz: 'hertz', kHz: 'khertz', MHz: 'Mhertz',
  cm: 'cmetre', cm2: 'cmetre2', cm3: 'cmetre3', mm: 'mmetre', mm2: 'mmetre2', mm3: 'mmetre3',
  um: 'umetre', um2: 'umetre2', um3: 'umetre3', mM: 'mmolar', uM: 'umolar', nM: 'nmolar',
}

/** Every unit of Brian by name, those of brian2.units.allunits included. */
export function unit(name: string): Unit | undefined {
  const full = Object.hasOwn(shortNames, name) ? shortNames[name] : name
  const parts = dissect(full)
  if (parts === undefined) return undefined
  const { prefix, base, power } = parts
  const { display, dimension, exponent = 0 } = bases[base]
  const scale = ((prefix === '' ? 0 : prefixes[prefix]) + exponent) * power
  return new Unit(
    Number(`1e${scale}`),
    power === 1 ? dimension : (dimension.map((x) => x * power) as unknown as Dimension),
    full,
    prefix + display + (power === 1 ? '' : `^${power}`),
  )
}

/** What `from brian2 import *` gives. Semantics 11.2. */
export function exportedUnits(): string[] {
  const bare = ['cmetre', 'cmeter', 'kelvin', 'kilogram']
  const scaled = exportedBases.flatMap((base) =>
    ['', ...exportedPrefixes].map((prefix) => prefix + base),
  )
  return [...scaled, ...bare, ...Object.keys(shortNames)]
}

export function isExportedUnit(name: string): boolean {
  return unit(name) !== undefined && exportedUnits().includes(name)
}

/** A unit that equation strings know without a namespace. Semantics 11.3. */
export function equationUnit(name: string): Unit | undefined {
  // Brian's standard names leave mS out; it resolves through the script's import instead
  if (name === 'mS') return undefined
  if (Object.hasOwn(shortNames, name)) return unit(name)
  const parts = dissect(name)
  if (parts === undefined) return undefined
  const litre = parts.base === 'litre' || parts.base === 'liter'
  return !litre && ['c', 'd', 'da', 'h'].includes(parts.prefix) ? undefined : unit(name)
}

/** The dimension of a name that unit declarations may use: `: siemens/metre**2`. Semantics 1.2. */
export function baseUnit(name: string): Dimension | undefined {
  return baseUnitNames().includes(name) ? unit(name)?.dimension : undefined
}

/** The names allowed in unit declarations: those of value 1, sorted. */
export function baseUnitNames(): string[] {
  const plain = Object.keys(bases).filter((base) => bases[base].exponent === undefined)
  return [...plain, 'Hz', 'kgram', 'kgramme', 'kliter', 'klitre', 'mmolar', 'mM'].sort()
}

const exportedPrefixes = ['p', 'n', 'u', 'm', 'k', 'M', 'G', 'T']
const exportedBases = [
  'amp', 'metre', 'meter', 'second', 'mole', 'coulomb', 'farad', 'gram', 'gramme', 'hertz',
  'joule', 'molar', 'liter', 'litre', 'pascal', 'ohm', 'siemens', 'volt', 'watt',
]

interface Parts {
  readonly prefix: string
  readonly base: string
  readonly power: 1 | 2 | 3
}

function dissect(name: string): Parts | undefined {
  const last = name.at(-1)
  const power = last === '2' ? 2 : last === '3' ? 3 : 1
  const stem = power === 1 ? name : name.slice(0, -1)
  const allowed = (base: string) =>
    Object.hasOwn(bases, base) && !(power > 1 && bases[base].without === 'powers')
  if (allowed(stem)) return { prefix: '', base: stem, power }
  for (const prefix of Object.keys(prefixes)) {
    const base = stem.slice(prefix.length)
    if (stem.startsWith(prefix) && allowed(base) && bases[base].without !== 'prefixes') {
      return { prefix, base, power }
    }
  }
  return undefined
}
