/**
 * What the compiler reads of this room: pyplot's names and the runtime functions behind them, and
 * the meaning of colours and formats, for calls whose arguments it knows.
 */
export { findColor } from './colors.js'
export { parseFormat } from './format-string.js'

export const pyplotNames = {
  axhline: 'pyplotAxhline',
  axhspan: 'pyplotAxhspan',
  axvline: 'pyplotAxvline',
  axvspan: 'pyplotAxvspan',
  bar: 'pyplotBar',
  close: 'pyplotClose',
  errorbar: 'pyplotErrorbar',
  figure: 'pyplotFigure',
  fill: 'pyplotFill',
  fill_between: 'pyplotFillBetween',
  gca: 'pyplotGca',
  gcf: 'pyplotGcf',
  grid: 'pyplotGrid',
  hist: 'pyplotHist',
  hlines: 'pyplotHlines',
  legend: 'pyplotLegend',
  loglog: 'pyplotLoglog',
  plot: 'pyplotPlot',
  savefig: 'pyplotSavefig',
  sca: 'pyplotSca',
  scatter: 'pyplotScatter',
  semilogx: 'pyplotSemilogx',
  semilogy: 'pyplotSemilogy',
  show: 'pyplotShow',
  step: 'pyplotStep',
  subplot: 'pyplotSubplot',
  subplots: 'pyplotSubplots',
  subplots_adjust: 'pyplotSubplotsAdjust',
  suptitle: 'pyplotSuptitle',
  text: 'pyplotText',
  tight_layout: 'pyplotTightLayout',
  title: 'pyplotTitle',
  vlines: 'pyplotVlines',
  xlabel: 'pyplotXlabel',
  xlim: 'pyplotXlim',
  xscale: 'pyplotXscale',
  xticks: 'pyplotXticks',
  ylabel: 'pyplotYlabel',
  ylim: 'pyplotYlim',
  yscale: 'pyplotYscale',
  yticks: 'pyplotYticks',
} as const

export type PyplotName = keyof typeof pyplotNames
