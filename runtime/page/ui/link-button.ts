/** Copies a link that opens the page as it is now. */
import { h, setText } from './dom.js'
import { button } from './run-bar.js'

/** `link` gives the address of the page with its state. */
export function createLinkButton(link: () => string): HTMLElement {
  const status = h('span', { role: 'status', class: 'hint' })
  const copy = button('Copy link', async () => {
    field.value = link()
    try {
      // missing where the page is a file, in some browsers
      await navigator.clipboard.writeText(field.value)
      field.hidden = true
      say('Copied')
    } catch {
      field.hidden = false
      field.select()
      say('Copy the selected text')
    }
  })
  const field = h('input', { type: 'text', readonly: true, hidden: true, 'aria-label': 'Link' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (text: string) => {
    setText(status, text)
    clearTimeout(timer)
    timer = setTimeout(() => setText(status, ''), 4000)
  }
  return h('div', { class: 'link' }, copy, field, status)
}
