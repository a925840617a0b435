/** Marching squares: where a grid of numbers crosses a level. */

/** Numbers at the nodes of a grid, row by row; NaN where there is none. */
export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
}

/** A place on the grid, in rows and columns; one of them is whole. */
export type Place = readonly [row: number, column: number]

/** Rings about all that is above the level; holes are rings of their own. */
export function ringsAbove(grid: Grid, level: number): Place[][] {
  const { rows, columns, values } = grid
  // nothing lies beyond the grid, or where there is no number
  const at = (row: number, column: number): number => {
    if (row < 0 || column < 0 || row >= rows || column >= columns) return -Infinity
    const value = values[row * columns + column]
    return Number.isNaN(value) ? -Infinity : value
  }
  return trace(at, level, [-1, rows + 2], [-1, columns + 2]).map((line) =>
    line.map(([row, column]): Place => [clamped(row, rows), clamped(column, columns)]),
  )
}

const clamped = (x: number, n: number): number => Math.min(Math.max(x, 0), n - 1)

/** The lines at the level, open where they leave the grid; a closed one ends where it began. */
export function linesAt({ rows, columns, values }: Grid, level: number): Place[][] {
  const at = (row: number, column: number): number => values[row * columns + column]
  return trace(at, level, [0, rows], [0, columns])
}

type Span = readonly [first: number, count: number]

/** Links crossed edges of the grid to lines. Every edge belongs to two cells at most. */
function trace(
  at: (row: number, column: number) => number,
  level: number,
  [firstRow, rows]: Span,
  [firstColumn, columns]: Span,
): Place[][] {
  const links = new Map<number, number[]>()
  const link = (one: number, other: number) => {
    links.set(one, [...(links.get(one) ?? []), other])
    links.set(other, [...(links.get(other) ?? []), one])
  }
  // edges by number: that to the right of a node is even, that below it odd
  const node = (row: number, column: number) =>
    2 * ((row - firstRow) * columns + (column - firstColumn))
  for (let row = firstRow; row < firstRow + rows - 1; row++) {
    for (let column = firstColumn; column < firstColumn + columns - 1; column++) {
      const corners = [
        at(row, column),
        at(row, column + 1),
        at(row + 1, column + 1),
        at(row + 1, column),
      ]
      const edges = [
        node(row, column),
        node(row, column + 1) + 1,
        node(row + 1, column),
        node(row, column) + 1,
      ]
      for (const [from, to] of crossings(corners, level)) link(edges[from], edges[to])
    }
  }
  const place = (edge: number): Place => {
    const row = Math.floor(edge / 2 / columns) + firstRow
    const column = (Math.floor(edge / 2) % columns) + firstColumn
    const [down, right] = edge % 2 ? [1, 0] : [0, 1]
    const share = shareOf(at(row, column), at(row + down, column + right), level)
    return [row + down * share, column + right * share]
  }
  return chains(links).map((chain) => chain.map(place))
}

/** Which sides of a cell lines join: 0 above, 1 on the right, 2 below, 3 on the left. */
function crossings(corners: readonly number[], level: number): readonly (readonly number[])[] {
  if (corners.some(Number.isNaN)) return []
  const above = corners.map((value) => value > level)
  const crossed = above.flatMap((inside, k) => (inside === above[(k + 1) % 4] ? [] : [k]))
  if (crossed.length < 4) return crossed.length === 2 ? [crossed] : []
  // a saddle: its middle decides
  const middle = (corners[0] + corners[1] + corners[2] + corners[3]) / 4 > level
  const parted = [
    [0, 1],
    [2, 3],
  ]
  const other = [
    [0, 3],
    [1, 2],
  ]
  return above[0] === middle ? parted : other
}

/** Where an edge is crossed; at the node that counts where the other has no number. */
function shareOf(from: number, to: number, level: number): number {
  if (from === -Infinity) return 1
  return to === -Infinity ? 0 : (level - from) / (to - from)
}

/** Lines with ends first, then rings. */
function chains(links: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>()
  const follow = (start: number): number[] => {
    const chain: number[] = []
    let edge: number | undefined = start
    while (edge !== undefined) {
      seen.add(edge)
      chain.push(edge)
      edge = links.get(edge)?.find((next) => !seen.has(next))
    }
    const closed = chain.length > 2 && links.get(start)?.includes(chain[chain.length - 1])
    return closed ? [...chain, start] : chain
  }
  const ends = [...links.keys()].filter((edge) => links.get(edge)?.length === 1)
  return [...ends, ...links.keys()].flatMap((edge) => (seen.has(edge) ? [] : [follow(edge)]))
}
