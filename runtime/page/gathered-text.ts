/** Printed text on its way to the page: many small pieces travel as few larger ones. */

/** Milliseconds between two messages, at least. */
const PAUSE = 100

export class GatheredText {
  readonly #send: (text: string) => void
  #text = ''
  #sent = Number.NEGATIVE_INFINITY
  #timer?: ReturnType<typeof setTimeout>

  constructor(send: (text: string) => void) {
    this.#send = send
  }

  /** The first piece after a pause goes at once. */
  add(text: string): void {
    this.#text += text
    if (performance.now() - this.#sent >= PAUSE) this.flush()
    // the timer has its turn whenever the simulation lets the host breathe
    else this.#timer ??= setTimeout(() => this.flush(), PAUSE)
  }

  /** Sends what has gathered, before what must come after it. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#text === '') return
    const text = this.#text
    this.#text = ''
    this.#sent = performance.now()
    this.#send(text)
  }
}
