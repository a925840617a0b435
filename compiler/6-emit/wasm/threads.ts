/** Which loops threads can share, each taking a part of the elements. */
import type { Kernel } from '../../ir/kernel.js'
import { calleesIn, expressionsOf, namesRead, storesOf } from '../names-read.js'
import { isInstruction } from './signature.js'

/** What it does for an element needs neither another object's elements nor the element's number. */
export function isDivisible({ index, body, loads }: Kernel): boolean {
  const isApart = [...loads, ...storesOf(body)].every(({ through }) => through === undefined)
  return index.kind === 'all' && isApart && !namesRead(body.flatMap(expressionsOf)).has('i')
}

/** A threshold alone is soon done, unless it calls functions. */
export function isWorthThreads(kernel: Kernel): boolean {
  const { body } = kernel
  const detects = body.some(({ kind }) => kind === 'event')
  const calls = body.flatMap(expressionsOf).flatMap(calleesIn)
  return isDivisible(kernel) && (!detects || !calls.every(isInstruction))
}
