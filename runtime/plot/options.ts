/** The keywords of a plotting call: checked, with the short names of matplotlib spelled out. */
import type { Value } from '../values/value.js'
import { isTrue, type Keywords, toNumber, toText } from './arguments.js'
import * as faults from './messages.js'
import type { PyplotState } from './state.js'

/** `given` with the short names of matplotlib spelled out; the caller's list says which exist. */
export class Options {
  private readonly values = new Map<string, Value>()

  /**
   * @param known the names that the call understands
   * @param ignored those that have no effect on the picture
   * @param state where a keyword that is not drawn is noted; without it, it is a fault
   */
  constructor(
    readonly call: string,
    given: Keywords,
    known: readonly string[],
    ignored: readonly string[] = [],
    readonly state?: PyplotState,
  ) {
    for (const [short, value] of Object.entries(given)) {
      const name = aliases[short] && known.includes(aliases[short]) ? aliases[short] : short
      if (ignored.includes(name)) continue
      if (!known.includes(name)) {
        if (!state) throw faults.keyword(call, short, known)
        this.ignore(short)
        continue
      }
      if (this.values.has(name)) throw faults.type(call, `'${name}' is given twice`)
      if (value !== undefined) this.values.set(name, value)
    }
  }

  /** The same keywords, one of them with another value. */
  with(name: string, value: Value): Options {
    const given = { ...Object.fromEntries(this.values), [name]: value }
    return new Options(this.call, given, Object.keys(given), [], this.state)
  }

  /** Notes that a keyword, or one of its values, is not drawn. */
  ignore(what: string): void {
    this.state?.notes(`${this.call}(${what})`, `${this.call}(): '${what}' is not drawn`)
  }

  has(name: string): boolean {
    return (this.values.get(name) ?? null) !== null
  }

  get(name: string): Value {
    return this.values.get(name) ?? null
  }

  number(name: string): number | undefined
  number(name: string, fallback: number): number
  number(name: string, fallback?: number): number | undefined {
    return this.has(name) ? toNumber(this.call, this.get(name)) : fallback
  }

  text(name: string): string | undefined
  text(name: string, fallback: string): string
  text(name: string, fallback?: string): string | undefined {
    return this.has(name) ? toText(this.call, this.get(name)) : fallback
  }

  flag(name: string, fallback: boolean): boolean {
    return this.has(name) ? isTrue(this.get(name)) : fallback
  }

  word(name: string, words: readonly string[], fallback: string): string {
    const word = this.text(name, fallback)
    if (!words.includes(word)) {
      throw faults.value(this.call, `${name}='${word}' is unknown`, `use ${words.join(', ')}`)
    }
    return word
  }
}

/**
 * Keywords from positional arguments: `names` in matplotlib's order. A surplus argument is a
 * fault, and so is one that is given both ways.
 */
export function bind(
  call: string,
  positional: readonly Value[],
  keywords: Keywords,
  names: readonly string[],
): Keywords {
  if (positional.length > names.length) {
    throw faults.type(
      call,
      `takes at most ${names.length} positional arguments but ${positional.length} were given`,
    )
  }
  const bound: Keywords = { ...keywords }
  positional.forEach((value, k) => {
    if (names[k] in keywords) throw faults.type(call, `'${names[k]}' is given twice`)
    bound[names[k]] = value
  })
  return bound
}

const aliases: Record<string, string> = {
  c: 'color',
  lw: 'linewidth',
  ls: 'linestyle',
  ms: 'markersize',
  mfc: 'markerfacecolor',
  mec: 'markeredgecolor',
  mew: 'markeredgewidth',
  ds: 'drawstyle',
  aa: 'antialiased',
  fc: 'facecolor',
  ec: 'edgecolor',
  facecolors: 'facecolor',
  edgecolors: 'edgecolor',
  linewidths: 'linewidth',
  linestyles: 'linestyle',
  colors: 'color',
  ha: 'horizontalalignment',
  va: 'verticalalignment',
  size: 'fontsize',
  weight: 'fontweight',
  family: 'fontfamily',
  ncols: 'ncol',
  fontname: 'fontfamily',
  style: 'fontstyle',
  mfcalt: 'markerfacecoloralt',
}
