/** Names that a model may not define. Semantics page 1.4. */
import { equationUnit } from '../../runtime/values/unit-table.js'
import { isConstantName } from './constants.js'
import { isFunctionName } from './functions.js'

export const pythonKeywords = [
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
] as const satisfies readonly string[]

/** What each group and its clock provide. */
const groupNames: readonly string[] = ['i', 'N', 't', 'dt', 't_in_timesteps']

const refractoryNames: readonly string[] = ['not_refractory', 'refractory', 'refractory_until']

/** Why a model may not define a name, as the end of "NAME is ..."; nothing where it may. */
export function reservedReason(name: string): string | undefined {
  if ((pythonKeywords as readonly string[]).includes(name)) return 'a keyword of Python'
  if (name.startsWith('_')) return "reserved: it starts with '_'"
  if (groupNames.includes(name)) return 'a variable that every group has already'
  if (isNoise(name)) return 'the name of a noise term'
  if (refractoryNames.includes(name)) return 'a variable of refractoriness'
  if (isFunctionName(name)) return 'a function that equations know'
  if (isConstantName(name)) return 'a constant that equations know'
  if (equationUnit(name) !== undefined) return 'a unit'
  if (/_(pre|post)$/.test(name)) return "reserved for synapses: it ends in '_pre' or '_post'"
  return undefined
}

/** xi and xi_NAME: Gaussian white noise. */
export const isNoise = (name: string): boolean => name === 'xi' || name.startsWith('xi_')
