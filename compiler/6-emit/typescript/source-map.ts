/** From the lines of the emitted module back to the script. */
import { addSegment, GenMapping, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping'
import { moduleMarkBefore } from '../../../runtime/values/position.js'
import { lineText, moduleMark, positionOf, type Source } from '../../ir/source.js'
import { fileOf } from './definition.js'
import { mark } from './lines.js'

/** Offsets in the script by line of the module; nothing for what stands for no place of it. */
export type Places = readonly (number | undefined)[]

export interface Marked {
  readonly text: string
  readonly places: Places
}

/** The text without the marks of `placed`, and what they say. */
export function takeMarks(marked: string): Marked {
  const lines: string[] = []
  const places: (number | undefined)[] = []
  let place: number | undefined
  for (const line of marked.split('\n')) {
    const at = line.indexOf(mark)
    if (at < 0) {
      lines.push(line)
      places.push(place)
      continue
    }
    const offset = line.slice(at + mark.length)
    place = offset === '' ? undefined : Number(offset)
  }
  return { text: lines.join('\n'), places }
}

/**
 * A source map, version 3: each line that stands for a place of the script maps to where that
 * begins. Sources have their names alone, and their text.
 */
export function printSourceMap(source: Source, places: Places, text: string): string {
  const map = new GenMapping()
  text.split('\n').forEach((line, k) => {
    const place = places[k]
    const column = line.search(/\S/)
    if (column < 0) return
    if (place === undefined) addSegment(map, k, column)
    else {
      const { file, content, offset } = fileAt(source, place)
      const at = positionOf(content, offset)
      addSegment(map, k, column, file, at.line - 1, at.column - 1)
      setSourceContent(map, file, content)
    }
  })
  return JSON.stringify(toEncodedMap(map))
}

/** The script, or the module of its folder that stands behind it. */
function fileAt(source: Source, place: number) {
  const { text } = source
  const marked = moduleMarkBefore(text, place)
  const after = text.indexOf(moduleMark, marked === undefined ? 0 : marked + 1)
  // a line end was added in front of the mark
  const end = after < 0 ? text.length : after - 1
  if (marked === undefined) {
    return { file: fileOf(source), content: text.slice(0, end), offset: place }
  }
  const heading = lineText(text, positionOf(text, marked).line)
  const start = marked + heading.length + 1
  const file = heading.slice(moduleMark.length)
  return { file, content: text.slice(start, end), offset: place - start }
}
