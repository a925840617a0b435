/** Shapes on the axes: arrow, Rectangle and its kin with add_patch. */
import { cos, sin } from '../math/index.js'
import type { Value } from '../values/value.js'
import { type Keywords, toNumbers, toVector } from './arguments.js'
import { rectangle } from './bars.js'
import { toColor } from './colors.js'
import type { PolygonArtist } from './figure-data.js'
import { bind, Options } from './options.js'
import type { Polyline } from './steps.js'
import {
  ArtistHandle,
  type Axes,
  draw,
  handleOf,
  Inert,
  type PlotHost,
  plotState,
} from './state.js'
import {
  artistBase,
  ignoredKeywords,
  lineKeywords,
  lineMarker,
  lineStroke,
  patchKeywords,
  patchStyle,
} from './style.js'
import { lineElements } from './svg/lines.js'
import { polygonsElement } from './svg/polygons.js'

/** `arrow(x, y, dx, dy)`: a shape in data coordinates. matplotlib 3.6, FancyArrow. */
export function arrow(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const names = ['x', 'y', 'dx', 'dy']
  const more = ['width', 'length_includes_head', 'head_width', 'head_length', 'shape', 'overhang']
  const known = [...names, ...more, ...patchKeywords]
  const bound = bind('arrow', positional, keywords, names)
  const options = new Options('arrow', bound, known, ignoredKeywords, axes.state)
  const [x, y, dx, dy] = names.map((name) => options.number(name, 0))
  const width = options.number('width', 0.001)
  const headWidth = options.number('head_width', 3 * width)
  const headLength = options.number('head_length', 1.5 * headWidth)
  const distance = Math.sqrt(dx * dx + dy * dy)
  const length = options.flag('length_includes_head', false) ? distance : distance + headLength
  const [ux, uy] = distance ? [dx / distance, dy / distance] : [1, 0]
  const neck = length - headLength * (1 - options.number('overhang', 0))
  const base = length - headLength
  // along the arrow and across it, from the tail
  const outline = [
    [0, width / 2],
    [neck, width / 2],
    [base, headWidth / 2],
    [length, 0],
    [base, -headWidth / 2],
    [neck, -width / 2],
    [0, -width / 2],
  ]
  const polygon = {
    x: Float64Array.from(outline, ([a, b]) => x + a * ux - b * uy),
    y: Float64Array.from(outline, ([a, b]) => y + a * uy + b * ux),
  }
  return handleOf('FancyArrow', axes, draw(axes, polygonsElement, shape(options, polygon)))
}

/** Patches have a black edge only where one is asked for; their face is the first colour. */
const shape = (options: Options, ...polygons: Polyline[]): PolygonArtist => ({
  kind: 'polygons',
  ...artistBase(options, 1),
  polygons,
  ...patchStyle(options, () => '#1f77b4'),
  closed: true,
})

/** `Rectangle((x, y), width, height)`, `Circle((x, y), r)` ...: the class' name comes first. */
export function pyplotPatch(sim: PlotHost, call: readonly Value[], keywords: Keywords): Value {
  const [name, ...args] = call
  const { notes } = plotState(sim)
  const make = makers[name as string]
  if (!make) {
    notes(`${name}()`)
    return new Inert(String(name))
  }
  const { names, outline } = make
  const bound = bind(String(name), args, keywords, names)
  const known = [...names, ...patchKeywords]
  const options = new Options(String(name), bound, known, ignoredKeywords, plotState(sim))
  return new ArtistHandle(String(name), shape(options, outline(options)))
}

interface Maker {
  readonly names: readonly string[]
  readonly outline: (options: Options) => Polyline
}

const point = (options: Options, name: string): [number, number] => {
  const [x, y] = toVector(options.call, options.get(name))
  return [x, y]
}

