/**
 * The element `<brianc-sim src="sim.mjs">`: shows any module that brianc has made, with its controls
 * and figures. Its policy needs `worker-src blob:`, and `'wasm-unsafe-eval'` to be fast.
 */
import { mountSimulation } from './app.js'

/** The build puts both in: the text of element-worker.ts as a classic script, and page.css. */
declare const elementWorker: string
declare const elementStyle: string

class BriancSimulation extends HTMLElement {
  static readonly observedAttributes = ['src']
  #takeAway?: () => void

  connectedCallback(): void {
    this.#show()
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
    const text = new Blob([elementWorker], { type: 'text/javascript' })
    const address = URL.createObjectURL(text)
    this.#takeAway = mountSimulation(root, {
      makeWorker: () => {
        const worker = new Worker(address)
        worker.postMessage(new URL(src, document.baseURI).href)
        return worker
      },
      texts: {},
    })
    URL.revokeObjectURL(address)
  }

  #end(): void {
    this.#takeAway?.()
    this.#takeAway = undefined
  }
}

customElements.define('brianc-sim', BriancSimulation)
