/** Builds simulations with one group through the real parser, without a script around them. */
import { expect } from 'vitest'
import {
  parseEquations,
  parseExpression,
  parseStatements,
} from '../../../compiler/1-parse/index.js'
import { resolve } from '../../../compiler/3-resolve/index.js'
import { type Diagnostic, Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import type { Condition } from '../../../compiler/ir/equations.js'
import type { Checked, Expression, Located } from '../../../compiler/ir/expression.js'
import type { NeuronGroupClass } from '../../../compiler/ir/model.js'
import type { RunCode, Type } from '../../../compiler/ir/protocol.js'
import type { Simulation } from '../../../compiler/ir/simulation.js'
import { type LocatedText, locate, span } from '../../../compiler/ir/source.js'
import { verifyChecked } from '../../../compiler/ir/verify/checked.js'
import { dimensionless } from '../../../runtime/values/dimension.js'
import { baseUnit } from '../../../runtime/values/unit-table.js'

export interface Parts {
  readonly equations: string
  readonly threshold?: string
  readonly reset?: string
  readonly method?: string
  /** one run() for each; by default a single one that binds nothing */
  readonly frames?: readonly Readonly<Record<string, Type>>[]
}

/** A number of the script: `float volt`, `integer`, `boolean`, `float unknown`. */
export function numberType(text: string): Type {
  const [type, unit] = text.split(' ') as ['float' | 'integer' | 'boolean', string | undefined]
  const known = unit === undefined ? dimensionless : baseUnit(unit)
  const dimension = unit === 'unknown' ? unit : known
  if (dimension === undefined) throw new Error(`no base unit ${unit}`)
  return { kind: 'number', type, dimension, shape: 'scalar' }
}

export const frame = (values: Readonly<Record<string, string>>): Record<string, Type> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, numberType(text)]))

/** The parts stand one after the other in the text of the script, in the order of `Parts`. */
export function simulationOf(parts: Parts): Simulation<Located> {
  const reporter = new Reporter()
  let text = ''
  const place = (part: string): LocatedText => {
    const located = locate(part, text.length)
    text += `${part}\n`
    return located
  }
  const threshold = parts.threshold
  const { reset } = parts
  const group: NeuronGroupClass<Located> = {
    kind: 'NeuronGroup',
    id: 'G',
    span: span(0, 1),
    equations: parseEquations(place(parts.equations), reporter),
    ...(threshold === undefined ? {} : { threshold: condition(place(threshold), reporter) }),
    ...(reset === undefined ? {} : { reset: parseStatements(place(reset), reporter) }),
    ...(parts.method === undefined ? {} : { method: { name: parts.method, span: span(0, 1) } }),
  }
  if (reporter.hasErrors) throw new Error(reporter.diagnostics.map((d) => d.message).join('\n'))
  const runs = (parts.frames ?? [{}]).map((values): RunCode => {
    const at = place('run(1*ms)')
    return runOf(values, at.offsets[0])
  })
  return {
    script: { source: { path: 'test.eqs', text }, body: [], comments: [] },
    model: { classes: [group] },
    protocol: {
      parameters: [],
      variables: [],
      procedures: [],
      exposed: [],
      body: runs.map((run) => ({ kind: 'evaluate', span: run.span, value: run })),
    },
  }
}

function condition(text: LocatedText, reporter: Reporter): Condition<Located> {
  const expression = parseExpression(text, reporter)
  if (expression === undefined) throw new Error(`no condition: ${text.text}`)
  return { text: text.text, span: expression.span, expression }
}

function runOf(values: Readonly<Record<string, Type>>, start: number): RunCode {
  const code = { kind: 'constant', value: 0 } as const
  return {
    kind: 'run',
    duration: code,
    span: span(start, start + 9),
    objects: [{ name: 'G', code, classes: ['G'] }],
    frame: Object.entries(values).map(([name, type]) => ({ name, code, type })),
  }
}

export interface Resolved {
  readonly simulation: Simulation<Checked>
  readonly group: NeuronGroupClass<Checked>
  readonly diagnostics: readonly Diagnostic[]
  readonly codes: readonly string[]
  /** the text under the caret of each diagnostic */
  readonly marked: readonly string[]
}

export function resolved(parts: Parts): Resolved {
  return resolveAll(simulationOf(parts))
}

export function resolveAll(input: Simulation<Located>): Resolved {
  const reporter = new Reporter()
  const simulation = resolve(input, reporter)
  const [group] = simulation.model.classes
  if (group.kind !== 'NeuronGroup') throw new Error('the first class is a group')
  const { diagnostics } = reporter
  const { text } = input.script.source
  return {
    simulation,
    group,
    diagnostics,
    codes: diagnostics.map((d) => d.code),
    marked: diagnostics.map((d) => text.slice(d.span.start, d.span.end)),
  }
}

/** One expression without dimension, of the given variables (`: 1` each). */
export function expressionOf(text: string, variables: string): Expression<Checked> {
  const declarations = variables.split(' ').map((name) => `${name} : 1`)
  const { group, diagnostics } = resolved({
    equations: declarations.join('\n'),
    threshold: `(${text}) > 0`,
  })
  if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => d.message).join('\n'))
  const condition = group.threshold?.expression
  if (condition?.kind !== 'compare') throw new Error('the threshold is a comparison')
  return condition.operands[0]
}

/** No fault, and the promises hold. */
export function accepted(parts: Parts) {
  const result = resolved(parts)
  expect(result.diagnostics.map((d) => d.message)).toEqual([])
  verifyChecked(result.simulation)
  return result
}
