/** What a page says of a model besides its figures: what it is, and its equations as written. */
import type { Located } from '../../ir/expression.js'
import type { PageText } from '../../ir/files.js'
import type { ObjectClass } from '../../ir/model.js'
import type { Simulation } from '../../ir/simulation.js'
import { callsOf } from './calls.js'
import { headingOf } from './heading.js'
import { inputHtml, objectHtml } from './objects.js'

/** Objects in the order of the script; those without anything to tell are left out. */
export function describePage({ script, model, protocol }: Simulation<Located>): PageText {
  const calls = callsOf(script)
  const names = new Set([...protocol.parameters, ...protocol.variables].map(({ name }) => name))
  const objects = model.classes.filter(isShown).sort((a, b) => a.span.start - b.span.start)
  const equations = objects.map((object) => ({
    name: object.id,
    kind: object.kind === 'NeuronGroup' ? (object.base ?? object.kind) : object.kind,
    html:
      object.kind === 'PoissonInput'
        ? inputHtml(object, calls, names)
        : objectHtml(object, calls, names),
  }))
  return { ...headingOf(script), equations: equations.filter(({ html }) => html !== '') }
}

type Shown = Extract<ObjectClass<Located>, { kind: 'NeuronGroup' | 'Synapses' | 'PoissonInput' }>

const isShown = (c: ObjectClass<Located>): c is Shown =>
  c.kind === 'NeuronGroup' || c.kind === 'Synapses' || c.kind === 'PoissonInput'
