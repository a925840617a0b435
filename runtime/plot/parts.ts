/** Parts of axes that a script can take in its hands: spines, and the axes' axis. */
import { itemsOf } from '../values/operand.js'
import { Tuple, type Value, vector } from '../values/value.js'
import { isTrue, type Keywords, toNumber, toText, toVector } from './arguments.js'
import { invert, tickParams } from './axis-calls.js'
import { toColor } from './colors.js'
import type { SpineData } from './figure-data.js'
import { changeFrame, changeSpine } from './frames.js'
import * as faults from './messages.js'
import { grid, xlabel, xlim, xscale, xticks, ylabel, ylim, yscale, yticks } from './settings.js'
import { ArtistHandle, type Axes, type Axis, PlotObject, type Side } from './state.js'
import { Ticker } from './tickers.js'
import { tickRules } from './ticks/formats.js'
import { toTheFarSide } from './twins.js'

const sides: readonly Side[] = ['left', 'right', 'bottom', 'top']

/** Attributes of axes beyond the few that every script may read. */
export const partsOf = (axes: Axes): Record<string, Value> => ({
  spines: new Spines(axes),
  xaxis: new AxisHandle(axes, axes.x),
  yaxis: new AxisHandle(axes, axes.y),
  patch: new Background(axes),
  lines: handles(axes, 'line', 'Line2D'),
  patches: handles(axes, 'polygons', 'Polygon'),
  collections: handles(axes, 'points', 'PathCollection'),
  texts: handles(axes, 'text', 'Text'),
  title: titleHandle(axes),
})

function handles(axes: Axes, kind: string, typeName: string): ArtistHandle[] {
  return axes.artists
    .filter((artist) => artist.kind === kind)
    .map((artist) => {
      const handle = new ArtistHandle(typeName, artist)
      handle.axes = axes
      return handle
    })
}

export function titleHandle(axes: Axes): ArtistHandle {
  const handle = new ArtistHandle('Text')
  handle.axes = axes
  handle.replaceText = (change) => {
    axes.title = change(axes.title ?? { text: '', size: 12, color: '#000000' })
  }
  return handle
}

/** `ax.spines`: a dict of the four lines of the frame; several at a time too. */
class Spines extends PlotObject {
  readonly typeName = 'Spines'

  constructor(private readonly axes: Axes) {
    super()
  }

  protected override note(name: string): void {
    this.axes.state.notes(name)
  }

  protected override attributes(): Record<string, Value> {
    return Object.fromEntries(sides.map((side) => [side, new Spine(this.axes, [side])]))
  }

  getItem(key: Value): Value {
    if (typeof key === 'string') return new Spine(this.axes, [sideNamed(key)])
    const names = itemsOf(key)
    // ax.spines[:] are all of them
    return new Spine(this.axes, names ? names.map((name) => sideNamed(name)) : sides)
  }

  length(): number {
    return sides.length
  }

  iterate(): Iterable<Value> {
    return sides
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    const spines = sides.map((side) => new Spine(this.axes, [side]))
    if (name === 'values') return spines
    if (name === 'keys') return [...sides]
    if (name === 'items') return spines.map((spine, k) => new Tuple([sides[k], spine]))
    return super.call(name, args, keywords)
  }
}

function sideNamed(name: Value): Side {
  const side = sides.find((one) => one === name)
  if (side) return side
  throw faults.value('spines', `there is no spine '${name}'`, `use ${sides.join(', ')}`)
}

class Spine extends PlotObject {
  readonly typeName = 'Spine'

  constructor(
    private readonly axes: Axes,
    private readonly names: readonly Side[],
  ) {
    super()
  }

