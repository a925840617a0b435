/** What of the rows is not there, each with its reason. */

/** Rows without any test. */
export const missing: Readonly<Record<string, string>> = {}

/** Rows of which a part is missing; the rest has tests. */
export const partly: Readonly<Record<string, string>> = {}
