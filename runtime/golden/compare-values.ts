/** Numbers of one variable, and summaries of large ones. */
import type { Difference, SummaryDiffers, ValuesDiffer } from './difference.js'
import {
  isFields,
  isNumbers,
  isSummary,
  type Numbers,
  type Stored,
  type Summary,
} from './golden.js'
import { isSame, type Tolerance } from './tolerance.js'

/** What is compared, and how its elements are called. */
export interface Variable {
  readonly place: string
  readonly what: string
  readonly tolerance?: Tolerance
  /** what a person calls an element: by the indices of the row and in it */
  readonly nameOf: (row: readonly number[], k: number) => string
  /** seconds, where elements of a row lie in time */
  readonly timeOf?: (k: number) => number
}

interface Row {
  readonly path: readonly number[]
  readonly values: Numbers
}

export function compareValue(
  variable: Variable,
  expected: Stored,
  found: Stored,
): Difference | undefined {
  const { place, what, tolerance } = variable
  if (tolerance?.any) return undefined
  if (isSummary(expected) && isSummary(found)) return compareSummaries(variable, expected, found)
  const shape = (value: Stored) =>
    isSummary(value) ? `${value.count} numbers` : shapeOf(value as Stored)
  const [theirs, ours] = [rowsOf(expected), rowsOf(found)]
  const isArray = Array.isArray(expected) || ArrayBuffer.isView(expected)
  const isFoundArray = Array.isArray(found) || ArrayBuffer.isView(found)
  if (theirs && ours && isArray === isFoundArray) return compareRows(variable, theirs, ours)
  if (expected === found) return undefined
  return { kind: 'shape', place, what, expected: shape(expected), found: shape(found) }
}

function shapeOf(value: Stored): string {
  if (isFields(value)) return 'an object'
  if (typeof value === 'string') return `'${value}'`
  if (typeof value !== 'object') return `a single ${typeof value}`
  return `an array of ${(value as Numbers).length}`
}

/** All rows of numbers in an array; a single number counts as one. */
function rowsOf(value: Stored, path: readonly number[] = []): Row[] | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return [{ path, values: [value] }]
  if (isNumbers(value)) return [{ path, values: value }]
  if (!Array.isArray(value)) return undefined
  const rows = value.map((item, k) => rowsOf(item, [...path, k]))
  return rows.includes(undefined) ? undefined : (rows as Row[][]).flat()
}

const countOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { values }) => sum + values.length, 0)

/** The first difference is the earliest where elements lie in time, else that of the lowest index. */
function compareRows(
  { place, what, tolerance, nameOf, timeOf }: Variable,
  expected: readonly Row[],
  found: readonly Row[],
): ValuesDiffer | undefined {
  let [differing, largest, peak] = [0, 0, 0]
  let first: { readonly row: number; readonly k: number } | undefined
  for (let row = 0; row < Math.min(expected.length, found.length); row++) {
    const [theirs, ours] = [expected[row].values, found[row].values]
    for (let k = 0; k < Math.min(theirs.length, ours.length); k++) {
      const [x, y] = [theirs[k], ours[k]]
      if (Math.abs(Number(x)) > peak) peak = Math.abs(Number(x))
      if (typeof x === typeof y && isSame(Number(x), Number(y), tolerance)) continue
      differing++
      const size = Math.abs(Number(y) - Number(x))
      if (size > largest) largest = size
      if (first === undefined || (timeOf && k < first.k)) first = { row, k }
    }
  }
  const [expectedCount, foundCount] = [countOf(expected), countOf(found)]
  if (first === undefined && expectedCount === foundCount) return undefined
  const common = Math.min(expected[0]?.values.length ?? 0, found[0]?.values.length ?? 0)
  return {
    kind: 'values',
    place,
    what,
    time: timeOf?.(first?.k ?? common),
    first: first && {
      where: nameOf(expected[first.row].path, first.k),
      expected: expected[first.row].values[first.k],
      found: found[first.row].values[first.k],
    },
    expectedCount,
    foundCount,
    differing,
    largest,
    relative: largest / peak,
  }
}

const statistics = { count: 'how many', rows: 'rows', notFinite: 'NaN and infinities' } as const
const moments = { minimum: 'minimum', maximum: 'maximum', mean: 'mean' } as const

/** With a tolerance minimum, maximum and mean count; without one every bit. */
function compareSummaries(
  { place, what, tolerance }: Variable,
  expected: Summary,
  found: Summary,
): SummaryDiffers | undefined {
  if (expected.sha256 === found.sha256 && expected.rows === found.rows) return undefined
  const differing = (names: Readonly<Record<string, string>>, allowed?: Tolerance) =>
    Object.entries(names).flatMap(([key, name]) => {
      const [x = Number.NaN, y = Number.NaN] = [expected, found].map(
        (summary) => summary[key as keyof typeof moments],
      )
      return isSame(x, y, allowed) ? [] : [{ name, expected: x, found: y }]
    })
  const parts = [...differing(statistics), ...differing(moments, tolerance)]
  if (tolerance && parts.length === 0) return undefined
  return { kind: 'summary', place, what, count: expected.count, parts }
}
