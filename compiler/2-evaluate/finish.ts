/** Puts the simulation together: without dead variables, with async found, names exposed. */
import { Unit } from '../../runtime/values/value.js'
import { invariant } from '../diagnostics/bug.js'
import type { Located } from '../ir/expression.js'
import type { ObjectClass } from '../ir/model.js'
import type { Code, Exposed, Procedure, Step, Type, Variable } from '../ir/protocol.js'
import type { Simulation } from '../ir/simulation.js'
import { codeIn, ownCode, stepsIn, withParts } from '../ir/walk-protocol.js'
import { messages } from './messages.js'
import { linkedSubexpressions } from './brian/linked-var.js'
import { isDivided } from './brian/subgroup.js'
import type { Evaluator } from './evaluator.js'
import { describedParameters } from './parameter-lines.js'
import { isPure, isTrivial } from './purity.js'
import { joinAll } from './types.js'
import { anyType, collectionOf, currentType, dataOf, isPoison, type Value } from './value.js'

export function finish(e: Evaluator): Simulation<Located> {
  const lost = e.module.names.find((name) => isPoisoned(e, name))
  invariant(!lost || e.reporter.hasErrors, `the fault behind '${lost}' is reported`)
  const borrowed = (variable: Variable) => e.borrowed.has(variable.name)
  const own = e.module.variables.filter((variable) => !variable.temporary && !borrowed(variable))
  const scopes = [...e.modules.values(), ...e.instances]
  const modules = scopes.flatMap((scope) => scope?.variables ?? [])
  const exposed = own.filter((variable) => mayShow(e.module.get(variable.name)?.value))
  const dead = deadVariables(e, new Set(exposed))
  const alive = (variable: Variable) => !dead.has(variable)
  const within = calledWithin(e)
  const asynchronous = asyncProcedures(e.procedures, within)
  refuseNestedRuns(e, asynchronous)
  refuseUnknownSlots(e)
  const tidy = (steps: readonly Step[], breathes = true) => {
    const pruned = prune(steps, dead)
    return breathes ? letBreathe(pruned, asynchronous) : pruned
  }
  return {
    script: { ...e.script, source: e.source },
    model: { classes: [...e.classes.values()].map((c) => withBlocks(e, c)) },
    protocol: {
      parameters: describedParameters(e),
      variables: [...e.module.variables, ...modules].filter(alive),
      procedures: usedProcedures(e).map((procedure) => ({
        ...procedure,
        locals: procedure.locals.filter(alive),
        body: tidy(procedure.body, !within.has(procedure.id)),
        async: asynchronous.has(procedure.id),
      })),
      body: tidy(e.steps),
      exposed: exposed.map((variable) => withType(e, variable)),
    },
  }
}

function refuseUnknownSlots({ within, reporter }: Evaluator): void {
  if (within.ownSchedule) return
  for (const { slot, span } of within.unknownSlots.values()) {
    reporter.report(messages.make('unknown-slot', { span }, { slot }))
  }
}

function withBlocks(e: Evaluator, c: ObjectClass<Located>): ObjectClass<Located> {
  const blocks = e.blocks.get(c.id)
  if (c.kind === 'Synapses' && blocks) return { ...c, blocks }
  if (c.kind !== 'NeuronGroup') return c
  const linkedTo = linkedSubexpressions(e, c.id)
  const divided = isDivided(e, c.id) ? { divided: true as const } : {}
  return { ...c, ...(blocks ? { blocks } : {}), ...divided, ...linkedTo }
}

const isPoisoned = (e: Evaluator, name: string): boolean => {
  const value = e.module.get(name)?.value
  return value !== undefined && isPoison(value)
}

/** Results show numbers, arrays, lists of these and Brian objects: text and functions do not. */
function mayShow(value: Value | undefined): boolean {
  if (!value) return false
  const { kind } = value.type
  return kind !== 'string' && kind !== 'none' && kind !== 'function'
}

/** What is known of it at the end of the script. */
function withType(e: Evaluator, variable: Variable): Exposed {
  const binding = e.module.get(variable.name)
  if (!binding) return variable
  const type = finalType(binding.value)
  if (!type) return variable
  return { ...variable, type, ...(binding.maybeUnbound ? { maybeUnbound: true } : {}) }
}

/** Of a list or dict that of its items, where they are known; nothing for units. */
function finalType(value: Value): Type | undefined {
  if (dataOf(value) instanceof Unit) return undefined
  const sequence = collectionOf(value)
  if (!sequence?.items) return currentType(value)
  const items = sequence.items.map((item) => finalType(item) ?? anyType)
  if (sequence.of === 'tuple') return { kind: 'tuple', items }
  return { kind: sequence.of, element: joinAll(items) }
}

// ------------------------------------------------------------------ dead variables