  protected override note(name: string): void {
    this.axes.state.notes(name)
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    const [first = null, second = null] = args
    const change = (changes: SpineData): Value => {
      for (const side of this.names) changeSpine(this.axes, side, changes)
      return null
    }
    switch (name) {
      case 'set_visible':
        return change({ hidden: !isTrue(first) })
      case 'set_color':
      case 'set_edgecolor':
        return change({ color: toColor(name, first) })
      case 'set_linewidth':
      case 'set_lw':
        return change({ width: toNumber(name, first) })
      case 'set_position':
        return change({ position: positionOf(first) })
      case 'set_bounds': {
        const pair = second === null ? toVector(name, first) : toVector(name, [first, second])
        return change({ bounds: [pair[0], pair[1]] })
      }
      case 'set':
        for (const [word, value] of Object.entries(keywords)) this.call(`set_${word}`, [value], {})
        return null
      case 'get_visible':
        return !this.axes.spines?.[this.names[0]]?.hidden
      default:
        return super.call(name, args, keywords)
    }
  }
}

/** 'zero', 'center', ('outward', 10), ('data', 0), ('axes', 0.5) */
function positionOf(value: Value): SpineData['position'] {
  if (value === 'zero') return { kind: 'data', amount: 0 }
  if (value === 'center') return { kind: 'axes', amount: 0.5 }
  const [kind, amount] = itemsOf(value) ?? []
  if ((kind === 'outward' || kind === 'data' || kind === 'axes') && amount !== undefined) {
    return { kind, amount: toNumber('set_position', amount) }
  }
  throw faults.value('set_position', 'this is no place of a spine', "as in ('outward', 10)")
}

/** `ax.patch` */
class Background extends PlotObject {
  readonly typeName = 'Rectangle'

  constructor(private readonly axes: Axes) {
    super()
  }

  protected override note(name: string): void {
    this.axes.state.notes(`patch.${name}`)
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    const [value = null] = args
    if (name === 'set_visible') this.axes.face = isTrue(value) ? undefined : 'none'
    else if (/^set_(face)?color$/.test(name)) this.axes.face = toColor(name, value)
    else if (name === 'set_alpha' && value !== null && toNumber(name, value) === 0) {
      this.axes.face = 'none'
    } else return super.call(name, args, keywords)
    return null
  }
}

type AxisCall = (args: readonly Value[], keywords: Keywords) => Value

/** `ax.xaxis` */
export class AxisHandle extends PlotObject {
  readonly typeName: string

  constructor(
    readonly axes: Axes,
    readonly axis: Axis,
  ) {
    super()
    this.typeName = axis.along === 'x' ? 'XAxis' : 'YAxis'
  }

  protected override note(name: string): void {
    this.axes.state.notes(name)
  }

  protected override attributes(): Record<string, Value> {
    return { label: this.label(), axes: this.axes }
  }

  private label(): ArtistHandle {
    const { axis } = this
    const handle = new ArtistHandle('Text')
    handle.axes = this.axes
    handle.replaceText = (change) => {
      axis.label = change(axis.label ?? { text: '', size: 10, color: '#000000' })
    }
    return handle
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    const methods = this.methods()
    if (Object.hasOwn(methods, name)) return methods[name](args, keywords) ?? null
    return super.call(name, args, keywords)
  }

