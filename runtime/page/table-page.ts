/** Tables behind a figure: some rows to be looked at, all of them as a file. */
import type { FigureTable } from '../plot/figure-layers.js'
import type { TablePage } from './protocol.js'

/** Rows that are shown together. */
export const PAGE_ROWS = 200

/** A table that is no longer there gives the first one, rows behind the last the last ones. */
export function tablePage(
  tables: readonly FigureTable[],
  table: number,
  wanted: number,
): TablePage {
  const index = table < tables.length ? table : 0
  const columns = tables[index]?.columns ?? []
  const rows = rowsOf(columns)
  const last = rows === 0 ? 0 : rows - 1 - ((rows - 1) % PAGE_ROWS)
  const skip = Math.min(wanted, last)
  return {
    titles: tables.map(({ title }) => title),
    table: index,
    rows,
    skip,
    columns: columns.map(({ name, values }) => ({
      name,
      values: Array.prototype.slice.call(values, skip, skip + PAGE_ROWS),
    })),
  }
}

/** Lines end as RFC 4180 wants; a column that is shorter than others leaves its cells empty. */
export function tableCsv({ columns }: FigureTable): string {
  const lines = [columns.map(({ name }) => cell(name)).join(',')]
  const rows = rowsOf(columns)
  for (let k = 0; k < rows; k++) {
    lines.push(columns.map(({ values }) => cell(values[k])).join(','))
  }
  return `${lines.join('\r\n')}\r\n`
}

const rowsOf = (columns: FigureTable['columns']): number =>
  Math.max(0, ...columns.map(({ values }) => values.length))

const cell = (value: number | string | undefined): string =>
  typeof value === 'string' && /[",\r\n]/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : `${value ?? ''}`
