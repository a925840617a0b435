/** All parameters of the script, in its order. */
import type { ModelParameter } from '../../results/program.js'
import type { Failure } from '../protocol.js'
import type { Checker } from './checker.js'
import { h } from './dom.js'
import { createParameterRow, type ParameterRow } from './parameter-row.js'
import type { Session } from './session.js'

export interface Parameters {
  readonly element: HTMLElement
  /** Shows the values that the session has. */
  update(): void
  /** Forgets what was written and not yet taken. */
  clear(): void
  /** Says what is wrong at the parameter whose value was refused. */
  refuse(failure: Failure): void
}

export function createParameters(
  parameters: readonly ModelParameter[],
  session: Session,
  checker: Checker,
): Parameters {
  const rows = new Map<string, ParameterRow>(
    parameters.map((parameter) => [
      parameter.name,
      createParameterRow(parameter, session, checker),
    ]),
  )
  const all = [...rows.values()]
  const element = h(
    'section',
    { class: 'parameters', 'aria-label': 'Parameters' },
    h('h2', {}, 'Parameters'),
    rows.size === 0 && h('p', { class: 'hint' }, 'The script has none.'),
    ...all.map((row) => row.element),
  )
  return {
    element,
    update() {
      for (const row of all) row.update()
    },
    clear() {
      for (const row of all) row.clear()
    },
    refuse({ parameter = '', message, help }) {
      rows.get(parameter)?.refuse(message, help)
    },
  }
}
