/** Asks whether parameters can have values. */
import type { Checked, Reply } from '../protocol.js'
import type { Ask } from './panel.js'

export interface Checker {
  /** `text` is in Brian's notation */
  check(name: string, text: string): Promise<Checked>
  on(reply: Reply): void
}

export function createChecker(ask: Ask): Checker {
  // answers come in the order of the questions
  const waiting: ((checked: Checked) => void)[] = []
  return {
    check: (name, text) =>
      new Promise((resolve) => {
        waiting.push(resolve)
        ask({ kind: 'check', name, text })
      }),
    on(reply) {
      if (reply.kind === 'checked') waiting.shift()?.(reply)
    },
  }
}
