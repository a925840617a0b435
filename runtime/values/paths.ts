/** os.path on text: no file is looked at. */
import { fail } from './script-error.js'
import { Tuple, type Value } from './value.js'

const text = (value: Value): string =>
  typeof value === 'string' ? value : fail('type', 'expected str, bytes or os.PathLike object')

export function pathJoin(first: Value, ...rest: Value[]): string {
  let path = text(first)
  for (const part of rest.map(text)) {
    if (part.startsWith('/')) path = part
    else path += path === '' || path.endsWith('/') ? part : `/${part}`
  }
  return path
}

export const pathBasename = (path: Value): string => text(path).replace(/^.*\//s, '')

export function pathDirname(path: Value): string {
  const head = text(path).slice(0, text(path).lastIndexOf('/') + 1)
  return /^\/*$/.test(head) ? head : head.replace(/\/+$/, '')
}

export const pathSplit = (path: Value): Value => new Tuple([pathDirname(path), pathBasename(path)])

export function pathSplitext(path: Value): Value {
  const name = pathBasename(path)
  const dot = name.lastIndexOf('.')
  const end = dot > 0 && !/^\.+$/.test(name.slice(0, dot)) ? name.length - dot : 0
  const all = text(path)
  return new Tuple([all.slice(0, all.length - end), all.slice(all.length - end)])
}