  private methods(): Readonly<Record<string, AxisCall>> {
    const { axes, axis } = this
    const x = axis.along === 'x'
    const frame = (changes: Parameters<typeof changeFrame>[2]): Value => {
      changeFrame(axes, axis, changes)
      return null
    }
    return {
      set_major_locator: ([rule]) => this.locate(rule, 'places'),
      set_minor_locator: ([rule]) => this.locate(rule, 'minorPlaces'),
      set_major_formatter: ([rule]) => this.write(rule),
      set_minor_formatter: () => null,
      tick_right: () => sideways(axes, axis, true),
      tick_top: () => sideways(axes, axis, true),
      tick_left: () => sideways(axes, axis, false),
      tick_bottom: () => sideways(axes, axis, false),
      set_ticks_position: ([side]) => {
        if (side === 'both') return frame({ near: true, far: true })
        if (side === 'none') return frame({ near: false, far: false })
        if (side === 'default') return frame({ near: true, far: true })
        return sideways(axes, axis, side === 'right' || side === 'top')
      },
      set_label_position: ([side]) => frame({ farLabel: side === 'right' || side === 'top' }),
      set_label_text: (args, keywords) => (x ? xlabel : ylabel)(axes, args, keywords),
      set_label_coords: () => {
        this.note(`${this.typeName}.set_label_coords()`)
        return null
      },
      set_tick_params: (_, keywords) => tickParams(axes, [axis.along], keywords),
      set_ticks: (args, keywords) => (x ? xticks : yticks)(axes, args, keywords),
      set_ticklabels: ([labels], keywords) =>
        (x ? xticks : yticks)(axes, [], { ...keywords, labels }),
      set_visible: ([on = null]) => {
        axis.hidden = !isTrue(on)
        return frame({})
      },
      set_inverted: ([on = null]) => invert(axis, isTrue(on)),
      invert_axis: () => invert(axis, axis.limits[0] < axis.limits[1]),
      grid: (args, keywords) => grid(axes, args, { ...keywords, axis: axis.along }),
      get_label: () => this.label(),
      get_label_text: () => axis.label?.text ?? '',
      get_ticklocs: () => tickPlaces(axes, axis),
      get_majorticklocs: () => tickPlaces(axes, axis),
      get_ticklabels: () => new TickLabelsHandle(axes, axis),
      get_majorticklabels: () => new TickLabelsHandle(axes, axis),
      get_view_interval: () => vector(Float64Array.from(axis.limits)),
      set_view_interval: ([low, high]) => (x ? xlim : ylim)(axes, [low, high], {}),
      set_scale: (args, keywords) => (x ? xscale : yscale)(axes, args, keywords),
      set_units: () => null,
    }
  }

  private locate(rule: Value, which: 'places' | 'minorPlaces'): Value {
    const { axis, axes } = this
    if (!(rule instanceof Ticker) || !rule.places) return null
    axis.view[which] = rule.places
    if (which === 'places') {
      axis.view.ticks = undefined
      axis.view.tickLabels = undefined
    }
    axes.figure.features.tickRules = tickRules
    return null
  }

  /** A formatter, or a text that stands for one: '%.1f' is StrMethodFormatter's '{x:.1f}'. */
  private write(rule: Value): Value {
    const { axis, axes } = this
    const format =
      typeof rule === 'string'
        ? ({ kind: 'text', format: rule } as const)
        : rule instanceof Ticker
          ? rule.format
          : undefined
    if (format) {
      axis.view.format = format
      axis.view.tickLabels = undefined
      axes.figure.features.tickRules = tickRules
    }
    return null
  }
}

function sideways(axes: Axes, axis: Axis, far: boolean): Value {
  if (!far) {
    changeFrame(axes, axis, { near: true, far: false, nearLabels: true, farLabels: false })
    return null
  }
  const { farLabel } = axis.frame ?? {}
  toTheFarSide(axes, axis.along)
  changeFrame(axes, axis, { farLabel: farLabel ?? false })
  return null
}

function tickPlaces(axes: Axes, axis: Axis): Value {
  const places = (axis.along === 'x' ? xticks : yticks)(axes, [], {})
  return places instanceof Tuple ? places.items[0] : null
}

/** `ax.get_xticklabels()`: all labels of an axis at once. */
export class TickLabelsHandle extends PlotObject {
  readonly typeName = 'list'

  constructor(
    private readonly axes: Axes,
    private readonly axis: Axis,
  ) {
    super()
  }

  protected override note(name: string): void {
    this.axes.state.notes(`tick labels: ${name}`)
  }

  /** one handle stands for all labels */
  iterate(): Iterable<Value> {
    return [this]
  }

  length(): number {
    return 1
  }

  getItem(): Value {
    this.note('single labels')
    return this
  }

  override call(name: string, args: readonly Value[], keywords: Keywords): Value {
    const { axes, axis } = this
    const set = axis.along === 'x' ? xticks : yticks
    if (name === 'get_text') return toText('get_text', axis.view.tickLabels?.[0] ?? '')
    if (name === 'set_visible') {
      const on = isTrue(args[0] ?? null)
      changeFrame(axes, axis, { nearLabels: on, ...(on ? {} : { farLabels: false }) })
      return null
    }
    const word = name === 'set' ? undefined : name.replace(/^set_/, '')
    const words = word === undefined ? keywords : { [word]: args[0] ?? null }
    set(axes, [], words)
    return null
  }
}
