/** Light or dark: as the system has it, or as the user wants it for as long as the page is open. */
import type { Theme } from '../protocol.js'
import { h, newId, setAttribute } from './dom.js'

/**
 * A choice that puts `data-theme` on `themed`, the element that colours are declared on; nothing
 * there means the system's. Tells the theme at once and whenever it changes.
 */
export function createThemeField(
  themed: Element,
  tell: (theme: Theme) => void,
  signal: AbortSignal,
): HTMLElement {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const id = newId()
  const field = h(
    'select',
    { id, onchange: apply },
    ...['System', 'Light', 'Dark'].map((name) => h('option', { value: name.toLowerCase() }, name)),
  )
  let told: Theme | undefined
  function apply(): void {
    const { value } = field
    const chosen = value === 'light' || value === 'dark' ? value : undefined
    setAttribute(themed, 'data-theme', chosen)
    const theme = chosen ?? (dark.matches ? 'dark' : 'light')
    if (theme !== told) tell(theme)
    told = theme
  }
  dark.addEventListener('change', apply, { signal })
  apply()
  return h('div', { class: 'theme' }, h('label', { for: id }, 'Theme'), field)
}
