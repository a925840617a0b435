/** The words of a page: title, description, equations. */
import type { Checked } from '../../ir/expression.js'
import type { PageText } from '../../ir/files.js'
import type { Simulation } from '../../ir/simulation.js'

export function describePage({ script }: Simulation<Checked>): PageText {
  const title = script.source.path.split(/[/\\]/).pop() || 'model.eqs'
  return { title, description: [], equations: [] }
}
