/** Plans of single groups, from equations as a user writes them. */
import {
  parseEquations,
  parseExpression,
  parseStatements,
} from '../../../compiler/1-parse/index.js'
import { resolve } from '../../../compiler/3-resolve/index.js'
import { integrate } from '../../../compiler/4-integrate/index.js'
import { lower } from '../../../compiler/5-lower/index.js'
import { Reporter } from '../../../compiler/diagnostics/diagnostic.js'
import type { Checked, Located, ValueType } from '../../../compiler/ir/expression.js'
import type { Kernel } from '../../../compiler/ir/kernel.js'
import type { NeuronGroupClass } from '../../../compiler/ir/model.js'
import type { Plan } from '../../../compiler/ir/plan.js'
import type { Code, FrameValue, Step } from '../../../compiler/ir/protocol.js'
import type { Simulation } from '../../../compiler/ir/simulation.js'
import { type LocatedText, span } from '../../../compiler/ir/source.js'
import type { Update } from '../../../compiler/ir/update.js'
import { type Dimension, dimensionless } from '../../../runtime/values/dimension.js'

export interface GroupText {
  readonly equations: string
  readonly threshold?: string
  readonly reset?: string
  readonly method?: string
  /** dimension and type of each name of the script; dimensionless floats by default */
  readonly externals?: Readonly<Record<string, { dimension?: Dimension; type?: ValueType }>>
}

const nothing = span(0, 0)
const none: Code = { kind: 'constant', value: null }

/** The plan of a script that makes one group G and runs it. Throws where the text has faults. */
export function planOf(text: GroupText): Plan {
  const reporter = new Reporter()
  const simulation = resolve(simulationOf(text, reporter), reporter)
  const updates = integrate(simulation.model, reporter)
  refuse(reporter)
  return lower(simulation, updates)
}

/** The kernel of G that does `suffix`: stateupdater, spike_thresholder, spike_resetter. */
export function kernelOf(text: GroupText, suffix: string): Kernel {
  const [group] = planOf(text).classes
  const runner =
    group.kind === 'NeuronGroup' && group.runners.find((r) => r.suffix === `_${suffix}`)
  if (!runner) throw new Error(`there is no ${suffix}`)
  return runner.kernel
}

/** Plans from checked forms, for updates that no method gives. */
export function planOfUpdate(text: GroupText, updates: (s: Simulation<Checked>) => Update[]): Plan {
  const reporter = new Reporter()
  const simulation = resolve(simulationOf(text, reporter), reporter)
  refuse(reporter)
  return lower(simulation, updates(simulation))
}

function refuse(reporter: Reporter): void {
  if (!reporter.hasErrors) return
  throw new Error(reporter.diagnostics.map((d) => `${d.code}: ${d.message}`).join('\n'))
}

function simulationOf(text: GroupText, reporter: Reporter): Simulation<Located> {
  const { equations, threshold, reset, method, externals = {} } = text
  let source = ''
  // each text has a line of its own in the script, so that spans differ
  const place = (part: string): LocatedText => {
    const start = source.length
    source += `${part}\n`
    return { text: part, offsets: Array.from({ length: part.length + 1 }, (_, k) => start + k) }
  }
  const located = place(equations)
  const condition = threshold === undefined ? undefined : place(threshold)
  const statements = reset === undefined ? undefined : place(reset)
  const expression = condition && parseExpression(condition, reporter)
  const group: NeuronGroupClass<Located> = {
    kind: 'NeuronGroup',
    id: 'G',
    span: nothing,
    equations: parseEquations(located, reporter),
    threshold: expression && { text: threshold ?? '', span: expression.span, expression },
    reset: statements && parseStatements(statements, reporter),
    method: method === undefined ? undefined : { name: method, span: nothing },
  }
  const frame = Object.entries(externals).map(
    ([name, { dimension = dimensionless, type = 'float' }]): FrameValue => ({
      name,
      code: none,
      type: { kind: 'number', type, dimension, shape: 'scalar' },
    }),
  )
  const G = { name: 'G', id: 0 }
  const size: Code = { kind: 'constant', value: 10n }
  const create: Step = {
    kind: 'assign',
    span: nothing,
    variable: G,
    value: { kind: 'create', class: 'G', arguments: [['N', size]] },
  }
  const read: Code = { kind: 'read', variable: G, maybeUnbound: false }
  const run: Step = {
    kind: 'evaluate',
    span: nothing,
    value: {
      kind: 'run',
      span: nothing,
      duration: none,
      objects: [{ name: 'G', code: read, classes: ['G'] }],
      frame,
    },
  }
  refuse(reporter)
  return {
    script: { source: { path: 'model.eqs', text: source }, body: [], comments: [] },
    model: { classes: [group] },
    protocol: { parameters: [], variables: [G], procedures: [], body: [create, run], exposed: [G] },
  }
}
