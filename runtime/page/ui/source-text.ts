/** Source text with line numbers, in a frame that scrolls. */
import { h } from './dom.js'

/** Line numbers come by the style sheet, so that no one copies them. */
export function sourceText(text: string, label: string): HTMLElement {
  const frame = h('pre', { class: 'source', tabindex: 0, role: 'region', 'aria-label': label })
  const lines = text.trimEnd().split(/\r\n|\n|\r/)
  frame.style.setProperty('--digits', `${`${lines.length}`.length}`)
  for (const line of lines) frame.append(h('span', { class: 'line' }, `${line}\n`))
  return frame
}

/** Long runs of base64 are what WebAssembly looks like: nobody reads them. */
export const foldBase64 = (text: string): string =>
  text.replace(/[A-Za-z0-9+/]{300,}={0,2}/g, (code) => {
    const size = Math.ceil((code.length * 3) / 4000)
    return `… ${size} kB of WebAssembly …`
  })

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
