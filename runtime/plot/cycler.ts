/** cycler: the turns of the property cycle. */
import type { Value } from '../values/value.js'
import { type Keywords, toList, toNumber, toText } from './arguments.js'
import { toColor } from './colors.js'
import { type CycleEntry, PlotObject, type PlotHost } from './state.js'

export class Cycler extends PlotObject {
  readonly typeName = 'Cycler'

  constructor(readonly entries: readonly CycleEntry[]) {
    super()
  }

  length(): number {
    return this.entries.length
  }
}

/** `cycler(color=['r', 'g'])`, `cycler('color', ['r', 'g'])` */
export const pyplotCycler = (_: PlotHost, args: readonly Value[], keywords: Keywords): Value =>
  new Cycler(cycleOf(args, keywords) ?? [])

/** What set_prop_cycle takes: a cycler, or what makes one; undefined for None. */
export function cycleOf(
  args: readonly Value[],
  keywords: Keywords,
): readonly CycleEntry[] | undefined {
  const [first = null, second] = args
  if (first instanceof Cycler) return first.entries
  const named = typeof first === 'string' && second !== undefined ? { [first]: second } : keywords
  let entries: CycleEntry[] | undefined
  for (const [name, value] of Object.entries(named)) {
    const items = toList('cycler', value).map((item) => entry(name, item))
    entries = entries ? entries.map((old, k) => ({ ...old, ...items[k % items.length] })) : items
  }
  return entries
}

function entry(name: string, value: Value): CycleEntry {
  switch (name) {
    case 'color':
    case 'c':
      return { color: toColor('cycler', value) }
    case 'linestyle':
    case 'ls':
      return { linestyle: value }
    case 'marker':
      return { marker: toText('cycler', value) }
    case 'linewidth':
    case 'lw':
      return { linewidth: toNumber('cycler', value) }
    default:
      return {}
  }
}
