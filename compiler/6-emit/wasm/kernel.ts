/** Kernels as functions of WebAssembly: one alone, or two of a group that follow on each other. */
import type { Kernel, KernelStatement } from '../../ir/kernel.js'
import { descendants } from '../../ir/walk.js'
import { calleesIn, expressionsOf } from '../names-read.js'
import { isOn } from '../passes.js'
import { TURN, get, int, set } from './access.js'
import { Body } from './body.js'
import type { Locals, Stored, Surroundings } from './elements.js'
import { allElements, rowsOfNeurons } from './loops.js'
import { chosenBy, knowing } from './known-truths.js'
import type { Settled } from './settled.js'
import { type Signature, isInstruction, scatteredArrays } from './signature.js'
import type { Wat } from './text.js'

export interface Part {
  readonly kernel: Kernel
  readonly signature: Signature
}

/** Expressions of a body beyond which four copies of it are too much text. */
const MOST_NODES = 120

export function kernelFunction({ kernel, signature }: Part, around: Surroundings): Wat {
  const locals: Locals = new Map()
  const body = new Body(kernel, signature, around, locals)
  if (!signature.rows) return inTurns(kernel.name, [{ kernel, signature }], around)
  const inLanes = isOn('lanes', around.without)
  const pair = inLanes && body.order.isVectorisable ? body.pair(0, 1, new Map()) : undefined
  // gathering pays where functions are called for two at once
  const calls = kernel.body.flatMap(expressionsOf).flatMap(calleesIn)
  const listed = pair && !calls.every(isInstruction) ? body.listed() : undefined
  const { locals: own, code } = rowsOfNeurons({
    pair,
    listed,
    single: body.single(),
    scattered: scatteredArrays(kernel, signature),
  })
  return print(kernel.name, [body], [...body.heads(), ...code], locals, own, false)
}

/**
 * The loop over all elements of one kernel, or of several: an element goes through the second one
 * right after the first.
 */
export function inTurns(name: string, parts: readonly Part[], around: Surroundings): Wat {
  const locals: Locals = new Map()
  const detects = parts.some(({ signature }) => signature.detects)
  const tests = parts.map(({ kernel, signature }) =>
    isOn('choices', around.without) ? chosenBy(kernel, signature) : undefined,
  )
  const first = tests.findIndex((test) => test !== undefined)
  const test = tests[first]
  if (test === undefined) {
    const { bodies, code, own } = loopOf(parts, around, locals)
    return print(name, bodies, code, locals, own, detects)
  }
  const [yes, no] = [true, false].map((value) => {
    const decided = parts.map((part, k) =>
      k === first ? { ...part, kernel: knowing(part.kernel, new Map([[test, value]])) } : part,
    )
    // most often it holds: what is for the rest is short rather than fast
    return loopOf(decided, around, locals, value)
  })
  const condition = get(`${prefixOf(first)}${test}`)
  const loops: Wat = ['if', condition, ['then', ...yes.code], ['else', ...no.code]]
  return print(name, yes.bodies, [loops], locals, yes.own, detects)
}

const prefixOf = (k: number): string => (k === 0 ? '' : `${k}.`)

function loopOf(parts: readonly Part[], around: Surroundings, locals: Locals, mayBeWide = true) {
  const bodies = bodiesOf(parts, around, locals)
  const canBeWide = bodies.every((body) => body.order.isWide)
  const inLanes = isOn('lanes', around.without)
  const mayTurn = inLanes && isOn('turns', around.without)
  const isWide = mayTurn && mayBeWide && canBeWide && parts.every(({ kernel }) => isSmall(kernel))
  const pairs = isWide ? TURN / 2 : 1
  const { settled } = parts[0].signature
  const turn = inLanes ? turnOf(bodies, pairs) : bodies.flatMap((body) => body.single())
  const known = settled && isWide ? bodiesOf(settledParts(parts, settled), around, locals) : []
  const fast = known.length > 0 ? turnOf(known, pairs) : []
  const either: Wat[] =
    settled && isWide
      ? [['if', bodies[0].isSettled(settled), ['then', ...fast], ['else', ...turn]]]
      : turn
  const loop = allElements(either, inLanes ? 16 * pairs : 8)
  const heads = bodies.flatMap((body) => body.heads())
  return { bodies, code: [...heads, ...loop.code], own: loop.locals }
}

function bodiesOf(parts: readonly Part[], around: Surroundings, locals: Locals): Body[] {
  return parts.map(({ kernel, signature }, k) => {
    const next = k + 1 < parts.length ? prefixOf(k + 1) : undefined
    return new Body(kernel, signature, around, locals, prefixOf(k), next)
  })
}

function turnOf(bodies: readonly Body[], pairs: number): Wat[] {
  const before = (k: number): Stored => new Map(bodies.slice(0, k).flatMap((b) => [...b.stored]))
  const code: Wat[] = []
  for (let pair = 0; pair < pairs; pair++) {
    bodies.forEach((body, k) => {
      code.push(...body.pair(pair, pairs, before(k)))
    })
  }
  if (pairs === 1) return code
  const starts = bodies.flatMap((body, k) => body.turnStart(before(k)))
  return [...starts, ...code, ...bodies.flatMap((body) => body.turnEnd(pairs))]
}

/** The truth holds, and its array has it already. */
const settledParts = (parts: readonly Part[], { truth, array }: Settled): readonly Part[] =>
  parts.map(({ kernel, signature }, k) => {
    const loads = kernel.loads.filter((load) => k > 0 && load.array === array)
    const names = k === 0 ? [truth] : loads.map(({ local }) => local)
    const isKept = (s: KernelStatement) => k > 0 || s.kind !== 'store' || s.array !== array
    const body = kernel.body.filter(isKept)
    return { kernel: knowing({ ...kernel, body }, new Map(names.map((n) => [n, true]))), signature }
  })

function print(
  name: string,
  bodies: readonly Body[],
  code: readonly Wat[],
  locals: Locals,
  own: readonly string[],
  detects: boolean,
): Wat {
  const noted = bodies.flatMap((body) => body.noted())
  for (const word of own) locals.set(word, 'i32')
  if (detects) locals.set('count', 'i32')
  return [
    'func',
    `$${name}`,
    ['export', `"${name}"`],
    ...bodies.flatMap((body) => body.parameters()),
    ...(detects ? [['result', 'i32']] : []),
    ...[...locals].map(([word, type]): Wat => ['local', `$${word}`, type]),
    ...(detects ? [set('count', int(0))] : []),
    ...noted,
    ...code,
    ...(detects ? [get('count')] : []),
  ]
}

/** No function is called, and there is not much of it. */
function isSmall({ body }: Kernel): boolean {
  const expressions = body.flatMap(expressionsOf)
  const nodes = expressions.reduce((sum, e) => sum + [...descendants(e)].length, 0)
  return nodes <= MOST_NODES && expressions.flatMap(calleesIn).every(isInstruction)
}
