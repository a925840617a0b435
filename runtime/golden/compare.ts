/** What differs between a golden file and a result, the first difference first. */
import type { Result } from '../results/result.js'
import { compareSpikes, matchSpikes, type Train } from './compare-spikes.js'
import { compareValue, type Variable } from './compare-values.js'
import type { Difference, TextDiffers } from './difference.js'
import {
  type Fields,
  type Golden,
  isFields,
  isNumbers,
  isSummary,
  type Numbers,
  type Stored,
} from './golden.js'
import { resultsOf } from './record.js'
import { sha256 } from './sha256.js'
import { canonicalText } from './text.js'
import { parseTolerances, type Tolerance, type Tolerances, toleranceOf } from './tolerance.js'

export interface CompareOptions {
  /** by variable, in the notation of `--tolerance`; before those of the golden file */
  readonly tolerance?: Readonly<Record<string, string>>
}

/**
 * All differences: objects that are gone, new or of another size; then what monitors recorded, by
 * simulated time; then final states, values of the script and printed text. Throws ScriptError for a
 * tolerance that is none: golden/tolerance.
 */
export function compareGolden(
  golden: Golden,
  result: Result,
  { tolerance = {} }: CompareOptions = {},
): Difference[] {
  const found = resultsOf(result)
  const tolerances = parseTolerances({ ...golden.tolerance, ...tolerance })
  if (sha256(canonicalText(found)) === golden.sha256) return []
  const expected = golden.results
  const differences = (['monitors', 'groups', 'synapses'] as const).flatMap((section) =>
    namesOf(expected[section], found[section]).flatMap((name) =>
      compareObjects(name, expected[section][name], found[section][name], tolerances),
    ),
  )
  for (const name of namesOf(expected.scalars, found.scalars)) {
    const what = 'value of the script'
    const place = { object: name, name: '', what, tolerances, nameOf: bracketed }
    differences.push(...compareFields(place, expected.scalars[name], found.scalars[name]))
  }
  if (!tolerances.get('stdout')?.any) {
    differences.push(...compareText(expected.stdout, found.stdout))
  }
  return inOrder(differences)
}

const namesOf = (expected: object, found: object): string[] => [
  ...new Set([...Object.keys(expected), ...Object.keys(found)]),
]

const bracketed = (row: readonly number[], k: number) => [...row, k].map((n) => `[${n}]`).join('')

/** Objects that are gone, new or of another size come first; what has a time by that. */
function inOrder(differences: readonly Difference[]): Difference[] {
  const rank = ({ kind, time, place }: Difference) => {
    if (kind === 'missing' || kind === 'new' || kind === 'shape') return -2
    if (kind === 'values' && /\.(N|i|j|start|stop)$/.test(place)) return -1
    return time ?? Infinity
  }
  const ranked = differences.map((difference) => ({ difference, rank: rank(difference) }))
  ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
  return ranked.map(({ difference }) => difference)
}

const kinds: Readonly<Record<string, string>> = {
  SpikeMonitor: 'spike monitor',
  EventMonitor: 'event monitor',
  StateMonitor: 'state monitor',
  PopulationRateMonitor: 'rate monitor',
  Synapses: 'synapses',
}

const kindOf = ({ kind }: Fields): string => kinds[`${kind}`] ?? 'group'

function compareObjects(
  object: string,
  expected: Fields | undefined,
  found: Fields | undefined,
  tolerances: Tolerances,
): Difference[] {
  if (tolerances.get(object)?.any) return []
  const what = kindOf((expected ?? found) as Fields)
  if (!expected || !found) return [{ kind: expected ? 'missing' : 'new', place: object, what }]
  if (expected.kind !== found.kind) {
    const [theirs, ours] = [expected.kind, found.kind].map((kind) => `a ${kind}`)
    return [{ kind: 'shape', place: object, what, expected: theirs, found: ours }]
  }
  const variables = (x: Fields) => ({
    ...x,
    kind: '',
    ...(isFields(x.state) ? x.state : {}),
    state: '',
  })
  const place = { object, what, tolerances, ...elements(expected) }
  const rest = (x: Fields, y: Fields) =>
    namesOf(x, y).flatMap((name) => compareFields({ ...place, name }, x[name], y[name]))
  const [theirs, ours] = [trainOf(expected), trainOf(found)]
  if (!theirs || !ours) return rest(variables(expected), variables(found))

  const tolerance = toleranceOf(tolerances, object, 't')
  if (tolerance?.any) return []
  const matching = matchSpikes(theirs, ours, tolerance)
  const { event, dt } = expected as { readonly event: string; readonly dt: number }
  const spikes = compareSpikes(
    { place: object, what, event, dt },
    theirs,
    ours,
    matching,
    tolerance,
  )
  // counts follow from the spikes; other variables are those of spikes that have partners
  const own = ({ t, i, N, count, ...others }: Fields, side: 0 | 1) =>
    Object.fromEntries(
      Object.entries(others).map(([name, values]) => [
        name,
        isNumbers(values) ? matching.pairs.map((pair) => values[pair[side]]) : values,
      ]),
    )
  const differences = rest(own(expected, 0), own(found, 1))
  return spikes ? [spikes, ...differences] : differences
}

