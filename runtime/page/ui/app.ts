/** The interface of a simulation: its parts, and what they tell each other. */
import type { Reply } from '../protocol.js'
import { h } from './dom.js'
import { createDownloadsPanel } from './downloads-panel.js'
import { createFiguresPanel } from './figures-panel.js'
import { createMessagesPanel } from './messages-panel.js'
import { createModelPanel } from './model-panel.js'
import type { Ask, Panel, Texts } from './panel.js'

export interface MountOptions {
  /** the worker that serves the simulation: runtime/page/worker.ts */
  readonly makeWorker: () => Worker
  readonly texts: Texts
}

/** Shows the simulation under what `root` holds already, and starts it. */
export function mountSimulation(
  root: HTMLElement | ShadowRoot,
  { makeWorker, texts }: MountOptions,
): void {
  const worker = makeWorker()
  const ask: Ask = (request) => worker.postMessage(request)
  // of the figures builder, in this order: figures; messages, downloads, model
  const messages = createMessagesPanel()
  const panels: Panel[] = [
    createFiguresPanel({ ask, texts }),
    messages,
    createDownloadsPanel({ ask, texts }),
    createModelPanel({ ask, texts }),
  ]
  worker.onerror = ({ message }) =>
    messages.on({ kind: 'failed', run: 1, failure: { code: 'bug/runtime', message } })
  let run = 0
  const start = () => {
    run++
    for (const panel of panels) panel.begin?.(run)
    ask({ kind: 'run', run, seed: 1, set: {}, held: false })
  }
  root.append(h('button', { type: 'button', onclick: start }, 'Run'))
  root.append(h('div', { class: 'simulation' }, ...panels.map(({ element }) => element)))
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'ready') start()
    for (const panel of panels) panel.on(data)
  }
}
