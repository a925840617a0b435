/** The variables that synapses have beside those of their equations. */
import type { Checked } from '../expression.js'
import type { SynapsesClass } from '../model.js'
import { synapticVariables } from '../synaptic-variables.js'

export const isSynaptic = (
  name: string,
  { ends }: Partial<Pick<SynapsesClass<Checked>, 'ends'>>,
): boolean =>
  ends !== undefined && [...ends, ...synapticVariables].some((variable) => variable.name === name)