/** The spikes of a monitor that has them all. */
function trainOf({ kind, t, i }: Fields): Train | undefined {
  const isSpikes = kind === 'SpikeMonitor' || kind === 'EventMonitor'
  return isSpikes && isNumbers(t) && isNumbers(i) ? { t, i } : undefined
}

/** What the elements of an object's variables are called, and when they were recorded. */
function elements({ kind, t, i, j }: Fields): Pick<Variable, 'nameOf' | 'timeOf'> {
  const times = isNumbers(t) ? t : []
  const timeOf = (k: number) => Number(times[Math.min(k, times.length - 1)] ?? 0)
  switch (kind) {
    case 'StateMonitor': {
      const recorded = isNumbers(i) ? i : []
      return { nameOf: ([row]) => (row === undefined ? '' : `index ${recorded[row]}`), timeOf }
    }
    case 'PopulationRateMonitor':
      return { nameOf: () => '', timeOf }
    case 'SpikeMonitor':
    case 'EventMonitor':
      return { nameOf: (_, k) => (times.length > 0 ? `event ${k + 1}` : `neuron ${k}`) }
    case 'Synapses': {
      const [from, to] = [i, j] as Numbers[]
      const ends = (k: number) =>
        isNumbers(from) && isNumbers(to) ? ` (${from[k]} -> ${to[k]})` : ''
      return { nameOf: (_, k) => `synapse ${k}${ends(k)}` }
    }
    default:
      return { nameOf: (_, k) => `neuron ${k}` }
  }
}

interface Field extends Pick<Variable, 'nameOf' | 'timeOf' | 'what'> {
  readonly object: string
  readonly name: string
  readonly tolerances: Tolerances
}

/** Names that say what an object is: tolerances are not for them. */
const structure = new Set(['N', 'i', 'j', 'count', 'event', 'start', 'stop'])

function compareFields(field: Field, expected?: Stored, found?: Stored): Difference[] {
  const { object, name, what, tolerances, nameOf, timeOf } = field
  const tolerance = toleranceOf(tolerances, object, name)
  const place = name === '' ? object : `${object}.${name}`
  if (tolerance?.any) return []
  if (expected === undefined || found === undefined) {
    return [{ kind: found === undefined ? 'missing' : 'new', place, what }]
  }
  if (isFields(expected) && isFields(found)) {
    return namesOf(expected, found).flatMap((key) =>
      compareFields({ ...field, name: `${name}.${key}` }, expected[key], found[key]),
    )
  }
  const isSingle = typeof expected !== 'object'
  const difference = compareValue(
    {
      place,
      what,
      tolerance: structure.has(name) ? ofStructure(field, expected) : tolerance,
      nameOf: isSingle ? () => '' : nameOf,
      timeOf: isSingle || structure.has(name) ? undefined : timeOf,
    },
    expected,
    found,
  )
  return difference ? [difference] : []
}

/** Times that may differ a little may come in another order: neurons of large trains too. */
function ofStructure({ object, name, tolerances }: Field, expected: Stored): Tolerance | undefined {
  const isOrder = name === 'i' && isSummary(expected) && toleranceOf(tolerances, object, 't')
  return isOrder ? { absolute: 0, relative: 0 } : undefined
}

function compareText(expected: readonly string[], found: readonly string[]): TextDiffers[] {
  const longest = Math.max(expected.length, found.length)
  const at = Array.from({ length: longest }).findIndex((_, k) => expected[k] !== found[k])
  if (at < 0) return []
  const counts = { expectedCount: lineCount(expected), foundCount: lineCount(found) }
  const [x, y] = [expected[at], found[at]]
  const lines = { line: at + 1, expected: x, found: y }
  return [{ kind: 'text', place: 'stdout', what: 'printed text', ...lines, ...counts }]
}

/** The last line ends with a line break: what is behind it is none. */
const lineCount = (lines: readonly string[]): number =>
  lines.at(-1) === '' ? lines.length - 1 : lines.length
