/** The model: its equations, its script and, beside it, the code that was made of it. */
import type { Reply } from '../protocol.js'
import { h, setText } from './dom.js'
import type { Panel, PanelOptions } from './panel.js'
import { copyText, foldBase64, linesOf, type SourceLine, sourceText } from './source-text.js'

export function createModelPanel({ texts }: PanelOptions): Panel {
  return new ModelPanel(texts)
}

class ModelPanel implements Panel {
  readonly #sources = h('div', { class: 'sources' })
  readonly #details: HTMLDetailsElement
  readonly element: HTMLElement
  readonly #texts: PanelOptions['texts']
  #script?: { readonly file: string; readonly source: string }

  constructor(texts: PanelOptions['texts']) {
    this.#texts = texts
    const { typescript, equations } = texts
    const words = typescript === undefined ? 'Script' : 'Script and generated code'
    this.#details = h(
      'details',
      { ontoggle: () => this.#open() },
      h('summary', {}, words),
      this.#sources,
    )
    this.element = h('section', { class: 'model' }, h('h2', {}, 'Model'))
    if (equations) {
      const attributes = { class: 'equations', tabindex: 0, role: 'region' }
      const frame = h('div', { ...attributes, 'aria-label': 'Equations' })
      frame.append(equations)
      this.element.append(frame)
    }
    this.element.append(this.#details)
  }

  on(reply: Reply): void {
    if (reply.kind !== 'ready') return
    this.#script = reply.model
    this.#open()
  }

  /** Made when first looked at: generated code is long. */
  #open(): void {
    if (!this.#details.open || !this.#script || this.#sources.firstChild) return
    const { file, source } = this.#script
    const { typescript } = this.#texts
    this.#sources.append(sourcePart(file, source, linesOf(source)))
    if (typescript === undefined) return
    const lines = foldBase64(linesOf(typescript))
    this.#sources.append(sourcePart('Generated TypeScript', typescript, lines))
  }
}

function sourcePart(title: string, whole: string, shown: readonly SourceLine[]): HTMLElement {
  const frame = sourceText(shown, title)
  const note = h('span', { class: 'hint', role: 'status' })
  const copy = async () => setText(note, await copyText(whole, frame))
  const button = h(
    'button',
    { type: 'button', class: 'small', 'aria-label': `Copy ${title}`, onclick: () => copy() },
    'Copy',
  )
  const head = h('div', { class: 'source-head' }, h('h3', {}, title), note, button)
  return h('div', { class: 'source-part' }, head, frame)
}
