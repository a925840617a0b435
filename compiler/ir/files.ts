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
}

export interface Bundle {
  /** one ES module without imports */
  readonly code: string
  /** JSON: from the module to the script, where it was asked for */
  readonly map?: string
}
