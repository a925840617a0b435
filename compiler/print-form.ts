/** The forms that `--print` shows. */
import type { Compilation } from './compile.js'
import { printModel } from './ir/print/model.js'
import { printPlan } from './ir/print/plan.js'
import { printScript } from './ir/print/script.js'
import { printUpdate } from './ir/print/update.js'

export const forms = ['script', 'model', 'update', 'plan', 'typescript', 'wat'] as const
export type Form = (typeof forms)[number]

export const isForm = (word: string): word is Form => (forms as readonly string[]).includes(word)

/** The text of a form, where the compilation got that far. */
export function printForm(compilation: Compilation, form: Form): string | undefined {
  const { script, simulation, updates, plan, files } = compilation
  switch (form) {
    case 'script':
      return script && printScript(script)
    case 'model':
      return simulation && printModel(simulation)
    case 'update':
      return updates && printUpdate(updates)
    case 'plan':
      return plan && printPlan(plan)
    case 'typescript':
      return files?.typescript
    case 'wat':
      return files && (files.wat ?? '')
  }
}
