/** legend: which entries it has; where it stands is decided when the figure is drawn. */
import type { Value } from '../values/value.js'
import { itemsOf } from '../values/operand.js'
import { isSequence, type Keywords, toList, toText, toVector } from './arguments.js'
import { toColor } from './colors.js'
import { Options } from './options.js'
import type { Artist, LegendData } from './figure-data.js'
import { useMathtext } from './mathtext.js'
import * as faults from './messages.js'
import { ArtistHandle, type Axes, canvasOf, type Figure, Inert } from './state.js'
import { fontSize } from './style.js'
import { legendElement } from './svg/legend.js'

/** matplotlib's codes of locations; 0 is 'best' */
export const locations = [
  'best',
  'upper right',
  'upper left',
  'lower left',
  'lower right',
  'right',
  'center left',
  'center right',
  'lower center',
  'upper center',
  'center',
]

const known = [
  'handles',
  'labels',
  'loc',
  'frameon',
  'fontsize',
  'ncol',
  'title',
  'title_fontsize',
  'prop',
  'bbox_to_anchor',
  'facecolor',
  'edgecolor',
  'framealpha',
  'labelcolor',
  'fancybox',
  'markerscale',
  'labelspacing',
  'handlelength',
  'handleheight',
  'handletextpad',
  'borderpad',
  'borderaxespad',
  'columnspacing',
  'bbox_transform',
  'mode',
  'shadow',
]
const ignored = ['numpoints', 'scatterpoints', 'scatteryoffsets', 'markerfirst', 'borderaxespad_']

/** `legend()`, `legend(labels)`, `legend(handles, labels)`, with loc, frameon, fontsize, ncol. */
export function legend(axes: Axes, positional: readonly Value[], keywords: Keywords): Value {
  const options = new Options('legend', keywords, known, ignored, axes.state)
  const entries = entriesOf([axes], options, positional)
  axes.legend = legendData(axes, options, entries)
  return finished(axes, (data) => {
    axes.legend = data
  })
}

/** `fig.legend()`: the entries of all axes, over the whole figure */
export function figureLegend(
  figure: Figure,
  positional: readonly Value[],
  keywords: Keywords,
): Value {
  const options = new Options('legend', keywords, known, ignored, figure.state)
  const entries = entriesOf(figure.axes, options, positional)
  const canvas = canvasOf(figure)
  // best is for axes only
  const place = options.has('loc') ? options : options.with('loc', 'upper right')
  figure.legend = legendData(canvas, place, entries)
  return finished(canvas, (data) => {
    figure.legend = data
  })
}

function finished(axes: Axes, replace: (data: LegendData | undefined) => void): Value {
  useMathtext(axes.figure)
  axes.figure.features.legend = legendElement
  return new LegendHandle(axes, replace)
}

/** What legend() gives. */
class LegendHandle extends ArtistHandle {
  constructor(
    axes: Axes,
    private readonly replace: (data: LegendData | undefined) => void,
  ) {
    super('Legend', axes.legend?.entries[0]?.artist ?? emptyLine)
    this.axes = axes
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    const data = this.axes?.legend ?? this.axes?.figure.legend
    if (!data) return super.call(name, args, keywords)
    const [value = null] = args
    switch (name) {
      case 'remove':
        this.replace(undefined)
        return null
      case 'set_visible':
        if (value === false) this.replace(undefined)
        return null
      case 'set_frame_on':
      case 'draw_frame':
        this.replace({ ...data, frame: value !== false })
        return null
      case 'set_title':
        this.replace({ ...data, title: toText(name, value) })
        return null
      case 'get_texts':
      case 'get_lines':
        return []
      default:
        return super.call(name, args, keywords)
    }
  }
}

