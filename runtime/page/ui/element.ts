/**
 * The element `<brianc-sim src="sim.mjs">`: shows any module that brianc has made, with its controls
 * and figures. Its policy needs `worker-src blob:`, and `'wasm-unsafe-eval'` to be fast.
 */
import { mountSimulation } from './app.js'

/** The build puts both in: the text of element-worker.ts as a classic script, and page.css. */
declare const elementWorker: string
declare const elementStyle: string

/** On a server, which imports this with the pages that it makes, there are no elements. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

class BriancSimulation extends Base {
  static readonly observedAttributes = ['src']
  #takeAway?: () => void

  /** An element that stands in the page's text has heard of its attribute before. */
  connectedCallback(): void {
    if (!this.#takeAway) this.#show()
  }

  disconnectedCallback(): void {
    this.#end()
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show()
  }

  #show(): void {
    this.#end()
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(elementStyle)
    root.adoptedStyleSheets = [sheet]
    root.replaceChildren()
    const src = this.getAttribute('src')
    if (!src) return
    const address = new URL(src, document.baseURI).href
    this.#takeAway = mountSimulation(root, { makeWorker: () => workerOf(address), texts: {} })
  }

  #end(): void {
    this.#takeAway?.()
    this.#takeAway = undefined
  }
}

function workerOf(module: string): Worker {
  const address = URL.createObjectURL(new Blob([elementWorker], { type: 'text/javascript' }))
  try {
    const worker = new Worker(address)
    worker.postMessage(module)
    return worker
  } finally {
    URL.revokeObjectURL(address)
  }
}

// a page may load this more than once
if (globalThis.customElements && !customElements.get('brianc-sim')) {
  customElements.define('brianc-sim', BriancSimulation)
}
