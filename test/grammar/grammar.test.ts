/**
 * Each case of a .txt file: a title, a source, `==>`, the tree. The file's name says which
 * grammar reads the source: equations, conditions, generators, statements, or else the script.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  parseEquations,
  parseExpression,
  parseGenerator,
  parseScript,
  parseStatements,
} from '../../compiler/1-parse/index.js'
import { Reporter } from '../../compiler/diagnostics/diagnostic.js'
import type { Equation, TargetGenerator } from '../../compiler/ir/equations.js'
import type { Located } from '../../compiler/ir/expression.js'
import { printScript } from '../../compiler/ir/print/script.js'
import { printTree } from '../../compiler/ir/print/tree.js'
import { locate } from '../../compiler/ir/source.js'

const folder = new URL('.', import.meta.url).pathname

interface Case {
  readonly title: string
  readonly source: string
  readonly tree: string
}

/** Cases stand between lines of dashes. */
function casesOf(file: string): Case[] {
  return readFileSync(join(folder, file), 'utf8')
    .split(/^-{3,}\n/m)
    .map((text) => {
      const [, title, source, tree] = /^(.+)\n([\s\S]*?)^==>\n([\s\S]*)$/m.exec(text) ?? []
      return { title, source, tree }
    })
}

function printEquation(equation: Equation<Located>): string {
  const { kind, name, unit, flags } = equation
  const value = equation.kind === 'parameter' ? '' : ` = ${printTree(equation.expression)}`
  const type = unit.type === 'float' ? `[${unit.dimension}]` : unit.type
  const words = flags.map((flag) => ` (${flag.name})`).join('')
  return `${kind} ${name}${value} : ${type}${words}\n`
}

function printGenerator({ element, loop, condition }: TargetGenerator<Located>): string {
  const lines = [`element ${printTree(element)}`]
  if (loop !== undefined) {
    const { variable, iterator, low, high, step, of } = loop
    const bounds = [low, high, step].map((e) => (e === undefined ? '-' : printTree(e)))
    const kind = of === undefined ? '' : ` ${of.kind}=${printTree(of.value)}`
    lines.push(`for ${variable} in ${iterator} ${bounds.join(' ')}${kind}`)
  }
  if (condition !== undefined) lines.push(`if ${printTree(condition)}`)
  return `${lines.join('\n')}\n`
}

function parse(file: string, source: string, reporter: Reporter): string {
  const text = locate(source, 0)
  switch (file) {
    case 'equations.txt':
      return parseEquations(text, reporter).equations.map(printEquation).join('')
    case 'conditions.txt': {
      const expression = parseExpression(text, reporter)
      return expression === undefined ? '' : `${printTree(expression)}\n`
    }
    case 'generators.txt': {
      const generator = parseGenerator(text, reporter)
      return generator === undefined ? '' : printGenerator(generator)
    }
    case 'statements.txt':
      return parseStatements(text, reporter)
        .map((s) => `(${s.operator} ${s.target} ${printTree(s.value)})\n`)
        .join('')
    default:
      return printScript(parseScript({ path: file, text: source }, reporter))
  }
}

const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))

describe.each(files)('%s', (file) => {
  test.each(casesOf(file))('$title', ({ source, tree }) => {
    const reporter = new Reporter()
    const printed = parse(file, source, reporter)
    expect(reporter.diagnostics).toEqual([])
    expect(printed).toBe(tree)
  })
})
