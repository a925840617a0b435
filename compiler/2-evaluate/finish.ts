/** Puts the simulation together: without dead variables, with async found, names exposed. */
import type { Located } from '../ir/expression.js'
import type { Code, Procedure, Step, Variable } from '../ir/protocol.js'
import type { Simulation } from '../ir/simulation.js'
import type { Evaluator } from './evaluator.js'
import { isPure } from './purity.js'
import type { Value } from './value.js'

export function finish(e: Evaluator): Simulation<Located> {
  const own = e.module.variables.filter((variable) => !variable.name.includes('@'))
  const exposed = own.filter((variable) => mayShow(e.module.get(variable.name)?.value))
  const dead = deadVariables(e, new Set(exposed))
  const alive = (variable: Variable) => !dead.has(variable)
  const asynchronous = asyncProcedures(e.procedures)
  return {
    script: e.script,
    model: { classes: [...e.classes.values()] },
    protocol: {
      parameters: [...e.parameters.values()],
      variables: e.module.variables.filter(alive),
      procedures: usedProcedures(e).map((procedure) => ({
        ...procedure,
        locals: procedure.locals.filter(alive),
        body: prune(procedure.body, dead),
        async: asynchronous.has(procedure.id),
      })),
      body: prune(e.steps, dead),
      exposed,
    },
  }
}

/** Results show numbers, arrays, lists of these and Brian objects: text and functions do not. */
function mayShow(value: Value | undefined): boolean {
  if (!value) return false
  const { kind } = value.type
  return kind !== 'string' && kind !== 'none' && kind !== 'function'
}

// ------------------------------------------------------------------ dead variables

/** Variables that nothing reads and no result shows, and whose values have no effect. */
function deadVariables(e: Evaluator, exposed: ReadonlySet<Variable>): ReadonlySet<Variable> {
  const dead = new Set<Variable>()
  for (;;) {
    const reads = new Set<Variable>(exposed)
    const lists = [e.steps, ...e.procedures.map((procedure) => procedure.body)]
    for (const steps of lists) {
      eachStep(steps, (step) => {
        if (step.kind === 'assign' && dead.has(step.variable)) return
        if (step.kind === 'for') reads.add(step.variable)
        for (const code of codesOf(step)) eachRead(code, (variable) => reads.add(variable))
      })
    }
    const before = dead.size
    for (const steps of lists) {
      eachStep(steps, (step) => {
        if (step.kind === 'assign' && !reads.has(step.variable)) dead.add(step.variable)
      })
    }
    if (dead.size === before) return dead
  }
}

/** Drops assignments to dead variables; a value with an effect is still computed. */
function prune(steps: readonly Step[], dead: ReadonlySet<Variable>): readonly Step[] {
  return steps.flatMap((step): Step[] => {
    switch (step.kind) {
      case 'assign':
        if (!dead.has(step.variable)) return [step]
        if (isPure(step.value)) return []
        return [{ kind: 'evaluate', value: step.value, span: step.span }]
      case 'if':
        return [{ ...step, then: prune(step.then, dead), otherwise: prune(step.otherwise, dead) }]
      case 'while':
      case 'for':
        return [{ ...step, body: prune(step.body, dead) }]
      default:
        return [step]
    }
  })
}

// ------------------------------------------------------------------ procedures

/** Those that the protocol can reach: a function that only made text is done. */
function usedProcedures(e: Evaluator): readonly Procedure[] {
  const used = new Set<number>()
  const visit = (steps: readonly Step[]): void =>
    eachStep(steps, (step) => {
      for (const code of codesOf(step)) {
        eachCode(code, (c) => {
          if (c.kind !== 'invoke' || used.has(c.procedure)) return
          used.add(c.procedure)
          visit(e.procedures[c.procedure].body)
        })
      }
    })
  visit(e.steps)
  return e.procedures.filter((procedure) => used.has(procedure.id))
}

/** Procedures that can reach run(), directly or through others. */
function asyncProcedures(procedures: readonly Procedure[]): ReadonlySet<number> {
  const asynchronous = new Set<number>()
  for (let before = -1; before !== asynchronous.size; ) {
    before = asynchronous.size
    for (const procedure of procedures) {
      eachStep(procedure.body, (step) => {
        for (const code of codesOf(step)) {
          eachCode(code, (c) => {
            const waits = c.kind === 'run' || (c.kind === 'invoke' && asynchronous.has(c.procedure))
            if (waits) asynchronous.add(procedure.id)
          })
        }
      })
    }
  }
  return asynchronous
}

// ------------------------------------------------------------------ walking

function eachStep(steps: readonly Step[], visit: (step: Step) => void): void {
  for (const step of steps) {
    visit(step)
    if (step.kind === 'if') {
      eachStep(step.then, visit)
      eachStep(step.otherwise, visit)
    } else if (step.kind === 'while' || step.kind === 'for') eachStep(step.body, visit)
  }
}

function codesOf(step: Step): readonly Code[] {
  switch (step.kind) {
    case 'assign':
    case 'evaluate':
    case 'return':
      return [step.value]
    case 'if':
    case 'while':
      return [step.test]
    case 'for':
      return [step.iterable]
    case 'break':
    case 'continue':
      return []
  }
}

function eachCode(code: Code, visit: (code: Code) => void): void {
  visit(code)
  for (const part of partsOf(code)) eachCode(part, visit)
}

function eachRead(code: Code, visit: (variable: Variable) => void): void {
  eachCode(code, (c) => {
    if (c.kind === 'read') visit(c.variable)
  })
}

/** The codes that a code is made of; of a run() also what its frame can show to equations. */
function partsOf(code: Code): readonly Code[] {
  switch (code.kind) {
    case 'call':
      return [...code.arguments, ...(code.keywords ?? []).map(([, value]) => value)]
    case 'invoke':
      return code.arguments
    case 'list':
    case 'tuple':
      return code.items
    case 'dict':
      return code.entries.flat()
    case 'create':
      return code.arguments.map(([, value]) => value)
    case 'and':
    case 'or':
      return [code.left, code.right]
    case 'not':
      return [code.operand]
    case 'conditional':
      return [code.test, code.then, code.otherwise]
    case 'parameter':
      return [code.default]
    case 'run':
      return [code.duration, ...code.objects.map((o) => o.code), ...code.frame.map((f) => f.code)]
    default:
      return []
  }
}
