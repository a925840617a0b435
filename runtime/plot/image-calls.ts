/** pyplot's calls and the methods that draw images, apart from those that most scripts use. */
import { typeName } from '../values/operand.js'
import type { Value } from '../values/value.js'
import type { Keywords } from './arguments.js'
import { callObjectMethod } from './call-object-method.js'
import { Colormap, colorsOf, Norm } from './color-maps/values.js'
import { colorbar } from './colorbars.js'
import { contour, contourf } from './contours/index.js'
import { imshow, matshow, spy } from './images.js'
import { figureAspect } from './layout/aspect.js'
import { mappedScatter } from './mapped-scatter.js'
import { currentMappable, mapNamed, setColorLimits, useColorMaps } from './mappables.js'
import { hist2d, pcolor, pcolormesh } from './meshes.js'
import * as faults from './messages.js'
import { bind, Options } from './options.js'
import { pie } from './pie.js'
import type { AxesCall } from './settings.js'
import {
  addAxes,
  addFigure,
  Axes,
  currentAxes,
  currentFigure,
  Figure,
  Inert,
  type PlotHost,
  plotState,
} from './state.js'

type Call = (sim: PlotHost, positional: Value[], keywords: Keywords) => Value

const onCurrent =
  (call: AxesCall): Call =>
  (sim, positional, keywords) =>
    call(currentAxes(sim), positional, keywords)
export const pyplotImshow: Call = /* @__PURE__ */ onCurrent(imshow)
export const pyplotSpy: Call = /* @__PURE__ */ onCurrent(spy)
export const pyplotPcolormesh: Call = /* @__PURE__ */ onCurrent(pcolormesh)
export const pyplotPcolor: Call = /* @__PURE__ */ onCurrent(pcolor)
export const pyplotHist2d: Call = /* @__PURE__ */ onCurrent(hist2d)
export const pyplotContour: Call = /* @__PURE__ */ onCurrent(contour)
export const pyplotContourf: Call = /* @__PURE__ */ onCurrent(contourf)
export const pyplotPie: Call = /* @__PURE__ */ onCurrent(pie)
export const scatterMapped: Call = /* @__PURE__ */ onCurrent(mappedScatter)

/** `matshow(Z)`: on a figure of its own, of the matrix' shape; `fignum=0`: on the current axes. */
export const pyplotMatshow: Call = (sim, positional, { fignum = null, ...keywords }) => {
  if (fignum === false || fignum === 0n) return matshow(currentAxes(sim), positional, keywords)
  const figure = addFigure(plotState(sim))
  const axes = addAxes(figure)
  axes.cuts = [() => [0.15, 0.09, 0.775, 0.775]]
  const image = matshow(axes, positional, keywords)
  const { artist } = image
  if (artist.kind === 'image') figure.size = figureAspect(artist.rows / artist.columns)
  return image
}

export const pyplotColorbar: Call = (sim, ...call) => colorbar(plotState(sim).current, ...call)

/** `set_cmap('hot')`: for later images, and for the current one */
export const pyplotSetCmap: Call = (sim, [cmap = null]) => {
  const figure = currentFigure(sim)
  const named = mapNamed('set_cmap', cmap)
  useColorMaps(figure).standard = named.map
  if (figure.axes.some((axes) => axes.mappable)) {
    Object.assign(currentMappable('set_cmap', figure).mapping, { colors: undefined }, named)
  }
  return null
}

/** `clim(vmin, vmax)` */
export const pyplotClim: Call = (sim, ...call) => {
  setColorLimits(currentMappable('clim', plotState(sim).current), ...call)
  return null
}

/** `get_cmap('viridis', 10)` */
export const pyplotGetCmap: Call = (sim, positional, keywords) => {
  const bound = bind('get_cmap', positional, keywords, ['name', 'lut'])
  const options = new Options('get_cmap', bound, ['name', 'lut'])
  const name = options.has('name') ? options.get('name') : useColorMaps(currentFigure(sim)).standard
  return new Colormap(mapNamed('get_cmap', name).map, options.number('lut'))
}

/** `plt.cm.viridis` */
export const colorMap = (name: string): Colormap => new Colormap(mapNamed('cm', name).map)

/** `value(x)` for a value that only run time knows: a colour map gives the colours of x. */
export function callMap(
  [map, x = null]: Value[],
  keywords: Readonly<Record<string, Value>>,
): Value {
  if (map instanceof Inert) return map
  if (!(map instanceof Colormap)) throw faults.notCallable(typeName(map))
  const options = new Options('cmap', bind('cmap', [x], keywords, ['X', 'alpha']), [
    'X',
    'alpha',
    'bytes',
  ])
  return colorsOf(map, options.get('X'), options.number('alpha', 1))
}

/** `LogNorm(vmin, vmax)`: the scale comes first */
export const colorNorm: Call = (_, [scale, ...limits], keywords) => {
  const options = new Options(
    'Normalize',
    bind('Normalize', limits, keywords, ['vmin', 'vmax', 'clip']),
    ['vmin', 'vmax', 'clip'],
  )
  return new Norm(
    scale === 'log' ? 'log' : 'linear',
    options.number('vmin'),
    options.number('vmax'),
  )
}

const axesMethods: Readonly<Record<string, AxesCall>> = {
  imshow,
  matshow,
  spy,
  pcolormesh,
  pcolor,
  hist2d,
  contour,
  contourf,
  pie,
  scatter: mappedScatter,
}

/** `object.name(...args, **keywords)`, as callObjectMethod, where the name is of this table. */
export function callImageMethod(call: Value[], keywords: Readonly<Record<string, Value>>): Value {
  const [object, name, ...args] = call
  if (object instanceof Axes && Object.hasOwn(axesMethods, name as string)) {
    return axesMethods[name as string](object, args, keywords)
  }
  if (object instanceof Figure && name === 'colorbar') return colorbar(object, args, keywords)
  return callObjectMethod(call, keywords)
}
