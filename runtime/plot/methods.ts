/** Methods of figures and axes, through one table each. */
import { type ObjectValue, Tuple, type Value } from '../values/value.js'
import { annotate, text } from './annotations.js'
import { isTrue, toList, toNumber, type Keywords } from './arguments.js'
import { changeArtist } from './artist-changes.js'
import {
  autoscale,
  axis,
  invert,
  labelOuter,
  locatorParams,
  margins,
  minorTicksOff,
  minorTicksOn,
  setAspectCall,
  setAxisbelow,
  setFacecolor,
  ticklabelFormat,
  tickParams,
} from './axis-calls.js'
import { bar, barh, brokenBarh } from './bars.js'
import { toColor } from './colors.js'
import { cycleOf } from './cycler.js'
import { errorbar } from './errorbars.js'
import {
  clearAxes,
  clearFigure,
  constrain,
  removeAxes,
  savefig,
  suptitle,
  supxlabel,
  supylabel,
  tightLayout,
} from './figures.js'
import { makeGrid } from './grid-spec.js'
import { hist } from './hist.js'
import { drawable, figureLegend, legend } from './legends.js'
import { loglog, plot, semilogx, semilogy, step } from './lines.js'
import { AxisHandle, partsOf, TickLabelsHandle } from './parts.js'
import { axhspan, axvspan, fill, fillBetween, fillBetweenx } from './patches.js'
import { axhline, axline, axvline, hlines, vlines } from './reference-lines.js'
import { rectangleOf } from './results.js'
import { scatter } from './scatter.js'
import {
  type AxesCall,
  grid,
  title,
  xlabel,
  xlim,
  xscale,
  xticks,
  ylabel,
  ylim,
  yscale,
  yticks,
} from './settings.js'
import { addPatch, arrow } from './shapes.js'
import { boxplot, eventplot, stackplot, stem } from './stacks.js'
import { Axes, canvasOf, Figure, handleOf, Inert, Transform } from './state.js'
import {
  addFreeAxes,
  addSubplot,
  figureSubplots,
  gridSubplots,
  insetAxes,
  subplotsAdjust,
} from './subplots.js'
import { twinx, twiny } from './twins.js'

/**
 * Calls a method of a figure or of axes: `ax.set_xlabel('t')`. A method that is not in the tables
 * is not drawn, with one note.
 */
export function callPlotMethod(
  object: ObjectValue,
  name: string,
  positional: Value[],
  keywords: Keywords,
): Value {
  if (!(object instanceof Axes || object instanceof Figure)) return new Inert(name)
  const { features, notes } = object.state
  features.change ??= changeArtist
  features.parts ??= partsOf
  features.setMany ??= setMany
  if (object instanceof Axes && Object.hasOwn(axesMethods, name)) {
    return axesMethods[name](object, positional, keywords)
  }
  if (object instanceof Figure && Object.hasOwn(figureMethods, name)) {
    return figureMethods[name](object, positional, keywords)
  }
  const type = object instanceof Axes ? 'Axes' : 'Figure'
  notes(`${type}.${name}()`)
  return new Inert(`${type}.${name}()`)
}

const setTickLabels =
  (set: AxesCall): AxesCall =>
  (axes, [labels = null], { labels: named = labels, ...keywords }) =>
    set(axes, [], { ...keywords, labels: named })

const nothing: AxesCall = () => null

