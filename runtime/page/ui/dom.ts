/** Elements of the interface, made and changed. Text is only ever set as text. */

type Child = Node | string | undefined | false
type Attribute = string | number | boolean | undefined | ((event: Event) => void)

/**
 * An element: `h('button', { type: 'button', onclick: () => run() }, 'Run')`. Functions listen to
 * the event that follows `on`; false and undefined leave an attribute or a child out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else setAttribute(element, name, value)
  }
  for (const child of children) if (child) element.append(child)
  return element
}

export function setAttribute(
  element: Element,
  name: string,
  value: string | number | boolean | undefined,
): void {
  if (value === false || value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, value === true ? '' : String(value))
}

/** Touches the document only where something changes: live regions speak at every change. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** An id that no other element has: labels and descriptions refer to it. */
export const newId = (): string => `brianc-${++ids}`

let ids = 0
