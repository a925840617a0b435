/** What a run says: printed text, warnings, failures with the line of the script. */
import type { Failure, Reply, ScriptPlace } from '../protocol.js'
import { h, setText } from './dom.js'
import type { Panel } from './panel.js'
import { PrintedText } from './printed-text.js'

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
  #warned = new Map<string, { count: number; readonly times: HTMLElement }>()
  #more = 0
  /** what is shown belongs to the run before this one */
  #old = false

  on(reply: Reply): void {
    switch (reply.kind) {
      case 'printed':
        this.#renew()
        this.#printed.add(reply.text)
        break
      case 'warned':
        this.#renew()
        this.#warn(reply.text, reply.place)
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
  #warn(text: string, place: ScriptPlace): void {
    const key = `${place.name} ${text}`
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
      this.#warnings.append(h('li', {}, words, ...frame(place)))
      return
    }
    if (this.#more++ === 0) this.#warnings.append(h('li'))
    setText(this.#warnings.lastElementChild as Element, `… and ${this.#more} more warnings`)
  }

  #fail({ code, message, help, place, parameter, drawn }: Failure): void {
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
      ...(place ? frame(place) : []),
      h('p', { class: 'hint' }, code),
    )
  }
}

/** A line of the script, marked where columns are given. */
function frame({ name, text, from, to = 0 }: ScriptPlace): HTMLElement[] {
  if (text.trim() === '') return []
  const code = h('code')
  if (from === undefined) code.append(text.trim())
  else {
    const marked = h('mark', {}, text.slice(from - 1, to - 1))
    code.append(text.slice(0, from - 1).trimStart(), marked, text.slice(to - 1))
  }
  const place = h('span', { class: 'place' }, name)
  return [h('div', { class: 'script-line', tabindex: 0, role: 'group' }, place, code)]
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
