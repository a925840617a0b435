/** pyplot's calls that act on the current axes. */
import type { Value } from '../values/value.js'
import type { Keywords } from './arguments.js'
import { annotate, text } from './annotations.js'
import {
  autoscale,
  axis,
  locatorParams,
  margins,
  minorTicksOff,
  minorTicksOn,
  ticklabelFormat,
  tickParams,
} from './axis-calls.js'
import { bar, barh, brokenBarh } from './bars.js'
import { errorbar } from './errorbars.js'
import { hist } from './hist.js'
import { legend } from './legends.js'
import { loglog, plot, semilogx, semilogy, step } from './lines.js'
import { axhspan, axvspan, fill, fillBetween, fillBetweenx } from './patches.js'
import { axhline, axline, axvline, hlines, vlines } from './reference-lines.js'
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
import { arrow } from './shapes.js'
import { boxplot, eventplot, stackplot, stem } from './stacks.js'
import { currentAxes, Inert, type PlotHost } from './state.js'

type Call = (sim: PlotHost, positional: Value[], keywords: Keywords) => Value

const onCurrent =
  (call: AxesCall): Call =>
  (sim, positional, keywords) =>
    call(currentAxes(sim), positional, keywords)
export const pyplotPlot: Call = /* @__PURE__ */ onCurrent(plot)
export const pyplotStep: Call = /* @__PURE__ */ onCurrent(step)
export const pyplotSemilogx: Call = /* @__PURE__ */ onCurrent(semilogx)
export const pyplotSemilogy: Call = /* @__PURE__ */ onCurrent(semilogy)
export const pyplotLoglog: Call = /* @__PURE__ */ onCurrent(loglog)
export const pyplotScatter: Call = /* @__PURE__ */ onCurrent(scatter)
export const pyplotFill: Call = /* @__PURE__ */ onCurrent(fill)
export const pyplotFillBetween: Call = /* @__PURE__ */ onCurrent(fillBetween)
export const pyplotBar: Call = /* @__PURE__ */ onCurrent(bar)
export const pyplotHist: Call = /* @__PURE__ */ onCurrent(hist)
export const pyplotErrorbar: Call = /* @__PURE__ */ onCurrent(errorbar)
export const pyplotAxhline: Call = /* @__PURE__ */ onCurrent(axhline)
export const pyplotAxvline: Call = /* @__PURE__ */ onCurrent(axvline)
export const pyplotAxhspan: Call = /* @__PURE__ */ onCurrent(axhspan)
export const pyplotAxvspan: Call = /* @__PURE__ */ onCurrent(axvspan)
export const pyplotHlines: Call = /* @__PURE__ */ onCurrent(hlines)
export const pyplotVlines: Call = /* @__PURE__ */ onCurrent(vlines)
export const pyplotText: Call = /* @__PURE__ */ onCurrent(text)
export const pyplotXlabel: Call = /* @__PURE__ */ onCurrent(xlabel)
export const pyplotYlabel: Call = /* @__PURE__ */ onCurrent(ylabel)
export const pyplotTitle: Call = /* @__PURE__ */ onCurrent(title)
export const pyplotXlim: Call = /* @__PURE__ */ onCurrent(xlim)
export const pyplotYlim: Call = /* @__PURE__ */ onCurrent(ylim)
export const pyplotXticks: Call = /* @__PURE__ */ onCurrent(xticks)
export const pyplotYticks: Call = /* @__PURE__ */ onCurrent(yticks)
export const pyplotXscale: Call = /* @__PURE__ */ onCurrent(xscale)
export const pyplotYscale: Call = /* @__PURE__ */ onCurrent(yscale)
export const pyplotGrid: Call = /* @__PURE__ */ onCurrent(grid)
export const pyplotLegend: Call = /* @__PURE__ */ onCurrent(legend)
export const pyplotAnnotate: Call = /* @__PURE__ */ onCurrent(annotate)
export const pyplotAxis: Call = /* @__PURE__ */ onCurrent(axis)
export const pyplotMargins: Call = /* @__PURE__ */ onCurrent(margins)
export const pyplotAutoscale: Call = /* @__PURE__ */ onCurrent(autoscale)
export const pyplotTickParams: Call = /* @__PURE__ */ onCurrent(tickParams)
export const pyplotTicklabelFormat: Call = /* @__PURE__ */ onCurrent(ticklabelFormat)
export const pyplotLocatorParams: Call = /* @__PURE__ */ onCurrent(locatorParams)
export const pyplotMinorticksOn: Call = /* @__PURE__ */ onCurrent(minorTicksOn)
export const pyplotMinorticksOff: Call = /* @__PURE__ */ onCurrent(minorTicksOff)
export const pyplotBarh: Call = /* @__PURE__ */ onCurrent(barh)
export const pyplotBrokenBarh: Call = /* @__PURE__ */ onCurrent(brokenBarh)
export const pyplotFillBetweenx: Call = /* @__PURE__ */ onCurrent(fillBetweenx)
export const pyplotAxline: Call = /* @__PURE__ */ onCurrent(axline)
export const pyplotArrow: Call = /* @__PURE__ */ onCurrent(arrow)
export const pyplotBoxplot: Call = /* @__PURE__ */ onCurrent(boxplot)
export const pyplotEventplot: Call = /* @__PURE__ */ onCurrent(eventplot)
export const pyplotStackplot: Call = /* @__PURE__ */ onCurrent(stackplot)
export const pyplotStem: Call = /* @__PURE__ */ onCurrent(stem)

/** A name of matplotlib that is not drawn: its name comes first. Compile time has said so. */
export const pyplotInert: Call = (_, [name]) => new Inert(String(name))
