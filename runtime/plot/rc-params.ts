/** rcParams, rc and style.use: the defaults of what is drawn from then on. */
import { itemsOf } from '../values/operand.js'
import type { Value } from '../values/value.js'
import { isTrue, type Keywords, toNumber, toText } from './arguments.js'
import { toColor } from './colors.js'
import { Cycler } from './cycler.js'
import type { AxisFrame, SpineData } from './figure-data.js'
import * as faults from './messages.js'
import { toSize } from './plain.js'
import {
  type Axes,
  type CycleEntry,
  type PlotHost,
  PlotObject,
  plotState,
  type PyplotState,
  type Side,
} from './state.js'
import { fontSize } from './style.js'
import { sheets } from './style-sheets.js'
import { framePainter } from './svg/frame.js'
import { gridElement } from './svg/grid.js'

/** `rcParams`: a dict whose keys are matplotlib's; those that are not drawn give a note. */
class RcParams extends PlotObject {
  readonly typeName = 'RcParams'

  constructor(private readonly state: PyplotState) {
    super()
  }

  protected override note(name: string): void {
    this.state.notes(name)
  }

  getItem(key: Value): Value {
    const name = toText('rcParams', key)
    const { values } = this.state
    if (values?.has(name)) return values.get(name) ?? null
    if (Object.hasOwn(usual, name)) return usual[name]
    if (name === 'figure.figsize') return [6.4, 4.8]
    if (name === 'axes.prop_cycle') {
      return new Cycler(this.state.style.cycle ?? defaultCycle())
    }
    throw faults.value('rcParams', `the default of '${name}' is not known here`, 'set it instead')
  }

  setItem(key: Value, value: Value): void {
    setParameter(this.state, toText('rcParams', key), value)
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    if (name === 'update') {
      const [first] = args
      if (first instanceof Map) for (const [key, value] of first) this.setItem(key, value)
      for (const [key, value] of Object.entries(keywords)) this.setItem(key, value)
      return null
    }
    if (name === 'get') return this.getItem(args[0] ?? null)
    if (name === 'copy') return this
    return super.call(name, args, keywords)
  }
}

const usual: Readonly<Record<string, Value>> = {
  'font.size': 10,
  'lines.linewidth': 1.5,
  'lines.markersize': 6,
  'figure.dpi': 100,
  'savefig.dpi': 'figure',
  'axes.linewidth': 0.8,
  'axes.labelsize': 'medium',
  'axes.titlesize': 'large',
  'xtick.labelsize': 'medium',
  'ytick.labelsize': 'medium',
  'legend.fontsize': 'medium',
}

const defaultCycle = (): CycleEntry[] =>
  Array.from({ length: 10 }, (_, k) => ({ color: toColor('rc', `C${k}`) }))

export const pyplotRcParams = (sim: PlotHost): Value => new RcParams(plotState(sim))

/** `rc('lines', linewidth=2)`, `rc('font', **font)` with the keywords written out */
export function pyplotRc(sim: PlotHost, args: readonly Value[], keywords: Keywords): Value {
  const [first = null] = args
  const groups = itemsOf(first) ?? [first]
  for (const group of groups) {
    for (const [name, value] of Object.entries(keywords)) {
      const long = shortNames[name] ?? name
      setParameter(plotState(sim), `${toText('rc', group)}.${long}`, value)
    }
  }
  return null
}

const shortNames: Readonly<Record<string, string>> = {
  lw: 'linewidth',
  ls: 'linestyle',
  c: 'color',
  fc: 'facecolor',
  ec: 'edgecolor',
}

/** `rcdefaults()` */
export function pyplotRcdefaults(sim: PlotHost): Value {
  const { style, values } = plotState(sim)
  values?.clear()
  for (const name of Object.keys(style)) delete (style as Record<string, unknown>)[name]
  return null
}

/** `style.use('ggplot')`, a list of styles, or a dict */
export function pyplotStyleUse(sim: PlotHost, [style = null]: readonly Value[]): Value {
  const state = plotState(sim)
  for (const one of itemsOf(style) ?? [style]) {
    if (one instanceof Map) {
      for (const [name, value] of one) setParameter(state, toText('style', name), value)
      continue
    }
    const name = toText('style.use', one)
    if (name === 'default') pyplotRcdefaults(sim)
    else useSheet(state, name)
  }
  return null
}

function useSheet(state: PyplotState, name: string): void {
  const sheet = sheets()[name.replace(/^seaborn(?!-v0_8)/, 'seaborn-v0_8')]
  if (!sheet) {
    state.notes(`style.use('${name}')`, `the style '${name}' is not known: it changes nothing`)
    return
  }
  for (const [key, value] of Object.entries(sheet)) {
    if (key === 'axes.prop_cycle') {
      const colors = value as readonly string[]
      setParameter(
        state,
        key,
        new Cycler(colors.map((color) => ({ color: toColor(key, plain(color)) }))),
      )
    } else setParameter(state, key, Array.isArray(value) ? [...value] : (value as Value))
  }
}

