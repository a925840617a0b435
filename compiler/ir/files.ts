/** What 6-emit gives and 7-bundle takes. */
export interface Files {
  /** the emitted TypeScript module */
  readonly typescript: string
  /** what TypeScript knows of the finished module: the text of sim.d.mts beside sim.mjs */
  readonly declarations: string
  /** JSON: from lines of `typescript` to the script, where it was asked for */
  readonly map?: string
  /** the WebAssembly that it holds, as text; nothing where it holds none */
  readonly wat?: string
  /** what a page says of the model; made where it is asked for */
  readonly page?: PageText
}

export interface PageText {
  readonly title: string
  /** paragraphs, plain text */
  readonly description: readonly string[]
  /** of each object with equations, in the order of the script */
  readonly equations: readonly {
    /** the script's name for it */
    readonly name: string
    readonly kind: string
    /** HTML with MathML; the script's text is escaped in it */
    readonly html: string
  }[]
}

export interface Bundle {
  /** one ES module without imports */
  readonly code: string
  /** JSON: from the module to the script, where it was asked for */
  readonly map?: string
}
