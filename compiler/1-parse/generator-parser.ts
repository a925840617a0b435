/** The generators of `Synapses.connect`: which targets (or sources) a neuron has. Semantics 7.3. */
import type { IToken } from 'chevrotain'
import type { GeneratorLoop, TargetGenerator } from '../ir/equations.js'
import type { Located } from '../ir/expression.js'
import type { Span } from '../ir/source.js'
import { oneLine } from './one-line.js'
import type { E, Rule } from './expression-parser.js'
import { PythonExpressionParser } from './python-expression-parser.js'
import * as T from './tokens.js'

type Loop = GeneratorLoop<Located>

interface LoopParts {
  readonly token: IToken
  readonly target: E
  readonly iterable: E
  /** where it ends in the text */
  readonly end: number
}

/** What stands behind the element. */
interface Rest {
  readonly loops: readonly LoopParts[]
  readonly conditions: readonly E[]
}

export abstract class GeneratorParser extends PythonExpressionParser {
  readonly generator: Rule<TargetGenerator<Located> | undefined> = this.rule('generator', () => {
    const start = this.here()
    const element = this.SUBRULE(this.operation)
    const rest = this.SUBRULE(this.generatorRest)
    return this.ACTION(() => this.#generator(start, element, rest))
  })

  private readonly generatorRest: Rule<Rest> = this.rule('generatorRest', () => {
    const loops: LoopParts[] = []
    const conditions: E[] = []
    this.MANY(() =>
      this.OR([
        {
          ALT: () => {
            const token = this.CONSUME(T.For)
            const target = this.SUBRULE(this.targets)
            this.CONSUME(T.In)
            const iterable = this.SUBRULE(this.operation)
            loops.push({ token, target, iterable, end: this.ACTION(() => this.end()) })
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.If)
            conditions.push(this.SUBRULE2(this.operation))
          },
        },
      ]),
    )
    return { loops, conditions }
  })

  #generator(start: number, element: E, rest: Rest): TargetGenerator<Located> | undefined {
    const { loops, conditions } = rest
    const text = oneLine(this.place.text.slice(start, this.end()))
    const span = this.since(start)
    const [condition, secondCondition] = conditions
    if (loops.length > 1) return this.#odd(this.spanOf(loops[1].token), "a second 'for'")
    if (secondCondition !== undefined) return this.#odd(secondCondition.span, "a second 'if'")
    if (loops.length === 0) return { span, text, element, condition }
    const [{ token, target, iterable, end }] = loops
    if (target.kind !== 'name') {
      return this.#odd(target.span, 'something else', 'the name of one variable', "'for'")
    }
    const iterator = this.#iterator(iterable)
    const loopSpan = this.place.span(token.startOffset, end)
    const head = { span: loopSpan, variable: target.name, variableSpan: target.span }
    return iterator && { span, text, element, loop: { ...head, ...iterator }, condition }
  }

  /** `range(high)`, `range(low, high, step)`, `sample(..., p=0.1)`, `sample(..., size=10)`. */
  #iterator(call: E): Pick<Loop, 'iterator' | 'low' | 'high' | 'step' | 'of'> | undefined {
    const iterator = call.kind === 'call' && call.callee.kind === 'name' ? call.callee.name : ''
    if (call.kind !== 'call' || (iterator !== 'range' && iterator !== 'sample')) {
      return this.#odd(call.span, 'something else', 'range(...) or sample(...)', "'in'")
    }
    const after = `'${iterator}'`
    const star = call.arguments.find(({ name }) => name === '*' || name === '**')
    if (star !== undefined) return this.#odd(star.value.span, `an argument with '${star.name}'`)
    const places = call.arguments.filter(({ name }) => name === undefined).map(({ value }) => value)
    if (places.length < 1 || places.length > 3) {
      const found = places.length === 0 ? 'none' : `${places.length}`
      return this.#odd(call.span, found, 'one to three numbers', after)
    }
    const named = call.arguments.filter(({ name }) => name !== undefined)
    const { name, value } = named[0] ?? {}
    if (iterator === 'range' && value !== undefined) {
      return this.#odd(value.span, `the argument '${name}'`)
    }
    const of = name === 'p' || name === 'size' ? name : undefined
    if (iterator === 'sample' && (named.length !== 1 || of === undefined)) {
      const found = named.length === 0 ? 'none' : named.map((a) => `'${a.name}'`).join(' and ')
      return this.#odd(call.span, found, "either 'p' or 'size'", after)
    }
    const [low, high, step] = places.length === 1 ? [undefined, places[0]] : places
    return { iterator, low, high, step, of: of && value && { kind: of, value } }
  }

  #odd(span: Span, found: string, expected?: string, after?: string): undefined {
    this.fault('unexpected', span, { found, expected, after })
  }
}
