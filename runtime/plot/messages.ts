/** The words that a user reads when a plot goes wrong. */
import { ScriptError } from '../values/script-error.js'

export const faults = {
  keyword: (call: string, name: string, known: readonly string[]) =>
    new ScriptError(
      'run/unsupported',
      `${call}() does not know the keyword '${name}' yet`,
      `leave '${name}' out${known.length ? `; known are ${known.join(', ')}` : ''}`,
    ),
  method: (type: string, name: string) =>
    new ScriptError(
      'run/unsupported',
      `${type}.${name}() is not supported yet`,
      'leave the call out, or plot with plot, scatter, fill_between, bar, hist, vlines or text',
    ),
  attribute: (type: string, name: string) =>
    new ScriptError(
      'run/unsupported',
      `the attribute '${name}' of ${type} is not supported yet`,
      `leave it out: the figure can be set up with the methods of ${type}`,
    ),
  setting: (call: string, what: string, help: string) =>
    new ScriptError('run/unsupported', `${call}() does not support ${what} yet`, help),
  value: (call: string, problem: string, help?: string) =>
    new ScriptError('run/value', `${call}(): ${problem}`, help),
  type: (call: string, problem: string, help?: string) =>
    new ScriptError('run/type', `${call}(): ${problem}`, help),
  lengths: (call: string, x: number, y: number) =>
    new ScriptError(
      'run/value',
      `${call}(): x and y must have the same length, but have ${x} and ${y} elements`,
      'cut or sample one of them so that each x has its y',
    ),
  color: (text: string) =>
    new ScriptError(
      'run/value',
      `'${text}' is not a colour`,
      "use a CSS name ('lightblue'), a letter ('k'), 'C0' to 'C9', 'tab:red', '#rrggbb', " +
        "a grey '0.5' or a tuple (r, g, b)",
    ),
  format: (text: string, problem: string) =>
    new ScriptError(
      'run/value',
      `'${text}' is not a format string of plot(): ${problem}`,
      "write colour, marker and line style as in 'ko', '.b' or 'r--'",
    ),
  marker: (text: string) =>
    new ScriptError(
      'run/unsupported',
      `the marker '${text}' is not supported yet`,
      'use one of . , o v ^ < > 1 2 3 4 8 s p P * h H + x X D d | _',
    ),
}
