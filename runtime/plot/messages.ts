/**
 * The words that a user reads when a plot goes wrong. Functions, and imported as a namespace, so
 * that a bundle holds the words that its script can meet.
 */
import { ScriptError } from '../values/script-error.js'

const unsupported = (message: string, help: string) =>
  new ScriptError('run/unsupported', message, help)

export const keyword = (call: string, name: string, known: readonly string[]) =>
  unsupported(
    `${call}() does not know the keyword '${name}' yet`,
    `leave '${name}' out${known.length ? `; known are ${known.join(', ')}` : ''}`,
  )

export const method = (type: string, name: string) =>
  unsupported(
    `${type}.${name}() is not supported yet`,
    'leave the call out, or plot with plot, scatter, fill_between, bar, hist, vlines or text',
  )

export const attribute = (type: string, name: string) =>
  unsupported(
    `the attribute '${name}' of ${type} is not supported yet`,
    `leave it out: the figure can be set up with the methods of ${type}`,
  )

export const setting = (call: string, what: string, help: string) =>
  unsupported(`${call}() does not support ${what} yet`, help)

export const value = (call: string, problem: string, help?: string) =>
  new ScriptError('run/value', `${call}(): ${problem}`, help)

export const type = (call: string, problem: string, help?: string) =>
  new ScriptError('run/type', `${call}(): ${problem}`, help)

export const lengths = (call: string, x: number, y: number) =>
  value(
    call,
    `x and y must have the same length, but have ${x} and ${y} elements`,
    'cut or sample one of them so that each x has its y',
  )

export const color = (text: string) =>
  new ScriptError(
    'run/value',
    `'${text}' is not a colour`,
    "use a CSS name ('lightblue'), a letter ('k'), 'C0' to 'C9', 'tab:red', '#rrggbb', " +
      "a grey '0.5' or a tuple (r, g, b)",
  )

export const format = (text: string, problem: string) =>
  new ScriptError(
    'run/value',
    `'${text}' is not a format string of plot(): ${problem}`,
    "write colour, marker and line style as in 'ko', '.b' or 'r--'",
  )

export const marker = (text: string) =>
  unsupported(
    `the marker '${text}' is not supported yet`,
    'use one of . , o v ^ < > 1 2 3 4 8 s p P * h H + x X D d | _',
  )

export const colorMap = (name: string, near?: string) =>
  new ScriptError(
    'run/value',
    `there is no colour map '${name}'`,
    near ? `did you mean '${near}'?` : "use 'viridis', 'plasma', 'gray', 'jet', 'coolwarm' or such",
  )

export const colorMapMissing = (name: string) =>
  unsupported(`the colour map '${name}' is not supported yet`, "use 'hsv', 'coolwarm' or such")

export const notCallable = (type: string) =>
  new ScriptError(
    'run/type',
    `a ${type} cannot be called`,
    "write '*' between two factors if a product is meant",
  )
