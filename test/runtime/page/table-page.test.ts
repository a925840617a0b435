/** Tables behind a figure, in parts and as files: runtime/page/table-page.ts. */
import { describe, expect, test } from 'vitest'
import { PAGE_ROWS, tableCsv, tablePage } from '../../../runtime/page/table-page.js'

const numbers = (n: number) => Float64Array.from({ length: n }, (_, k) => k / 10)
const tables = [
  { title: 'a', columns: [{ name: 't', values: numbers(450) }] },
  {
    title: 'b',
    columns: [
      { name: 'x', values: numbers(3) },
      { name: 'y, "why"', values: ['one', 'two, three'] },
    ],
  },
]

describe('a page of a table', () => {
  test('holds the rows from a place on, and says how many there are', () => {
    const page = tablePage(tables, 0, 400)
    expect(page).toMatchObject({ titles: ['a', 'b'], table: 0, rows: 450, skip: 400 })
    expect(page.columns[0].values).toHaveLength(50)
    expect(page.columns[0].values[1]).toBe(40.1)
    expect(tablePage(tables, 0, 0).columns[0].values).toHaveLength(PAGE_ROWS)
  })

  test('is the last one where the table has become shorter, the first table where one is gone', () => {
    expect(tablePage(tables, 0, 2000).skip).toBe(400)
    expect(tablePage([{ title: 'a', columns: [] }], 0, 200)).toMatchObject({ rows: 0, skip: 0 })
    const full = [{ title: 'a', columns: [{ name: 't', values: numbers(400) }] }]
    expect(tablePage(full, 3, 600)).toMatchObject({ table: 0, skip: 200 })
  })

  test('of no table is empty', () => {
    expect(tablePage([], 0, 0)).toEqual({ titles: [], table: 0, rows: 0, skip: 0, columns: [] })
  })
})

test('a file has all rows, quotes what needs it, and leaves missing cells empty', () => {
  expect(tableCsv(tables[1])).toBe('x,"y, ""why"""\r\n0,one\r\n0.1,"two, three"\r\n0.2,\r\n')
  expect(tableCsv(tables[0]).split('\r\n')).toHaveLength(452)
})
