/**
 * Runs small Brian scripts in this process, for the tests of Brian's behaviours. Scripts are
 * written indented, without the line `from brian2 import *`.
 */
import { expect } from 'vitest'
import { compile } from '../../compiler/index.js'
import type { SimulateOptions } from '../../runtime/index.js'
import { moduleOf } from '../support/module-of.js'

/** What a user sees of a script: what it prints, and what is said about it. */
export interface Outcome {
  readonly lines: readonly string[]
  /** `code: message` of the error that ended it, at compile time or at run time */
  readonly fault?: string
  /** what the error advises */
  readonly help?: string
  /** messages of the compiler's warnings, then of those at run time */
  readonly warnings: readonly string[]
  /** messages of the compiler's notes */
  readonly notes: readonly string[]
}

interface Said {
  readonly code: string
  readonly message: string
  readonly help?: string
}

/** What is put in place of `...` in a script, and the code and the message of its fault. */
type FaultyCase = readonly [text: string, code: string, message?: string]

/** The script prints these lines, with no fault. */
export async function prints(script: string, ...lines: string[]): Promise<void> {
  const { fault, lines: printed } = await outcome(script)
  expect(fault).toBeUndefined()
  expect(printed).toEqual(lines)
}

/** The script prints these lines, and this warning is the only one given. */
export async function printsWarning(
  script: string,
  warning: string,
  ...lines: string[]
): Promise<void> {
  const { fault, lines: printed, warnings } = await outcome(script)
  expect(fault).toBeUndefined()
  expect(printed).toEqual(lines)
  expect(warnings).toEqual([warning])
}

/** The script ends with the fault of this code, whose message is this where one is given. */
export async function faults(script: string, code: string, message?: string): Promise<void> {
  const { fault = 'no fault' } = await outcome(script)
  const place = fault.indexOf(': ')
  expect(fault.slice(0, place), script).toBe(code)
  if (message !== undefined) expect(fault.slice(place + 2), script).toBe(message)
}

/** Each of these texts, in place of `...` in the script, makes it end with its fault. */
export async function faultsEach(script: string, ...cases: readonly FaultyCase[]): Promise<void> {
  for (const [text, code, message] of cases) await faults(filled(script, text), code, message)
}

/** The script runs, and these warnings are given. */
export async function warns(script: string, ...messages: string[]): Promise<void> {
  const { fault, warnings } = await outcome(script)
  expect(fault).toBeUndefined()
  expect(warnings).toEqual(messages)
}

export async function outcome(
  script: string,
  more: Pick<SimulateOptions, 'onNan'> = {},
): Promise<Outcome> {
  const { files, diagnostics } = await compile(`from brian2 import *\n${dedent(script)}`)
  const messages = (severity: string) =>
    diagnostics.filter((said) => said.severity === severity).map(({ message }) => message)
  const [warnings, notes] = [messages('warning'), messages('note')]
  const error = diagnostics.find(({ severity }) => severity === 'error')
  const none = { lines: [], warnings, notes }
  if (!files) return { ...none, ...faultOf(error as Said) }
  let stdout = ''
  const options = {
    seed: 1,
    ...more,
    onPrint: (text: string) => {
      stdout += text
    },
    onWarning: (text: string) => {
      warnings.push(text)
    },
  }
  const { simulate } = await moduleOf(files.typescript)
  const end = await simulate(options).then(
    () => ({}),
    (failure) => faultOf(failure),
  )
  return { ...none, lines: stdout.split('\n').slice(0, -1), ...end }
}

/** The script with this text in place of its `...`; further lines are indented as that line is. */
export function filled(script: string, text: string): string {
  return dedent(script).replace(/^( *)(.*?)\.\.\./m, (_, indent: string, before: string) => {
    const lines = dedent(text).trim().split('\n')
    return indent + before + lines.join(`\n${indent}`)
  })
}

const faultOf = ({ code, message, help }: Said) => ({ fault: `${code}: ${message}`, help })

function dedent(text: string): string {
  const lines = text.split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  const depth = Math.min(...filled.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(depth)).join('\n')
}
