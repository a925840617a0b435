/** The random numbers of a kernel, which are drawn before its loop. */
import type { Kernel, LoweredExpression } from '../../ir/kernel.js'
import { type MathName, type Spelling, printExpression } from './expression.js'
import { fromStorage } from './kernel-text.js'

/** Functions of the runtime that draw before the loop. */
export type DrawName = 'drawNormal' | 'drawPoisson' | 'drawRows' | 'drawWhere'

interface Around {
  readonly step: string
  readonly count: string
  readonly events: string
  /** how many elements there are, the number of one, and its place in buffers */
  readonly size: string
  readonly index: string
  readonly position: string
  /** the locals that the kernel reads */
  readonly read: ReadonlySet<string>
  readonly spelling: Spelling
  local(name: string): string
  array(name: string): string
  runtime(name: MathName | DrawName): string
}

export function printDraws(kernel: Kernel, around: Around): string[] {
  const { draws } = kernel
  const { step, count, size, read, local, array, runtime } = around
  if (draws.some(({ place }) => place !== undefined)) return drawnInRows(kernel, around)
  const slots = new Map<string, number>()
  const next = (kind: string) => {
    const slot = slots.get(kind) ?? 0
    slots.set(kind, slot + 1)
    return slot
  }
  return draws.map(({ local: name, distribution, callable, mean, where }) => {
    const slot = next(callable ?? distribution)
    const draw = (n: string) => {
      if (mean) {
        const parameter = printMean(mean, kernel, around)
        return `${runtime('drawPoisson')}(${step}, ${slot}, ${n}, ${parameter})`
      }
      if (distribution === 'randn') return `${runtime('drawNormal')}(${step}, ${slot}, ${n})`
      if (callable === undefined) return `${step}.${distribution}(${slot}, ${n})`
      return `${local(callable)}(${n}, ${slot})`
    }
    const call =
      where === undefined
        ? draw(size)
        : `${runtime('drawWhere')}(${step}, ${next('where')}, ${array(where)}, ` +
          `(${count}) => ${draw(count)})`
    return read.has(name) ? `const ${local(name)} = ${call}` : call
  })
}

/** Element by element, as where the order of elements matters. */
function drawnInRows({ draws }: Kernel, { step, count, local, runtime }: Around): string[] {
  const kinds = draws.map(({ distribution }) => (distribution === 'rand' ? 'u' : 'n')).join('')
  const call = `${runtime('drawRows')}(${step}, '${kinds}', ${count})`
  const [first, ...others] = draws.map((draw) => local(draw.local))
  return [`const ${first} = ${call}`, ...others.map((name) => `const ${name} = ${first}`)]
}

/** Where the random number of an element is. */
export function placeOf(place: number | undefined, { draws }: Kernel, position: string): string {
  if (place === undefined || draws.length === 1) return `[${position}]`
  return `[${draws.length} * ${position} + ${place}]`
}

/** A function of the position: it reads arrays itself, since the loop has not begun. */
function printMean(mean: LoweredExpression, { index, loads }: Kernel, around: Around): string {
  const { events, position, spelling, array } = around
  const i = index.kind === 'all' ? around.index : `${events}[${position}]`
  const elements = new Map(
    loads.map(({ local, array: name, through, access, type }) => {
      const own = access === 'uniform' ? '0' : i
      const place = through === undefined ? own : `${array(through)}[${own}]`
      const element = `${array(name)}[${place}]`
      return [local, type === 'boolean' ? `(${fromStorage(element, type)})` : element]
    }),
  )
  let varies = false
  const local = (name: string) => {
    const text = name === 'i' ? i : (elements.get(name) ?? spelling.local(name))
    varies ||= text.includes('[') || name === 'i'
    return text
  }
  const text = printExpression(mean, { ...spelling, local })
  return `(${varies ? position : ''}) => ${text}`
}
