/** Functions that draw, assembled with what they need of the elementary functions. */
import { expect } from 'vitest'
import { assemble } from '../../../../compiler/6-emit/wasm/assemble.js'
import { mathText } from '../../../../compiler/6-emit/wasm/math-functions.js'
import { packedText } from '../../../../compiler/6-emit/wasm/pack.js'
import { randomLog } from '../../../../compiler/6-emit/wasm/random.js'
import { negativeLogsTable } from '../../../../runtime/math/tables.js'
import { glibcLog } from '../../../../runtime/random/glibc-log.js'
import type { Arena } from '../../../../runtime/wasm/arena.js'
import { nativeKernels } from '../../../../runtime/wasm/native-kernels.js'

export async function drawingArena(functions: readonly string[]): Promise<Arena> {
  const math = mathText([randomLog], functions.join('\n'))
  expect(math.tables).toEqual(['negativeLogs'])
  const text = [
    '(module (import "m" "m" (memory 1)) (import "m" "log" (func $glibcLog (param f64) (result f64)))',
    '(global $negativeLogs i32 (i32.const 0))',
    math.text,
    ...functions,
    ')',
  ].join('\n')
  const binary = packedText(await assemble(text))
  const made = await nativeKernels(binary, [negativeLogsTable], glibcLog)(true)
  if (!made) throw new Error('there is no WebAssembly')
  return made
}
