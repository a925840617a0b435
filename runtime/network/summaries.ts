/** scheduling_summary() and profiling_summary(). Brian, Network; semantics pages 6.3 and 6.8. */
import { second } from '../values/dimension.js'
import { valueText } from '../values/format.js'
import { fail } from '../values/script-error.js'
import type { NetworkObject } from '../spikes/network-object.js'
import { type ObjectValue, Quantity, Tuple, type Value } from '../values/value.js'
import type { RunningNetwork } from './magic.js'
import { partsOf } from './object-parts.js'
import { inScheduleOrder } from './schedule.js'
import type { Simulation } from './simulation.js'

/** A text that print() shows as it is. */
class Summary implements ObjectValue {
  constructor(
    readonly typeName: string,
    readonly text: string,
  ) {}

  toRepr(): string {
    return this.text
  }
}

/** `network`: None for the magic one, which consists of `values`. */
export function schedulingSummary(
  sim: Simulation,
  network: Value,
  values: (Value | undefined)[],
): Value {
  const net = (network as RunningNetwork | null) ?? sim.magic
  const objects = 'objects' in net ? [...(net.objects as Set<never>)] : sim.magic.enlist(values)
  const parts = objects.flatMap((object) =>
    partsOf(object).map((part) => ({ ...part, object, dt: (part.clock ?? sim.clock).dt })),
  )
  const sorted = inScheduleOrder(parts, net.schedule ?? sim.schedule)
  const smallest = Math.min(...sorted.map(({ dt }) => dt))
  const rows = sorted.map(({ name, type, slot, order, object, dt }) => {
    const whole = partOf(object)
    const steps = Math.floor(dt / smallest)
    const every = steps === 1 ? 'step' : `${steps} steps`
    return [
      `${name} (${type})`,
      type === 'NetworkOperation' ? '--' : `${whole.name} (${whole.typeName})`,
      `${valueText(new Quantity(dt, second))} (every ${every})`,
      slot,
      String(order),
      object.inactive ? 'no' : 'yes',
    ]
  })
  const header = ['object', 'part of', 'Clock dt', 'when', 'order', 'active']
  return new Summary('SchedulingSummary', table(header, rows))
}

/** A PoissonInput is a part of the group that it acts on. */
const partOf = (object: NetworkObject): NetworkObject =>
  (object as { target?: NetworkObject }).target ?? object

/** Columns are left aligned, the order right, the last one centred, as Python's format does. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, k) => Math.max(...[title, ...rows.map((r) => r[k])].map(size)))
  const align = (cell: string, k: number) => {
    if (k === 5) return centred(cell, widths[k])
    return k === 4 ? cell.padStart(widths[k]) : cell.padEnd(widths[k])
  }
  const titles = header.map((title, k) => centred(title, widths[k])).join(' | ')
  const rule = widths.map((width) => '-'.repeat(width)).join('-+-')
  return [titles, rule, ...rows.map((row) => row.map(align).join(' | '))].join('\n')
}

const size = (text: string): number => text.length

const centred = (text: string, width: number): string =>
  text.padStart(text.length + Math.floor((width - text.length) / 2)).padEnd(width)

/** `net.profiling_info`: (name, time) of each runner of the last run, the longest first. */
export function profilingInfo(sim: Simulation, network: Value): Value {
  return profileOf(sim, network).map(([name, t]) => new Tuple([name, new Quantity(t, second)]))
}

/** `profiling_summary(net=None, show=None)`: a table that print() shows. */
export function profilingSummary(sim: Simulation, network: Value, show: Value): Value {
  const all = profileOf(sim, network)
  const total = all.reduce((sum, [, t]) => sum + t, 0)
  const shown = show === null ? all : all.slice(0, Number(show))
  const [scale, unit] = total > 1 ? [1, 's'] : [1000, 'ms']
  const names = shown.length > 0 ? shown : ([['no code objects have been run', 0]] as const)
  const cells = names.map(([name, t]) => [
    name,
    `${(t * scale).toFixed(2)} ${unit}`,
    `${(total > 0 ? (100 * t) / total : 0).toFixed(2)} %`,
  ])
  const width = (k: number) => Math.max(...cells.map((cell) => cell[k].length))
  const title = 'Profiling summary'
  const lines = cells.map(
    ([name, time, part]) =>
      `${name.padEnd(width(0))}    ${time.padStart(width(1))}    ${part.padStart(width(2))}`,
  )
  const text = [title, '='.repeat(title.length), ...lines, ''].join('\n')
  return new Summary('ProfilingSummary', text)
}

function profileOf(sim: Simulation, network: Value): (readonly [string, number])[] {
  const { profile } = (network as RunningNetwork | null) ?? sim.magic
  if (profile) return [...profile].sort(([, a], [, b]) => b - a)
  fail('value', "No profiling info collected (did you run with 'profile=True?')")
}
