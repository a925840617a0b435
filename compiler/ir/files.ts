/** What 6-emit gives and 7-bundle takes. */
export interface Files {
  /** the emitted TypeScript module */
  readonly typescript: string
}

export interface Bundle {
  /** one ES module without imports */
  readonly code: string
}
