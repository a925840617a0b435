/** The figures of the script, live while it runs. */
import type { DrawnFigure, Outcome, Reply } from '../protocol.js'
import { h } from './dom.js'
import { FigureCard } from './figure-card.js'
import type { Panel, PanelOptions } from './panel.js'

const WAITING = 'The figures appear here when the simulation runs.'

export function createFiguresPanel({ ask }: PanelOptions): Panel {
  return new FiguresPanel(ask)
}

class FiguresPanel implements Panel {
  readonly #empty = h('p', { class: 'figure-empty' }, WAITING)
  readonly #summary = h('div', { class: 'summary', hidden: true })
  readonly #list = h('div', { class: 'figure-list' })
  readonly element = h(
    'section',
    { class: 'figures', 'aria-label': 'Figures' },
    this.#empty,
    this.#summary,
    this.#list,
  )
  readonly #ask: PanelOptions['ask']
  #cards: FigureCard[] = []
  /** the newest figures, which the next frame shows */
  #figures: readonly DrawnFigure[] = []
  #frame = 0

  constructor(ask: PanelOptions['ask']) {
    this.#ask = ask
    document.addEventListener('visibilitychange', () => this.#tellVisible())
  }

  on(reply: Reply): void {
    switch (reply.kind) {
      case 'ready':
        if (document.hidden) this.#tellVisible()
        break
      case 'figures':
        this.#figures = reply.figures
        if (reply.figures.length > 0) this.#summary.hidden = true
        this.#frame ||= requestAnimationFrame(() => this.#draw())
        break
      case 'figure-file':
        this.#cards[reply.index]?.save(reply)
        break
      case 'table':
        this.#cards[reply.index]?.table.show(reply.page)
        break
      case 'done':
        this.#finish(reply.outcome)
        break
      case 'failed':
        // what happened stands among the messages
        this.#empty.hidden = true
    }
  }

  begin(): void {
    this.#empty.hidden = this.#figures.length > 0 || !this.#summary.hidden
  }

  clear(): void {
    this.#figures = []
    this.#summary.hidden = true
    this.#draw()
  }

  #tellVisible(): void {
    this.#ask({ kind: 'visible', visible: !document.hidden })
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    const figures = this.#figures
    this.#empty.hidden = figures.length > 0 || !this.#summary.hidden
    for (const card of this.#cards.splice(figures.length)) card.element.remove()
    figures.forEach((figure, k) => {
      if (!this.#cards[k]) {
        this.#cards[k] = new FigureCard(k, this.#ask)
        this.#list.append(this.#cards[k].element)
      }
      this.#cards[k].update(figure)
    })
  }

  #finish({ events, interrupted }: Outcome): void {
    for (const { table } of this.#cards) table.refresh()
    if (this.#figures.length > 0) return
    const why = interrupted ? 'No figure had been drawn by then.' : 'This script draws no figures.'
    this.#summary.replaceChildren(h('p', {}, why), ...summaryOf(events))
    this.#summary.hidden = false
    this.#draw()
  }
}

/** What there is to say of a run without figures. */
function summaryOf(events: Outcome['events']): HTMLElement[] {
  const rows = Object.entries(events)
  if (rows.length === 0) return []
  const head = h(
    'tr',
    {},
    h('th', { scope: 'col' }, 'Monitor'),
    h('th', { scope: 'col' }, 'Events'),
  )
  const body = rows.map(([name, n]) =>
    h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, n.toLocaleString('en'))),
  )
  const caption = h('caption', {}, 'What its monitors recorded')
  return [h('table', {}, caption, h('thead', {}, head), h('tbody', {}, ...body))]
}
