/** matplotlib.pyplot: each name goes to the runtime as it is called. */
import { pyplotNames } from '../../runtime/plot/pyplot-names.js'
import type { RuntimeName } from '../ir/protocol.js'
import type { Row } from './rows.js'

export const pyplotRows: readonly Row[] = Object.entries(pyplotNames).map(([name, callee]) => ({
  kind: 'plot',
  name,
  callee: callee satisfies RuntimeName,
}))
