/** What of a kernel can be done for several elements at once, and what one after the other. */
import type { Kernel, KernelStatement, Load } from '../../ir/kernel.js'
import { expressionsOf, namesRead } from '../names-read.js'

export class Order {
  /** names of what depends on memory that the loop itself changes for later elements */
  readonly serial = new Set<string>()

  /** `loads`: those that the loop makes; `placeOf`: equal where two arrays may be one memory. */
  constructor(
    readonly kernel: Kernel,
    readonly loads: readonly Load[],
    placeOf: (array: string) => string,
  ) {
    const { body } = kernel
    const changed = new Set(
      body.flatMap((s) =>
        s.kind === 'store' && s.through !== undefined ? [placeOf(s.array)] : [],
      ),
    )
    for (const { local, array, through } of loads) {
      if (through !== undefined && changed.has(placeOf(array))) this.serial.add(local)
    }
    for (const s of body) if (s.kind === 'let' && this.#readsSerial(s)) this.serial.add(s.local)
  }

  isSerial(s: KernelStatement): boolean {
    return (s.kind === 'store' && s.through !== undefined) || this.#readsSerial(s)
  }

  /** Whether anything of it can be done for two elements at once. */
  get isVectorisable(): boolean {
    return this.kernel.body.some((s) => !this.isSerial(s))
  }

  /** Whether four pairs in a turn are no more than one after the other. */
  get isWide(): boolean {
    const { body } = this.kernel
    const truths = body.flatMap((s) => (s.kind === 'store' && s.type === 'boolean' ? [s] : []))
    const once = new Set(truths.map(({ array }) => array)).size === truths.length
    const first = body.findIndex(({ kind }) => kind === 'event')
    const eventsLast = first < 0 || body.slice(first).every(({ kind }) => kind === 'event')
    const through = this.loads.some((load) => load.through !== undefined)
    const serial = body.some((s) => this.isSerial(s))
    return !through && once && eventsLast && truths.every((s) => !s.when) && !serial
  }

  #readsSerial(s: KernelStatement): boolean {
    return [...namesRead(expressionsOf(s))].some((name) => this.serial.has(name))
  }
}
