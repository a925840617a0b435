/** Canonical forms against what sympy makes of random expressions. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expand } from '../../../compiler/algebra/canonical/expand.js'
import { expressionOf as write, formOf } from '../../../compiler/algebra/canonical/expression.js'
import type { Form } from '../../../compiler/algebra/canonical/form.js'
import { equal } from '../../../compiler/algebra/facts.js'
import { printExpression } from '../../../compiler/ir/print/expression.js'
import { expressionOf } from '../3-resolve/fixture.js'

const read = (text: string) => expressionOf(text, 'a b c u x y z v tau E_L g_K k1_x I')

type Row = readonly [text: string, printed: string, expanded: string]
const rows = JSON.parse(readFileSync('test/numbers/canonical.json', 'utf8')) as readonly Row[]

/** What differs: the expression, what sympy prints, and what is printed here. */
const differences = (change: (form: Form) => Form, column: 1 | 2) =>
  rows.flatMap((row) => {
    const e = read(row[0])
    const ours = write(change(formOf(e)), e.span)
    const same = equal(ours, read(row[column]))
    return same ? [] : [[row[0], row[column], printExpression(ours)]]
  })

describe('as sympy prints', () => {
  test('random expressions', () => {
    expect(differences((form) => form, 1)).toEqual([])
  })
  test('what is expanded', () => {
    expect(differences(expand, 2)).toEqual([])
  })
})
