/**
 * Elementary functions that are written out in a loop, several at a time: where none needs the
 * other's result, one question is asked for all, and what follows is one piece of code without a
 * jump, in which the processor works on all at once. Their operations stay the same.
 */
import { get, int, set } from './access.js'
import type { Wat } from './text.js'

/** More would need more registers than there are. */
const MOST_AT_ONCE = 2

/** `(block (result v128) (local.set $exp_x ARGUMENT) TEXT)`, as callOfTwo makes it. */
interface Call {
  readonly wat: Wat
  readonly parameter: string
  readonly argument: Wat
  readonly condition: string
  readonly statements: string
  readonly value: string
  /** where the condition does not hold */
  readonly otherwise: string
}

/** An inlined function whose usual way comes first: math-functions.ts. */
const usualWay = new RegExp(
  [
    String.raw`^\(block \$\w+ \(result v128\)\s*\(local\.set \$\w+ \(i64x2\.bitmask (.*?)\)\)`,
    String.raw`\(if \(i32\.eq \(local\.get \$\w+\) \(i32\.const 3\)\) \(then`,
    '(.*)',
    String.raw`\(br \$\w+ (.*)\)`,
    String.raw`\)\)`,
    String.raw`(\(call .*\))\)$`,
  ].join('\n'),
  's',
)

/** A function's text with the calls in its loops brought together. */
export function together(text: Wat): Wat {
  const locals = new Map<string, string>()
  const joined = inLoops(text, locals)
  if (locals.size === 0 || typeof joined === 'string') return joined
  const start = joined.findIndex((part) => isList(part) && part[0] === 'local')
  const known = new Set(joined.flatMap((part) => (part[0] === 'local' ? [part[1]] : [])))
  const made = [...locals]
    .filter(([name]) => !known.has(name))
    .map(([name, type]): Wat => ['local', name, type])
  return [...joined.slice(0, start), ...made, ...joined.slice(start)]
}

const isList = (wat: Wat): wat is readonly Wat[] => typeof wat !== 'string'

/** `locals` gets those that come with it. */
function inLoops(wat: Wat, locals: Map<string, string>): Wat {
  if (!isList(wat)) return wat
  const parts = wat.map((part) => inLoops(part, locals))
  return wat[0] === 'loop' ? joinedStatements(parts, locals) : parts
}

function joinedStatements(parts: readonly Wat[], locals: Map<string, string>): Wat[] {
  let rest = [...parts]
  const done: Wat[] = []
  while (rest.length > 0) {
    const calls = movable(rest)
    if (calls.length < 2) {
      done.push(rest[0])
      rest = rest.slice(1)
      continue
    }
    const results = calls.map(() => newResult(locals))
    const values = new Map(calls.map(({ wat }, k) => [wat, get(results[k])]))
    rest = rest.map((statement) => replaced(statement, values))
    done.push(...allAtOnce(calls, results, locals))
  }
  return done
}

/** Of its own in the whole function: an outer loop may hold one across an inner loop. */
function newResult(locals: Map<string, string>): string {
  const name = `together${[...locals.keys()].filter((n) => n.startsWith('$together')).length}`
  locals.set(`$${name}`, 'v128')
  return name
}

/** Calls that can be made before all of the statements, one of them in the first. */
function movable(statements: readonly Wat[]): Call[] {
  const found: Call[] = []
  const changed = new Set<string>()
  for (const statement of statements) {
    for (const call of callsIn(statement)) {
      if (found.length < MOST_AT_ONCE && isFree(call.argument, changed)) found.push(call)
    }
    if (found.length === 0) return []
    for (const name of namesSet(statement)) changed.add(name)
  }
  return found
}

/** Those of a statement that is done in any case, and that hold no other. */
function callsIn(wat: Wat): Call[] {
  if (!isList(wat) || ['if', 'loop', 'br_if'].includes(wat[0] as string)) return []
  const inner = wat.flatMap(callsIn)
  if (inner.length > 0) return inner
  const call = callOf(wat)
  return call ? [call] : []
}

function callOf(wat: readonly Wat[]): Call | undefined {
  const [word, , assignment, text] = wat
  if (word !== 'block' || !isList(assignment) || typeof text !== 'string') return undefined
  const parts = usualWay.exec(text)
  if (assignment[0] !== 'local.set' || !parts) return undefined
  const [, condition, statements, value, otherwise] = parts
  const [, parameter, argument] = assignment as readonly [string, string, Wat]
  return { wat, parameter, argument, condition, statements, value, otherwise }
}

/** Reads no memory, and no local of those. */
function isFree(wat: Wat, changed: ReadonlySet<string>): boolean {
  if (!isList(wat)) return !wat.includes('\n')
  const word = wat[0] as string
  if (word === 'local.get') return !changed.has(wat[1] as string)
  if (/load|call|block|^if$|local\.tee/.test(word)) return false
  return wat.every((part) => isFree(part, changed))
}

function namesSet(wat: Wat): string[] {
  if (!isList(wat)) return [...wat.matchAll(/local\.(?:set|tee) (\$[^\s()]+)/g)].map(([, n]) => n)
  const own = wat[0] === 'local.set' || wat[0] === 'local.tee' ? [wat[1] as string] : []
  return [...own, ...wat.flatMap(namesSet)]
}

function replaced(wat: Wat, values: ReadonlyMap<Wat, Wat>): Wat {
  const value = values.get(wat)
  if (value !== undefined || !isList(wat)) return value ?? wat
  const parts = wat.map((part) => replaced(part, values))
  return parts.some((part, k) => part !== wat[k]) ? parts : wat
}

function allAtOnce(
  calls: readonly Call[],
  results: readonly string[],
  locals: Map<string, string>,
): Wat[] {
  const own = calls.map((call, k) => {
    // names of its own for each: they are all in use at once
    const renamed = (text: string) =>
      text.replaceAll(/(\(local\.[gs]et )\$(\w+)/g, (_, word, name) =>
        k === 0 ? `${word}$${name}` : `${word}$${name}.${k}`,
      )
    for (const text of [call.condition, call.statements, call.value]) {
      for (const [, name] of renamed(text).matchAll(/\(local\.[gs]et (\$[^\s()]+)/g)) {
        locals.set(name, 'v128')
      }
    }
    return {
      call,
      renamed,
      result: results[k],
      parameter: k === 0 ? call.parameter : `${call.parameter}.${k}`,
    }
  })
  const condition = own
    .map(({ call, renamed }): Wat => renamed(call.condition))
    .reduce((a, b) => ['v128.and', a, b])
  return [
    ...own.map(({ call, parameter }): Wat => ['local.set', parameter, call.argument]),
    [
      'if',
      ['i32.eq', ['i64x2.bitmask', condition], int(3)],
      [
        'then',
        ...own.map(({ call, renamed }) => renamed(call.statements)),
        ...own.map(({ call, renamed, result }) => set(result, renamed(call.value))),
      ],
      ['else', ...own.map(({ call, renamed, result }) => set(result, renamed(call.otherwise)))],
    ],
  ]
}
