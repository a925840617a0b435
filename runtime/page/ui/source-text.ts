/** Source text with line numbers, in a frame that scrolls. */
import { h } from './dom.js'

export interface SourceLine {
  /** absent where lines are left out */
  readonly number?: number
  readonly text: string
}

export const linesOf = (text: string): SourceLine[] =>
  text
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .map((line, k) => ({ number: k + 1, text: line }))

/** Line numbers come by the style sheet, so that no one copies them. */
export function sourceText(lines: readonly SourceLine[], label: string): HTMLElement {
  const frame = h('pre', { class: 'source', tabindex: 0, role: 'region', 'aria-label': label })
  frame.style.setProperty('--digits', `${`${lines.at(-1)?.number}`.length}`)
  for (const { number, text } of lines) {
    frame.append(h('span', { class: 'line', 'data-line': number }, `${text}\n`))
  }
  return frame
}

/** Base64 over many lines is what WebAssembly looks like in generated code: nobody reads it. */
export function foldBase64(lines: readonly SourceLine[]): SourceLine[] {
  const folded: SourceLine[] = []
  let characters = 0
  for (const line of lines) {
    const code = /^\s*'([A-Za-z0-9+/]+=*)'(?: \+)?,?$/.exec(line.text)?.[1]
    // the last line of it may be short
    if (code !== undefined && (code.length > 80 || characters > 0)) {
      characters += code.length
      continue
    }
    if (characters > 0) folded.push({ text: `  … ${sizeOf(characters)} of WebAssembly …` })
    characters = 0
    folded.push(line)
  }
  return folded
}

const sizeOf = (characters: number): string =>
  `${Math.max(1, Math.round((characters * 3) / 4000))} kB`

/** Copies; where a page may not, the text is selected for the reader's own keys. */
export async function copyText(text: string, frame: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text)
    return 'Copied'
  } catch {
    getSelection()?.selectAllChildren(frame)
    frame.focus()
    return 'Selected: copy it with Ctrl+C'
  }
}
