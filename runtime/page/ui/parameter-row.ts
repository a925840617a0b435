/** A parameter: its name and meaning, its value, what is wrong with what was written. */
import type { ModelParameter } from '../../results/program.js'
import type { Checker } from './checker.js'
import { h, newId, setAttribute, setText } from './dom.js'
import { createControl } from './parameter-control.js'
import { settingText } from './quantity-text.js'
import type { Session, Setting } from './session.js'

export interface ParameterRow {
  readonly element: HTMLElement
  update(): void
  clear(): void
  refuse(message: string, help?: string): void
}

/** Milliseconds after which a slider that is being moved takes effect. */
const SOON = 150

export function createParameterRow(
  parameter: ModelParameter,
  session: Session,
  checker: Checker,
): ParameterRow {
  const { name, label, pinned, follows } = parameter
  const problem = h('p', { id: newId(), class: 'problem', role: 'alert' })
  const note = h('p', { id: newId(), class: 'hint' }, noteText(parameter))
  // what a slider shows and the session does not have yet
  let pending: Setting | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const own = () => pending ?? session.settings.get(name)
  /** SI */
  const present = (): number | boolean => {
    const found = follows && session.outcome?.scalars[name]
    const followed = typeof found === 'number' || typeof found === 'boolean' ? found : undefined
    return own()?.value ?? followed ?? parameter.value
  }
  const apply = (setting: Setting | undefined) => {
    forget()
    // one that follows others stands on its own once it is set, if to the same value
    const isDefault = setting && !follows && isSame(setting.value, parameter.value)
    const wanted = isDefault ? undefined : setting
    if (wanted?.text === session.settings.get(name)?.text) update()
    else session.set(name, wanted)
  }
  const applySoon = (setting: Setting) => {
    forget()
    pending = setting
    timer = setTimeout(() => apply(setting), SOON)
    update()
  }
  const write = async (text: string) => {
    const question = ++asked
    if (text.trim() === '') return back()
    const written = settingText(parameter, text)
    const checked = await checker.check(name, written)
    if (question !== asked) return
    if ('message' in checked) return refuse(checked.message, checked.help)
    apply({ text: written, value: checked.value })
    // in the unit that stands beside the field
    control.show(present(), true)
  }
  const forget = () => {
    clearTimeout(timer)
    pending = undefined
    asked++
    refuse('')
  }
  const back = () => {
    apply(undefined)
    control.show(present(), true)
  }
  const refuse = (message: string, help?: string) => {
    setText(problem, help ? `${message}: ${help}` : message)
    setAttribute(control.field, 'aria-invalid', message !== '' && 'true')
  }

  const control = createControl(parameter, { write, apply, applySoon })
  const undo = h(
    'button',
    {
      type: 'button',
      class: 'undo',
      'aria-label': `Reset ${name}`,
      title: `Reset ${name}`,
      onclick: () => {
        control.field.focus()
        back()
      },
    },
    '↺',
  )
  setAttribute(control.field, 'aria-describedby', `${problem.id} ${note.id}`)
  const { element: value, slider, field, labelId } = control
  const words = label === undefined ? '' : `${label} `
  const element = h(
    'div',
    { class: 'parameter' },
    h('label', { for: field.id, id: labelId }, words, h('code', {}, name)),
    value,
    undo,
    slider,
    note,
    problem,
  )
  const update = () => {
    const isOwn = own() !== undefined
    control.show(present())
    setAttribute(element, 'data-changed', isOwn)
    undo.hidden = !isOwn || pinned !== undefined
  }
  update()
  const clear = () => {
    forget()
    control.show(present(), true)
  }
  return { element, update, clear, refuse }
}

function noteText({ pinned, follows }: ModelParameter): string | undefined {
  if (pinned !== undefined) return `Fixed: ${pinned} uses it; change it in the script`
  return follows && `Follows ${follows.join(', ')}`
}

/** But for the rounding of a unit. */
const isSame = (a: number | boolean, b: number | boolean): boolean =>
  a === b ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-12 * Math.abs(b))