function legendData(axes: Axes, options: Options, entries: LegendData['entries']): LegendData {
  const { style } = axes.state
  const font = options.get('prop')
  const fontSizeGiven = options.has('fontsize')
    ? options.get('fontsize')
    : font instanceof Map
      ? (font.get('size') ?? null)
      : null
  const base = style.fontSize ?? 10
  const size =
    fontSizeGiven === null ? (style.legendSize ?? base) : fontSize('legend', fontSizeGiven, base)
  const color = (name: string) =>
    options.has(name) && options.get(name) !== 'inherit'
      ? toColor('legend', options.get(name))
      : undefined
  const face = color('facecolor') ?? style.face
  for (const name of ['shadow', 'mode', 'bbox_transform']) {
    const harmless = name === 'bbox_transform' || !options.flag(name, false)
    if (options.has(name) && !harmless) options.ignore(name)
  }
  const loc = options.has('loc') ? options.get('loc') : (style.legendLocation ?? null)
  const corner = isSequence(loc) ? toVector('legend', loc) : undefined
  const anchor = options.has('bbox_to_anchor')
    ? toVector('legend', options.get('bbox_to_anchor'))
    : undefined
  const gaps = gapsOf(options)
  const titleSize = options.has('title_fontsize')
    ? fontSize('legend', options.get('title_fontsize'), base)
    : base
  const labelColor = options.get('labelcolor')
  const plainColor =
    typeof labelColor === 'string' && /^(linecolor|mfc|mec|markerfacecolor)/.test(labelColor)
  if (plainColor) options.ignore(`labelcolor='${labelColor}'`)
  return {
    entries,
    location: corner ? 'lower left' : location(loc),
    size,
    frame: options.flag('frameon', style.legendFrame ?? true),
    columns: options.number('ncol', 1),
    ...(options.has('title') ? { title: options.text('title') } : {}),
    ...(titleSize === size ? {} : { titleSize }),
    ...(corner ? { corner: [corner[0], corner[1]] as const } : {}),
    ...(anchor ? { anchor: [anchor[0], anchor[1], anchor[2] ?? 0, anchor[3] ?? 0] as const } : {}),
    ...(face ? { face } : {}),
    ...(color('edgecolor') ? { edge: color('edgecolor') } : {}),
    ...(options.has('framealpha') ? { opacity: options.number('framealpha', 0.8) } : {}),
    ...(labelColor !== null && !plainColor ? { color: toColor('legend', labelColor) } : {}),
    ...(options.flag('fancybox', true) ? {} : { square: true }),
    ...(options.has('markerscale') ? { markerScale: options.number('markerscale', 1) } : {}),
    ...(Object.keys(gaps).length > 0 ? { gaps } : {}),
  }
}

function gapsOf(options: Options): NonNullable<LegendData['gaps']> {
  const names = {
    handlelength: 'handleLength',
    handleheight: 'handleHeight',
    handletextpad: 'text',
    borderpad: 'border',
    labelspacing: 'row',
    columnspacing: 'column',
    borderaxespad: 'axes',
  } as const
  const gaps: Record<string, number> = {}
  for (const [name, key] of Object.entries(names)) {
    if (options.has(name)) gaps[key] = options.number(name, 0)
  }
  return gaps
}

function location(value: Value): string {
  const name = typeof value === 'string' ? value : locations[value === null ? 0 : Number(value)]
  if (name === undefined || !locations.includes(name)) {
    throw faults.value('legend', `the location '${name}' is unknown`, `use ${locations.join(', ')}`)
  }
  return name
}

function entriesOf(all: readonly Axes[], options: Options, positional: readonly Value[]) {
  const [first, second] = positional
  const handles = second === undefined ? options.get('handles') : first
  const labels = second ?? first ?? options.get('labels')
  const artists =
    handles === null ? all.flatMap((axes) => drawable(axes, labels !== null)) : artistsOf(handles)
  if (labels === null) {
    return artists.map((artist) => ({ label: artist.label ?? '', artist })).filter((e) => e.label)
  }
  const words = (typeof labels === 'string' ? [...labels] : toList('legend', labels)).map((label) =>
    toText('legend', label),
  )
  return words
    .slice(0, artists.length)
    .map((label, k) => ({ label, artist: artists[k] }))
    .filter(({ label }) => label !== '' && !label.startsWith('_'))
}

/** The artists that a legend can show: containers come last, as in matplotlib. */
export function drawable(axes: Axes, unlabelled: boolean): Artist[] {
  const all = axes.artists.filter(
    (artist) =>
      artist.kind !== 'text' && !artist.silent && (unlabelled || artist.label !== undefined),
  )
  const isContainer = (artist: Artist) => 'container' in artist && artist.container === true
  return [...all.filter((a) => !isContainer(a)), ...all.filter(isContainer)]
}

/** Handles may be lists of one line, as `plot` gives them, or what errorbar gives. */
function artistsOf(handles: Value): Artist[] {
  return toList('legend', handles).flatMap((handle) => {
    const items = itemsOf(handle)
    const one = items?.find((item) => item instanceof ArtistHandle) ?? handle
    if (one instanceof ArtistHandle && one.artist) return [one.artist]
    if (one instanceof Inert) return []
    throw faults.type('legend', 'handles are what plot() and its like return')
  })
}

const emptyLine: Artist = {
  kind: 'line',
  zorder: 2,
  x: /* @__PURE__ */ new Float64Array(0),
  y: /* @__PURE__ */ new Float64Array(0),
}
