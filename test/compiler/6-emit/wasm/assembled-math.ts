/** The functions of runtime/math as a WebAssembly module, for tests. */
import wabt from 'wabt'
import {
  inlinedMath,
  type MathTable,
  type MathUse,
  mathTables,
  mathText,
} from '../../../../compiler/6-emit/wasm/math-functions.js'
import * as tables from '../../../../runtime/math/tables.js'

export const tableOf: Record<MathTable, () => ArrayLike<number>> = {
  powersOfTwo: tables.powersOfTwoTable,
  negativeLogs: tables.negativeLogsTable,
  sines: tables.sinesTable,
  twoOverPi: tables.twoOverPiTable,
  errorRows: tables.errorRowsTable,
}

export interface AssembledMath {
  /** the function of doubles */
  scalar(name: string, ...args: number[]): number
  /** the function of two lanes, for each pair of neighbours in the columns of arguments */
  vector(name: string, columns: readonly Float64Array[]): Float64Array
  /** the same, written out in the loop instead of called */
  inlined(name: string, columns: readonly Float64Array[]): Float64Array
}

/** Where columns of arguments and of results begin, and the longest column: in bytes. */
const column = 65536

export async function assembleMath(
  arity: Readonly<Record<string, number>>,
): Promise<AssembledMath> {
  const names = Object.keys(arity)
  const uses = names.flatMap((name): MathUse[] => [
    { name, vector: false },
    { name, vector: true },
  ])
  const { text, tables: used } = mathText(uses)
  const places = new Map<MathTable, number>()
  let place = 0
  for (const table of used) {
    places.set(table, place)
    place += 8 * mathTables[table]
  }
  const globals = [...places].map(([table, at]) => `(global $${table} i32 (i32.const ${at}))`)
  const exported = names.flatMap((name) => [
    `(export "${name}" (func $${name}))`,
    loopText(name, arity[name]),
    inlinedLoopText(name),
  ])
  const source = `(module (memory (export "memory") 8)
    ${[...globals, text, ...exported].join('\n')})`
  const module = (await wabt()).parseWat('math.wat', source, { simd: true })
  module.validate()
  const binary = new Uint8Array(module.toBinary({}).buffer)
  const { exports } = (await WebAssembly.instantiate(binary)).instance
  const memory = new Float64Array((exports.memory as WebAssembly.Memory).buffer)
  for (const [table, at] of places) memory.set(tableOf[table](), at / 8)
  const call = exports as unknown as Record<string, (...args: number[]) => number>
  const run = (loop: string, columns: readonly Float64Array[]) => {
    columns.forEach((values, k) => {
      memory.set(values, ((k + 1) * column) / 8)
    })
    memory.fill(-1, (4 * column) / 8)
    call[loop](8 * columns[0].length)
    return memory.slice((4 * column) / 8, (4 * column) / 8 + columns[0].length)
  }
  return {
    scalar: (name, ...args) => call[name](...args),
    vector: (name, columns) => run(`${name} of pairs`, columns),
    inlined: (name, columns) => run(`${name} inlined`, columns),
  }
}

function loopText(name: string, arity: number): string {
  const args = Array.from({ length: arity }, (_, k) => argument(k))
  return loop(`${name} of pairs`, '', [], `(call $${name}_v ${args.join(' ')})`)
}

function inlinedLoopText(name: string): string {
  const { params, locals, text } = inlinedMath({ name, vector: true }, 'here')
  const sets = params.map((param, k) => `(local.set $${param} ${argument(k)})`)
  return loop(`${name} inlined`, locals.join(' '), sets, text)
}

const argument = (k: number) => `(v128.load offset=${(k + 1) * column} (local.get $at))`

function loop(name: string, locals: string, before: readonly string[], value: string): string {
  return `(func (export "${name}") (param $bytes i32) (local $at i32) ${locals}
    (loop $more ${before.join(' ')}
      (v128.store offset=${4 * column} (local.get $at) ${value})
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $more (i32.lt_u (local.get $at) (local.get $bytes)))))`
}
