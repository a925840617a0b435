/**
 * pyplot's calls in their plainest form. The compiler takes them where it sees that a call needs
 * no more (compiler/2-evaluate/pyplot.ts): they draw the same and bring less code into a bundle.
 * Each takes `(sim, positional, keywords)`.
 */
import { Tuple, type Value } from '../values/value.js'
import { type Keywords, linesOf, toNumber, toVector } from './arguments.js'
import * as faults from './messages.js'
import { fitFigure, setLimits, toSize } from './plain.js'
import {
  addFigure,
  ArtistHandle,
  type Axes,
  type Axis,
  currentAxes,
  currentFigure,
  draw,
  handleOf,
  type PlotHost,
  plotState,
} from './state.js'
import { addToGrid, axesAt, numberedPlace, removeOverlapping } from './subplot-place.js'
import { dotsElement } from './svg/dots.js'
import { polygonsElement } from './svg/polygons.js'

type Call = (sim: PlotHost, positional: readonly Value[], keywords: Keywords) => Value

/** `figure(figsize=..., dpi=...)`: a new figure */
export const plainFigure: Call = (sim, _, { figsize, dpi }) => {
  const figure = addFigure(plotState(sim))
  if (figsize !== undefined) figure.size = toSize(figsize)
  if (dpi !== undefined) figure.dpi = toNumber('figure', dpi)
  return figure
}

/** `subplot(121)`, `subplot(1, 2, 1)` */
export const plainSubplot: Call = (sim, positional) => {
  const figure = currentFigure(sim)
  const place = numberedPlace(positional)
  const same = axesAt(figure, place)
  if (!same) removeOverlapping(figure, place)
  figure.current = same ?? addToGrid(figure, place)
  return figure.current
}

/**
 * `plot(x, y, format, markersize=...)` without lines: the keywords are `marker`, one of those
 * that a pen draws, and `color` as '#rrggbb'.
 */
export const plainMarkers: Call = (sim, [x, y], { marker, color, markersize }) => {
  const axes = currentAxes(sim)
  const face = color as string
  const size = toNumber('plot', markersize ?? axes.state.style.markerSize ?? 6)
  return linesOf('plot', y, x).map((line) =>
    handleOf(
      'Line2D',
      axes,
      draw(axes, axes.figure.features.line ?? dotsElement, {
        kind: 'line',
        zorder: 2,
        ...line,
        marker: { shape: marker as string, size, face, edge: face, edgeWidth: 1 },
      }),
    ),
  )
}

/** `fill(x, y, color)` with a colour as '#rrggbb' */
export const plainFill: Call = (sim, [xValue, yValue, face]) => {
  const x = toVector('fill', xValue)
  const y = toVector('fill', yValue)
  if (x.length !== y.length) throw faults.lengths('fill', x.length, y.length)
  const polygon = draw(currentAxes(sim), polygonsElement, {
    kind: 'polygons',
    zorder: 1,
    polygons: [{ x, y }],
    face: face as string,
    closed: true,
  })
  return [new ArtistHandle('Polygon', polygon)]
}

/** `xlabel(text)` with text that holds no `$` */
export const plainXlabel: Call = (sim, [text]) => label(currentAxes(sim), 'x', text)
export const plainYlabel: Call = (sim, [text]) => label(currentAxes(sim), 'y', text)

function label(axes: Axes, along: 'x' | 'y', text: Value): Value {
  const { labelSize, fontSize = 10, labelColor, textColor = '#000000' } = axes.state.style
  const color = labelColor ?? textColor
  axes[along].label = { text: text as string, size: labelSize ?? fontSize, color }
  return new ArtistHandle('Text')
}

/** `xlim(low, high)` with two numbers */
export const plainXlim: Call = (sim, limits) => limit(currentAxes(sim).x, 'xlim', limits)
export const plainYlim: Call = (sim, limits) => limit(currentAxes(sim).y, 'ylim', limits)

function limit(axis: Axis, call: string, limits: readonly Value[]): Value {
  setLimits(axis, call, limits)
  return new Tuple([...axis.limits])
}

/** `tight_layout()` */
export const plainTightLayout: Call = (sim) => {
  fitFigure(currentFigure(sim), { pad: 10.8, rowPad: 10.8, columnPad: 10.8 })
  return null
}
