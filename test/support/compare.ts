/**
 * Compares a result file with a recording of Brian 2: spikes exactly, in order; other numbers to
 * 1e-9 of their own size plus 1e-12 of the largest of the variable; printed text up to the last
 * printed digit of its numbers.
 */

export interface Recording {
  readonly stdout: string
  readonly monitors: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly groups: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly scalars: Readonly<Record<string, unknown>>
}

const tolerance = 1e-9

/** The differences, in words; none when all agree. */
export function differences(expected: Recording, actual: Recording): string[] {
  const out: string[] = []
  for (const [name, monitor] of Object.entries(expected.monitors)) {
    compareMonitor(`monitors.${name}`, monitor, actual.monitors[name], out)
  }
  for (const [name, group] of Object.entries(expected.groups)) {
    tree(`groups.${name}`, group, actual.groups[name], out)
  }
  for (const [name, value] of Object.entries(expected.scalars)) {
    tree(`scalars.${name}`, value, actual.scalars[name], out)
  }
  comparePrinted(expected.stdout, actual.stdout, out)
  return out
}

function compareMonitor(
  where: string,
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>> | undefined,
  out: string[],
): void {
  if (!actual) {
    out.push(`${where}: missing`)
    return
  }
  if (expected.event !== undefined && expected.i !== undefined) {
    compareEvents(where, expected, actual, out)
  }
  tree(where, expected, actual, out)
}

function compareEvents(
  where: string,
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
  out: string[],
): void {
  const spikes = (m: Readonly<Record<string, unknown>>) =>
    (m.i as number[]).map((i, k) => `${i}@${Math.round((m.t as number[])[k] / (m.dt as number))}`)
  const [a, b] = [spikes(expected), spikes(actual)]
  const first = a.findIndex((spike, k) => spike !== b[k])
  if (first >= 0 || a.length !== b.length) {
    const k = first < 0 ? Math.min(a.length, b.length) : first
    out.push(`${where}: ${a.length} spikes, got ${b.length}; number ${k}: ${a[k]}, got ${b[k]}`)
  }
}

function tree(
  where: string,
  expected: unknown,
  actual: unknown,
  out: string[],
  peak?: number,
): void {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      out.push(`${where}: an array of ${expected.length}, got ${JSON.stringify(actual)}`)
      return
    }
    const most = peak ?? largest(expected)
    for (const [k, item] of expected.entries()) tree(`${where}[${k}]`, item, actual[k], out, most)
    return
  }
  if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      tree(`${where}.${key}`, value, (actual as Record<string, unknown> | undefined)?.[key], out)
    }
    return
  }
  if (typeof expected === 'number' && typeof actual === 'number') {
    const size = Math.max(Math.abs(expected), Math.abs(actual)) + 1e-3 * (peak ?? 0)
    if (Math.abs(expected - actual) > tolerance * size) {
      out.push(`${where}: ${expected}, got ${actual}`)
    }
    return
  }
  if (expected !== actual)
    out.push(`${where}: ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

const largest = (x: unknown): number =>
  Array.isArray(x) ? Math.max(0, ...x.map(largest)) : typeof x === 'number' ? Math.abs(x) : 0

const number = /[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?/g

function comparePrinted(expected: string, actual: string, out: string[]): void {
  const [a, b] = [expected.split('\n'), actual.split('\n')]
  if (a.length !== b.length) out.push(`stdout: ${a.length} lines, got ${b.length}`)
  a.forEach((line, k) => {
    const other = b[k] ?? ''
    if (line === other) return
    const same = line.replace(number, '#') === other.replace(number, '#')
    const others = other.match(number) ?? []
    const close = (line.match(number) ?? []).every((text, n) => {
      const digits = (text.split(/[eE]/)[0].split('.')[1] ?? '').length
      const exponent = Number(text.split(/[eE]/)[1] ?? 0)
      const [x, y] = [Number(text), Number(others[n])]
      const allowed = Math.max(1.01 * 10 ** (exponent - digits), tolerance * Math.abs(x))
      return Math.abs(x - y) <= allowed
    })
    if (!same || !close)
      out.push(`stdout line ${k + 1}: ${JSON.stringify(line)}, got ${JSON.stringify(other)}`)
  })
}
