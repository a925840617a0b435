/** What the parts of the interface have in common. */
import type { Reply, Request } from '../protocol.js'

export type Ask = (request: Request) => void

/** A part of the interface: it is made once, and changes in place. */
export interface Panel {
  readonly element: HTMLElement
  /**
   * All that the worker says, in order; `ready` comes first. What belongs to a run that another
   * one replaced is not passed on.
   */
  on(reply: Reply): void
  /** A new run begins: what was shown of the last one stays until there is something new. */
  begin?(run: number): void
  /** The user starts afresh: nothing has run, nothing is shown. */
  clear?(): void
}

/** What a panel is made with. */
export interface PanelOptions {
  readonly ask: Ask
  readonly texts: Texts
}

/** Texts that a page holds beside the simulation; an element may have none. */
export interface Texts {
  /** the generated code */
  readonly typescript?: string
  /** the equations as MathML and HTML: written by the compiler, so it may stand as it is */
  readonly equations?: Node
}
