/** Quantities as people read and write them, in the unit in which the script has them. */
import type { ModelParameter } from '../../results/program.js'

/** At most six significant digits, without the dust that floats leave: 0.1 + 0.2 is 0.3. */
export const numberText = (x: number): string => String(Number(x.toPrecision(6)))

/** The value in the unit that is shown beside it; booleans as Python has them. */
export function valueText(parameter: ModelParameter, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  // an integer is exact, and 2**31 - 1 has ten digits
  if (parameter.type === 'integer') return String(value)
  return numberText(value / (parameter.shown?.scale ?? 1))
}

/** What stands beside the field: `ms`, `nS/cm²`. */
export const unitText = ({ shown, unit }: ModelParameter): string => symbolsOf(shown?.unit ?? unit)

/**
 * What a person wrote in the field of a parameter, in Brian's notation: `25` in a field of
 * milliseconds is `25*ms`, `20 µs` is `20*us`. All else stands as it is, for others to judge.
 */
export function settingText(parameter: ModelParameter, text: string): string {
  const written = notation(text)
  const unit = parameter.shown?.unit ?? parameter.dimension
  return unit === '1' || !PLAIN.test(written) ? written : numberTimes(written, unit)
}

/**
 * `20 ms` and `20µs` with the sign that Brian wants between a number and its unit, and with Brian's
 * names of units for the symbols that the page shows: it has no `s`.
 */
export const notation = (text: string): string =>
  text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[µμ](?=[A-Za-z])/g, 'u')
    .replace(/[Ωω](?![A-Za-z])/g, 'ohm')
    .replace(NUMBER_AND_UNIT, '$1*$2')
    .replace(/(?<!\w)[sVASFmK](?!\w)/g, (symbol) => NAMES[symbol])
    .replace(/[²³]/g, (power) => (power === '²' ? '**2' : '**3'))

/** A number of the shown unit, in Brian's notation. */
export function shownSetting({ shown, dimension, type }: ModelParameter, x: number): string {
  const number = type === 'integer' ? String(x) : numberText(x)
  return dimension === '1' ? number : numberTimes(number, shown?.unit ?? dimension)
}

const numberTimes = (number: string, unit: string): string =>
  `${number}*${/[/]/.test(unit) ? `(${unit})` : unit}`

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`
const PLAIN = new RegExp(`^${NUMBER}$`, 'i')
const NUMBER_AND_UNIT = new RegExp(String.raw`^(${NUMBER})\s*(?!e[-+]?\d)([A-Za-z])`, 'i')

/** Brian's names of units as symbols: `Mohm*second**2` is MΩ·s². */
const symbolsOf = (unit: string): string =>
  unit
    .replace(/[a-z]+/gi, (name) =>
      name.replace(/^u(?=.)/, 'µ').replace(NAMED, (word) => SYMBOLS[word]),
    )
    .replace(/(?:\*\*|\^)(-?\d)/g, (_, power: string) => power.replace(/./g, (c) => RAISED[c]))
    .replaceAll('*', '·')

const SYMBOLS: Readonly<Record<string, string>> = {
  second: 's',
  volt: 'V',
  ampere: 'A',
  amp: 'A',
  siemens: 'S',
  ohm: 'Ω',
  farad: 'F',
  hertz: 'Hz',
  metre: 'm',
  meter: 'm',
  molar: 'M',
  mole: 'mol',
  kelvin: 'K',
}

/** A name each; `m` is the British one. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SYMBOLS)
    .reverse()
    .map(([name, symbol]) => [symbol, name]),
)

const NAMED = new RegExp(`(?:${Object.keys(SYMBOLS).join('|')})$`)

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((c, k) => [c, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[k]]),
)
