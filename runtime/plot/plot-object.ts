/** What a script can hold in its hands: figures, axes, artists, and what is not drawn. */
import type { ObjectValue, Value } from '../values/value.js'

/** What a script can hold in its hands. */
export abstract class PlotObject implements ObjectValue {
  abstract readonly typeName: string

  /** says that something is not drawn */
  protected note(_: string): void {}

  /** the attributes that can be read */
  protected attributes(): Record<string, Value> {
    return {}
  }

  getAttribute(name: string): Value {
    const own = this.attributes()
    if (Object.hasOwn(own, name)) return own[name]
    this.note(`${this.typeName}.${name}`)
    return new Inert(`${this.typeName}.${name}`)
  }

  setAttribute(name: string, _?: Value): void {
    this.note(`${this.typeName}.${name}`)
  }

  /** A method, with keywords; what is unknown is not drawn. */
  call(name: string, _: readonly Value[], __: Readonly<Record<string, Value>>): Value {
    this.note(`${this.typeName}.${name}()`)
    return new Inert(`${this.typeName}.${name}()`)
  }

  /** A call without keywords, where compile time knew no more. */
  callMethod(name: string, ...args: Value[]): Value {
    return this.call(name, args, {})
  }
}

/** What a call gives that is not drawn: takes any attribute, method or item. */
export class Inert implements ObjectValue {
  constructor(readonly typeName: string) {}
  getAttribute(): Value {
    return this
  }
  setAttribute(): void {}
  getItem(): Value {
    return this
  }
  setItem(): void {}
  length(): number {
    return 0
  }
  iterate(): Iterable<Value> {
    return []
  }
  call(): Value {
    return this
  }
  callMethod(): Value {
    return this
  }
  toText(): string {
    return `<${this.typeName}>`
  }
}

/** What a position counts in: `ax.transAxes`, `ax.transData`, `fig.transFigure` and the like. */
export class Transform extends PlotObject {
  constructor(
    readonly typeName: string,
    /** the axes whose rectangle is 0 to 1 along it; absent: data */
    readonly fraction?: 'x' | 'y' | 'both',
    /** over the whole figure */
    readonly ofFigure = false,
  ) {
    super()
  }
}
