/** What `brianc explain CODE` tells of a code: the form of the tables in this folder. */

export interface Explanation {
  /** the rule in one line of at most 64 columns, as `explain --list` shows it */
  readonly title: string
  /** why there is such a rule: two to seven lines, filled again when printed */
  readonly text: string
  /** an example with the fault; its indentation is taken off */
  readonly fails: string
  /** the same example without the fault */
  readonly mended: string
  /** what the examples are; lines of a script by default */
  readonly example?: ExampleKind
  /** where to read on, and the section there */
  readonly read: readonly [page: Page, section?: string]
}

/**
 * `script`: the lines of a script below `from brian2 import *`; `whole`: all of a script;
 * `equations`: the text of a group's equations; `run`: as script, but it fails when it runs;
 * `sketch`: to be looked at only, where the fault cannot be shown (an invisible character) or is
 * not in a script (a missing file).
 */
export type ExampleKind = 'script' | 'whole' | 'equations' | 'run' | 'sketch'

export const pages = {
  equations: ['Brian 2, Equations', 'user/equations.html'],
  models: ['Brian 2, Models and neuron groups', 'user/models.html'],
  units: ['Brian 2, Physical units', 'user/units.html'],
  refractoriness: ['Brian 2, Refractoriness', 'user/refractoriness.html'],
  integration: ['Brian 2, Numerical integration', 'user/numerical_integration.html'],
  functions: ['Brian 2, Functions', 'advanced/functions.html'],
  running: ['Brian 2, Running a simulation', 'user/running.html'],
  synapses: ['Brian 2, Synapses', 'user/synapses.html'],
  input: ['Brian 2, Input stimuli', 'user/input.html'],
  recording: ['Brian 2, Recording during a simulation', 'user/recording.html'],
  namespaces: ['Brian 2, Namespaces', 'advanced/namespaces.html'],
  random: ['Brian 2, Random numbers', 'advanced/random.html'],
  importing: ['Brian 2, Importing Brian', 'user/import.html'],
  text: ['Python, Lexical analysis', 'reference/lexical_analysis.html'],
  expressions: ['Python, Expressions', 'reference/expressions.html'],
  statements: ['Python, Simple statements', 'reference/simple_stmts.html'],
  blocks: ['Python, Compound statements', 'reference/compound_stmts.html'],
  naming: ['Python, Naming and binding', 'reference/executionmodel.html'],
  errors: ['Python tutorial, Errors and exceptions', 'tutorial/errors.html'],
  strings: ['Python tutorial, Input and output', 'tutorial/inputoutput.html'],
  structures: ['Python tutorial, Data structures', 'tutorial/datastructures.html'],
  golden: ['brianc, Golden tests of models', 'docs/golden.md'],
  control: ['Python tutorial, More control flow tools', 'tutorial/controlflow.html'],
} as const satisfies Record<string, readonly [title: string, path: string]>

export type Page = keyof typeof pages
