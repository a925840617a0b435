import { expect, it } from 'vitest'
import { failureFrame } from '../../../runtime/command/failure-frame.js'
import { SimulationError } from '../../../runtime/results/faults.js'
import { spanOfLine } from '../../../runtime/results/source-span.js'
import { renderDiagnostics } from '../../../runtime/values/frame.js'

const source = 'a = 1\nwhile a:\n    run(a)  # \u202e\n'

it.each([true, false])('looks like the frame of the compiler, color: %s', (color) => {
  const help = 'write it with a unit of time: 10*ms'
  const message = 'run() needs a time'
  const span = spanOfLine(source, 3)
  const error = new SimulationError('run/type', message, help, undefined, span, 1)
  const start = source.indexOf('run')
  const range = { start, end: source.length - 1 }
  const diagnostic = { code: 'run/type', severity: 'error', kind: 'error', message, help } as const
  const frame = renderDiagnostics(
    [{ ...diagnostic, span: range }],
    { path: 'a/b.eqs', text: source },
    { color },
  )
  expect(failureFrame(error, 'a/b.eqs', source, color)).toBe(frame)
})

it('cuts long lines', () => {
  const text = `x = ${'1 + '.repeat(100)}y`
  const error = new SimulationError('run/name', 'y', undefined, undefined, spanOfLine(text, 1), 1)
  const lines = failureFrame(error, 'a.eqs', text, false).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(130)
})
