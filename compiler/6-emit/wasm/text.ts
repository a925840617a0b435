/** WebAssembly text as nested lists, and how they are laid out. */

/** `(f64.add (local.get $x) (local.get $y))` is ['f64.add', ['local.get', '$x'], ...]. */
export type Wat = string | readonly Wat[]

const width = 100

/** On one line where it fits, else with a line for each part. */
export function layOut(wat: Wat, depth = 0): string {
  const indent = '  '.repeat(depth)
  const line = indent + flat(wat)
  if (typeof wat === 'string' || (line.length <= width && !line.includes(';;'))) return line
  const head: Wat[] = []
  const rest = [...wat]
  while (typeof rest[0] === 'string' && !rest[0].startsWith(';;')) head.push(rest.shift() as Wat)
  // what names a function or a block, and the types of a function, stay on the first line
  while (isShort(rest[0])) head.push(rest.shift() as Wat)
  const lines = rest.map((part) => layOut(part, depth + 1))
  return (
    [`${indent}(${head.map(flat).join(' ')}`, ...lines].join('\n') +
    (endsInComment(rest) ? `\n${indent})` : ')')
  )
}

const flat = (wat: Wat): string => (typeof wat === 'string' ? wat : `(${wat.map(flat).join(' ')})`)

const isShort = (wat: Wat | undefined): boolean =>
  Array.isArray(wat) && (wat[0] === 'param' || wat[0] === 'result' || wat[0] === 'export')

function endsInComment(parts: readonly Wat[]): boolean {
  const last = parts.at(-1)
  return typeof last === 'string' && last.startsWith(';;')
}

/** Parts that are done where a condition holds. */
export const when = (condition: Wat, ...parts: readonly Wat[]): Wat => [
  'if',
  condition,
  ['then', ...parts],
]
