/** What the result file tells of synapses. Contract, section 4. */
import type { Synapses } from './synapses.js'

export function synapsesResult({ N, arrays, definition, pathways }: Synapses) {
  const state: Record<string, unknown> = {}
  for (const [name, { size, type }] of Object.entries(definition.variables)) {
    if (name.startsWith('_')) continue
    const values = type === 'boolean' ? Array.from(arrays[name], Boolean) : arrays[name].slice()
    state[name] = size === 'one' ? values[0] : values
  }
  const delays = pathways.map(({ delays: all, definition: { name, sameDelay } }) => {
    return [name, sameDelay ? all[0] : all.slice()] as const
  })
  return {
    kind: 'Synapses',
    N,
    i: (arrays._pre as Int32Array).slice(),
    j: (arrays._post as Int32Array).slice(),
    ...state,
    ...(delays.length > 0 ? { delay: Object.fromEntries(delays) } : {}),
  } as const
}
