/** What a run says: printed text, warnings, failures with the line of the script. */
import type { Failure, Reply } from '../protocol.js'
import { h, setText } from './dom.js'
import type { Panel } from './panel.js'
import { PrintedText } from './printed-text.js'
import { lineOf } from '../../results/source-span.js'
import { lineName } from '../../values/notebook-place.js'

interface Script {
  readonly file: string
  readonly source: string
}

/** More warnings than that are only counted. */
const MOST = 50

export function createMessagesPanel(): Panel {
  return new MessagesPanel()
}

class MessagesPanel implements Panel {
  readonly #failure = h('div', { role: 'alert' })
  readonly #warnings = h('ul', { class: 'warnings', 'aria-label': 'Warnings', hidden: true })
  readonly #printed = new PrintedText()
  readonly element = h(
    'section',
    { class: 'messages', 'aria-label': 'Messages' },
    this.#failure,
    this.#warnings,
    this.#printed.element,
  )
  #script: Script = { file: '', source: '' }
  #warned = new Map<string, { count: number; readonly times: HTMLElement }>()
  #more = 0
  /** what is shown belongs to the run before this one */
  #old = false

  on(reply: Reply): void {
    switch (reply.kind) {
      case 'ready':
        this.#script = reply.model
        break
      case 'printed':
        this.#renew()
        this.#printed.add(reply.text)
        break
      case 'warned':
        this.#renew()
        this.#warn(reply.text, reply.line)
        break
      case 'failed':
        this.#renew()
        this.#fail(reply.failure)
        break
      case 'progress':
      case 'held':
      case 'done':
        this.#renew()
    }
  }

  begin(): void {
    this.#old = true
  }

  clear(): void {
    this.#old = true
    this.#renew()
  }

  #renew(): void {
    if (!this.#old) return
    this.#old = false
    this.#failure.replaceChildren()
    this.#warnings.replaceChildren()
    this.#warnings.hidden = true
    this.#warned.clear()
    this.#more = 0
    this.#printed.clear()
  }

  /** The same warning again is counted. */
  #warn(text: string, line: number): void {
    const key = `${line} ${text}`
    const known = this.#warned.get(key)
    if (known) {
      known.count++
      setText(known.times, ` (${known.count} times)`)
      return
    }
    this.#warnings.hidden = false
    if (this.#warned.size < MOST) {
      const times = h('span')
      this.#warned.set(key, { count: 1, times })
      const words = h('p', {}, h('strong', {}, 'Warning: '), text, times)
      this.#warnings.append(h('li', {}, words, ...this.#frame(line)))
      return
    }
    if (this.#more++ === 0) this.#warnings.append(h('li'))
    setText(this.#warnings.lastElementChild as Element, `… and ${this.#more} more warnings`)
  }

  #fail({ code, message, help, span, parameter, drawn }: Failure): void {
    const ours = code.startsWith('bug/')
    const title = ours
      ? 'The simulation stopped: a bug of brianc, not of the script'
      : parameter !== undefined || code.startsWith('set/')
        ? 'The simulation did not start'
        : 'The simulation stopped'
    const words = [message, help ?? HELP[code], drawn && 'The figures show it up to there.']
    this.#failure.replaceChildren(
      h('p', { class: 'failure-title' }, title),
      ...words.flatMap((text) => (text ? [h('p', {}, sentence(text))] : [])),
      ...(span ? this.#frame(span.start.line, span.start.column, span.end.column) : []),
      h('p', { class: 'hint' }, code),
    )
  }

  /** A line of the script, marked where columns are given. */
  #frame(line: number, from?: number, to = 0): HTMLElement[] {
    const { file, source } = this.#script
    const text = lineOf(source, line)
    if (text.trim() === '') return []
    const code = h('code')
    if (from === undefined) code.append(text.trim())
    else {
      const marked = h('mark', {}, text.slice(from - 1, to - 1))
      code.append(text.slice(0, from - 1).trimStart(), marked, text.slice(to - 1))
    }
    const place = h('span', { class: 'place' }, lineName(file, source, line))
    return [h('div', { class: 'script-line', tabindex: 0, role: 'group' }, place, code)]
  }
}

/** What to do about failures whose own words do not say it. */
const HELP: Readonly<Record<string, string>> = {
  'run/memory':
    'record less (fewer neurons, a longer dt of the monitor), make the model smaller, or close other tabs',
  'bug/runtime':
    'reload the page; if it happens again, report it with the script, the parameters and the seed',
}

const sentence = (text: string): string => {
  const end = /[.!?:)]$/.test(text) ? '' : '.'
  return `${text[0].toUpperCase()}${text.slice(1)}${end}`
}
