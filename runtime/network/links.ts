/** Linked variables: `G.x = linked_var(H, 'v')`. Brian, "Linked variables"; semantics page 5.9. */
import { isRecordSource, type RecordSource, type VariableReader } from '../spikes/network-object.js'
import { describeDimension } from '../values/describe-dimension.js'
import { sameDimension } from '../values/dimension.js'
import { newArray, numeric, typeName } from '../values/operand.js'
import { fail } from '../values/script-error.js'
import { NDArray, type ObjectValue, type Value } from '../values/value.js'
import type { Link } from './link.js'
import { NeuronGroup, type StateArray } from './neuron-group.js'
import { dtypes, sourceReader } from './variable-readers.js'

/** What `linked_var(...)` gives. */
export class LinkedVariable implements ObjectValue {
  readonly typeName = 'LinkedVariable'

  constructor(
    readonly source: RecordSource,
    readonly variable: string,
    readonly index: Value | undefined,
  ) {}
}

/** `linked_var(group, 'v', index=None)`. Throws run/type for what has no variables. */
export function createLinkedVariable(
  source: Value,
  variable: string,
  index?: Value,
): LinkedVariable {
  if (!isRecordSource(source)) {
    fail('type', `linked_var needs a group, not ${typeName(source)}`)
  }
  return new LinkedVariable(source, variable, index ?? undefined)
}

/**
 * `G.x = linked_var(...)`. Throws run/value where x is set with anything else, where sizes do not
 * match or indices are out of range; run/dimension-mismatch; run/type for what is no index.
 */
export function linkState(object: Value, name: string, value: Value): void {
  const group = object as NeuronGroup
  if (!(value instanceof LinkedVariable)) {
    fail(
      'value',
      "Cannot set a linked variable directly, link it to another variable using 'linked_var'.",
      `set the variable that it is linked to, or its elements: ${name}[:] = ...`,
    )
  }
  if (group.whole) {
    const help = `link '${name}' of '${group.whole.name}'`
    fail('attribute', `Could not find a state variable with name "${name}".`, help)
  }
  const { source, variable } = value
  const reader = sourceReader(source, variable)
  if (!reader) {
    const help = `'${source.name}' has no variable of this name, or takes part in no run()`
    fail('key', `'${variable}'`, help)
  }
  checkKind(group, name, variable, reader)
  const { indices, scalar, named } = indicesOf(group, name, value, reader)
  const stored = storedArray(group, source, variable, named ? undefined : indices)
  const link = stored
    ? storedLink(group, name, stored, scalar)
    : computedLink(group, name, { reader, indices, scalar })
  if (!stored || (scalar && group.N > 1)) refuseWrites(group, name, value, scalar)
  const arrays = group.arrays as Record<string, StateArray>
  arrays[name] = link.data
  arrays[`_${name}_index`] = link.indices
  group.links.set(name, { ...link, reader: readerOf(link, reader), check: named })
}

function checkKind(group: NeuronGroup, name: string, variable: string, reader: VariableReader) {
  const { dimension, type } = group.definition.variables[name]
  if (!sameDimension(dimension, reader.dimension)) {
    fail(
      'dimension-mismatch',
      `Unit of variable '${name}' does not match its link target '${variable}'`,
      `'${variable}' has the unit ${describeDimension(reader.dimension)}`,
    )
  }
  if (dtypes[type] !== reader.dtype) {
    const is = { float64: 'a float', int32: 'an integer', bool: 'a boolean' }
    const kind = is[reader.dtype as keyof typeof is]
    const help = `declare '${name}' as what '${variable}' is, ${kind}`
    fail('unsupported', `'${name}' and '${variable}' are not of the same type`, help)
  }
}

interface Indices {
  readonly indices: Int32Array
  /** one value for all elements */
  readonly scalar: boolean
  /** the indices are a variable, which may change: looks at them before each run */
  readonly named?: () => void
}

function indicesOf(
  group: NeuronGroup,
  name: string,
  { source, variable, index }: LinkedVariable,
  { shared }: VariableReader,
): Indices {
  const { N } = group
  if (shared || (source.N === 1 && N !== 1 && index === undefined)) {
    return { indices: new Int32Array(N), scalar: true }
  }
  if (typeof index === 'string') return namedIndices(group, name, index, source.N)
  if (index !== undefined) {
    return { indices: givenIndices(name, index, N, source.N), scalar: false }
  }
  if (source.N !== N) {
    fail(
      'value',
      `Cannot link variable '${name}' to '${variable}', the size of the target group does not ` +
        `match (${N} != ${source.N}).`,
      "give an indexing scheme with 'index=' to link groups with different sizes",
    )
  }
  return { indices: Int32Array.from({ length: N }, (_, k) => k), scalar: false }
}

function givenIndices(name: string, index: Value, N: number, size: number): Int32Array {
  const { value } = numeric(index)
  if (!(value instanceof NDArray) || !/^int/.test(value.dtype)) {
    fail('type', 'The index for a linked variable has to be an integer array')
  }
  if (value.shape.length !== 1 || value.shape[0] !== N) {
    const shape = `(${value.shape.join(', ')}${value.shape.length === 1 ? ',' : ''})`
    fail(
      'type',
      `Index array for linked variable '${name}' has to be a one-dimensional array of length ` +
        `${N}, but has shape ${shape}`,
    )
  }
  const indices = Int32Array.from(value.data)
  checkRange(name, indices, size)
  return indices
}

