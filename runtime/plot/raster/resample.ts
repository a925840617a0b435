/** Cells of an image along one direction, as the page shows them. */

/** From the first to behind the last cell that stand together for one column of pixels. */
export type Place = readonly [from: number, to: number]

/** Where n + 1 edges lie on the page; `edges` may be the outer two. */
export function placed(
  edges: Float64Array,
  n: number,
  project: (value: number) => number,
): Float64Array {
  const last = edges.length - 1
  const edge = (k: number) =>
    last === n ? edges[k] : edges[0] + ((edges[last] - edges[0]) * k) / n
  return Float64Array.from({ length: n + 1 }, (_, k) => project(edge(k)))
}

/** Whether all cells are equally long, within a hundredth of a point. */
export function isEven(edges: Float64Array): boolean {
  const n = edges.length - 1
  const step = (edges[n] - edges[0]) / n
  return edges.every((edge, k) => Math.abs(edge - edges[0] - k * step) < 0.01)
}

/** n places of equally many cells, in the page's order. */
export function averaged(edges: Float64Array, n: number): Place[] {
  const cells = edges.length - 1
  const places = Array.from({ length: n }, (_, k): Place => {
    const from = Math.floor((k * cells) / n)
    return [from, Math.max(from + 1, Math.floor(((k + 1) * cells) / n))]
  })
  return edges[0] <= edges[cells] ? places : places.reverse()
}

/** n equally long places; each shows the cell under its middle. */
export function resampled(edges: Float64Array, n: number): Place[] {
  const cells = edges.length - 1
  const rising = edges[0] <= edges[cells]
  const [low, high] = rising ? [edges[0], edges[cells]] : [edges[cells], edges[0]]
  let cell = rising ? 0 : cells - 1
  return Array.from({ length: n }, (_, k): Place => {
    const middle = low + ((k + 0.5) * (high - low)) / n
    if (rising) while (cell < cells - 1 && edges[cell + 1] < middle) cell++
    else while (cell > 0 && edges[cell] < middle) cell--
    return [cell, cell + 1]
  })
}
