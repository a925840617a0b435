/**
 * Takes     a Script.
 * Gives     a Simulation<Located>: the model (Known classes of Brian objects) and the protocol.
 * Promises  structure is known; what is left for run time is in the protocol; numbers keep their
 *           dimension and remain parameters unless structure pinned them.
 * Refuses   names that do not exist, dimensions that do not agree, structure that depends on
 *           run-time values, and what Python or Brian have and this compiler does not have yet.
 */
import { forgetUnits } from '../../runtime/values/user-units.js'
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Located } from '../ir/expression.js'
import type { Script } from '../ir/script.js'
import type { Simulation } from '../ir/simulation.js'
import type { ReadFile, Source } from '../ir/source.js'
import { countBindings } from './bindings.js'
import { Demand, type Site } from './demand.js'
import { Evaluator } from './evaluator.js'
import { finish } from './finish.js'
import { messages } from './messages.js'
import { ScriptFiles } from './script-files.js'
import { evaluateBlock } from './statements.js'

/** Evaluates until every site that structure asks for is decided; each round decides more. */
export function evaluate(
  script: Script,
  reporter: Reporter,
  readFile?: ReadFile,
): Simulation<Located> & { readonly source: Source } {
  const decisions = new Set<Site>()
  const undecided = new Set<Site>()
  let wishes: Site[] = []
  const counts = countBindings(script.body)
  const mark = reporter.mark()
  const files = new ScriptFiles(script.source, readFile)
  for (;;) {
    forgetUnits()
    const evaluator = new Evaluator(script, reporter, decisions, undecided, files, counts)
    const errors = reporter.errors
    try {
      if (script.body.length === 0) {
        reporter.report(messages.make('nothing-to-run', { span: { start: 0, end: 0 } }, {}))
      }
      evaluateBlock(evaluator, script.body)
      if (wishes.length > 0 && reporter.errors > errors) {
        for (const site of wishes) {
          decisions.delete(site)
          undecided.add(site)
        }
        wishes = []
        reporter.rollback(mark)
        continue
      }
      return { ...finish(evaluator), source: files.source }
    } catch (error) {
      if (!(error instanceof Demand)) throw error
      for (const site of error.sites) decisions.add(site)
      if (error.optional) wishes.push(...error.sites)
      reporter.rollback(mark)
    }
  }
}
