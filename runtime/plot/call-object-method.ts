/** Methods of values that only run time knows: figures and axes, or anything else. */
import { anyAttribute } from '../values/attributes.js'
import { callMonitorMethod, isMonitor } from '../monitors/methods.js'
import { positional } from '../values/method-parameters.js'
import { callMethod } from '../values/methods.js'
import { ScriptError } from '../values/script-error.js'
import type { Value } from '../values/value.js'
import { changeArtist } from './artist-changes.js'
import { callPlotMethod } from './methods.js'
import { partsOf } from './parts.js'
import { ArtistHandle, Axes, Figure, Inert, PlotObject } from './state.js'

/** `object.name(...args, **keywords)`. Throws run/attribute for a method that is not there. */
export function callObjectMethod(
  [object, name, ...args]: Value[],
  keywords: Readonly<Record<string, Value>>,
): Value {
  const method = name as string
  if (object instanceof Axes || object instanceof Figure) {
    return callPlotMethod(object, method, args, keywords)
  }
  if (object instanceof ArtistHandle && object.axes) {
    object.axes.figure.features.change ??= changeArtist
  }
  if (object instanceof PlotObject) return object.call(method, args, keywords)
  if (object instanceof Inert) return object
  const [keyword] = Object.keys(keywords)
  const all = positional(method, args, keywords)
  if (all && isMonitor(object)) return callMonitorMethod(object, method, ...all)
  if (all) return callMethod(object, method, ...all)
  throw new ScriptError(
    'run/unsupported',
    `the keyword argument '${keyword}' of ${method}() is not supported yet`,
    'pass it by position, or use a function instead of the method',
  )
}

/** `object.name` for names that axes have: `spines`, `xaxis`. Throws run/attribute. */
export function plotAttribute(object: Value, name: string): Value {
  if (object instanceof Axes) object.figure.features.parts ??= partsOf
  return anyAttribute(object, name)
}
