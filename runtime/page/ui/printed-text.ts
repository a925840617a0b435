/** What the script prints, as it grows; of very much the end. */
import { h, setText } from './dom.js'

/** Characters that are shown, at most. */
const MOST = 100_000

export class PrintedText {
  readonly #note = h('p', { class: 'hint', hidden: true })
  readonly #text = h('pre', { tabindex: 0, role: 'log', 'aria-label': 'Printed by the script' })
  readonly element = h(
    'div',
    { class: 'printed', hidden: true },
    h('h2', {}, 'Printed'),
    this.#note,
    this.#text,
  )
  #waiting = ''
  #left = 0
  #frame = 0

  add(text: string): void {
    this.#waiting += text
    this.#frame ||= requestAnimationFrame(() => this.#show())
  }

  clear(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#waiting = ''
    this.#left = 0
    this.#text.replaceChildren()
    this.element.hidden = this.#note.hidden = true
  }

  #show(): void {
    this.#frame = 0
    const { scrollTop, scrollHeight, clientHeight } = this.#text
    // who reads further up is left there
    const follows = scrollTop + clientHeight >= scrollHeight - 4
    const extra = this.#waiting.length - MOST
    const text = extra > 0 ? this.#waiting.slice(extra) : this.#waiting
    if (extra > 0) this.#left += extra
    this.#waiting = ''
    this.#text.append(text)
    this.#shorten()
    this.element.hidden = false
    if (follows) this.#text.scrollTop = this.#text.scrollHeight
  }

  #shorten(): void {
    let size = this.#size
    while (size > MOST) {
      const first = this.#text.firstChild as Text
      const cut = Math.min(first.length, size - MOST)
      if (cut === first.length) first.remove()
      else first.deleteData(0, cut)
      size -= cut
      this.#left += cut
    }
    this.#note.hidden = this.#left === 0
    const left = this.#left.toLocaleString('en')
    if (this.#left > 0) {
      setText(this.#note, `The first ${left} characters are left out: the JSON results have all.`)
    }
  }

  get #size(): number {
    let size = 0
    for (const node of this.#text.childNodes) size += (node as Text).length
    return size
  }
}
