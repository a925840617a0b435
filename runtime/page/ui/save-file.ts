/** Files that the reader keeps. */
import { h } from './dom.js'
import type { SavedFile } from '../protocol.js'

export const saveFile = ({ name, type, bytes }: SavedFile): void =>
  saveBlob(name, new Blob([bytes], { type }))

export const saveText = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type }))

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  h('a', { href: url, download: name }).click()
  // the browser reads it after this task
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
