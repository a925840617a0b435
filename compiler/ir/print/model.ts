/** A Simulation as text, before and after 3-resolve: the model, then the protocol. */
import { describeDimension } from '../../../runtime/values/unit-table.js'
import type { CodeStatement, Equation, UnitDeclaration } from '../equations.js'
import type { Stage } from '../expression.js'
import type {
  CodeBlock,
  EquationsClass,
  MonitorClass,
  NeuronGroupClass,
  ObjectClass,
  SynapsesClass,
} from '../model.js'
import type { Simulation } from '../simulation.js'
import { positionOf, type Span } from '../source.js'
import { printExpression } from './expression.js'
import { printProtocol } from './protocol.js'

/** The same text for the same simulation: objects with their equations, then the steps. */
export function printModel<S extends Stage>(simulation: Simulation<S>): string {
  const { script, model, protocol } = simulation
  const line = (span: Span) => positionOf(script.source.text, span.start).line
  const classes = model.classes.map((c) => printClass(c, line(c.span)).join('\n'))
  return `${[...classes, printProtocol(protocol)].join('\n\n')}\n`
}

function printClass<S extends Stage>(c: ObjectClass<S>, line: number): string[] {
  if (c.kind === 'SpikeGenerator') return [`SpikeGeneratorGroup ${c.id}, line ${line}`]
  if (c.kind === 'PoissonInput') {
    const statements = c.statements.map((s) => `  ${printStatement(s)}`)
    return [`PoissonInput ${c.id} into ${c.target}, line ${line}`, ...statements]
  }
  if (c.kind === 'Synapses') return printSynapses(c, line)
  if (c.kind !== 'NeuronGroup') return [printMonitor(c, line)]
  const state = c.neverRun ? ', never run' : ''
  return [
    `${c.base ?? 'NeuronGroup'} ${c.id}, line ${line}${state}`,
    ...groupLines(c).map((text) => `  ${text}`),
  ]
}

function printSynapses<S extends Stage>(c: SynapsesClass<S>, line: number): string[] {
  const state = c.neverRun ? ', never run' : ''
  const pathways = c.pathways.flatMap(({ name, side, event, statements }) => [
    `${name}, on ${event} of ${side}:`,
    ...statements.map((s) => `  ${printStatement(s)}`),
  ])
  const summed = (c.summed ?? []).map((s) => `sum: ${printStatement(s)}`)
  return [
    `Synapses ${c.id} from ${c.pre} to ${c.post}, line ${line}${state}`,
    ...[...groupLines(c), ...pathways, ...summed].map((text) => `  ${text}`),
  ]
}

function printMonitor(c: MonitorClass, line: number): string {
  const variables = 'variables' in c && c.variables.length > 0 ? c.variables : undefined
  const event = c.kind === 'EventMonitor' ? `, event ${c.event}` : ''
  const records = variables ? `, records ${variables.join(', ')}` : ''
  return `${c.kind} ${c.id} of ${c.source}, line ${line}${event}${records}`
}

function groupLines<S extends Stage>(
  group: EquationsClass<S> & Omit<Partial<NeuronGroupClass<S>>, 'kind'>,
): string[] {
  const { equations, threshold, reset, refractory, stepwise, blocks, events, method } = group
  return [
    ...equations.equations.map(printEquation),
    ...(threshold === undefined ? [] : [`threshold: ${printExpression(threshold.expression)}`]),
    ...(events ?? []).map((e) => `event ${e.name}: ${printExpression(e.condition.expression)}`),
    ...(reset === undefined ? [] : ['reset:', ...reset.map((s) => `  ${printStatement(s)}`)]),
    ...(refractory === undefined ? [] : [`refractory: ${printExpression(refractory.expression)}`]),
    ...(stepwise === undefined
      ? []
      : ['each step:', ...stepwise.map((s) => `  ${printStatement(s)}`)]),
    ...(blocks ?? []).flatMap(printBlock),
    ...(method === undefined ? [] : [`method: ${method.name}`]),
  ]
}

function printBlock<S extends Stage>(block: CodeBlock<S>): string[] {
  if (block.kind === 'select') {
    return [`${block.id}: where ${printExpression(block.condition.expression)}`]
  }
  if (block.kind === 'value') return [`${block.id}: ${printExpression(block.expression)}`]
  if (block.kind === 'connect') {
    const parts = Object.entries(block.parts).map(([p, e]) => `  ${p}: ${printExpression(e)}`)
    return [`${block.id} over ${block.over} by ${block.iterator}:`, ...parts]
  }
  return [`${block.id}:`, ...block.statements.map((s) => `  ${printStatement(s)}`)]
}

function printEquation<S extends Stage>(e: Equation<S>): string {
  const flags = e.flags.length === 0 ? '' : ` (${e.flags.map((flag) => flag.name).join(', ')})`
  const end = ` : ${printUnit(e.unit)}${flags}`
  switch (e.kind) {
    case 'differential':
      return `d${e.name}/dt = ${printExpression(e.expression)}${end}`
    case 'subexpression':
      return `${e.name} = ${printExpression(e.expression)}${end}`
    case 'parameter':
      return `${e.name}${end}`
  }
}

const printUnit = ({ type, dimension }: UnitDeclaration): string =>
  type === 'float' ? describeDimension(dimension) : type

function printStatement<S extends Stage>(s: CodeStatement<S>): string {
  const text = `${s.target} ${s.operator} ${printExpression(s.value)}`
  return s.declares ? `${text}   # new, ${s.type}` : text
}