const axesMethods: Record<string, AxesCall> = {
  plot,
  step,
  semilogx,
  semilogy,
  loglog,
  scatter,
  fill,
  fill_between: fillBetween,
  fill_betweenx: fillBetweenx,
  bar,
  barh,
  broken_barh: brokenBarh,
  hist,
  errorbar,
  stem,
  stackplot,
  eventplot,
  boxplot,
  axhline,
  axvline,
  axline,
  axhspan,
  axvspan,
  hlines,
  vlines,
  text,
  annotate,
  arrow,
  legend,
  grid,
  axis,
  margins,
  autoscale,
  set_title: title,
  set_xlabel: xlabel,
  set_ylabel: ylabel,
  set_xlim: xlim,
  set_ylim: ylim,
  get_xlim: (axes) => new Tuple([...axes.x.limits]),
  get_ylim: (axes) => new Tuple([...axes.y.limits]),
  set_xbound: xlim,
  set_ybound: ylim,
  set_xscale: xscale,
  set_yscale: yscale,
  get_xscale: (axes) => (axes.x.view.log ? 'log' : 'linear'),
  get_yscale: (axes) => (axes.y.view.log ? 'log' : 'linear'),
  set_xticks: xticks,
  set_yticks: yticks,
  get_xticks: (axes) => placesOnly(xticks(axes, [], {})),
  get_yticks: (axes) => placesOnly(yticks(axes, [], {})),
  set_xticklabels: /* @__PURE__ */ setTickLabels(xticks),
  set_yticklabels: /* @__PURE__ */ setTickLabels(yticks),
  get_xticklabels: (axes) => new TickLabelsHandle(axes, axes.x),
  get_yticklabels: (axes) => new TickLabelsHandle(axes, axes.y),
  get_xaxis: (axes) => new AxisHandle(axes, axes.x),
  get_yaxis: (axes) => new AxisHandle(axes, axes.y),
  get_xlabel: (axes) => axes.x.label?.text ?? '',
  get_ylabel: (axes) => axes.y.label?.text ?? '',
  get_title: (axes) => axes.title?.text ?? '',
  get_lines: (axes) => partsOf(axes).lines,
  get_legend: (axes) => (axes.legend ? legendAgain(axes) : null),
  get_legend_handles_labels: (axes) => {
    const shown = drawable(axes, false)
    return new Tuple([
      shown.map((artist) => handleOf('Artist', axes, artist)),
      shown.map((artist) => artist.label ?? ''),
    ])
  },
  get_position: (axes) => {
    const [left, bottom, width, height] = rectangleOf(axes)
    return new Bbox(left, bottom, width, height)
  },
  set_position: (axes, [place = null]) => {
    const [left, bottom, width, height] =
      place instanceof Bbox ? place.bounds : toList('set_position', place).map(Number)
    axes.cuts = [() => [left, bottom, width, height]]
    axes.free = true
    return null
  },
  get_xaxis_transform: () => new Transform('BlendedGenericTransform', 'y'),
  get_yaxis_transform: () => new Transform('BlendedGenericTransform', 'x'),
  invert_xaxis: (axes) => invert(axes.x, axes.x.limits[0] < axes.x.limits[1]),
  invert_yaxis: (axes) => invert(axes.y, axes.y.limits[0] < axes.y.limits[1]),
  xaxis_inverted: (axes) => axes.x.limits[0] > axes.x.limits[1],
  yaxis_inverted: (axes) => axes.y.limits[0] > axes.y.limits[1],
  set_aspect: setAspectCall,
  set_axis_off: (axes) => axis(axes, ['off'], {}) && null,
  set_axis_on: (axes) => axis(axes, ['on'], {}) && null,
  set_frame_on: (axes, [on = null]) => {
    axes.face = isTrue(on) ? undefined : 'none'
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      axes.spines = { ...axes.spines, [side]: { ...axes.spines?.[side], hidden: !isTrue(on) } }
    }
    return minorFrame(axes)
  },
  set_axisbelow: setAxisbelow,
  set_facecolor: setFacecolor,
  set_prop_cycle: (axes, args, keywords) => {
    axes.cycle = cycleOf(args, keywords)
    axes.used.lines = 0
    axes.used.patches = 0
    return null
  },
  set_zorder: (axes, [order = null]) => {
    axes.order = toNumber('set_zorder', order)
    return null
  },
  set_visible: (axes, [on = null]) => {
    axes.invisible = !isTrue(on)
    return null
  },
  set_label: nothing,
  set_alpha: nothing,
  set_rasterized: nothing,
  set_autoscale_on: nothing,
  set_xmargin: (axes, [x = null]) => margins(axes, [], { x }),
  set_ymargin: (axes, [y = null]) => margins(axes, [], { y }),
  relim: nothing,
  autoscale_view: nothing,
  tick_params: tickParams,
  ticklabel_format: ticklabelFormat,
  locator_params: locatorParams,
  minorticks_on: minorTicksOn,
  minorticks_off: minorTicksOff,
  label_outer: labelOuter,
  twinx,
  twiny,
  inset_axes: insetAxes,
  add_patch: (axes, args) => addPatch(axes, args),
  add_artist: (axes, args) => addPatch(axes, args),
  add_line: (axes, args) => addPatch(axes, args),
  sharex: (axes, [other]) => shareWith(axes, other, 'x'),
  sharey: (axes, [other]) => shareWith(axes, other, 'y'),
  get_figure: (axes) => axes.figure,
  cla: clearAxes,
  clear: clearAxes,
  remove: removeAxes,
  set: (axes, _, keywords) => setMany(axes, [], keywords),
}

const placesOnly = (value: Value): Value => (value instanceof Tuple ? value.items[0] : value)

function minorFrame(axes: Axes): Value {
  return axesMethods.tick_params(axes, [], {})
}

