/** The size of a legend and the best place for it. matplotlib, legend.py. */
import { ascent } from '../font.js'
import type { Artist, AxesData, LegendData } from '../figure-data.js'
import { coordinates } from '../limits.js'
import { clipSegment } from './clip.js'
import { labelExtent, riseOf } from './label.js'
import { type Box, type Projection, projectArtist } from './projection.js'

export interface LegendRow {
  readonly label: string
  readonly artist: Artist
  /** left edge of the handle, and baseline of the text, in points */
  readonly x: number
  readonly baseline: number
}

export interface LegendLayout {
  readonly box: Box
  readonly rows: readonly LegendRow[]
  readonly title?: { readonly x: number; readonly baseline: number }
}

/** Lengths in font sizes. */
const usualGaps = {
  handleLength: 2,
  handleHeight: 0.7,
  text: 0.8,
  border: 0.4,
  row: 0.5,
  column: 2,
  axes: 0.5,
}

export const gapsOf = ({ gaps }: LegendData) => ({ ...usualGaps, ...gaps })

/** From the left edge of a handle to its label. */
export function labelOffsetOf(legend: LegendData): number {
  const { handleLength, text } = gapsOf(legend)
  return handleLength + text
}

export function layoutLegend(
  legend: LegendData,
  axes: AxesData,
  projection: Projection,
): LegendLayout {
  const { size } = legend
  const { border: borderPad, row: rowGap, column: columnGap } = gapsOf(legend)
  const labelOffset = labelOffsetOf(legend)
  const extent = (text: string) => labelExtent(projection.features, text, size)
  const columns = split(legend.entries, legend.columns)
  const widths = columns.map(
    (entries) =>
      labelOffset * size + Math.max(0, ...entries.map(({ label }) => extent(label).width)),
  )
  const heights = columns.map((entries) =>
    entries.reduce((sum, { label }) => sum + extent(label).height + rowGap * size, 0),
  )
  const titleSize = legend.titleSize ?? size
  const title = legend.title ? labelExtent(projection.features, legend.title, titleSize) : undefined
  const head = title ? title.height + rowGap * size : 0
  const inner = sum(widths) + columnGap * size * (columns.length - 1)
  const width = Math.max(inner, title?.width ?? 0) + 2 * borderPad * size
  const height = head + Math.max(0, ...heights) - rowGap * size + 2 * borderPad * size
  const { left, top } = place(legend, axes, projection, width, height)
  const rows: LegendRow[] = []
  let x = left + width / 2 - inner / 2
  columns.forEach((entries, k) => {
    let y = top + borderPad * size + head
    for (const { label, artist } of entries) {
      const rise = riseOf(projection.features, label.split('\n')[0])
      rows.push({ label, artist, x, baseline: y + (ascent + rise) * size })
      y += extent(label).height + rowGap * size
    }
    x += widths[k] + columnGap * size
  })
  const titled = { x: left + width / 2, baseline: top + borderPad * size + ascent * titleSize }
  return { box: { left, top, width, height }, rows, ...(title ? { title: titled } : {}) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Entries run down the columns; the first columns are the longer ones. */
function split<T>(entries: readonly T[], columns: number): T[][] {
  const count = Math.max(1, Math.min(columns, entries.length))
  const parts: T[][] = []
  let at = 0
  for (let k = 0; k < count; k++) {
    const size = Math.floor(entries.length / count) + (k < entries.length % count ? 1 : 0)
    parts.push(entries.slice(at, at + size))
    at += size
  }
  return parts
}

// fractions of the free room, left to right and top to bottom, in the order of the codes 1 to 10
const anchors: readonly (readonly [name: string, x: number, y: number])[] = [
  ['upper right', 1, 0],
  ['upper left', 0, 0],
  ['lower left', 0, 1],
  ['lower right', 1, 1],
  ['right', 1, 0.5],
  ['center left', 0, 0.5],
  ['center right', 1, 0.5],
  ['lower center', 0.5, 1],
  ['upper center', 0.5, 0],
  ['center', 0.5, 0.5],
]

function place(
  legend: LegendData,
  axes: AxesData,
  projection: Projection,
  width: number,
  height: number,
): Box {
  const { anchor, corner } = legend
  const whole = projection.box
  if (corner) {
    const left = whole.left + corner[0] * whole.width
    return { left, top: whole.top + (1 - corner[1]) * whole.height - height, width, height }
  }
  const box = anchor
    ? {
        left: whole.left + anchor[0] * whole.width,
        top: whole.top + (1 - anchor[1] - anchor[3]) * whole.height,
        width: anchor[2] * whole.width,
        height: anchor[3] * whole.height,
      }
    : whole
  const pad = gapsOf(legend).axes * legend.size
  const at = ([, x, y]: (typeof anchors)[number]): Box => ({
    left: box.left + pad + x * (box.width - 2 * pad - width),
    top: box.top + pad + y * (box.height - 2 * pad - height),
    width,
    height,
  })
  const named = anchors.find(([name]) => name === legend.location)
  if (named) return at(named)
  const candidates = anchors.map(at)
  const badness = candidates.map(() => 0)
  for (const artist of axes.artists) addBadness(badness, candidates, artist, projection)
  return candidates[badness.indexOf(Math.min(...badness))]
}

/**
 * Counts what a legend in each place would hide: vertices, crossing lines, shapes. As in matplotlib,
 * collections of lines and shapes do not count.
 */
function addBadness(
  badness: number[],
  candidates: readonly Box[],
  artist: Artist,
  projection: Projection,
): void {
  if (['text', 'image', 'mesh', 'segments'].includes(artist.kind)) return
  if (artist.collection) return
  const { x, y } = projectArtist(projection, artist)
  const ys = coordinates(artist, 'y')
  const parts = coordinates(artist, 'x').map((xs, part) =>
    Array.from(xs, (value, k): Point => [x(value), y(ys[part][k])]),
  )
  const points = parts.flat()
  candidates.forEach((box, k) => {
    if (artist.kind === 'polygons') {
      badness[k] += parts.filter((part) => overlaps(box, part)).length
      return
    }
    badness[k] += points.filter(([px, py]) => contains(box, px, py)).length
    if (artist.kind === 'line' && crosses(box, points)) badness[k]++
  })
}

type Point = readonly [number, number]

const contains = (box: Box, x: number, y: number): boolean =>
  x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height

function overlaps(box: Box, points: readonly Point[]): boolean {
  const finite = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  const sides = (of: 0 | 1, from: number, to: number) =>
    finite.some((point) => point[of] < to) && finite.some((point) => point[of] > from)
  return sides(0, box.left, box.left + box.width) && sides(1, box.top, box.top + box.height)
}

/** Whether a polyline enters the box. */
function crosses(box: Box, points: readonly Point[]): boolean {
  for (let k = 1; k < points.length; k++) {
    if (clipSegment(box, ...points[k - 1], ...points[k])) return true
  }
  return false
}
