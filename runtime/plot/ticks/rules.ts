/** Locators that a script chose, and labels that need no format: matplotlib 3.6, ticker.py. */
import type { Features, TickRules } from '../features.js'
import type { AxisData, TickFormat, TickPlaces } from '../figure-data.js'
import { allTicks, type AxisTicks, scaledTicks } from '../layout/axis.js'
import { linearTicks, manySteps } from './linear.js'
import { decade, powerOfTen, type Range } from './nonsingular.js'
import type { Figure } from '../state.js'
import { scalarLabels, type TickLabels } from './scalar-labels.js'

type LabelsBy = (axis: AxisData, rule: TickFormat, ticks: readonly number[]) => TickLabels

/** Rules whose labels are made by `labelsBy`. */
export const rulesWith = (labelsBy: LabelsBy): TickRules => ({
  ticks: (axis, space, features) => ruledTicks(labelsBy, axis, space, features),
})

/** For figures whose labels come from no format: few rules need the code for those. */
export function usePlainRules({ features }: Figure): void {
  features.tickRules ??= rulesWith(plainLabels)
}

/** Ticks and labels by the script's own rules; what it has no rule for is as usual. */
function ruledTicks(
  labelsBy: LabelsBy,
  axis: AxisData,
  space: number,
  features: Features,
): AxisTicks {
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

/** What ticks are called where a rule needs no format: a script's texts, or the usual numbers. */
function plainLabels(axis: AxisData, rule: TickFormat, ticks: readonly number[]): TickLabels {
  if (rule.kind === 'scalar') return scalarLabels(ticks, axis.limits, rule)
  return { labels: ticks.map((_, k) => plainLabel(rule, k)), offset: '' }
}

const plainLabel = (rule: TickFormat, k: number): string =>
  rule.kind === 'fixed' ? (rule.labels[k] ?? '') : ''
