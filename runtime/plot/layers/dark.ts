/** Drawing for a dark page. */
import { type Features, feature, type Painter } from '../features.js'
import type { Artist, AxesData, FigureData, LegendData } from '../figure-data.js'
import { darkColors, darkFills, darkInk, isLight, type Recolor } from './dark-colors.js'

export interface Theme {
  readonly features: Features
  /** the look of what names no colour */
  readonly ink: string
  /** a drawing in the colours of the theme */
  finished(svg: string): string
}

/** As the figure is. */
export const plainTheme = (features: Features): Theme => ({
  features,
  ink: '',
  finished: (svg) => svg,
})

/**
 * White, grey and black change places, and colours are lightened where they would not show. What
 * lies on an image or in a box of its own keeps its colours, as images and colour maps do. A
 * figure that is dark already stays as it is.
 */
export function darkTheme(figure: FigureData, features: Features): Theme {
  if (!isLight(figure.background)) return plainTheme(features)
  const colors = { line: darkColors(), fill: darkFills() }
  const finals: string[] = []
  // colours within are final: the text waits while those around it change
  const final = (svg: string) => svg && `\u0001${finals.push(svg) - 1}\u0001`
  const asItWas = (svg: string) => svg && final(`<g fill="#000000">\n${svg}</g>\n`)
  const covered = figure.axes.filter(isCovered)
  const kept = new Set(covered.flatMap(({ artists }) => artists))
  const wrapped =
    (paint: Painter<Artist>): Painter<Artist> =>
    (artist, ...place) =>
      kept.has(artist) || hasGround(artist)
        ? asItWas(paint(artist, ...place))
        : final(paint(darkened(artist, colors), ...place))
  const { axes, canvas } = figure
  const painters = [...axes, ...(canvas ? [canvas] : [])].flatMap(({ artists }) =>
    artists.map(({ kind }) => [kind, wrapped(feature(features, kind) as Painter<Artist>)]),
  )
  const { legend } = features
  return {
    features: {
      ...features,
      ...Object.fromEntries(painters),
      legend:
        legend &&
        ((data, axes, ...place) => {
          const same = data.frame && data.face !== undefined && colors.fill(data.face) === data.face
          if (same || covered.includes(axes)) return asItWas(legend(data, axes, ...place))
          return final(legend(darkLegend(data, colors), axes, ...place))
        }),
    },
    ink: ` fill="${darkInk}"`,
    finished: (svg) =>
      svg
        .replace(/ (fill|stroke)="(#[\da-f]{6})"/g, (_, name, color) => {
          return ` ${name}="${colors.line(color)}"`
        })
        .replace(/\u0001(\d+)\u0001/g, (_, k) => finals[k]),
  }
}

interface Colors {
  readonly line: Recolor
  readonly fill: Recolor
}

/** Whether an image or a filled map is the ground of axes. */
const isCovered = ({ artists }: AxesData): boolean =>
  artists.some((artist) => !artist.hidden && hasMap(artist))

const hasMap = (artist: Artist): boolean =>
  artist.kind === 'image' ||
  artist.kind === 'mesh' ||
  (artist.kind === 'polygons' && Boolean(artist.cutOut))

const hasGround = (artist: Artist): boolean =>
  artist.kind === 'text' && Boolean(artist.box ?? artist.background)

/** Words, names and data are not colours. */
const others = ['text', 'label', 'map', 'polygons', 'values']

/** The same with other colours; those of areas are the faces of polygons. */
function darkened(artist: Artist, { line, fill }: Colors): never {
  const faces = artist.kind === 'polygons' ? fill : line
  const walk = (item: unknown, change: Recolor): unknown => {
    if (typeof item === 'string') return change(item)
    if (Array.isArray(item)) return item.map((part) => walk(part, change))
    if (typeof item !== 'object' || item === null || ArrayBuffer.isView(item)) return item
    const entries = Object.entries(item).map(([key, part]) => {
      const own = key === 'face' || key === 'faces' ? faces : line
      return [key, others.includes(key) ? part : walk(part, own)]
    })
    return Object.fromEntries(entries)
  }
  return walk(artist, line) as never
}

function darkLegend(legend: LegendData, colors: Colors): LegendData {
  const { face = '#ffffff', edge = '#cccccc', color = '#000000' } = legend
  return {
    ...legend,
    face: colors.fill(face),
    edge: colors.line(edge),
    color: colors.line(color),
    entries: legend.entries.map((entry) => ({ ...entry, artist: darkened(entry.artist, colors) })),
  }
}