/** The legend as it is, in the hands of the script. */
function legendAgain(axes: Axes): Value {
  const data = axes.legend
  const handle = legend(axes, [[]], {})
  axes.legend = data
  return handle
}

/** From now on both have one axis: limits and scale. */
function shareWith(axes: Axes, other: Value, along: 'x' | 'y'): Value {
  if (!(other instanceof Axes)) return null
  const { view } = other[along]
  Object.assign(axes[along], { view })
  view.members.push(axes)
  return null
}

/** `ax.get_position()` */
class Bbox implements ObjectValue {
  readonly typeName = 'Bbox'
  readonly bounds: readonly [number, number, number, number]

  constructor(left: number, bottom: number, width: number, height: number) {
    this.bounds = [left, bottom, width, height]
  }

  getAttribute(name: string): Value | undefined {
    const [x0, y0, width, height] = this.bounds
    const all: Record<string, Value> = {
      x0,
      y0,
      width,
      height,
      x1: x0 + width,
      y1: y0 + height,
      bounds: new Tuple([...this.bounds]),
    }
    return Object.hasOwn(all, name) ? all[name] : undefined
  }
}

/** `ax.set(xlabel=..., ylim=...)`: each keyword is a set_ method. */
export function setMany(axes: Axes, _: readonly Value[], keywords: Keywords): Value {
  for (const [name, value] of Object.entries(keywords)) {
    const method = `set_${name}`
    if (Object.hasOwn(axesMethods, method)) axesMethods[method](axes, [value], {})
    else axes.state.notes(`Axes.set(${name})`, `Axes.set(): '${name}' is not drawn`)
  }
  return null
}

type FigureCall = (figure: Figure, positional: readonly Value[], keywords: Keywords) => Value

const figureMethods: Record<string, FigureCall> = {
  add_subplot: addSubplot,
  add_axes: addFreeAxes,
  subplots: figureSubplots,
  add_gridspec: (figure, positional, keywords) => {
    figure.features.gridAxesOf = gridSubplots
    return makeGrid(figure.state, positional, keywords, figure)
  },
  suptitle,
  supxlabel,
  supylabel,
  tight_layout: tightLayout,
  set_tight_layout: (figure, [on = null]) => {
    if (isTrue(on)) tightLayout(figure, [], {})
    return null
  },
  set_constrained_layout: (figure, [on = null]) => {
    if (isTrue(on)) constrain(figure)
    return null
  },
  set_layout_engine: (figure, [engine = null]) => {
    if (engine === 'constrained') constrain(figure)
    else if (engine === 'tight') tightLayout(figure, [], {})
    return null
  },
  subplots_adjust: subplotsAdjust,
  savefig,
  legend: figureLegend,
  text: (figure, ...call) => text(canvasOf(figure), ...call),
  gca: (figure) => figure.current ?? addSubplot(figure, [], {}),
  sca: (figure, [axes]) => {
    if (axes instanceof Axes) figure.current = axes
    return axes
  },
  get_axes: (figure) => [...figure.axes],
  delaxes: (_, [axes]) => (axes instanceof Axes ? removeAxes(axes) : null),
  clf: (figure) => {
    clearFigure(figure)
    return null
  },
  clear: (figure) => {
    clearFigure(figure)
    return null
  },
  show: () => null,
  draw: () => null,
  autofmt_xdate: (figure, _, { rotation = 30n, ha = 'right' }) => {
    for (const axes of figure.axes) xticks(axes, [], { rotation, horizontalalignment: ha })
    return null
  },
  align_labels: () => null,
  align_xlabels: () => null,
  align_ylabels: () => null,
  set_facecolor: (figure, [color = null]) => {
    figure.background = toColor('set_facecolor', color)
    return null
  },
  set_dpi: (figure, [dpi = null]) => {
    figure.dpi = toNumber('set_dpi', dpi)
    return null
  },
  set_size_inches: (figure, positional) => {
    const [width, height] = toList(
      'set_size_inches',
      positional.length === 1 ? positional[0] : [...positional],
    )
    figure.size = [Number(width), Number(height)]
    return null
  },
  set_figwidth: (figure, [width = null]) => {
    figure.size = [toNumber('set_figwidth', width), figure.size[1]]
    return null
  },
  set_figheight: (figure, [height = null]) => {
    figure.size = [figure.size[0], toNumber('set_figheight', height)]
    return null
  },
  get_size_inches: (figure) => new Tuple([...figure.size]),
  get_figwidth: (figure) => figure.size[0],
  get_figheight: (figure) => figure.size[1],
  get_dpi: (figure) => figure.dpi,
  get_label: (figure) => figure.label,
}
