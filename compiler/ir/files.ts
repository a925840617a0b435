/** What 6-emit gives and 7-bundle takes. */
export interface Files {
  /** the emitted TypeScript module */
  readonly typescript: string
  /** what TypeScript knows of the finished module: the text of sim.d.mts beside sim.mjs */
  readonly declarations: string
  /** the WebAssembly that it holds, as text; nothing where it holds none */
  readonly wat?: string
  /** the words of a page, where one is wanted */
  readonly page?: PageText
}

/** What a page says of its model. */
export interface PageText {
  readonly title: string
  /** paragraphs of plain text */
  readonly description: readonly string[]
  /** of each object of the script; `html` is HTML with MathML in it */
  readonly equations: readonly {
    readonly name: string
    readonly kind: string
    readonly html: string
  }[]
}

export interface Bundle {
  /** one ES module without imports */
  readonly code: string
}
