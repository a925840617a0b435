/** What 3-resolve says about synapses. */
import type { Dimension } from '../../runtime/values/dimension.js'
import { error, unsupported } from '../diagnostics/messages.js'
import { inUnit } from './words.js'

export interface Named {
  readonly name: string
}

export const synapseMessages = {
  'name-of-neurons': error((p: Named & { group: string; side: 'pre' | 'post' }) => ({
    message: `synapses cannot define '${p.name}': the neurons of '${p.group}' have a variable of that name`,
    help: `choose another name, such as '${p.name}_syn'; '${p.name}_${p.side}' is that of the neuron`,
  })),
  'summed-target': error((p: Named & { ends: boolean }) => ({
    message: p.ends
      ? `'${p.name}' is no parameter of the neurons that a sum could be stored in`
      : `the sum '${p.name}' does not say which neurons get it: its name ends in neither _pre nor _post`,
    help: 'name a parameter of the neurons with its side: I_post where the target has I : amp',
  })),
  'summed-dimension': error((p: Named & { expected: Dimension; found: Dimension }) => ({
    message: `the sum '${p.name}' goes into a variable ${inUnit(p.expected)}, but this is ${inUnit(p.found)}`,
    help: 'give both the same unit',
  })),
  'mixed-drive': error((p: Named & { other: string; events: boolean; via: readonly string[] }) => ({
    message:
      `'${p.name}' changes ${p.events ? 'at events only' : 'in each step'}, but depends on ` +
      `'${p.other}', which changes ${p.events ? 'in each step' : 'at events only'}` +
      (p.via.length > 0 ? ` (by way of ${p.via.map((name) => `'${name}'`).join(', ')})` : ''),
    help: 'give both equations the same flag, (event-driven) or (clock-driven)',
  })),
  'linked-end': unsupported((p: Named) => ({
    message: `'${p.name}' is a linked variable of the neurons, which synapses cannot read yet`,
    help: 'use the variable that it is linked to, or copy its values into a parameter',
  })),
  'ordered-draw': unsupported((p: Named) => ({
    message: `a random number for '${p.name}' other than rand() and randn() is not compiled here, where the order of synapses matters`,
    help: 'draw with rand() or randn(), or do not read in this code what it writes to the neurons',
  })),
  'connect-by-synapse': error((p: Named) => ({
    message: `'${p.name}' is a variable of synapses, which connect() is about to make`,
    help: 'use i, j, and variables of the neurons with _pre or _post',
  })),
  'connect-not-condition': error((p: { text: string }) => ({
    message: `the condition of connect(), '${p.text}', is not true or false`,
    help: 'compare two values: i != j',
  })),
  'connect-dimension': error((p: { text: string; dimension: Dimension }) => ({
    message: `'${p.text}' of connect() has to be a pure number, but this is ${inUnit(p.dimension)}`,
    help: 'divide it by a unit',
  })),
  'connect-other-end': error((p: Named & { text: string }) => ({
    message: `'${p.text}' is what '${p.name}' of connect() is computed from, so it cannot depend on the neuron at that end`,
    help: 'write what depends on both neurons behind an if',
  })),
  'connect-not-integer': error((p: { text: string; size?: boolean }) => ({
    message: `${p.size ? "'size' of sample()" : 'range()'} of connect() takes integers, which '${p.text}' is not`,
    help: `write int(${p.text})`,
  })),
}
