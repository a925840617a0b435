/**
 * Names that equations read and of which compile time knows neither the kind nor the dimension:
 * the loop, the branch or the argument that made them so is decided, where that helps.
 */
import type { Expression, Located } from '../../ir/expression.js'
import type { NeuronGroupClass, ObjectClass, SynapsesClass } from '../../ir/model.js'
import type { FrameValue, Type } from '../../ir/protocol.js'
import { descendants } from '../../ir/walk.js'
import type { Evaluator } from '../evaluator.js'
import { classesOf } from './class-table.js'

/** Starts evaluation again where the code of these classes reads such a name of the frame. */
export function demandOpenNames(
  e: Evaluator,
  frame: readonly FrameValue[],
  classes: readonly string[],
): void {
  const open = frame.filter(({ type }) => isOpen(type))
  if (open.length === 0) return
  const read = namesRead(e, classes)
  for (const { name } of open) {
    if (!read.has(name)) continue
    const scope = e.scope.names.includes(name) ? e.scope : e.module
    const value = scope.get(name)?.value
    if (value) e.wish(value)
  }
}

function isOpen(type: Type): boolean {
  const number = type.kind === 'any' ? type.number : type
  return number === undefined || (number.kind === 'number' && number.dimension === 'unknown')
}

function namesRead(e: Evaluator, classes: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const one of classesOf(e, [...new Set(classes)])) {
    const own = 'equations' in one ? one.equations.equations.map((equation) => equation.name) : []
    for (const expression of expressionsOf(e, one)) {
      for (const part of descendants(expression)) {
        if (part.kind === 'name' && !own.includes(part.name)) names.add(part.name)
      }
    }
  }
  return names
}

/** All that a class computes. */
function expressionsOf(e: Evaluator, one: ObjectClass<Located>): Expression<Located>[] {
  if (one.kind === 'PoissonInput') return one.statements.map(({ value }) => value)
  if (one.kind !== 'NeuronGroup' && one.kind !== 'Synapses') return []
  const blocks = (e.blocks.get(one.id) ?? []).flatMap((block) => {
    if (block.kind === 'select') return [block.condition.expression]
    if (block.kind === 'value') return [block.expression]
    if (block.kind === 'connect') return Object.values(block.parts)
    return block.statements.map(({ value }) => value)
  })
  return [
    ...one.equations.equations.flatMap((x) => (x.kind === 'parameter' ? [] : [x.expression])),
    ...(one.kind === 'Synapses' ? ofPathways(one) : ofEvents(one)),
    ...blocks,
  ]
}

function ofEvents(group: NeuronGroupClass<Located>): Expression<Located>[] {
  const { threshold, refractory, events = [], reset = [] } = group
  const conditions = [threshold, refractory, ...events.map(({ condition }) => condition)]
  return [
    ...conditions.flatMap((condition) => condition?.expression ?? []),
    ...reset.map(({ value }) => value),
  ]
}

const ofPathways = ({ pathways }: SynapsesClass<Located>): Expression<Located>[] =>
  pathways.flatMap(({ statements }) => statements.map(({ value }) => value))
