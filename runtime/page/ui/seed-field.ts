/** The seed of the random numbers: seen, written, drawn anew. */
import { h, newId, setAttribute, setText } from './dom.js'
import { isSeed, LARGEST_SEED } from './hash.js'
import { button } from './run-bar.js'
import type { Session } from './session.js'

export interface SeedField {
  readonly element: HTMLElement
  /** Shows the seed of the session. */
  update(): void
  /** Forgets what was written and is no seed. */
  clear(): void
}

/** Changing it starts the simulation. */
export function createSeedField(session: Session): SeedField {
  const id = newId()
  const hint = h('span', { id: newId(), class: 'hint' })
  const field = h('input', {
    id,
    type: 'number',
    min: 0,
    max: LARGEST_SEED,
    step: 1,
    required: true,
    'aria-describedby': hint.id,
    onchange: () => {
      const isValid = field.value !== '' && isSeed(Number(field.value))
      setAttribute(field, 'aria-invalid', !isValid && 'true')
      setText(hint, isValid ? '' : `an integer from 0 to ${LARGEST_SEED}`)
      if (isValid && Number(field.value) !== session.seed) session.setSeed(Number(field.value))
    },
  })
  const draw = button('New seed', () => {
    if (session.scriptSeed === undefined) session.setSeed(randomSeed())
  })
  const element = h('div', { class: 'seed' }, h('label', { for: id }, 'Seed'), field, draw, hint)
  let shown = ''
  const update = () => {
    const { seed, scriptSeed } = session
    field.readOnly = scriptSeed !== undefined
    setAttribute(draw, 'aria-disabled', scriptSeed !== undefined && 'true')
    const text = String(scriptSeed ?? seed)
    // what is being written stays, until there is something new to show
    if (text === shown) return
    shown = text
    field.value = text
    setAttribute(field, 'aria-invalid', false)
    setText(hint, scriptSeed === undefined ? '' : 'set by the script')
  }
  update()
  const clear = () => {
    shown = ''
    update()
  }
  return { element, update, clear }
}

/** From the randomness of the machine. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]