/** Variables that nothing reads and no result shows, and whose values have no effect. */
function deadVariables(e: Evaluator, exposed: ReadonlySet<Variable>): ReadonlySet<Variable> {
  const dead = new Set<Variable>()
  for (;;) {
    const reads = new Set<Variable>(exposed)
    const lists = [e.steps, ...e.procedures.map((procedure) => procedure.body)]
    for (const steps of lists) {
      for (const step of stepsIn(steps)) {
        if (step.kind === 'assign' && dead.has(step.variable)) continue
        if (step.kind === 'for') reads.add(step.variable)
        for (const code of ownCode(step).flatMap((own) => [...withParts(own)])) {
          if (code.kind === 'read') reads.add(code.variable)
        }
      }
    }
    const before = dead.size
    for (const steps of lists) {
      for (const step of stepsIn(steps)) {
        if (step.kind === 'assign' && !reads.has(step.variable)) dead.add(step.variable)
      }
    }
    if (dead.size === before) return dead
  }
}

/** Drops assignments to dead variables; a value with an effect is still computed. */
function prune(
  steps: readonly Step[],
  dead: ReadonlySet<Variable>,
  mayRaise = false,
): readonly Step[] {
  return steps.flatMap((step): Step[] => {
    switch (step.kind) {
      case 'assign':
        if (!dead.has(step.variable)) return [step]
        if (isPure(step.value) && (!mayRaise || isTrivial(step.value))) return []
        return [{ kind: 'evaluate', value: step.value, span: step.span }]
      case 'if':
        return [
          {
            ...step,
            then: prune(step.then, dead, mayRaise),
            otherwise: prune(step.otherwise, dead, mayRaise),
          },
        ]
      case 'while':
      case 'for':
        return [{ ...step, body: prune(step.body, dead, mayRaise) }]
      case 'try':
        return [
          {
            ...step,
            body: prune(step.body, dead, true),
            handler: step.handler && prune(step.handler, dead, mayRaise),
            last: prune(step.last, dead, mayRaise),
          },
        ]
      default:
        return [step]
    }
  })
}

// ------------------------------------------------------------------ procedures

/** Those that the protocol can reach: a function that only made text is done. */
function usedProcedures(e: Evaluator): readonly Procedure[] {
  const used = new Set<number>()
  const visit = (steps: readonly Step[]): void => {
    for (const code of codeIn(steps)) {
      if (code.kind !== 'invoke' || used.has(code.procedure)) continue
      used.add(code.procedure)
      visit(e.procedures[code.procedure].body)
    }
  }
  visit(e.steps)
  return e.procedures.filter((procedure) => used.has(procedure.id))
}

/** Those that the time loop calls, which cannot wait: it lets the host in between its steps. */
function calledWithin(e: Evaluator): ReadonlySet<number> {
  const within = new Set<number>()
  const visit = (codes: Iterable<Code>): void => {
    for (const code of codes) {
      if (code.kind !== 'invoke' || within.has(code.procedure)) continue
      within.add(code.procedure)
      visit(codeIn(e.procedures[code.procedure].body))
    }
  }
  for (const callback of callbacksOf(e)) visit(withParts(callback))
  return within
}

function* callbacksOf(e: Evaluator): Generator<Code> {
  for (const steps of [e.steps, ...e.procedures.map((procedure) => procedure.body)]) {
    for (const code of codeIn(steps)) {
      if (code.kind === 'run') for (const callback of code.callbacks ?? []) yield callback.code
    }
  }
}

/** A function that runs the model may have been looked at before it was called in a run. */
function refuseNestedRuns(e: Evaluator, asynchronous: ReadonlySet<number>): void {
  for (const callback of callbacksOf(e)) {
    if (callback.kind !== 'invoke' || !asynchronous.has(callback.procedure)) continue
    const { span } = e.procedures[callback.procedure]
    const instead = 'run the model from the script itself; stop() ends a run early'
    e.reporter.report(
      e.fault('statement', { span }, { what: 'run() within a run', instead }).diagnostic,
    )
  }
}

/** Procedures that wait for the host: they reach run(), or a loop that may never end. */
function asyncProcedures(
  procedures: readonly Procedure[],
  within: ReadonlySet<number>,
): ReadonlySet<number> {
  const asynchronous = new Set<number>()
  for (let before = -1; before !== asynchronous.size; ) {
    before = asynchronous.size
    for (const { id, body } of procedures) {
      const loops = !within.has(id) && [...stepsIn(body)].some((step) => step.kind === 'while')
      if (loops || reachesRun(body, asynchronous)) asynchronous.add(id)
    }
  }
  return asynchronous
}

function reachesRun(steps: readonly Step[], asynchronous: ReadonlySet<number>): boolean {
  for (const code of codeIn(steps)) {
    if (code.kind === 'run') return true
    if (code.kind === 'invoke' && asynchronous.has(code.procedure)) return true
  }
  return false
}

/** Marks the loops in whose turns nothing else waits for the host. */
function letBreathe(steps: readonly Step[], asynchronous: ReadonlySet<number>): readonly Step[] {
  const inner = (body: readonly Step[]) => letBreathe(body, asynchronous)
  return steps.map((step) => {
    switch (step.kind) {
      case 'if':
        return { ...step, then: inner(step.then), otherwise: inner(step.otherwise) }
      case 'for':
        return { ...step, body: inner(step.body) }
      case 'try': {
        const { body, handler, last } = step
        return { ...step, body: inner(body), handler: handler && inner(handler), last: inner(last) }
      }
      case 'while': {
        const breathes = !reachesRun(step.body, asynchronous)
        return { ...step, body: inner(step.body), ...(breathes && { breathes }) }
      }
      default:
        return step
    }
  })
}