/** Style sheets leave out the '#' of colours. */
const plain = (color: string): string => (/^[\da-f]{6}$/i.test(color) ? `#${color}` : color)

function setParameter(state: PyplotState, name: string, value: Value): void {
  const set = makeParameters()[name]
  state.values ??= new Map()
  state.values.set(name, value)
  if (set) {
    set(state, value, name)
    state.features.dress = dress
  } else if (!silent(name)) {
    state.notes(`rcParams['${name}']`)
  }
}

/** What changes files, screens and fonts, or nothing that is drawn here. */
const silent = (name: string): boolean =>
  [
    /^(savefig|pdf|ps|svg|backend|interactive|toolbar|webagg|tk|animation|agg|path|keymap|date)/,
    /^(docstring|text\.(usetex|hinting|kerning)|mathtext|image|boxplot|polaraxes|axes3d|scatter)/,
    /^font\.(family|sans-serif|serif|monospace|cursive|fantasy|weight|style)/,
    /^(figure\.(max_open_warning|edgecolor|frameon)|axes\.(unicode_minus|formatter.*)|hist)/,
    /^(lines\.(antialiased|solid.*|dash.*)|legend\.(numpoints|scatterpoints|fancybox)|patch)/,
    /^([xy]tick\.alignment|grid\.alpha)/,
  ].some((pattern) => pattern.test(name))

type Setter = (state: PyplotState, value: Value, name: string) => void

const number =
  (key: 'lineWidth' | 'markerSize' | 'dpi' | 'fontSize'): Setter =>
  ({ style }, value, name) => {
    style[key] = toNumber(name, value)
  }

const size =
  (key: 'labelSize' | 'titleSize' | 'legendSize' | 'suptitleSize'): Setter =>
  ({ style }, value, name) => {
    style[key] = fontSize(name, value, style.fontSize)
  }

const color =
  (key: 'background' | 'face' | 'labelColor' | 'textColor'): Setter =>
  ({ style }, value, name) => {
    style[key] = toColor(name, typeof value === 'string' ? plain(value) : value)
  }

const tick =
  (along: 'x' | 'y', key: keyof AxisFrame, read: (name: string, value: Value) => unknown): Setter =>
  ({ style }, value, name) => {
    const of = along === 'x' ? 'xTicks' : 'yTicks'
    style[of] = { ...style[of], [key]: read(name, value) }
  }

const spine =
  (sides: readonly Side[], read: (name: string, value: Value) => SpineData): Setter =>
  ({ style }, value, name) => {
    for (const side of sides) {
      style.spines = { ...style.spines, [side]: { ...style.spines?.[side], ...read(name, value) } }
    }
  }

const grid =
  (change: (name: string, value: Value) => object): Setter =>
  ({ style }, value, name) => {
    const old = style.gridStroke ?? { color: '#b0b0b0', width: 0.8 }
    style.gridStroke = { ...old, ...change(name, value) }
  }

const margin =
  (name: 'left' | 'right' | 'top' | 'bottom' | 'wspace' | 'hspace'): Setter =>
  ({ style }, value, key) => {
    style.margins = { ...style.margins, [name]: toNumber(key, value) }
  }

const allSides: readonly Side[] = ['left', 'right', 'top', 'bottom']
const text = (name: string, value: Value) => toText(name, value)
const truth = (_: string, value: Value) => isTrue(value)
const paint = (name: string, value: Value) =>
  toColor(name, typeof value === 'string' ? plain(value) : value)

