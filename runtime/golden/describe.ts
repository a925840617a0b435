/** Differences in words: a headline, and lines with what was expected and found. */
import type {
  Difference,
  OneSided,
  SpikesDiffer,
  SummaryDiffers,
  TextDiffers,
  ValuesDiffer,
} from './difference.js'
import { counted, grouped, numberText, sizeText, timeText, ulpsBetween } from './words.js'

/** The first line names the place; the others say what is there. */
export function describeDifference(difference: Difference): readonly string[] {
  switch (difference.kind) {
    case 'missing':
    case 'new':
      return [oneSided(difference)]
    case 'shape': {
      const { place, what, expected, found } = difference
      return [`${what} ${place}`, `expected ${expected}`, `found    ${found}`]
    }
    case 'spikes':
      return spikes(difference)
    case 'values':
      return values(difference)
    case 'summary':
      return summary(difference)
    case 'text':
      return text(difference)
  }
}

/** One line, for those that are not the first. */
export function briefDifference(difference: Difference): string {
  const { place, what } = difference
  switch (difference.kind) {
    case 'missing':
    case 'new':
      return oneSided(difference)
    case 'shape':
      return `${what} ${place}: ${difference.expected} expected, ${difference.found} found`
    case 'spikes':
      return `${what} ${place}: ${briefSpike(difference)}; ${spikeCounts(difference)}`
    case 'values':
      return `${what} ${place}: ${valueCounts(difference)}`
    case 'summary':
      return `${what} ${place}: ${summaryParts(difference).join('; ')}`
    case 'text':
      return `${what}: line ${difference.line} differs, ${briefText(difference)}`
  }
}

const oneSided = ({ kind, place, what }: OneSided): string =>
  kind === 'missing'
    ? `${what} ${place} is gone: the golden file has it, the result does not`
    : `${what} ${place} is new: the golden file does not have it`

// ------------------------------------------------------------------ spikes

function spikes(difference: SpikesDiffer): string[] {
  const { place, what, event, number, neuron, expected, found, expectedCount } = difference
  const isExtra = expected === undefined
  const whose = isExtra ? 'found' : `of ${grouped(expectedCount)}`
  const headline = `${what} ${place}, ${event} ${grouped(number)} ${whose}, of neuron ${neuron}`
  const counts = spikeCounts(difference)
  if (expected !== undefined && found !== undefined) {
    return [
      headline,
      `expected at ${timeText(expected)}`,
      `found    at ${timeText(found)}: ${laterText(difference, found - expected)}`,
      counts,
    ]
  }
  return isExtra
    ? [
        headline,
        `expected no further ${event} of this neuron`,
        `found    at ${timeText(found as number)}`,
        counts,
      ]
    : [
        headline,
        `expected at ${timeText(expected)}`,
        `found    no further ${event} of this neuron`,
        counts,
      ]
}

function briefSpike(difference: SpikesDiffer): string {
  const { event, number, neuron, expected, found } = difference
  const spike = `${event} ${grouped(number)}, of neuron ${neuron},`
  const at = (time: number | undefined) => (time === undefined ? 'nowhere' : `at ${timeText(time)}`)
  const both = expected !== undefined && found !== undefined
  const later = both ? `, ${laterText(difference, found - expected)}` : ''
  return `${spike} expected ${at(expected)}, found ${at(found)}${later}`
}

function laterText({ steps = 0, event, missing, extra }: SpikesDiffer, by: number): string {
  if (missing + extra === 0) return `the same ${event}s, in another order`
  const word = by > 0 ? 'later' : 'earlier'
  if (steps === 0) return `less than a time step ${word} (${sizeText(Math.abs(by))} s)`
  return `${counted(Math.abs(steps), 'time step')} ${word}`
}

