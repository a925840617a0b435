/** Kernels as functions of WebAssembly: one alone, or two of a group that follow on each other. */
import type { Kernel } from '../../ir/kernel.js'
import { descendants } from '../../ir/walk.js'
import { calleesIn, expressionsOf } from '../names-read.js'
import { isOn } from '../passes.js'
import { TURN, get, int, set } from './access.js'
import { Body } from './body.js'
import type { Locals, Stored, Surroundings } from './elements.js'
import { allElements, rowsOfNeurons } from './loops.js'
import { type Signature, isInstruction } from './signature.js'
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
  const { locals: own, code } = rowsOfNeurons({ pair, listed }, body.single())
  return print(kernel.name, [body], [...body.heads(), ...code], locals, own, false)
}

/**
 * The loop over all elements of one kernel, or of several: an element goes through the second one
 * right after the first.
 */
export function inTurns(name: string, parts: readonly Part[], around: Surroundings): Wat {
  const locals: Locals = new Map()
  const bodies = parts.map(({ kernel, signature }, k) => {
    return new Body(kernel, signature, around, locals, k === 0 ? '' : `${k}.`)
  })
  const inLanes = isOn('lanes', around.without)
  const isWide =
    inLanes &&
    isOn('turns', around.without) &&
    bodies.every((b) => b.order.isWide) &&
    parts.every(({ kernel }) => isSmall(kernel))
  const pairs = isWide ? TURN / 2 : 1
  const before = (k: number): Stored => new Map(bodies.slice(0, k).flatMap((b) => [...b.stored]))
  const code: Wat[] = []
  for (let pair = 0; pair < pairs; pair++) {
    bodies.forEach((body, k) => {
      code.push(...(inLanes ? body.pair(pair, pairs, before(k)) : body.single()))
    })
  }
  const starts = isWide ? bodies.flatMap((body, k) => body.turnStart(before(k))) : []
  const ends = isWide ? bodies.flatMap((body) => body.turnEnd(pairs)) : []
  const loop = allElements([...starts, ...code, ...ends], inLanes ? 16 * pairs : 8)
  const detects = parts.some(({ signature }) => signature.detects)
  const heads = bodies.flatMap((body) => body.heads())
  return print(name, bodies, [...heads, ...loop.code], locals, loop.locals, detects)
}

function print(
  name: string,
  bodies: readonly Body[],
  code: readonly Wat[],
  locals: Locals,
  own: readonly string[],
  detects: boolean,
): Wat {
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
