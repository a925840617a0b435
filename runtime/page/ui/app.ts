/** The interface of a simulation: its parts, and what they tell each other. */
import type { Model } from '../../results/program.js'
import type { Reply, Theme } from '../protocol.js'
import { Address } from './address.js'
import { type Checker, createChecker } from './checker.js'
import { h, setText } from './dom.js'
import { createDownloadsPanel } from './downloads-panel.js'
import { createFiguresPanel } from './figures-panel.js'
import { createLinkButton } from './link-button.js'
import { checkLinked } from './linked-state.js'
import { createMessagesPanel } from './messages-panel.js'
import { createModelPanel } from './model-panel.js'
import type { Ask, Panel, PanelOptions, Texts } from './panel.js'
import { createParameters, type Parameters } from './parameters.js'
import { createRunBar, type RunBar } from './run-bar.js'
import { createSeedField, randomSeed, type SeedField } from './seed-field.js'
import { Session } from './session.js'
import { createThemeField } from './theme.js'

export interface MountOptions {
  /** the worker that serves the simulation: runtime/page/worker.ts */
  readonly makeWorker: () => Worker
  readonly texts: Texts
  /** whether the state stands in the fragment of the page's address */
  readonly linked?: boolean
}

/** What the simulation gives, as panels show it: figures first. */
const panelsOf = (options: PanelOptions): readonly Panel[] => [
  createFiguresPanel(options),
  createMessagesPanel(),
  createDownloadsPanel(options),
  createModelPanel(options),
]

/**
 * Shows the simulation under what `root` holds already, and starts it. Gives what takes it away
 * again.
 */
export function mountSimulation(root: HTMLElement | ShadowRoot, options: MountOptions): () => void {
  try {
    const app = new App(root, options, options.makeWorker())
    return () => app.end()
  } catch (error) {
    const text = `This browser does not let the page simulate: ${(error as Error).message}`
    const notice = h('p', { class: 'notice', role: 'alert' }, text)
    root.append(notice)
    return () => notice.remove()
  }
}

class App {
  readonly #element: HTMLElement
  readonly #worker: Worker
  /** aborted when all of it is taken away: listeners of the window go with it */
  readonly #ended = new AbortController()
  readonly #session: Session
  readonly #checker: Checker
  readonly #panels: readonly Panel[]
  readonly #address?: Address
  readonly #runBar: RunBar
  readonly #seed: SeedField
  readonly #notice = h('p', { class: 'notice', role: 'alert' })
  readonly #side = h('div', { class: 'side' })
  #parameters?: Parameters

  constructor(root: HTMLElement | ShadowRoot, { texts, linked }: MountOptions, worker: Worker) {
    this.#worker = worker
    const ask: Ask = (request) => worker.postMessage(request)
    this.#checker = createChecker(ask)
    this.#panels = panelsOf({ ask, texts })
    this.#session = new Session(ask, randomSeed(), {
      begun: (run) => this.#begun(run),
      cleared: () => this.#cleared(),
      changed: () => this.#update(),
    })
    this.#address = linked ? new Address(this.#session) : undefined
    this.#runBar = createRunBar(this.#session)
    this.#seed = createSeedField(this.#session)
    const themed = root instanceof ShadowRoot ? root.host : document.documentElement
    const tell = (theme: Theme) => ask({ kind: 'theme', theme })
    this.#element = this.#laidOut(createThemeField(themed, tell, this.#ended.signal))
    root.append(this.#element)
    worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data)
    worker.onerror = ({ message }) => this.#broken(message)
  }

  end(): void {
    this.#ended.abort()
    this.#address?.end()
    this.#worker.terminate()
    this.#element.remove()
  }

  #laidOut(theme: HTMLElement): HTMLElement {
    const address = this.#address
    const link = address && createLinkButton(() => address.write())
    const tools = h('div', { class: 'tools' }, link, theme)
    const bar = h('div', { class: 'bar' }, this.#runBar.element, tools)
    const results = h('div', { class: 'results' }, ...this.#panels.map(({ element }) => element))
    this.#side.append(this.#seed.element)
    const columns = h('div', { class: 'columns' }, this.#side, results)
    const frame = h('div', { class: 'frame' }, bar, this.#notice, columns)
    return h('div', { class: 'simulation' }, frame)
  }

  #hear(reply: Reply): void {
    if (!this.#session.accept(reply)) return
    this.#checker.on(reply)
    for (const panel of this.#panels) panel.on(reply)
    if (reply.kind === 'ready') this.#open(reply.model)
    if (reply.kind === 'failed') this.#parameters?.refuse(reply.failure)
  }

  async #open({ parameters }: Model): Promise<void> {
    this.#parameters = createParameters(parameters, this.#session, this.#checker)
    this.#side.append(this.#parameters.element)
    await this.#follow()
    this.#session.start()
    if (!this.#address) return
    const follow = async () => {
      if (await this.#follow()) this.#session.start()
    }
    addEventListener('hashchange', follow, { signal: this.#ended.signal })
  }

  /** Takes over what the address says; whether it says anything. */
  async #follow(): Promise<boolean> {
    const linked = this.#address?.read()
    if (!linked) return false
    const { seed, settings, refused } = await checkLinked(linked, this.#checker)
    this.#session.take(seed, settings)
    this.#parameters?.clear()
    this.#seed.clear()
    const sentences = refused.slice(0, 5).map((text) => `Not taken from the link: ${text}`)
    if (refused.length > 5) sentences.push(`and ${refused.length - 5} more`)
    this.#notice.replaceChildren(...sentences.map((text) => h('span', {}, text)))
    return true
  }

  #begun(run: number): void {
    for (const panel of this.#panels) panel.begin?.(run)
  }

  #cleared(): void {
    for (const panel of this.#panels) panel.clear?.()
    this.#parameters?.clear()
    this.#seed.clear()
    setText(this.#notice, '')
  }

  #update(): void {
    this.#runBar.update()
    this.#seed.update()
    this.#parameters?.update()
    this.#address?.writeSoon()
  }

  /** The worker itself cannot go on, or may not begin, which has no reason: no fault of the script's. */
  #broken(reason: string | undefined): void {
    const failure = reason
      ? { code: 'bug/runtime', message: `the simulation cannot go on: ${reason}` }
      : {
          code: 'page/policy',
          message: 'this page does not let the simulation start',
          help: 'its content security policy has to allow worker-src blob:',
        }
    this.#hear({ kind: 'failed', run: this.#session.run, failure })
  }
}