function spikeCounts(difference: SpikesDiffer): string {
  const { event, expectedCount, foundCount, missing, extra, neurons } = difference
  const change = foundCount - expectedCount
  const more = `${grouped(Math.abs(change))} ${change > 0 ? 'more' : 'less'}`
  const totals = `${counted(expectedCount, event)} expected, ${grouped(foundCount)} found`
  const both = `${totals}${change === 0 ? '' : `: ${more}`}`
  if (missing + extra === 0) return both
  const sides = [
    missing && `${grouped(missing)} missing`,
    extra && `${grouped(extra)} not expected`,
  ]
  return `${both}; ${sides.filter(Boolean).join(', ')}, in ${counted(neurons, 'neuron')}`
}

// ------------------------------------------------------------------ numbers

function values(difference: ValuesDiffer): string[] {
  const { place, what, time, first, expectedCount } = difference
  const at = time === undefined ? '' : `at ${timeText(time)}`
  const where = [first?.where, at].filter(Boolean).join(' ')
  const headline = `${what} ${place}${where && `, ${where}`}`
  if (!first) return [headline, valueCounts(difference)]
  const { expected, found } = first
  const lines = [
    headline,
    `expected ${numberText(expected)}`,
    `found    ${numberText(found)}${apart(expected, found)}`,
  ]
  return expectedCount === 1 ? lines : [...lines, valueCounts(difference)]
}

/** The difference of two numbers; in units of the last place too where these are few. */
function apart(expected: number | boolean, found: number | boolean): string {
  if (typeof expected !== 'number' || typeof found !== 'number') return ''
  const difference = found - expected
  if (!Number.isFinite(difference) || difference === 0) return ''
  const ulps = ulpsBetween(expected, found)
  const size = `${sizeText(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`
  return ulps === undefined || Number.isInteger(expected)
    ? `: ${size}`
    : `: ${size}, ${counted(ulps, 'unit')} in the last place`
}

function valueCounts(difference: ValuesDiffer): string {
  const { first, expectedCount, foundCount, differing, largest } = difference
  const sizes = `${counted(expectedCount, 'number')} expected, ${grouped(foundCount)} found`
  const isLonger = expectedCount !== foundCount
  if (!first) return sizes
  const by = Number.isFinite(largest) && largest > 0 ? `, by at most ${sizeText(largest)}` : ''
  if (expectedCount === 1 && foundCount === 1) {
    return `${numberText(first.expected)} expected, ${numberText(first.found)} found`
  }
  const of = `${grouped(differing)} of ${counted(Math.min(expectedCount, foundCount), 'number')}`
  return `${isLonger ? `${sizes}; ` : ''}${of} ${differing === 1 ? 'differs' : 'differ'}${by}`
}

function summary(difference: SummaryDiffers): string[] {
  const { place, what, count } = difference
  return [
    `${what} ${place}, ${counted(count, 'number')}`,
    'so many are kept as a hash and a few statistics: which number differs is not known',
    ...summaryParts(difference),
  ]
}

function summaryParts({ parts }: SummaryDiffers): string[] {
  if (parts.length === 0) return ['the hash differs; count, minimum, maximum and mean are the same']
  return parts.map(
    ({ name, expected, found }) =>
      `${name}: ${numberText(expected)} expected, ${numberText(found)} found`,
  )
}

// ------------------------------------------------------------------ text

function text({ what, line, expected, found, expectedCount, foundCount }: TextDiffers): string[] {
  const shown = (side: string | undefined) =>
    side === undefined ? 'no such line' : JSON.stringify(side)
  const lines = [`${what}, line ${line}`, `expected ${shown(expected)}`, `found    ${shown(found)}`]
  if (expectedCount === foundCount) return lines
  return [...lines, `${counted(expectedCount, 'line')} expected, ${grouped(foundCount)} found`]
}

const briefText = ({ expected, found }: TextDiffers): string => {
  const shown = (side: string | undefined) =>
    side === undefined ? 'no such line' : JSON.stringify(side.length > 40 ? cut(side) : side)
  return `${shown(expected)} expected, ${shown(found)} found`
}

const cut = (text: string): string => `${text.slice(0, 37)}...`
