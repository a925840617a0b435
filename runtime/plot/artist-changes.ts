/** Methods of what plotting calls give: line.set_data, text.set_color, patch.set_alpha. */
import { NDArray, Tuple, type Value, vector } from '../values/value.js'
import { isTrue, type Keywords, toNumber, toText, toVector } from './arguments.js'
import { toColor } from './colors.js'
import type { Artist, TextLine } from './figure-data.js'
import type { ArtistHandle } from './state.js'
import { checkedMarker, fontSize, stroke } from './style.js'
import { lineElements } from './svg/lines.js'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** undefined for a method that is not there. */
export function changeArtist(
  handle: ArtistHandle,
  name: string,
  args: readonly Value[],
  keywords: Keywords,
): Value | undefined {
  const [value = null, second = null] = args
  if (name === 'set' || name === 'update') {
    for (const [word, one] of Object.entries(keywords)) {
      changeArtist(handle, `set_${word}`, [one], {})
    }
    return null
  }
  if (handle.replaceText) return changeText(handle, name, value)
  const { artist, axes } = handle
  if (!artist) return undefined
  // marks may now have looks that no pen makes
  if (artist.kind === 'line' && axes) axes.figure.features.line = lineElements
  const one = artist as Mutable<Artist>
  switch (name) {
    case 'set_label':
      one.label = toText(name, value)
      return null
    case 'get_label':
      return one.label ?? ''
    case 'set_alpha':
      one.alpha = value === null ? undefined : toNumber(name, value)
      return null
    case 'set_zorder':
      one.zorder = toNumber(name, value)
      return null
    case 'set_visible':
      one.hidden = isTrue(value) ? undefined : true
      return null
    case 'set_clip_on':
      one.clip = isTrue(value)
      return null
    case 'set_clip_path':
    case 'set_clip_box':
    case 'set_picker':
    case 'set_animated':
    case 'set_rasterized':
      return null
    case 'remove': {
      const at = axes?.artists.indexOf(artist) ?? -1
      if (at >= 0) axes?.artists.splice(at, 1)
      return null
    }
  }
  if (artist.kind === 'line') return changeLine(artist, name, value, second)
  if (artist.kind === 'polygons') return changePolygons(artist, name, value)
  if (artist.kind === 'segments') return changeSegments(artist, name, value)
  if (artist.kind === 'points') return changePoints(artist, name, value)
  if (artist.kind !== 'text') return undefined
  const text = artist as Mutable<typeof artist>
  if (name === 'set_position') {
    const [x, y] = toVector(name, value)
    Object.assign(text, { x, y })
    return null
  }
  if (name === 'get_text') return text.line.text
  if (name === 'set_rotation') {
    text.rotation = value === 'vertical' ? 90 : toNumber(name, value)
    return null
  }
  const line = changedLine(text.line, name, value)
  if (line) text.line = line
  return line ? null : undefined
}

function changeText(handle: ArtistHandle, name: string, value: Value): Value | undefined {
  if (name === 'get_text') {
    let text = ''
    handle.replaceText?.((line) => {
      text = line.text
      return line
    })
    return text
  }
  if (name === 'set_visible') {
    if (!isTrue(value)) handle.replaceText?.((line) => ({ ...line, text: '' }))
    return null
  }
  let found = false
  handle.replaceText?.((line) => {
    const changed = changedLine(line, name, value)
    found = changed !== undefined
    return changed ?? line
  })
  return found ? null : undefined
}

function changedLine(line: TextLine, name: string, value: Value): TextLine | undefined {
  switch (name) {
    case 'set_text':
      return { ...line, text: toText(name, value) }
    case 'set_color':
    case 'set_c':
      return { ...line, color: toColor(name, value) }
    case 'set_fontsize':
    case 'set_size':
      return { ...line, size: fontSize(name, value) }
    case 'set_fontweight':
    case 'set_weight':
      return { ...line, bold: value === 'bold' || value === 'heavy' || Number(value) >= 600 }
    case 'set_style':
    case 'set_fontstyle':
      return { ...line, italic: value === 'italic' }
    default:
      return undefined
  }
}

type Line = Extract<Artist, { kind: 'line' }>

