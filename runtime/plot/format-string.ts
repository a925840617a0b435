/** matplotlib's format strings: 'k', '.k', 'r--', 'C2o-'. */
import { colorCycle, colorLetters, findColor } from './colors.js'
import * as faults from './messages.js'

export interface Format {
  readonly color?: string
  /** a marker's letter; 'None' where the format asks for none */
  readonly marker?: string
  /** '-', '--', '-.', ':' or 'None' */
  readonly linestyle?: string
}

const lineStyles = ['-', '--', '-.', ':', ' ']
const markerLetters = '.,ov^<>12348spP*hH+xXDd|_'

/**
 * Colour, marker and line style of a format string. What it leaves out of marker and line is
 * 'None', as in matplotlib: 'k.' has no line, 'k-' no marker; 'k' alone decides neither.
 */
export function parseFormat(format: string): Format {
  const whole = isTickLetter(format) ? undefined : findColor(format)
  if (whole !== undefined) return { color: whole }
  const found: { color?: string; marker?: string; linestyle?: string } = {}
  const set = (key: keyof typeof found, value: string) => {
    if (found[key] !== undefined) throw faults.format(format, `it has two ${words[key]}s`)
    found[key] = value
  }
  for (let i = 0; i < format.length; ) {
    const two = format.slice(i, i + 2)
    const one = format[i]
    let read = 1
    if (two.length === 2 && lineStyles.includes(two)) {
      set('linestyle', two)
      read = 2
    } else if (lineStyles.includes(one)) set('linestyle', one)
    else if (markerLetters.includes(one)) set('marker', one)
    else if (one in colorLetters) set('color', colorLetters[one])
    else if (/^C\d$/.test(two)) {
      set('color', colorCycle[Number(two[1])])
      read = 2
    } else throw faults.format(format, `'${one}' means nothing here`)
    i += read
  }
  if (found.linestyle === ' ') found.linestyle = 'None'
  found.linestyle ??= found.marker === undefined ? '-' : 'None'
  return { ...found, marker: found.marker ?? 'None' }
}

const words = { color: 'colour', marker: 'marker', linestyle: 'line style' }

/** '1' to '4' and '8' are markers although they read as grey levels too. */
const isTickLetter = (format: string): boolean => /^\d+$/.test(format)

export const isMarker = (shape: string): boolean =>
  shape.length === 1 && markerLetters.includes(shape)
