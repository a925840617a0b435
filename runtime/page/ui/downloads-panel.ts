/** What can be kept of a run: its results, its model, the code that was made of it. */
import type { Reply, ResultFormat } from '../protocol.js'
import { h, setAttribute, setText } from './dom.js'
import type { Panel, PanelOptions } from './panel.js'
import { saveFile, saveText } from './save-file.js'

const FORMATS: readonly { readonly format: ResultFormat; readonly words: string }[] = [
  { format: 'npz', words: 'NumPy (.npz)' },
  { format: 'csv', words: 'Tables (.csv in a .zip)' },
  { format: 'json', words: 'JSON' },
]

export function createDownloadsPanel(options: PanelOptions): Panel {
  return new DownloadsPanel(options)
}

class DownloadsPanel implements Panel {
  readonly #note = h('p', { class: 'hint', role: 'status' })
  readonly #results: readonly HTMLButtonElement[]
  readonly #model = h('div', { class: 'buttons' })
  readonly element: HTMLElement
  readonly #typescript: string | undefined
  #ready = false

  constructor({ ask, texts }: PanelOptions) {
    this.#typescript = texts.typescript
    this.#results = FORMATS.map(({ format, words }) =>
      saveButton(words, () => {
        setText(this.#note, this.#ready ? '' : 'There are results when a run has ended.')
        if (this.#ready) ask({ kind: 'save', format })
      }),
    )
    this.element = h(
      'section',
      { class: 'downloads' },
      h('h2', {}, 'Downloads'),
      h('h3', {}, 'Results of this run'),
      h('div', { class: 'buttons' }, ...this.#results),
      this.#note,
      h('h3', {}, 'Script and code'),
      this.#model,
    )
    this.#enable(false)
  }

  on(reply: Reply): void {
    switch (reply.kind) {
      case 'ready':
        this.#offerModel(reply.model)
        break
      case 'done':
        this.#enable(true)
        break
      case 'failed':
        this.#enable(false)
        break
      case 'saved':
        saveFile(reply.file)
        break
      case 'unsaved':
        setText(this.#note, `${sentence(reply.message)} ${sentence(reply.help)}`)
    }
  }

  begin(): void {
    this.#enable(false)
  }

  clear(): void {
    this.#enable(false)
  }

  /** The buttons keep the focus where they have it: they are not disabled for the browser. */
  #enable(ready: boolean): void {
    this.#ready = ready
    for (const button of this.#results) setAttribute(button, 'aria-disabled', !ready && 'true')
    setText(this.#note, '')
  }

  #offerModel({ file, source }: { file: string; source: string }): void {
    const name = file.replace(/.*[\\/]/, '') || 'model.eqs'
    const script = saveButton(`Script (${name})`, () => saveText(name, 'text/plain', source))
    const code = this.#typescript
    const codeName = `${name.replace(/\.[^.]*$/, '')}.ts`
    this.#model.replaceChildren(script)
    if (code === undefined) return
    const words = `Generated code (${codeName})`
    this.#model.append(saveButton(words, () => saveText(codeName, 'text/plain', code)))
  }
}

const saveButton = (words: string, onclick: () => void): HTMLButtonElement =>
  h('button', { type: 'button', onclick }, words)

const sentence = (text: string): string => `${text[0].toUpperCase()}${text.slice(1)}.`