function changeLine(artist: Line, name: string, value: Value, second: Value): Value | undefined {
  const line = artist as Mutable<Line>
  const { color = '#000000', width = 1.5 } = line.stroke ?? { color: line.marker?.face }
  switch (name) {
    case 'set_data':
      if (second === null) {
        const [x, y] = value instanceof Tuple ? value.items : Array.isArray(value) ? value : []
        line.x = toVector(name, x)
        line.y = toVector(name, y)
      } else {
        line.x = toVector(name, value)
        line.y = toVector(name, second)
      }
      return null
    case 'set_xdata':
      line.x = toVector(name, value)
      return null
    case 'set_ydata':
      line.y = toVector(name, value)
      return null
    case 'get_xdata':
      return vector(Float64Array.from(line.x))
    case 'get_ydata':
      return vector(Float64Array.from(line.y))
    case 'get_data':
      return new Tuple([vector(line.x.slice()), vector(line.y.slice())])
    case 'get_xydata': {
      const data = Float64Array.from(
        { length: 2 * line.x.length },
        (_, k) => (k % 2 ? line.y : line.x)[k >> 1],
      )
      return new NDArray(data, 'float64', [line.x.length, 2])
    }
    case 'get_color':
    case 'get_c':
      return color
    case 'get_linewidth':
      return width
    case 'set_color':
    case 'set_c': {
      const own = toColor(name, value)
      const { marker } = line
      if (line.stroke) line.stroke = { ...line.stroke, color: own }
      if (marker) {
        const paint = (old: string) => (old === color ? own : old)
        line.marker = { ...marker, face: paint(marker.face), edge: paint(marker.edge) }
      }
      return null
    }
    case 'set_linewidth':
    case 'set_lw': {
      const own = toNumber(name, value)
      const dash = line.stroke?.dash?.map((length) => (length / width) * own)
      line.stroke = { color, width: own, ...(dash ? { dash } : {}) }
      return null
    }
    case 'set_linestyle':
    case 'set_ls':
      line.stroke = stroke(name, value, color, width)
      return null
    case 'set_dashes':
      line.stroke = stroke(name, new Tuple([0n, value]), color, width)
      return null
    case 'set_marker': {
      const old = line.marker ?? { size: 6, face: color, edge: color, edgeWidth: 1 }
      const shape = toText(name, value)
      line.marker =
        shape === 'None' || shape === '' ? undefined : { ...old, shape: checkedMarker(shape) }
      return null
    }
    case 'set_markersize':
    case 'set_ms':
      if (line.marker) line.marker = { ...line.marker, size: toNumber(name, value) }
      return null
    case 'set_markerfacecolor':
    case 'set_mfc':
      if (line.marker) line.marker = { ...line.marker, face: toColor(name, value) }
      return null
    case 'set_markeredgecolor':
    case 'set_mec':
      if (line.marker) line.marker = { ...line.marker, edge: toColor(name, value) }
      return null
    case 'set_drawstyle': {
      const word = toText(name, value)
      const where = word === 'steps' ? 'pre' : word.slice(6)
      line.steps = where === 'pre' || where === 'post' || where === 'mid' ? where : undefined
      return null
    }
    default:
      return undefined
  }
}

function changePolygons(
  artist: Extract<Artist, { kind: 'polygons' }>,
  name: string,
  value: Value,
): Value | undefined {
  const shape = artist as Mutable<typeof artist>
  const { edge } = shape
  switch (name) {
    case 'set_facecolor':
    case 'set_fc':
      shape.face = toColor(name, value)
      shape.faces = undefined
      return null
    case 'set_color':
      shape.face = toColor(name, value)
      shape.faces = undefined
      shape.edge = { color: shape.face, width: edge?.width ?? 1 }
      return null
    case 'set_edgecolor':
    case 'set_ec':
      shape.edge = { ...edge, color: toColor(name, value), width: edge?.width ?? 1 }
      return null
    case 'set_linewidth':
    case 'set_lw':
      if (edge) shape.edge = { ...edge, width: toNumber(name, value) }
      return null
    case 'get_facecolor':
      return shape.face
    default:
      return undefined
  }
}

function changeSegments(
  artist: Extract<Artist, { kind: 'segments' }>,
  name: string,
  value: Value,
): Value | undefined {
  const lines = artist as Mutable<typeof artist>
  switch (name) {
    case 'set_color':
    case 'set_edgecolor':
    case 'set_colors':
      lines.stroke = { ...lines.stroke, color: toColor(name, value) }
      return null
    case 'set_linewidth':
    case 'set_lw':
    case 'set_linewidths':
      lines.stroke = { ...lines.stroke, width: toNumber(name, value) }
      return null
    case 'set_linestyle':
    case 'set_linestyles': {
      const { color, width } = lines.stroke
      lines.stroke = stroke(name, value, color, width) ?? { color: 'none', width: 0 }
      return null
    }
    default:
      return undefined
  }
}

function changePoints(
  artist: Extract<Artist, { kind: 'points' }>,
  name: string,
  value: Value,
): Value | undefined {
  const points = artist as Mutable<typeof artist>
  switch (name) {
    case 'set_offsets': {
      const data = value instanceof NDArray ? value.data : toVector(name, value)
      points.x = Float64Array.from(data.filter((_, k) => k % 2 === 0))
      points.y = Float64Array.from(data.filter((_, k) => k % 2 === 1))
      return null
    }
    case 'set_sizes':
      points.areas = toVector(name, value)
      return null
    case 'set_color':
      points.faces = [toColor(name, value)]
      points.edges = points.faces
      return null
    case 'set_facecolor':
      points.faces = [toColor(name, value)]
      return null
    case 'set_edgecolor':
      points.edges = [toColor(name, value)]
      return null
    default:
      return undefined
  }
}
