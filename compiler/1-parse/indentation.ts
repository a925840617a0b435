/** Python's indentation: a stack of columns. Python reference, "Indentation". */

interface Column {
  /** with tabs up to the next multiple of 8 */
  readonly wide: number
  /** with tabs as one column: both must agree on what is deeper, or tabs are ambiguous */
  readonly narrow: number
}

export type Change =
  | { readonly kind: 'same' }
  | { readonly kind: 'indent' }
  | { readonly kind: 'dedent'; readonly blocks: number; readonly matches: boolean }
  | { readonly kind: 'ambiguous' }

export class Indentation {
  readonly #stack: Column[] = [{ wide: 0, narrow: 0 }]

  /** How many blocks are open. */
  get depth(): number {
    return this.#stack.length - 1
  }

  /** Moves to the indentation of a new statement's line. */
  change(blanks: string): Change {
    const column = measure(blanks)
    const top = this.#stack[this.#stack.length - 1]
    if (column.wide === top.wide) {
      return { kind: column.narrow === top.narrow ? 'same' : 'ambiguous' }
    }
    if (column.wide > top.wide) {
      if (column.narrow <= top.narrow) return { kind: 'ambiguous' }
      this.#stack.push(column)
      return { kind: 'indent' }
    }
    return this.#dedent(column)
  }

  #dedent(column: Column): Change {
    let blocks = 0
    while (this.#stack[this.#stack.length - 1].wide > column.wide) {
      this.#stack.pop()
      blocks++
    }
    const top = this.#stack[this.#stack.length - 1]
    if (top.wide === column.wide && top.narrow !== column.narrow) return { kind: 'ambiguous' }
    return { kind: 'dedent', blocks, matches: top.wide === column.wide }
  }
}

function measure(blanks: string): Column {
  let wide = 0
  let narrow = 0
  for (const c of blanks) {
    if (c === '\t') wide = (Math.floor(wide / 8) + 1) * 8
    else wide = c === '\f' ? 0 : wide + 1
    narrow = c === '\f' ? 0 : narrow + 1
  }
  return { wide, narrow }
}
