/**
 * The tables that elementary functions read when they run as WebAssembly: copied into its memory
 * from here, so that both have the same numbers. Each by itself, so that programs hold only theirs.
 */
import { errorRows } from './erf.js'
import { powersOfTwo } from './exp-table.js'
import { negativeLogs } from './log-table.js'
import { twoOverPi } from './reduce-angle.js'
import { sines } from './sine-table.js'

export const powersOfTwoTable = (): ArrayLike<number> => powersOfTwo
export const negativeLogsTable = (): ArrayLike<number> => negativeLogs
export const sinesTable = (): ArrayLike<number> => sines
export const twoOverPiTable = (): ArrayLike<number> => twoOverPi
export const errorRowsTable = (): ArrayLike<number> => errorRows()
