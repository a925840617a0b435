/** One figure of the script: the figure, its name, what can be kept of it, the data behind it. */
import type { DrawnFigure, FigureFormat, Reply } from '../protocol.js'
import { DataTable } from './data-table.js'
import { h, setAttribute, setText } from './dom.js'
import { figurePng, pngAddress } from './figure-png.js'
import { FigureView } from './figure-view.js'
import type { Ask } from './panel.js'
import { saveBlob, saveText } from './save-file.js'

/** CSS pixels of a point, at most: larger than on paper, as a page is looked at from farther off. */
const LARGEST = 1.8

type FigureFile = Extract<Reply, { kind: 'figure-file' }>

export class FigureCard {
  readonly element: HTMLElement
  readonly table: DataTable
  readonly #view = new FigureView()
  readonly #name = h('span', { class: 'figure-name' })
  readonly #note = h('span', { class: 'figure-note', role: 'status' })
  readonly #buttons: Readonly<Record<FigureFormat, HTMLButtonElement>>

  constructor(index: number, ask: Ask) {
    const button = (to: FigureFormat) =>
      h(
        'button',
        { type: 'button', class: 'small', onclick: () => ask({ kind: 'figure', index, to }) },
        to.toUpperCase(),
      )
    this.#buttons = { svg: button('svg'), png: button('png') }
    this.table = new DataTable(index, ask)
    const { svg, png } = this.#buttons
    const caption = h('figcaption', {}, this.#name, this.#note, svg, png)
    this.element = h(
      'div',
      { class: 'figure-card' },
      h('figure', {}, this.#view.element, caption),
      this.table.element,
    )
  }

  update(figure: DrawnFigure): void {
    const name = figure.name.replace(/^figure-(?=\d+$)/, 'Figure ')
    setText(this.#name, name)
    this.table.name = name
    for (const [format, button] of Object.entries(this.#buttons)) {
      setAttribute(button, 'aria-label', `Save ${name} as ${format.toUpperCase()}`)
    }
    this.element.style.maxWidth = `${Math.round(figure.width * LARGEST)}px`
    this.#view.update(figure)
  }

  async save({ to, name, svg: drawn, pictures, width, height }: FigureFile): Promise<void> {
    setText(this.#note, '')
    const svg = drawn.replace(/\0(\d+)\0/g, (_, k) => pngAddress(pictures[k]))
    if (to === 'svg') {
      saveText(`${name}.svg`, 'image/svg+xml', svg)
      return
    }
    try {
      saveBlob(`${name}.png`, await figurePng(svg, width, height))
    } catch {
      setText(this.#note, 'This browser could not make the PNG: save it as SVG')
    }
  }
}
