/** Locators and formatters that a script chose: matplotlib 3.6, ticker.py. */
import { format as numberFormat } from 'd3-format'
import { formatValue, percentFormat } from '../../values/percent-format.js'
import type { Features, TickRules } from '../features.js'
import type { AxisData, TickFormat, TickPlaces } from '../figure-data.js'
import { allTicks, type AxisTicks, scaledTicks } from '../layout/axis.js'
import { linearTicks, manySteps } from './linear.js'
import { decade, powerOfTen, type Range } from './nonsingular.js'
import { realMinus, scalarLabels, type TickLabels } from './scalar-labels.js'

export const tickRules: TickRules = { ticks: ruledTicks }

/** Ticks and labels by the script's own rules; what it has no rule for is as usual. */
function ruledTicks(axis: AxisData, space: number, features: Features): AxisTicks {
  const { places, minorPlaces, format, limits, ...rest } = axis
  const usual = allTicks({ ...rest, limits }, space, features)
  let { offset } = usual
  let major = usual.major
  if (places && !axis.ticks) {
    const values = placesBy(axis, places, space, [])
    if (axis.scale === 'linear') {
      const texts = scalarLabels(values, limits)
      offset = texts.offset
      major = values.map((value, k) => ({ value, label: texts.labels[k] }))
    } else major = scaledTicks({ ...axis, ticks: values }, space, features).major
  }
  const values = major.map(({ value }) => value)
  if (format && !axis.tickLabels) {
    const texts = labelsBy(axis, format, values)
    offset = texts.offset
    major = values.map((value, k) => ({ value, label: texts.labels[k] ?? '' }))
  }
  const between = minorPlaces && placesBy(axis, minorPlaces, space, values)
  const minor = between?.map((value) => ({ value, label: '' })) ?? usual.minor
  return { major, minor, offset }
}

function placesBy(
  { limits }: AxisData,
  rule: TickPlaces,
  space: number,
  major: readonly number[],
): number[] {
  const [low, high] = [...limits].sort((a, b) => a - b)
  switch (rule.kind) {
    case 'none':
      return []
    case 'fixed':
      return [...rule.values]
    case 'multiple':
      return multiples(rule.base, low, high)
    case 'linear':
      return Array.from(
        { length: rule.count },
        (_, k) => low + ((high - low) * k) / Math.max(1, rule.count - 1),
      )
    case 'most':
      return mostTicks([low, high], rule, space)
    case 'parts':
      return between(major, rule.n, low, high)
  }
}

/** Multiples of a base within the limits. */
function multiples(base: number, low: number, high: number): number[] {
  const first = Math.ceil(low / base - 1e-10)
  const count = Math.floor(high / base + 1e-10) - first
  // matplotlib's Locator.MAXTICKS
  return Array.from(
    { length: Math.min(Math.max(count + 1, 0), 1000) },
    (_, k) => (first + k) * base,
  )
}

function mostTicks(
  limits: Range,
  { bins, integer, prune, own }: Extract<TickPlaces, { kind: 'most' }>,
  space: number,
): number[] {
  const room = bins > 0 ? bins : Math.min(space, 9)
  const steps = own ? manySteps : undefined
  const ticks = linearTicks(limits, room, { most: Math.max(room, 1), integer, steps })
  const seen = ticks.filter((tick) => tick >= limits[0] && tick <= limits[1])
  if (prune === 'lower' || prune === 'both') seen.shift()
  if (prune === 'upper' || prune === 'both') seen.pop()
  return prune ? seen : ticks
}

/** AutoMinorLocator: 5 parts between ticks that are 1, 2.5, 5 or 10 apart, else 4. */
function between(major: readonly number[], n: number | undefined, low: number, high: number) {
  if (major.length < 2) return []
  const step = major[1] - major[0]
  const front = Math.round((step / powerOfTen(decade(step))) * 10) / 10
  const parts = n ?? ([1, 2.5, 5, 10].includes(front) ? 5 : 4)
  const small = step / parts
  const first = Math.ceil((low - major[0]) / small - 1e-9)
  const last = Math.floor((high - major[0]) / small + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k)
    .filter((k) => ((k % parts) + parts) % parts !== 0)
    .map((k) => major[0] + k * small)
}

function labelsBy(axis: AxisData, rule: TickFormat, ticks: readonly number[]): TickLabels {
  const each = (label: (tick: number, k: number) => string): TickLabels => ({
    labels: ticks.map(label),
    offset: '',
  })
  switch (rule.kind) {
    case 'none':
      return each(() => '')
    case 'fixed':
      return each((_, k) => rule.labels[k] ?? '')
    case 'scalar':
      return scalarLabels(ticks, axis.limits, rule)
    case 'printf':
      return each((tick) => percentFormat(rule.format, tick))
    case 'text':
      return each((tick, k) =>
        rule.format.replace(/\{(x|pos)?(?::([^}]*))?\}/g, (_, name, spec = '') =>
          formatValue(name === 'pos' ? BigInt(k) : tick, spec),
        ),
      )
    case 'percent':
      return each((tick) => percentLabel(axis, rule, tick))
    case 'engineering':
      return each((tick) => engineeringLabel(rule, tick))
  }
}

/** Without a number of decimals, as many as the width of the view asks for. */
function percentLabel(
  { limits }: AxisData,
  { max, decimals, symbol }: Extract<TickFormat, { kind: 'percent' }>,
  tick: number,
): string {
  const width = (Math.abs(limits[1] - limits[0]) / max) * 100
  let places = decimals
  if (places === undefined) {
    if (width > 50) places = 0
    else {
      const exact = 2 * width
      const ceiling = decade(exact) + (exact === powerOfTen(decade(exact)) ? 0 : 1)
      places = width > 0 ? Math.min(5, Math.max(0, 3 - ceiling)) : 0
    }
  }
  return numberFormat(`.${places}f`)((tick / max) * 100).replace('−', '-') + symbol
}

/** '1.5 kHz': the power of 1000 as a prefix of the unit. */
function engineeringLabel(
  { unit, places, gap }: Extract<TickFormat, { kind: 'engineering' }>,
  tick: number,
): string {
  if (tick === 0) return `${(0).toFixed(places ?? 0)}${unit ? gap + unit : ''}`
  const power = Math.min(8, Math.max(-8, Math.floor(decade(tick) / 3)))
  const front = tick / powerOfTen(3 * power)
  const digits =
    places === undefined ? numberFormat('.6~g')(front) : numberFormat(`.${places}f`)(front)
  const prefix = 'yzafpnµm kMGTPEZY'[power + 8].trim()
  return realMinus(digits) + (prefix || unit ? gap + prefix + unit : '')
}
