/** Methods of figures and axes, through one table each. */
import { type ObjectValue, Tuple, type Value } from '../values/value.js'
import { toList, type Keywords } from './arguments.js'
import { bar, hist } from './bars.js'
import { errorbar } from './errorbars.js'
import { savefig, suptitle, tightLayout } from './figures.js'
import { legend } from './legends.js'
import { loglog, plot, semilogx, semilogy, step } from './lines.js'
import * as faults from './messages.js'
import { axhspan, axvspan, fill, fillBetween } from './patches.js'
import { axhline, axvline, hlines, vlines } from './reference-lines.js'
import { scatter, text } from './scatter.js'
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
import { Axes, Figure } from './state.js'
import { addSubplot, subplotsAdjust } from './subplots.js'

/**
 * Calls a method of a figure or of axes: `ax.set_xlabel('t')`.
 * Throws run/unsupported for methods that are not in the tables.
 */
export function callPlotMethod(
  object: ObjectValue,
  name: string,
  positional: Value[],
  keywords: Keywords,
): Value {
  if (object instanceof Axes && Object.hasOwn(axesMethods, name)) {
    return axesMethods[name](object, positional, keywords)
  }
  if (object instanceof Figure && Object.hasOwn(figureMethods, name)) {
    return figureMethods[name](object, positional, keywords)
  }
  throw faults.method(object instanceof Axes ? 'Axes' : object.typeName, name)
}

const axesMethods: Record<string, AxesCall> = {
  plot,
  step,
  semilogx,
  semilogy,
  loglog,
  scatter,
  fill,
  fill_between: fillBetween,
  bar,
  hist,
  errorbar,
  axhline,
  axvline,
  axhspan,
  axvspan,
  hlines,
  vlines,
  text,
  legend,
  grid,
  set_title: title,
  set_xlabel: xlabel,
  set_ylabel: ylabel,
  set_xlim: xlim,
  set_ylim: ylim,
  get_xlim: xlim,
  get_ylim: ylim,
  set_xscale: xscale,
  set_yscale: yscale,
  set_xticks: xticks,
  set_yticks: yticks,
  set_xticklabels: (axes, [labels], keywords) => xticks(axes, [], { ...keywords, labels }),
  set_yticklabels: (axes, [labels], keywords) => yticks(axes, [], { ...keywords, labels }),
  invert_xaxis: (axes) => {
    axes.x.setLimits([axes.x.limits[1], axes.x.limits[0]])
    return null
  },
  invert_yaxis: (axes) => {
    axes.y.setLimits([axes.y.limits[1], axes.y.limits[0]])
    return null
  },
  get_figure: (axes) => axes.figure,
  set: setMany,
}

/** `ax.set(xlabel=..., ylim=...)`: each keyword is a set_ method. */
function setMany(axes: Axes, _: readonly Value[], keywords: Keywords): Value {
  for (const [name, value] of Object.entries(keywords)) {
    const method = `set_${name}`
    if (!Object.hasOwn(axesMethods, method)) throw faults.keyword('Axes.set', name, [])
    axesMethods[method](axes, [value], {})
  }
  return null
}

type FigureCall = (figure: Figure, positional: readonly Value[], keywords: Keywords) => Value

const figureMethods: Record<string, FigureCall> = {
  add_subplot: addSubplot,
  suptitle,
  tight_layout: tightLayout,
  subplots_adjust: subplotsAdjust,
  savefig,
  gca: (figure) => figure.current ?? addSubplot(figure, [], {}),
  show: () => null,
  set_size_inches: (figure, positional) => {
    const [width, height] = toList(
      'set_size_inches',
      positional.length === 2 ? [...positional] : positional[0],
    )
    figure.size = [Number(width), Number(height)]
    return null
  },
  get_size_inches: (figure) => new Tuple([...figure.size]),
}