/** Made when a script first sets one. */
const makeParameters = (): Readonly<Record<string, Setter | undefined>> => ({
  'figure.figsize': ({ style }, value) => {
    style.figureSize = toSize(value)
  },
  'figure.dpi': number('dpi'),
  'figure.facecolor': color('background'),
  'figure.titlesize': size('suptitleSize'),
  'figure.autolayout': ({ style }, value) => {
    style.tightLayout = isTrue(value)
  },
  'figure.subplot.left': margin('left'),
  'figure.subplot.right': margin('right'),
  'figure.subplot.top': margin('top'),
  'figure.subplot.bottom': margin('bottom'),
  'figure.subplot.wspace': margin('wspace'),
  'figure.subplot.hspace': margin('hspace'),
  'font.size': (state, value, name) => {
    number('fontSize')(state, value, name)
    // sizes in words follow the font
    for (const key of ['axes.labelsize', 'axes.titlesize', 'legend.fontsize', 'figure.titlesize']) {
      const own = state.values?.get(key)
      if (typeof own === 'string') makeParameters()[key]?.(state, own, key)
    }
  },
  'axes.labelsize': size('labelSize'),
  'axes.titlesize': size('titleSize'),
  'legend.fontsize': size('legendSize'),
  'axes.labelcolor': color('labelColor'),
  'axes.facecolor': color('face'),
  'text.color': color('textColor'),
  'axes.labelweight': ({ style }, value) => {
    style.labelBold = value === 'bold'
  },
  'axes.titleweight': ({ style }, value) => {
    style.titleBold = value === 'bold'
  },
  'axes.prop_cycle': ({ style }, value) => {
    style.cycle = value instanceof Cycler ? value.entries : undefined
  },
  'axes.grid': ({ style }, value) => {
    style.grid = isTrue(value)
  },
  'axes.axisbelow': ({ style }, value) => {
    style.below = value === true
  },
  'axes.edgecolor': spine(allSides, (name, value) => ({ color: paint(name, value) })),
  'axes.linewidth': spine(allSides, (name, value) => ({ width: toNumber(name, value) })),
  'axes.spines.left': spine(['left'], (_, value) => ({ hidden: !isTrue(value) })),
  'axes.spines.right': spine(['right'], (_, value) => ({ hidden: !isTrue(value) })),
  'axes.spines.top': spine(['top'], (_, value) => ({ hidden: !isTrue(value) })),
  'axes.spines.bottom': spine(['bottom'], (_, value) => ({ hidden: !isTrue(value) })),
  'axes.xmargin': ({ style }, value, name) => {
    style.margin = { ...style.margin, x: toNumber(name, value) }
  },
  'axes.ymargin': ({ style }, value, name) => {
    style.margin = { ...style.margin, y: toNumber(name, value) }
  },
  'axes.labelpad': (state, value, name) => {
    tick('x', 'labelPad', toNumber)(state, value, name)
    tick('y', 'labelPad', toNumber)(state, value, name)
  },
  'lines.linewidth': number('lineWidth'),
  'lines.markersize': number('markerSize'),
  'lines.linestyle': ({ style }, value) => {
    style.lineStyle = value
  },
  'lines.marker': ({ style }, value, name) => {
    style.marker = toText(name, value)
  },
  'legend.frameon': ({ style }, value) => {
    style.legendFrame = isTrue(value)
  },
  'legend.loc': ({ style }, value, name) => {
    style.legendLocation = toText(name, value)
  },
  'grid.color': grid((name, value) => ({ color: paint(name, value) })),
  'grid.linewidth': grid((name, value) => ({ width: toNumber(name, value) })),
  'grid.linestyle': grid((_, value) =>
    value === '--'
      ? { dash: [2.96, 1.28] }
      : value === ':'
        ? { dash: [0.8, 1.32] }
        : { dash: undefined },
  ),
  ...Object.fromEntries(
    (['x', 'y'] as const).flatMap((along): [string, Setter][] => {
      const [near, far] = along === 'x' ? ['bottom', 'top'] : ['left', 'right']
      return [
        [`${along}tick.labelsize`, tickSize(along)],
        [`${along}tick.color`, tick(along, 'color', paint)],
        [`${along}tick.labelcolor`, tick(along, 'labelColor', paint)],
        [`${along}tick.direction`, tick(along, 'direction', text)],
        [`${along}tick.major.size`, tick(along, 'length', toNumber)],
        [`${along}tick.major.width`, tick(along, 'width', toNumber)],
        [`${along}tick.minor.size`, tick(along, 'minorLength', toNumber)],
        [`${along}tick.minor.width`, tick(along, 'minorWidth', toNumber)],
        [`${along}tick.major.pad`, tick(along, 'pad', toNumber)],
        [`${along}tick.${near}`, tick(along, 'near', truth)],
        [`${along}tick.${far}`, tick(along, 'far', truth)],
        [`${along}tick.label${near}`, tick(along, 'nearLabels', truth)],
        [`${along}tick.label${far}`, tick(along, 'farLabels', truth)],
      ]
    }),
  ),
})

function tickSize(along: 'x' | 'y'): Setter {
  return ({ style }, value, name) => {
    style.tickSizes = { ...style.tickSizes, [along]: fontSize(name, value, style.fontSize) }
  }
}

/** Gives new axes what rcParams say. */
function dress(axes: Axes): void {
  const { style, features } = axes.state
  if (style.face) axes.face = style.face
  if (style.below !== undefined) axes.below = style.below
  if (style.spines || style.xTicks || style.yTicks) features.frame = framePainter
  if (style.spines) axes.spines = { ...style.spines }
  for (const axis of [axes.x, axes.y]) {
    const { along } = axis
    const ticks = along === 'x' ? style.xTicks : style.yTicks
    if (ticks) axis.frame = { ...ticks }
    const size = style.tickSizes?.[along] ?? style.fontSize
    if (size !== undefined) axis.tickSize = size
    const share = style.margin?.[along]
    if (share !== undefined) axis.view.margin = { share }
    if (style.grid) {
      axis.grid = style.gridStroke ?? { color: '#b0b0b0', width: 0.8 }
      features.grid = gridElement
    }
  }
}
