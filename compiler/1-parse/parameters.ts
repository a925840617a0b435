/** What Python checks of a parameter list beyond its grammar. Python reference, 8.7. */
import type { Reporter } from '../diagnostics/diagnostic.js'
import type { Located, Parameter } from '../ir/expression.js'
import { messages } from './messages.js'

type P = Parameter<Located>

/** Reports repeated names, parameters without a default behind one with, and misplaced signs. */
export function checkParameters(list: readonly P[], reporter: Reporter): void {
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
  const before = new Set<P['form']>()
  list.forEach((parameter, k) => {
    const fault = misplaced(parameter, before, list[k + 1])
    before.add(parameter.form)
    if (fault === undefined) return
    reporter.report(messages.make('parameter-order', { span: parameter.span }, fault))
  })
}

/** What is wrong with the place of `/`, `*` or `**`, behind parameters of these forms. */
function misplaced({ form, name }: P, before: ReadonlySet<P['form']>, next: P | undefined) {
  const has = (wanted: P['form']) => before.has(wanted)
  if (has('**')) {
    return { problem: "no parameter can follow '**'", help: "move the one with '**' to the end" }
  }
  if (form === '/') {
    if (has('/')) return { problem: "'/' may occur only once", help: 'remove one of them' }
    if (has('*')) return { problem: "'/' must stand before '*'", help: 'move it to the front' }
    if (before.size === 0) {
      return { problem: "no parameter stands before '/'", help: "remove the '/'" }
    }
  }
  if (form !== '*') return undefined
  if (has('*')) return { problem: "'*' may occur only once", help: 'remove one of them' }
  const lonely = name === '' && next?.form !== 'keyword-only'
  return lonely
    ? { problem: "no parameter to be given by name follows '*'", help: "remove the '*'" }
    : undefined
}
