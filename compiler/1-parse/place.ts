/** Where the text that is parsed stands in the script. */
import { type LocatedText, type Span, span, spanIn } from '../ir/source.js'

export interface Place {
  readonly text: string
  /** the script span of characters [start, end) of the text */
  span(start: number, end: number): Span
  /** the script offset of a character */
  offset(index: number): number
}

/** The script itself: each character stands for itself. */
export const inScript = (text: string): Place => ({ text, span, offset: (index) => index })

/** A string of the script, from which escapes and quotes are gone. */
export const inString = (located: LocatedText): Place => ({
  text: located.text,
  span: (start, end) => spanIn(located, start, end),
  offset: (index) => located.offsets[index],
})
