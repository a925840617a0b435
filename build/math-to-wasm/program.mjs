/** All functions of the subset, compiled and simplified, with the results that somebody reads. */
import ts from 'typescript'
import { compileFunction } from './compile.mjs'
import { simplify } from './simplify.mjs'
import { publicNames, readSources } from './sources.mjs'

/** Taken in where they are called although they choose a way: fast where they are needed most. */
const inlined = [
  'expm1-kernel:expm1Pair',
  'log-kernel:logPair',
  'reduce-angle:reduceAngle',
  'reduce-angle:product',
  'arc:angle',
  'pow:positivePower',
]
/** Straight, and yet functions of their own: long, and called in several places. */
const called = [
  'arc:part',
  'expm1-kernel:expm1OfLarge',
  'hyperbolic:halfExp',
  'hyperbolic:logOfOnePlus',
  'hyperbolic:logOfDouble',
]

/** Gives { key, params, tails, body } for each function that stays one, by its key. */
export function compileProgram(folder) {
  const sources = readSources(folder)
  let tails = new Map()
  const program = {
    ...sources,
    tailsOf: (key) => (publicNames.includes(key) ? [] : (tails.get(key) ?? [0, 1])),
    isInline: (key) => !publicNames.includes(key) && isInline(sources.declarations.get(key)),
  }
  // which second words are read depends on which second words are read: until nothing changes
  for (;;) {
    const units = compileAll(program)
    const read = tailsRead(units)
    const before = [...units.keys()].map((key) => program.tailsOf(key).join())
    tails = read
    const after = [...units.keys()].map((key) => program.tailsOf(key).join())
    if (before.join(';') === after.join(';')) return units
  }
}

function isInline({ key, node }) {
  if (called.includes(key)) return false
  return inlined.includes(key) || !node.body.statements.some(isBranch)
}

const isBranch = (statement) =>
  ts.isIfStatement(statement) || ts.isForStatement(statement) || ts.isBlock(statement)

function compileAll(program) {
  const units = new Map()
  const add = (key) => {
    if (units.has(key)) return
    units.set(key, undefined)
    const unit = compileFunction(program, key)
    simplify(unit)
    units.set(key, unit)
    for (const { key: callee } of callsIn(unit.body)) add(callee)
  }
  for (const key of publicNames) add(key)
  return units
}

function tailsRead(units) {
  const read = new Map([...units.keys()].map((key) => [key, []]))
  for (const unit of units.values()) {
    for (const { key, locals, tails } of callsIn(unit.body)) {
      const known = read.get(key)
      locals.slice(1).forEach(({ used }, at) => {
        if (used && !known.includes(tails[at])) known.push(tails[at])
      })
      known.sort()
    }
  }
  return read
}

function* callsIn(body) {
  for (const statement of body) {
    if (statement.op === 'call') yield statement
    for (const inner of [statement.then, statement.otherwise, statement.body]) {
      if (inner) yield* callsIn(inner)
    }
  }
}
