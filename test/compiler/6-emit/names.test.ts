/** From the user's text to identifiers, literals and comments that cannot do harm. */
import { expect, test } from 'vitest'
import {
  Scope,
  commentText,
  identifier,
  propertyKey,
  stringLiteral,
} from '../../../compiler/6-emit/names.js'

test.each([
  ['v', 'v'],
  ['class', 'class_'],
  ['constructor', 'constructor_'],
  ['eval', 'eval_'],
  ['arguments', 'arguments_'],
  ['Math', 'Math_'],
  ['τ_m', 'tau_m'],
  ['café', 'cafu00e9'],
  ['2fast', '_2fast'],
  ['', '_'],
])('%s becomes %s', (name, expected) => {
  expect(identifier(name)).toBe(expected)
})

test('names in one scope differ, and inner ones from outer ones', () => {
  const scope = new Scope(['add'])
  expect(['add', 'τ', 'tau', 'tau'].map((name) => scope.claim(name))).toEqual([
    'add_2',
    'tau',
    'tau_2',
    'tau_3',
  ])
  expect(scope.inner().claim('tau')).toBe('tau_4')
})

test.each([
  ["it's", `"it's"`],
  [`"it's"`, `'"it\\'s"'`],
  ['a\nb\r\u2028\\', `'a\\nb\\r\\u2028\\\\'`],
  ['</script><!--', `'\\x3c/script>\\x3c!--'`],
  ['\ud800', `'\\ud800'`],
  ['τ 😀', `'τ 😀'`],
])('the literal of %j', async (text, literal) => {
  expect(stringLiteral(text)).toBe(literal)
  const code = `export const text = ${literal}`
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(module.text).toBe(text)
})

test('a comment ends neither early nor late', () => {
  expect(commentText('a */ b\n\u2028c')).toBe('a *\\/ b c')
  expect(commentText('x'.repeat(200), 20)).toBe(`${'x'.repeat(17)}...`)
})

test('a property name cannot set the prototype', () => {
  expect(propertyKey('__proto__')).toBe(`['__proto__']`)
  expect(propertyKey('π')).toBe(`'π'`)
  expect(propertyKey('class')).toBe('class')
})
