/**
 * matplotlib.pyplot: each name goes to the runtime as it is called. Calls that need nothing of
 * what is rare go to plain functions (runtime/plot/plain-calls.ts), which draw the same with much
 * less code: the bundle of a raster plot then holds no dashes, math text or named colours.
 */
import { findColor, parseFormat, pyplotNames } from '../../runtime/plot/pyplot-names.js'
import type { Code, RuntimeName } from '../ir/protocol.js'
import type { Arguments, PlotRow, Row } from './rows.js'
import { textOf, type Value } from './value.js'

export const pyplotRows: readonly Row[] = [
  ...Object.entries(pyplotNames).map(([name, callee]): Row => ({ kind: 'plot', name, callee })),
  ...words(
    'autumn bone cool copper gray hot hsv inferno jet magma nipy_spectral pink plasma spring ' +
      'summer viridis winter',
  ).map((name): Row => ({ kind: 'plot', name, callee: 'pyplotSetCmap', leading: name })),
  normRow('Normalize', 'linear'),
]

/** matplotlib.colors */
export const colorRows: readonly Row[] = [normRow('Normalize', 'linear'), normRow('LogNorm', 'log')]

function normRow(name: string, scale: string): Row {
  return { kind: 'plot', name, callee: 'colorNorm', leading: scale }
}

/** A name of matplotlib.cm: a function, or a colour map, which run time looks up. */
export function colorMapRow(name: string): Row {
  if (name === 'get_cmap') return { kind: 'plot', name, callee: 'pyplotGetCmap' }
  if (/^[A-Z].*[a-z][A-Z]..|^_|_cmap$/.test(name)) {
    return { kind: 'unsupported', name, module: 'of matplotlib.cm' }
  }
  const code = { kind: 'call', callee: 'colorMap', simulation: false } as const
  return {
    kind: 'value',
    name,
    code: { ...code, arguments: [constant(name)] },
    type: { kind: 'any' },
  }
}

/** A call's code without what all plotting calls have in common. */
export interface PlotCall {
  readonly callee: RuntimeName
  readonly arguments: readonly Code[]
  readonly keywords: readonly (readonly [name: string, value: Code])[]
}

/** The call in its plain form where what is known of the arguments allows one; else as it is. */
export function plotCall(row: PlotRow, args: Arguments, codes: Omit<PlotCall, 'callee'>): PlotCall {
  const values = args.positional.map(({ value }) => value)
  const keywords = new Map([...args.keywords].map(([name, { value }]) => [name, value]))
  const plain = plainCalls[row.name]?.(values, keywords, codes)
  const leading = row.leading === undefined ? [] : [constant(row.leading)]
  return plain ?? { callee: row.callee, ...codes, arguments: [...leading, ...codes.arguments] }
}

type PlainCall = (
  values: readonly Value[],
  keywords: ReadonlyMap<string, Value>,
  codes: Omit<PlotCall, 'callee'>,
) => PlotCall | undefined

const plainCalls: Readonly<Record<string, PlainCall | undefined>> = {
  figure: (values, keywords, codes) => {
    const size = keywords.get('figsize')?.type.kind ?? 'tuple'
    const others = [...keywords].filter(([name]) => name !== 'figsize')
    const plain = others.every(([name, { type }]) => name === 'dpi' && type.kind === 'number')
    if (values.length > 0 || !plain || (size !== 'tuple' && size !== 'list')) return undefined
    return { callee: 'plainFigure', ...codes }
  },
  plot: plainMarkers,
  fill: (values, keywords, codes) => {
    const name = textOf(values[2] ?? values[0])?.text
    const color = name && findColor(name)
    if (!color || values.length !== 3 || keywords.size > 0) return undefined
    const [x, y] = codes.arguments
    return { callee: 'plainFill', arguments: [x, y, constant(color)], keywords: [] }
  },
  scatter: (values, keywords, codes) =>
    mapsColors(values, keywords.get('c')) ? { callee: 'scatterMapped', ...codes } : undefined,
  xlabel: plainIf('plainXlabel', isPlainText),
  ylabel: plainIf('plainYlabel', isPlainText),
  subplot: plainIf('plainSubplot', isNumberedPlace),
  xlim: plainIf('plainXlim', areTwoNumbers),
  ylim: plainIf('plainYlim', areTwoNumbers),
  tight_layout: plainIf('plainTightLayout', (values) => values.length === 0),
}

/** Without keywords, and with positional arguments that meet a condition. */
function plainIf(callee: RuntimeName, condition: (values: readonly Value[]) => boolean): PlainCall {
  return (values, keywords, codes) =>
    keywords.size === 0 && condition(values) ? { callee, ...codes } : undefined
}

/** One known text that is no math text. */
function isPlainText(values: readonly Value[]): boolean {
  return values.length === 1 && textOf(values[0])?.text.includes('$') === false
}

/** 121, or 1, 2, 1 */
function isNumberedPlace(values: readonly Value[]): boolean {
  const isCounted = values.length === 1 || values.length === 3
  return isCounted && values.every(({ type }) => type.kind === 'number')
}

function areTwoNumbers(values: readonly Value[]): boolean {
  return values.length === 2 && values.every(({ type }) => type.kind === 'number')
}

/** `plot(x, y, '.k', ms=1)`: markers that a pen draws, of one known colour, and no line. */
function plainMarkers(...[values, keywords, codes]: Parameters<PlainCall>): PlotCall | undefined {
  const { marker, linestyle, color } = formatOf(values[2])
  const sizes = codes.keywords.filter(([name]) => name === 'ms' || name === 'markersize')
  const isNumber = ({ type }: Value) => type.kind === 'number'
  if (values.length !== 3 || values.slice(0, 2).some(({ type }) => type.kind === 'string')) {
    return undefined
  }
  if (sizes.length !== keywords.size || sizes.length > 1) return undefined
  if (![...keywords.values()].every(isNumber)) return undefined
  if (!marker || !penMarkers.includes(marker) || linestyle !== 'None' || !color) return undefined
  return {
    callee: 'plainMarkers',
    arguments: codes.arguments.slice(0, 2),
    keywords: [
      ['marker', constant(marker)],
      ['color', constant(color)],
      ...sizes.map(([, size]) => ['markersize', size] as const),
    ],
  }
}

const penMarkers = '.o,|_'

/** What the format string says that a value is known to be; faults are left to the run. */
function formatOf(value: Value | undefined): ReturnType<typeof parseFormat> {
  const text = value && textOf(value)?.text
  try {
    return text === undefined ? {} : parseFormat(text)
  } catch {
    return {}
  }
}

function constant(value: string): Code {
  return { kind: 'constant', value }
}

function words(text: string): string[] {
  return text.split(' ')
}

/** Methods that draw images: their code comes into bundles apart from that of other methods. */
const imageMethods: ReadonlySet<string> = new Set(
  'imshow matshow spy pcolormesh pcolor hist2d colorbar contour contourf pie'.split(' '),
)

/** The runtime function for a method of figures or axes. */
export const methodCallee = (name: string, { positional, keywords }: Arguments): RuntimeName =>
  imageMethods.has(name) ||
  (name === 'scatter' &&
    mapsColors(
      positional.map(({ value }) => value),
      keywords.get('c')?.value,
    ))
    ? 'callImageMethod'
    : 'callObjectMethod'

/** Whether the colours of scatter() may be numbers. */
function mapsColors(values: readonly Value[], c: Value | undefined = values[3]): boolean {
  return c !== undefined && textOf(c) === undefined
}
