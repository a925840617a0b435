/** The declarations beside a module: what it exports, with every name of its script. */
import { describeDimension } from '../../../runtime/values/describe-dimension.js'
import { lineName } from '../../../runtime/values/notebook-place.js'
import type { Plan } from '../../ir/plan.js'
import type { Exposed, ParameterInfo, Type } from '../../ir/protocol.js'
import { positionOf } from '../../ir/source.js'
import type { Origin } from '../index.js'
import { commentText, propertyKey, stringLiteral } from '../names.js'
import { declaredTypes } from './declared-types.js'
import { printHeader } from './definition.js'
import { block } from './lines.js'
import { ObjectTypes, type Place } from './object-types.js'

/** No imports, as the module has none. */
export function printDeclarations(plan: Plan, origin: Origin): string {
  const { exposed, parameters } = plan.protocol
  const objects = new ObjectTypes(plan)
  const inPlace = (wanted: Place) => exposed.flatMap((one) => members(one, wanted, objects))
  const names = parameters.map(({ name }) => stringLiteral(name))
  return [
    printHeader(plan.source, origin),
    '',
    '/** Parameters of the model, with their defaults in SI units. */',
    'export declare const model: Model',
    '',
    '/** Runs the script once; calls may overlap. Rejects with a Failure. */',
    'export declare function simulate(options?: SimulateOptions): Promise<Result>',
    '',
    '/** SI numbers, or text in the notation of Brian: `10*ms`. */',
    ...declare(
      'Settings',
      parameters.flatMap((one) => setting(one, plan)),
    ),
    '',
    `export type ParameterName = ${names.join(' | ') || 'never'}`,
    '',
    ...declare('Monitors', inPlace('monitors')),
    '',
    ...declare('Groups', inPlace('groups')),
    '',
    ...declare('SynapsesByName', inPlace('synapses')),
    '',
    ...declare('Scalars', exposed.flatMap(scalar)),
    '',
    declaredTypes,
  ].join('\n')
}

const declare = (name: string, members: readonly string[]): string[] =>
  members.length === 0
    ? [`export interface ${name} {}`]
    : block(`export interface ${name}`, members)

/** `/** Membrane time constant, second; 0.02 *\/` above the name. */
function setting(info: ParameterInfo, { source }: Plan): string[] {
  const { name, type, dimension, value, pinned, label } = info
  if (pinned) {
    const place = lineName(source.path, source.text, positionOf(source.text, pinned.start).line)
    return [`// ${commentText(`${name} is fixed: ${place} uses its value`, 90)}`]
  }
  const described = type === 'float' ? describeDimension(dimension) : type
  const unit = described === '1' ? 'a pure number' : described
  const about = [...(label === undefined ? [] : [label]), unit].join(', ')
  const given = type === 'boolean' ? 'boolean' : 'number'
  return [
    `/** ${commentText(`${about}; ${value}`, 90)} */`,
    `readonly ${propertyKey(name)}?: ${given} | string`,
  ]
}

/** An object of the script, or the objects of a list or dict of them: `mons[0]`. */
function members(
  { name, type, maybeUnbound, id }: Exposed,
  place: Place,
  objects: ObjectTypes,
): string[] {
  // no result shows names that start with an underscore
  if (!type || name.startsWith('_')) return []
  const isOne = type.kind === 'object' || type.kind === 'any'
  const all = objects.describe(objects.classesOf(type, id), isOne ? id : undefined)
  const here = all.filter((one) => one.place === place)
  if (here.length === 0) return []
  const optional = maybeUnbound || type.kind === 'any' || here.length < all.length
  if (isOne) return [member(propertyKey(name), here, optional)]
  return [member(`[item: \`${patternText(name)}[\${string}\`]`, here)]
}

const member = (key: string, found: readonly { text: string }[], optional = false): string =>
  `readonly ${key}${optional ? '?' : ''}: ${[...new Set(found.map(({ text }) => text))].join(' | ')}`

/** Names of scripts are letters, but a template literal type is text all the same. */
const patternText = (name: string): string => name.replace(/[\\`$]/g, '\\$&')

function scalar({ name, type, maybeUnbound }: Exposed): string[] {
  const plain = name.startsWith('_') || !type ? undefined : plainType(type)
  if (plain === undefined) return []
  const optional = maybeUnbound || plain.optional
  return [`readonly ${propertyKey(name)}${optional ? '?' : ''}: ${plain.text}`]
}

/** `optional`: results leave it out where it is long, empty, None or no number. */
function plainType(type: Type): { readonly text: string; readonly optional: boolean } | undefined {
  switch (type.kind) {
    case 'number': {
      const { shape } = type
      const text = type.type === 'boolean' ? 'boolean' : 'number'
      if (shape === 'scalar') {
        return { text: type.type === 'unknown' ? 'number | boolean' : text, optional: false }
      }
      return { text: shape === 'array' ? 'readonly Plain[]' : 'Plain', optional: true }
    }
    case 'list':
    case 'tuple': {
      const elements = type.kind === 'list' ? [type.element] : type.items
      if (elements.some((element) => plainType(element) === undefined)) return undefined
      return { text: 'readonly Plain[]', optional: true }
    }
    case 'any':
      return { text: 'Plain', optional: true }
    default:
      return undefined
  }
}