function namedIndices(group: NeuronGroup, name: string, index: string, size: number): Indices {
  if (index === 'i') {
    const indices = Int32Array.from({ length: group.N }, (_, k) => k)
    checkRange(name, indices, size)
    return { indices, scalar: false }
  }
  const indices = group.arrays[index]
  if (!(indices instanceof Int32Array)) {
    const help = `name an integer variable of '${group.name}', or give an array`
    fail('type', 'The index for a linked variable has to be an integer array', help)
  }
  const named = () => checkRange(name, indices, size)
  named()
  return { indices, scalar: false, named }
}

function checkRange(name: string, indices: Int32Array, size: number): void {
  if (indices.every((i) => i >= 0 && i < size)) return
  fail(
    'value',
    `Index array for linked variable ${name} contains values outside of the valid range [0, ${size}[`,
  )
}

interface Target {
  readonly data: StateArray
  readonly indices: Int32Array
}

type Made = Target & Pick<Link, 'update' | 'array' | 'writable'>

/**
 * The array of a stored variable, and where each element is in it. What is computed, and other
 * elements of the group's own variables, which a kernel changes as it goes, are put into an array
 * before each kernel.
 */
function storedArray(
  group: NeuronGroup,
  source: RecordSource,
  variable: string,
  indices: Int32Array | undefined,
): Target | undefined {
  if (!(source instanceof NeuronGroup)) return undefined
  const own = (source.whole ?? source) === group
  if (own && !indices?.every((i, k) => i === k)) return undefined
  if (indices === undefined || !Object.hasOwn(source.arrays, variable)) return undefined
  const data = source.arrays[variable]
  if (!source.definition.variables[variable].linked) return { data, indices }
  const link = (source.whole ?? source).links.get(variable)
  if (link?.update || link?.check) return undefined
  const inner = source.arrays[`_${variable}_index`] as Int32Array
  return { data, indices: indices.map((i) => inner[i]) }
}

function storedLink({ N }: NeuronGroup, name: string, target: Target, scalar: boolean): Made {
  const { data, indices } = target
  const dtype = dtypeOf(data)
  if (scalar) {
    const [first] = indices
    const array = () => new NDArray(data.subarray(first, first + 1), dtype, [])
    return { ...target, writable: true, array }
  }
  const whole = data.length === N && indices.every((i, k) => i === k)
  const array = whole
    ? () => new NDArray(data, dtype, [N])
    : () => gathered(indices, N, dtype, (i) => data[i])
  return { ...target, writable: whole || notWritable(name), array }
}

function computedLink(
  { N, clock }: NeuronGroup,
  name: string,
  { reader, indices, scalar }: Indices & { readonly reader: VariableReader },
): Made {
  const { data } = newArray(reader.dtype, [N])
  const update = () => reader.read(clock, indices, N, data, 0)
  const own = Int32Array.from({ length: N }, (_, k) => k)
  const array = () => {
    update()
    const values = scalar ? data.slice(0, 1) : data.slice()
    return new NDArray(values, reader.dtype, scalar ? [] : [N])
  }
  const made = { indices: own, update, array, writable: notWritable(name) }
  return { ...made, data: data as StateArray }
}

const notWritable = (name: string): string =>
  `Variable ${name} is linked: set the variable that it is linked to.`

const dtypeOf = (data: StateArray) =>
  data instanceof Float64Array ? 'float64' : data instanceof Int32Array ? 'int32' : 'bool'

function gathered(
  indices: Int32Array,
  N: number,
  dtype: ReturnType<typeof dtypeOf>,
  at: (index: number) => number,
): NDArray {
  const values = newArray(dtype, [N])
  for (let k = 0; k < N; k++) values.data[k] = at(indices[k])
  return values
}

const readerOf = ({ data, indices, update }: Made, reader: VariableReader): VariableReader => ({
  ...reader,
  read: (_time, wanted, count, target, at) => {
    update?.()
    for (let k = 0; k < count; k++) target[at + k] = data[indices[wanted[k]]]
  },
})

/** A kernel can only write where the variable itself is stored, each neuron its own element. */
function refuseWrites(
  group: NeuronGroup,
  name: string,
  { variable, source }: LinkedVariable,
  scalar: boolean,
): void {
  const { runners, blocks = {} } = group.definition
  // what sets it at once may set one value
  const others = Object.values(blocks).filter((one) => !(scalar && one.target))
  const writes = [...runners, ...others].some((one) => one.writes?.includes(name))
  if (!writes) return
  fail(
    'unsupported',
    `'${group.name}' writes its variable '${name}', which cannot be linked to '${variable}' of ` +
      `'${source.name}'`,
    'write only what is linked to a stored variable of another group, by an array of indices, ' +
      'and not to one value for all neurons',
  )
}
