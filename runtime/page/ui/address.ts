/** The address of the page, whose fragment holds the state. */
import { type LinkedState, readHash, writeHash } from './hash.js'
import type { Session } from './session.js'

/** Browsers refuse more than a hundred changes in half a minute. */
const SOON = 400

export class Address {
  readonly #session: Session
  #timer?: ReturnType<typeof setTimeout>

  constructor(session: Session) {
    this.#session = session
  }

  /** What it asks for, if anything. */
  read(): LinkedState | undefined {
    return readHash(location.hash)
  }

  /** Puts the state of the session there, and gives the whole address. */
  write(): string {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const { seed, scriptSeed, settings } = this.#session
    const texts = [...settings].map(([name, { text }]) => [name, text] as const)
    const hash = writeHash(scriptSeed === undefined ? seed : undefined, texts)
    const link = location.href.replace(/#.*/s, '') + hash
    try {
      if (location.hash !== hash) history.replaceState(history.state, '', link)
    } catch {
      // a page inside another one may not: the link can still be copied
    }
    return link
  }

  /** Writes no more. */
  end(): void {
    clearTimeout(this.#timer)
  }

  writeSoon(): void {
    this.#timer ??= setTimeout(() => this.write(), SOON)
  }
}
