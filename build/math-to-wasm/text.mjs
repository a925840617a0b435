/** What the two ways of printing share. */

export function functionText({ name, params, results, locals, lines }) {
  const declared = (word, list) => list.map(([local, type]) => ` (${word} $${local} ${type})`)
  const head = `(func $${name}${declared('param', params).join('')} (result ${results.join(' ')})`
  const all = [head, declared('local', locals).join('').trim(), ...lines]
  return all.filter((line) => line !== '').join('\n') + ')'
}

export const localType = ({ type }) => (type === 'f64' ? 'f64' : 'i32')

/** A double in WebAssembly text; also the name of its global. */
export function spelled(value) {
  if (Number.isNaN(value)) return 'nan'
  if (Math.abs(value) === Infinity) return value > 0 ? 'inf' : '-inf'
  return Object.is(value, -0) ? '-0' : String(value)
}
