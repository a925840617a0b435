/** Strokes as pixels: lines and segments whose paths would be too long for a page. */
import type { LineArtist, SegmentArtist, Stroke } from '../figure-data.js'
import type { Projection } from '../layout/projection.js'
import { pictureElement } from '../svg/picture.js'
import { longStrokes } from './long-strokes.js'
import { stacked } from './stacked.js'

/** Pixels in a point. */
const scale = 200 / 72

/** Whether a path of these points would be too long for the page that is drawn for. */
export function isLong(data: Float64Array, { features: { pictures } }: Projection): boolean {
  if (!pictures?.figure) return false
  pictures.long ??= longStrokes(pictures.figure)
  pictures.stacked = stacked
  return pictures.long.has(data)
}

export function linePicture(
  { x, y, alpha }: LineArtist,
  stroke: Stroke,
  projection: Projection,
): string {
  const pieces: Pieces = (put) => {
    for (let k = 1; k < x.length; k++) put(x[k - 1], y[k - 1], x[k], y[k])
  }
  return strokePicture(pieces, stroke, projection, alpha)
}

export function segmentsPicture(
  { x0, y0, x1, y1, stroke, alpha }: SegmentArtist,
  projection: Projection,
): string {
  const pieces: Pieces = (put) => {
    for (let k = 0; k < x0.length; k++) put(x0[k], y0[k], x1[k], y1[k])
  }
  return strokePicture(pieces, stroke, projection, alpha, true)
}

/** Tells the two ends of each piece of a stroke; NaN breaks it. */
type Pieces = (put: (x0: number, y0: number, x1: number, y1: number) => void) => void

/** The picture of a solid stroke; its ends are round, but upright pieces may end `flat`. */
function strokePicture(
  pieces: Pieces,
  { color, width }: Pick<Stroke, 'color' | 'width'>,
  projection: Projection,
  alpha = 1,
  flat = false,
): string {
  const { box } = projection
  const columns = Math.ceil(box.width * scale)
  const rows = Math.ceil(box.height * scale)
  const chain = new Chain(columns, rows, (width * scale) / 2, flat)
  const across = (value: number) => (projection.x(value) - box.left) * scale
  const down = (value: number) => (projection.y(value) - box.top) * scale
  pieces((x0, y0, x1, y1) => {
    const [ax, ay] = [across(x0), down(y0)]
    const [bx, by] = [across(x1), down(y1)]
    if (Number.isFinite(ax + ay + bx + by)) chain.add(ax, ay, bx, by)
  })
  chain.end()
  const own = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1
  const channels = [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))
  const palette = new Uint8Array(1024).map((_, k) =>
    k % 4 === 3 ? (k >> 2) * own * alpha : channels[k % 4],
  )
  const picture = { width: columns, height: rows, pixels: chain.cover, palette }
  const place = { ...box, width: columns / scale, height: rows / scale }
  return pictureElement(projection, picture, place)
}

/**
 * Pieces that run on to one side: over each part of a column they and a round pen cover one
 * stretch. What turns back begins a new chain, and chains are laid over each other.
 */
class Chain {
  readonly cover: Uint8Array
  /** the lowest and highest place of the line in each part of a column */
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #column: Float64Array
  /** parts of a pixel across, in each of which a stroke reaches from one height to another */
  readonly #parts: number
  /** parts that the pen reaches to each side */
  readonly #reach: number
  #flat = false
  #from = Infinity
  #to = -Infinity
  #direction = 0
  #end: readonly [number, number] = [Number.NaN, Number.NaN]

  constructor(
    readonly columns: number,
    readonly rows: number,
    /** half the width of the pen, in pixels */
    readonly half: number,
    readonly mayBeFlat: boolean,
  ) {
    this.#parts = half < 1.5 ? 4 : 2
    this.cover = new Uint8Array(columns * rows)
    this.#reach = Math.ceil(half * this.#parts)
    const n = columns * this.#parts + 4 * this.#reach
    this.#low = new Float64Array(n).fill(Infinity)
    this.#high = new Float64Array(n).fill(-Infinity)
    this.#column = new Float64Array(rows)
  }

