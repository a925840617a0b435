/** imshow, matshow and spy: matrices as images. */
import type { Value } from '../values/value.js'
import { type Keywords, toNumbers, toVector } from './arguments.js'
import type { ImageArtist } from './figure-data.js'
import { changeFrame } from './frames.js'
import { setAspect } from './layout/aspect.js'
import { Mappable, mappingKeywords, mappingOf } from './mappables.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { type Axes, draw } from './state.js'
import { artistBase, ignoredKeywords } from './style.js'
import { imageElement } from './svg/image.js'
import { wholeTicks } from './ticks/whole.js'
import type { Range } from './ticks/nonsingular.js'

const imshowNames = [
  'X',
  'cmap',
  'norm',
  'aspect',
  'interpolation',
  'alpha',
  'vmin',
  'vmax',
  'origin',
  'extent',
]
const imshowIgnored = /* @__PURE__ */ ignoredKeywords.concat(
  'interpolation_stage',
  'filternorm',
  'filterrad',
  'resample',
  'data',
)

/**
 * `imshow(X, cmap, aspect='equal', origin='upper', extent=...)`: numbers through a colour map, or
 * red, green, blue (and alpha) from 0 to 1 or as integers from 0 to 255. Cells stay sharp: every
 * interpolation is drawn as 'nearest', with a note.
 */
export function imshow(axes: Axes, positional: readonly Value[], keywords: Keywords): Mappable {
  const bound = bind('imshow', positional, keywords, imshowNames)
  const known = [...imshowNames, ...mappingKeywords, 'label', 'zorder', 'clip_on', 'url']
  const options = new Options('imshow', bound, known, imshowIgnored, axes.state)
  noteSmoothing(options)
  const image = toImage(options)
  const { rows, columns } = image
  const upper = options.word('origin', ['upper', 'lower'], 'upper') === 'upper'
  const [left, right, bottom, top] = extentOf(options, rows, columns, upper)
  const mapping = mappingOf(axes, options)
  const artist: ImageArtist = {
    kind: 'image',
    ...artistBase(options, 0),
    ...image,
    x: Float64Array.of(left, right),
    y: upper ? Float64Array.of(top, bottom) : Float64Array.of(bottom, top),
    ...(image.values instanceof Float64Array ? { mapping } : {}),
    cut: true,
  }
  setAspect(axes, aspectOf(options))
  draw(axes, imageElement, artist)
  showRange(axes, 'x', [left, right])
  showRange(axes, 'y', [bottom, top])
  const values = image.values instanceof Float64Array ? image.values : new Float64Array(0)
  return new Mappable('AxesImage', artist, axes, mapping, values)
}

/** Interpolations that would show. */
function noteSmoothing(options: Options): void {
  const way = options.get('interpolation')
  if (way === null || ['nearest', 'none', 'antialiased'].includes(String(way))) return
  options.ignore(`interpolation='${String(way)}'`)
}

/** An image fills the axes until something else is drawn, unless limits are set. */
function showRange(axes: Axes, along: 'x' | 'y', range: Range): void {
  const { view } = axes[along]
  if (view.limits) return
  view.widen = () => range
  view.reversed = range[0] > range[1]
}

function aspectOf(options: Options): number | undefined {
  const value = options.get('aspect')
  if (value === 'auto') return undefined
  return value === null || value === 'equal' ? 1 : options.number('aspect', 1)
}

function extentOf(options: Options, rows: number, columns: number, upper: boolean): Float64Array {
  if (!options.has('extent')) {
    const [bottom, top] = upper ? [rows - 0.5, -0.5] : [-0.5, rows - 0.5]
    return Float64Array.of(-0.5, columns - 0.5, bottom, top)
  }
  const extent = toVector('imshow', options.get('extent'))
  if (extent.length === 4 && extent.every(Number.isFinite)) return extent
  throw faults.value('imshow', 'extent is four numbers', 'write (left, right, bottom, top)')
}

/** A matrix of numbers, or of colours with three or four channels. */
function toImage(options: Options): Pick<ImageArtist, 'rows' | 'columns' | 'values'> {
  const value = options.get('X')
  const { data, shape } = toNumbers(options.call, value)
  const [rows, columns, channels] = shape
  if (shape.length === 2 || (shape.length === 3 && channels === 1))
    return { rows, columns, values: data }
  if (shape.length !== 3 || (channels !== 3 && channels !== 4)) {
    throw faults.type(
      options.call,
      `cannot show an array of the shape (${shape.join(', ')}${shape.length === 1 ? ',' : ''})`,
      'give a matrix, or rows x columns x 3 for colours',
    )
  }
  const scale = isWhole(value) ? 1 : 255
  const values = new Uint8Array(4 * rows * columns).fill(255)
  data.forEach((level, k) => {
    const byte = Math.min(Math.max(Math.trunc(level * scale), 0), 255)
    values[4 * Math.floor(k / channels) + (k % channels)] = byte
  })
  return { rows, columns, values }
}

/** Whether an array or a nested list holds integers. */
function isWhole(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isWhole)
  if (typeof value === 'object' && value !== null && 'dtype' in value) {
    return value.dtype.startsWith('int')
  }
  return typeof value === 'bigint'
}

/** `spy(Z, precision=0)`: where a matrix is not zero, in black. */
export function spy(axes: Axes, positional: readonly Value[], keywords: Keywords): Mappable {
  const { precision = 0, marker = null, markersize = null, ...rest } = keywords
  if (marker !== null || markersize !== null) {
    axes.state.notes('spy(marker)', "spy(): 'marker' is not drawn, cells are")
  }
  const [matrix = null, ...more] = positional
  const { data, shape } = toNumbers('spy', matrix)
  if (shape.length !== 2) throw faults.value('spy', 'expects a matrix')
  const least = toNumbers('spy', more[0] ?? precision).data[0]
  const rows = Array.from({ length: shape[0] }, (_, r) =>
    Array.from(data.subarray(r * shape[1], (r + 1) * shape[1]), (x) => Number(Math.abs(x) > least)),
  )
  const image = imshow(axes, [rows], { cmap: 'binary', ...rest })
  numberCells(axes)
  return image
}

/** `matshow(Z)`: a matrix with its columns numbered above it. */
export function matshow(axes: Axes, positional: readonly Value[], keywords: Keywords): Mappable {
  const image = imshow(axes, positional, keywords)
  numberCells(axes)
  return image
}

function numberCells(axes: Axes): void {
  changeFrame(axes, axes.x, { near: true, far: true, nearLabels: false, farLabels: true })
  for (const { view } of [axes.x, axes.y]) view.tickRule = wholeTicks
}
