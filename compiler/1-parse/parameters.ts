/** What Python checks of a parameter list beyond its grammar. Python reference, 8.7. */
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Located, Parameter } from '../ir/expression.js'
import { messages } from './messages.js'

/** Reports repeated names, and parameters without a default behind one with. */
export function checkParameters(list: readonly Parameter<Located>[], reporter: Reporter): void {
  const names = new Set<string>()
  let defaults = false
  for (const { name, span, form, default: value } of list) {
    if (names.has(name) && name !== '') {
      reporter.report(messages.make('repeated-parameter', { span }, { name }))
    }
    names.add(name)
    if (form === 'ordinary' && value === undefined && defaults) {
      reporter.report(messages.make('parameter-default', { span }, { name }))
    }
    defaults ||= form === 'ordinary' && value !== undefined
  }
}
