/** Variables that all synapses have beside those of their equations: indices and counts. */
export interface SynapticVariable {
  readonly name: string
  /** one value for all synapses */
  readonly shared?: true
  /** the array that lists which of its elements each synapse has */
  readonly through?: '_pre' | '_post'
}

export const synapticVariables: readonly SynapticVariable[] = [
  // i and j of the script
  { name: '_pre' },
  { name: '_post' },
  // the number that connect() counts with
  { name: '_k' },
  // N of the script: how many synapses there are
  { name: '_N', shared: true },
  { name: 'N_pre', shared: true },
  { name: 'N_post', shared: true },
  { name: 'N_incoming', through: '_post' },
  { name: 'N_outgoing', through: '_pre' },
]
