/** Colours for a dark page: paper and ink change places, all else keeps its hue. */
import { pow } from '../../math/index.js'

/** What stands for white, and for black. */
export const darkPaper = '#16181d'
export const darkInk = '#e4e6ea'

/** Marks and words differ from the paper at least so much (WCAG 2.2, 1.4.11). */
const least = 3
/** Channels of greys differ no more than that. */
const grey = 24
/** From this luminance on a grey is nearer to paper than to ink: grids, frames of legends. */
const paperlike = 0.4
/** A fill with so much in each channel is pastel: most of it is paper. */
const pastel = 128

type Channels = readonly number[]

const channelsOf = (color: string): Channels =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16))

const paper = /* @__PURE__ */ channelsOf(darkPaper)
const ink = /* @__PURE__ */ channelsOf(darkInk)
const white = [255, 255, 255]

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(channels: Channels): number {
  const [r, g, b] = channels.map((byte) => {
    const level = byte / 255
    return level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Channels, b: Channels): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

/** Whether a ground is light or shows the page. */
export const isLight = (color: string): boolean =>
  color === 'none' || luminance(channelsOf(color)) > 0.4

export type Recolor = (color: string) => string

/** Colours of lines, marks and words for the dark page; an alpha stays as it is. */
export const darkColors = (): Recolor => remembered(onDark)

/** Colours of areas: the paper in pastel ones becomes dark paper, so that marks show on them. */
export const darkFills = (): Recolor =>
  remembered((color) => {
    const least = Math.min(...color)
    if (isGrey(color) || least < pastel) return onDark(color)
    return hex(color.map((byte, k) => Math.round(byte - least + (paper[k] * least) / 255)))
  })

function remembered(change: (channels: Channels) => string): Recolor {
  const known = new Map<string, string>()
  return (color) => {
    if (!color.startsWith('#')) return color
    const found = known.get(color) ?? change(channelsOf(color)) + color.slice(7)
    known.set(color, found)
    return found
  }
}

const isGrey = (color: Channels): boolean => Math.max(...color) - Math.min(...color) <= grey

/**
 * A grey between paper and ink keeps its contrast with the paper, other colours are mixed with
 * white until they have enough.
 */
function onDark(color: Channels): string {
  const clear = contrast(color, paper) >= least
  if (isGrey(color)) {
    if (clear && luminance(color) < paperlike) return hex(color)
    return reached(paper, ink, contrast(color, white))
  }
  return clear ? hex(color) : reached(color, white, least)
}

/** The first colour on the way that differs from the paper so much, or the end of the way. */
function reached(from: Channels, to: Channels, wanted: number): string {
  const at = (step: number) =>
    from.map((byte, k) => Math.round(byte + ((to[k] - byte) * step) / 255))
  let step = 0
  while (step < 255 && contrast(at(step), paper) < wanted) step++
  return hex(at(step))
}

const hex = (channels: Channels): string =>
  `#${channels.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
