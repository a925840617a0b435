/**
 * The units that Brian knows, derived on demand from prefixes and base units: `mvolt` is m + volt,
 * `umetre2` the square of u + metre. Brian, "Physical units"; semantics page 11.
 */
import { type Base, bases } from './base-units.js'
import type { Dimension } from './dimension.js'
import { Unit } from './value.js'

export { describeDimension } from './describe-dimension.js'

const prefixes: Readonly<Record<string, number>> = {
  y: -24,
  z: -21,
  a: -18,
  f: -15,
  p: -12,
  n: -9,
  u: -6,
  m: -3,
  c: -2,
  d: -1,
  da: 1,
  h: 2,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
  Z: 21,
  Y: 24,
}

/** The power of ten of the base itself: litre, gram and molar are not SI units. */
const exponentOf = (base: string): number =>
  /^(lit|gram)/.test(base) ? -3 : base === 'molar' ? 3 : 0

/** brian2.units.stdunits: a prefix and a symbol, some with a power. */
const shortNames =
  'mV mA uA nA pA pF uF nF nS uS mS ms us Hz kHz MHz cm cm2 cm3 mm mm2 mm3 um um2 um3 mM uM nM'

const isShort = (name: string): boolean => shortNames.split(' ').includes(name)

/** `cmetre2` for `cm2` */
function fullName(short: string): string {
  const [, prefix, symbol, power] = /^([cmunpkM]?)(Hz|.)(\d?)$/.exec(short) as RegExpExecArray
  const [base] = [...bases].find(([, { display }]) => display === symbol) as [string, Base]
  return prefix + base + power
}

/** Every unit of Brian by name, those of brian2.units.allunits included. */
export function unit(name: string): Unit | undefined {
  const full = isShort(name) ? fullName(name) : name
  const parts = dissect(full)
  if (parts === undefined) return undefined
  const [prefix, base, power] = parts
  const { display, dimension } = bases.get(base) as Base
  const scale = ((prefixes[prefix] ?? 0) + exponentOf(base)) * power
  return new Unit(
    Number(`1e${scale}`),
    dimension.map((x) => x * power) as unknown as Dimension,
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
  return [...scaled, ...bare, ...shortNames.split(' ')]
}

/** brian2.units.stdunits: mV, nS, ms, ... */
export const shortUnits = (): string[] => shortNames.split(' ')

/** brian2.units.allunits: every prefix of every unit, powers included. */
export function allUnits(): string[] {
  const scaled = ['', ...Object.keys(prefixes)]
  return [...bases.keys()].flatMap((base) =>
    scaled.flatMap((prefix) =>
      ['', '2', '3'].flatMap((power) =>
        unit(prefix + base + power) ? [prefix + base + power] : [],
      ),
    ),
  )
}

export function isExportedUnit(name: string): boolean {
  return unit(name) !== undefined && exportedUnits().includes(name)
}

/** A unit that equation strings know without a namespace. Semantics 11.3. */
export function equationUnit(name: string): Unit | undefined {
  // Brian's standard names leave mS out; it resolves through the script's import instead
  if (name === 'mS') return undefined
  if (isShort(name)) return unit(name)
  const parts = dissect(name)
  if (parts === undefined) return undefined
  const [prefix, base] = parts
  return !base.startsWith('lit') && /^(c|da?|h)$/.test(prefix) ? undefined : unit(name)
}

/** The dimension of a name that unit declarations may use: `: siemens/metre**2`. Semantics 1.2. */
export function baseUnit(name: string): Dimension | undefined {
  return baseUnitNames().includes(name) ? unit(name)?.dimension : undefined
}

/** The names allowed in unit declarations: those of value 1, sorted. */
export function baseUnitNames(): string[] {
  const plain = [...bases.keys()].filter((base) => exponentOf(base) === 0)
  return [...plain, 'Hz', 'kgram', 'kgramme', 'kliter', 'klitre', 'mmolar', 'mM'].sort()
}

const exportedPrefixes = ['p', 'n', 'u', 'm', 'k', 'M', 'G', 'T']
const exportedBases = [
  'amp',
  'metre',
  'meter',
  'second',
  'mole',
  'coulomb',
  'farad',
  'gram',
  'gramme',
  'hertz',
  'joule',
  'molar',
  'liter',
  'litre',
  'pascal',
  'ohm',
  'siemens',
  'volt',
  'watt',
]

type Parts = readonly [prefix: string, base: string, power: 1 | 2 | 3]

function dissect(name: string): Parts | undefined {
  const last = name.at(-1)
  const power = last === '2' ? 2 : last === '3' ? 3 : 1
  const stem = power === 1 ? name : name.slice(0, -1)
  const isBase = (base: string) => bases.has(base) && !(power > 1 && base.startsWith('lit'))
  if (isBase(stem)) return ['', stem, power]
  for (const prefix of Object.keys(prefixes)) {
    const base = stem.slice(prefix.length)
    // kilogram has a prefix already, and nobody scales kelvin
    if (stem.startsWith(prefix) && isBase(base) && !/^k[ei]/.test(base)) {
      return [prefix, base, power]
    }
  }
  return undefined
}
