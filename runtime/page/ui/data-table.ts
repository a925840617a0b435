/** The numbers behind a figure as a table: asked for when it is opened, some rows at a time. */
import type { TablePage } from '../protocol.js'
import { PAGE_ROWS } from '../table-page.js'
import { h, setAttribute, setText } from './dom.js'
import type { Ask } from './panel.js'

export class DataTable {
  readonly element: HTMLDetailsElement
  /** of the figure, for those who hear the page */
  name = ''
  readonly #index: number
  readonly #ask: Ask
  #page: TablePage = { titles: [], table: 0, rows: 0, skip: 0, columns: [] }

  readonly #choice = h('select', {
    'aria-label': 'Which data',
    onchange: () => this.#want(this.#choice.selectedIndex, 0),
  })
  readonly #place = h('span', { class: 'table-place', role: 'status' })
  readonly #back = stepButton('Previous rows', '‹', () => this.#turn(-1))
  readonly #on = stepButton('Next rows', '›', () => this.#turn(1))
  readonly #save = h(
    'button',
    { type: 'button', class: 'small', onclick: () => this.#saveAll() },
    'Save all as CSV',
  )
  readonly #steps = h('span', {}, this.#back, ' ', this.#on)
  readonly #bar = h('div', { class: 'table-bar' }, this.#choice, this.#place, this.#steps)
  readonly #table = h('table')
  readonly #frame = h('div', { class: 'table-frame', role: 'region', tabindex: 0 }, this.#table)

  constructor(index: number, ask: Ask) {
    this.#index = index
    this.#ask = ask
    this.#bar.append(this.#save)
    this.element = h(
      'details',
      { class: 'data', ontoggle: () => this.refresh() },
      h('summary', {}, 'Data'),
      this.#bar,
      this.#frame,
    )
  }

  /** Asks for the rows that are shown as they are by now, if anybody looks. */
  refresh(): void {
    if (this.element.open) this.#want(this.#page.table, this.#page.skip)
  }

  show(page: TablePage): void {
    const { titles, table, rows, skip, columns } = page
    this.#page = page
    this.#showTitles(titles, table)
    const shown = Math.max(0, ...columns.map(({ values }) => values.length))
    const last = skip + shown
    setText(this.#place, placeOf(skip, last, rows))
    const isWhole = shown === rows
    this.#steps.hidden = isWhole
    setAttribute(this.#back, 'aria-disabled', skip === 0 && 'true')
    setAttribute(this.#on, 'aria-disabled', last === rows && 'true')
    this.#save.hidden = this.#frame.hidden = rows === 0
    const title = titles[table] ?? ''
    setAttribute(this.#frame, 'aria-label', `Data of ${this.name}: ${title}`)
    this.#table.replaceChildren(
      h('caption', {}, title),
      h(
        'thead',
        {},
        rowOf(columns, (name) => h('th', { scope: 'col' }, name)),
      ),
      bodyOf(columns, shown),
    )
  }

  #showTitles(titles: readonly string[], table: number): void {
    const choice = this.#choice
    choice.hidden = titles.length < 2
    const old = Array.from(choice.options, (option) => option.text)
    if (old.join('\n') !== titles.join('\n')) {
      choice.replaceChildren(...titles.map((title) => h('option', {}, title)))
    }
    choice.selectedIndex = table
  }

  #turn(direction: 1 | -1): void {
    const { table, rows, skip } = this.#page
    const next = skip + direction * PAGE_ROWS
    if (next >= 0 && next < rows) this.#want(table, next)
  }

  #want(table: number, skip: number): void {
    this.#ask({ kind: 'table', index: this.#index, table, skip })
  }

  #saveAll(): void {
    this.#ask({ kind: 'table-file', index: this.#index, table: this.#page.table })
  }
}

const count = (n: number): string => n.toLocaleString('en')

function placeOf(skip: number, last: number, rows: number): string {
  if (rows === 0) return 'There are no numbers behind this figure'
  if (skip === 0 && last === rows) return rows === 1 ? '1 row' : `${count(rows)} rows`
  const which = skip === 0 ? `First ${count(last)}` : `${count(skip + 1)} to ${count(last)}`
  return `${which} of ${count(rows)} rows`
}

const stepButton = (label: string, sign: string, onclick: () => void) =>
  h('button', { type: 'button', class: 'small', 'aria-label': label, onclick }, sign)

function rowOf(columns: TablePage['columns'], cell: (name: string) => HTMLElement): HTMLElement {
  return h('tr', {}, ...columns.map(({ name }) => cell(name)))
}

/** Numbers have their shortest digits: they read back to the same number. */
function bodyOf(columns: TablePage['columns'], rows: number): HTMLElement {
  const body = h('tbody')
  for (let k = 0; k < rows; k++) {
    body.append(h('tr', {}, ...columns.map(({ values }) => h('td', {}, `${values[k] ?? ''}`))))
  }
  return body
}