const makers: Readonly<Record<string, Maker | undefined>> = {
  // for legends: it has no outline
  Patch: { names: [], outline: () => ({ x: new Float64Array(0), y: new Float64Array(0) }) },
  Rectangle: {
    names: ['xy', 'width', 'height', 'angle'],
    outline: (options) => {
      const [x, y] = point(options, 'xy')
      const corners = rectangle(
        x,
        x + options.number('width', 0),
        y,
        y + options.number('height', 0),
      )
      return turned(corners, x, y, options.number('angle', 0))
    },
  },
  Circle: {
    names: ['xy', 'radius'],
    outline: (options) => {
      const radius = options.number('radius', 5)
      return ellipse(...point(options, 'xy'), radius, radius)
    },
  },
  Ellipse: {
    names: ['xy', 'width', 'height', 'angle'],
    outline: (options) => {
      const [x, y] = point(options, 'xy')
      const [a, b] = [options.number('width', 0) / 2, options.number('height', 0) / 2]
      return turned(ellipse(x, y, a, b), x, y, options.number('angle', 0))
    },
  },
  Polygon: {
    names: ['xy', 'closed'],
    outline: (options) => {
      const { data } = toNumbers('Polygon', options.get('xy'))
      return {
        x: data.filter((_, k) => k % 2 === 0),
        y: data.filter((_, k) => k % 2 === 1),
      }
    },
  },
  RegularPolygon: {
    names: ['xy', 'numVertices', 'radius', 'orientation'],
    outline: (options) => {
      const [x, y] = point(options, 'xy')
      const n = options.number('numVertices', 3)
      const start = options.number('orientation', 0)
      const angles = Array.from(
        { length: n },
        (_, k) => start + Math.PI / 2 + (2 * Math.PI * k) / n,
      )
      return around(x, y, options.number('radius', 5), angles)
    },
  },
  Wedge: {
    names: ['center', 'r', 'theta1', 'theta2', 'width'],
    outline: (options) => {
      const [x, y] = point(options, 'center')
      const [from, to] = [options.number('theta1', 0), options.number('theta2', 360)]
      return wedge(x, y, options.number('r', 1), from, to, options.number('width'))
    },
  },
}

/** Degrees, counter-clockwise from the right; `width`: of a ring. */
export function wedge(
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  width?: number,
): Polyline {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / 3))
  const angles = Array.from(
    { length: count + 1 },
    (_, k) => ((from + ((to - from) * k) / count) * Math.PI) / 180,
  )
  const outer = around(x, y, radius, angles)
  const inner =
    width === undefined
      ? { x: Float64Array.of(x), y: Float64Array.of(y) }
      : around(x, y, radius - width, angles.toReversed())
  return {
    x: Float64Array.of(...outer.x, ...inner.x),
    y: Float64Array.of(...outer.y, ...inner.y),
  }
}

const around = (x: number, y: number, radius: number, angles: readonly number[]): Polyline => ({
  x: Float64Array.from(angles, (angle) => x + radius * cos(angle)),
  y: Float64Array.from(angles, (angle) => y + radius * sin(angle)),
})

function ellipse(x: number, y: number, a: number, b: number): Polyline {
  const angles = Array.from({ length: 120 }, (_, k) => (2 * Math.PI * k) / 120)
  return {
    x: Float64Array.from(angles, (angle) => x + a * cos(angle)),
    y: Float64Array.from(angles, (angle) => y + b * sin(angle)),
  }
}

function turned({ x, y }: Polyline, x0: number, y0: number, degrees: number): Polyline {
  if (degrees === 0) return { x, y }
  const [c, s] = [cos((degrees * Math.PI) / 180), sin((degrees * Math.PI) / 180)]
  return {
    x: x.map((value, k) => x0 + (value - x0) * c - (y[k] - y0) * s),
    y: y.map((value, k) => y0 + (x[k] - x0) * s + (value - y0) * c),
  }
}

/** `add_patch(Rectangle(...))`, `add_line(...)`, `add_artist(...)` */
export function addPatch(axes: Axes, [handle = null]: readonly Value[]): Value {
  const artist = handle instanceof ArtistHandle ? handle.artist : undefined
  if (handle instanceof ArtistHandle && artist && !axes.artists.includes(artist)) {
    handle.axes = axes
    if (artist.kind === 'polygons') draw(axes, polygonsElement, artist)
    if (artist.kind === 'line') draw(axes, lineElements, artist)
  } else if (!(handle instanceof ArtistHandle)) axes.state.notes('add_artist()')
  return handle
}

/** `Line2D([0, 1], [0, 1], color='k')`: for legends and add_line */
export function pyplotLine2D(sim: PlotHost, args: readonly Value[], keywords: Keywords): Value {
  const state = plotState(sim)
  const names = ['xdata', 'ydata', 'linewidth', 'linestyle', 'color', 'marker']
  const bound = bind('Line2D', args, keywords, names)
  const known = ['xdata', 'ydata', ...lineKeywords]
  const options = new Options('Line2D', bound, known, ignoredKeywords, state)
  const data = (name: string) => toVector('Line2D', options.has(name) ? options.get(name) : [])
  const color = options.has('color') ? toColor('Line2D', options.get('color')) : '#1f77b4'
  const stroke = lineStroke(options, {}, color)
  const marker = lineMarker(options, {}, color)
  return new ArtistHandle('Line2D', {
    kind: 'line',
    ...artistBase(options, 2),
    x: data('xdata'),
    y: data('ydata'),
    ...(stroke ? { stroke } : {}),
    ...(marker ? { marker } : {}),
  })
}
