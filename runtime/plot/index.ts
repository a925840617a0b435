/** The door of the room: what the rest of the runtime and emitted code use. */
export { allFeatures } from './all-features.js'
export type { FigureData } from './figure-data.js'
export { type FigureLayer, type FigureLayers, figureLayers } from './figure-layers.js'
export { figureSvg } from './figure-svg.js'
export { type FigureTable, figureTables } from './layers/tables.js'
export { ObjectArray } from './axes-array.js'
export { pyplotCycler } from './cycler.js'
export { pyplotGridSpec } from './grid-spec.js'
export { pyplotRc, pyplotRcdefaults, pyplotRcParams, pyplotStyleUse } from './rc-params.js'
export { pyplotSetp } from './setp.js'
export { pyplotLine2D, pyplotPatch } from './shapes.js'
export { pyplotTicker } from './tickers.js'
export {
  pyplotCla,
  pyplotClf,
  pyplotDelaxes,
  pyplotFiglegend,
  pyplotFignumExists,
  pyplotFigtext,
  pyplotGetFignums,
  pyplotNothing,
  pyplotTwinx,
  pyplotTwiny,
  pyplotClose,
  pyplotFigure,
  pyplotGca,
  pyplotGcf,
  pyplotSavefig,
  pyplotSca,
  pyplotShow,
  pyplotSuptitle,
  pyplotTightLayout,
} from './figures.js'
export { callObjectMethod, plotAttribute } from './call-object-method.js'
export { callPlotMethod } from './methods.js'
export * from './pyplot.js'
export * from './plain-calls.js'
export { figuresOf } from './results.js'
export type { PlotHost, PyplotState } from './state.js'
export {
  pyplotAxes,
  pyplotSubplot,
  pyplotSubplot2grid,
  pyplotSubplots,
  pyplotSubplotsAdjust,
} from './subplots.js'
export {
  callImageMethod,
  callMap,
  colorMap,
  colorNorm,
  pyplotClim,
  pyplotColorbar,
  pyplotContour,
  pyplotContourf,
  pyplotPie,
  pyplotGetCmap,
  pyplotHist2d,
  pyplotImshow,
  scatterMapped,
  pyplotMatshow,
  pyplotPcolor,
  pyplotPcolormesh,
  pyplotSetCmap,
  pyplotSpy,
} from './image-calls.js'