  add(x0: number, y0: number, x1: number, y1: number): void {
    const direction = Math.sign(x1 - x0)
    const goesOn = x0 === this.#end[0] && y0 === this.#end[1] && direction * this.#direction >= 0
    if (!goesOn) this.end()
    this.#direction = direction || this.#direction
    this.#flat = this.mayBeFlat && direction === 0
    this.#end = [x1, y1]
    const offset = 2 * this.#reach
    const [a, b] = [x0 * this.#parts + offset, x1 * this.#parts + offset]
    const first = Math.max(0, Math.floor(Math.min(a, b)))
    const last = Math.min(this.#low.length - 1, Math.floor(Math.max(a, b)))
    const slope = a === b ? 0 : (y1 - y0) / (b - a)
    for (let k = first; k <= last; k++) {
      // the piece within this part
      const from = Math.min(Math.max(k, Math.min(a, b)), Math.max(a, b))
      const to = Math.max(Math.min(k + 1, Math.max(a, b)), Math.min(a, b))
      const [one, other] = a === b ? [y0, y1] : [y0 + (from - a) * slope, y0 + (to - a) * slope]
      this.#low[k] = Math.min(this.#low[k], one, other)
      this.#high[k] = Math.max(this.#high[k], one, other)
    }
    if (first <= last) {
      this.#from = Math.min(this.#from, first)
      this.#to = Math.max(this.#to, last)
    }
  }

  /** Draws what was added since the last end. */
  end(): void {
    const parts = this.#parts
    const reach = this.#reach
    const offset = 2 * reach
    const start = Math.max(offset, this.#from - reach)
    const stop = Math.min(offset + this.columns * parts - 1, this.#to + reach)
    for (let column = Math.floor((start - offset) / parts); column * parts + offset <= stop; ) {
      this.#drawColumn(column++)
    }
    if (this.#from <= this.#to) {
      this.#low.fill(Infinity, this.#from, this.#to + 1)
      this.#high.fill(-Infinity, this.#from, this.#to + 1)
    }
    this.#from = Infinity
    this.#to = -Infinity
    this.#direction = 0
    this.#end = [Number.NaN, Number.NaN]
  }

  #drawColumn(column: number): void {
    const sums = this.#column
    const parts = this.#parts
    let [top, foot] = [this.rows, -1]
    for (let part = 0; part < parts; part++) {
      const [low, high] = this.#stretch(column * parts + part + 2 * this.#reach)
      const [from, to] = [Math.max(0, low), Math.min(this.rows, high)]
      if (!(from < to)) continue
      top = Math.min(top, Math.floor(from))
      foot = Math.max(foot, Math.ceil(to) - 1)
      for (let row = Math.floor(from); row < to; row++) {
        sums[row] += (Math.min(row + 1, to) - Math.max(row, from)) / parts
      }
    }
    for (let row = top; row <= foot; row++) {
      const at = row * this.columns + column
      this.cover[at] = Math.max(this.cover[at], 255 * sums[row] + 0.5)
      sums[row] = 0
    }
  }

  /** What the pen covers in a part of a column, from the parts that it reaches. */
  #stretch(k: number): readonly [low: number, high: number] {
    let [low, high] = [Infinity, -Infinity]
    const first = Math.max(k - this.#reach, this.#from)
    const last = Math.min(k + this.#reach, this.#to)
    for (let other = first; other <= last; other++) {
      // from the middle of a part to the far side of another
      const aside = other === k ? 0 : (Math.abs(other - k) + 0.5) / this.#parts
      if (aside > this.half) continue
      const up = this.#flat ? 0 : Math.sqrt(this.half * this.half - aside * aside)
      low = Math.min(low, this.#low[other] - up)
      high = Math.max(high, this.#high[other] + up)
    }
    return [low, high]
  }
}
