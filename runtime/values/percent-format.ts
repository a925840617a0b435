/** Python's `'...' % values`, and format() with a specification. */
import { valueRepr, valueText } from './format.js'
import { exponentText, floatText } from './format-float.js'
import { element, operand, typeName } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, Quantity, Tuple, type Value } from './value.js'

/** `'%.2f Hz' % rate`. Throws run/type and run/value as Python does. */
export function percentFormat(template: string, values: Value): string {
  const items = values instanceof Tuple ? [...values.items] : [values]
  let next = 0
  const take = (): Value => {
    if (next < items.length) return items[next++]
    throw new ScriptError('run/type', 'not enough arguments for format string')
  }
  const pattern = /%(?:\((\w+)\))?([-+ #0]*)(\*|\d+)?(?:\.(\d+))?([a-zA-Z%]|$)/g
  const text = template.replace(pattern, (_, key, flags, width, precision, kind) => {
    if (kind === '%') return '%'
    const room = width === '*' ? Number(take()) : Number(width ?? 0)
    const value = key === undefined ? take() : lookUp(values, key)
    const sign = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
    const zero = flags.includes('0') && !flags.includes('-')
    const body = converted(value, kind, precision === undefined ? undefined : Number(precision))
    return padded(body, sign, flags.includes('-') ? '<' : '>', zero ? '0' : ' ', room, zero)
  })
  if (next < items.length && !(values instanceof Map) && items.length !== 0) {
    if (values instanceof Tuple || next === 0) {
      throw new ScriptError('run/type', 'not all arguments converted during string formatting')
    }
  }
  return text
}

/** format(value, spec), also of f-strings: `{x:.2f}`, `{n:>5d}`, `{q}`. */
export function formatValue(value: Value, spec = ''): string {
  if (spec === '') return valueText(value)
  const match = specification.exec(spec)
  if (match === null) throw new ScriptError('run/value', `Invalid format specifier '${spec}'`)
  const [, fill, side, sign, hash, zero, width, group, precision, kind] = match
  const type = formatType(value)
  const digits = precision === undefined ? undefined : Number(precision)
  requireFormat(type, kind, digits, side, group)
  const isText = type === 'str'
  let body = isText ? (value as string).slice(0, digits) : formatted(value, type, kind, digits)
  if (group !== undefined) body = grouped(body, group)
  const prefix = hash && { b: '0b', o: '0o', x: '0x', X: '0X' }[kind ?? '']
  if (prefix) body = body.startsWith('-') ? `-${prefix}${body.slice(1)}` : prefix + body
  const align = side ?? (isText ? '<' : zero === undefined ? '>' : '=')
  const plus = isText || sign === undefined || sign === '-' ? '' : sign
  return padded(body, plus, align, fill ?? zero ?? ' ', Number(width ?? 0), align === '=')
}

const specification = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/u

type FormatType = 'str' | 'int' | 'float'

function formatType(value: Value): FormatType {
  if (typeof value === 'string') return 'str'
  if (typeof value === 'bigint' || typeof value === 'boolean') return 'int'
  if (value instanceof Quantity ? !(value.value instanceof NDArray) : typeof value === 'number') {
    return 'float'
  }
  const message = `unsupported format string passed to ${typeName(value)}.__format__`
  throw new ScriptError('run/type', message)
}

function requireFormat(
  type: FormatType,
  kind: string | undefined,
  precision: number | undefined,
  side: string | undefined,
  group: string | undefined,
): void {
  const kinds = { str: 's', int: 'bcdonxXeEfFgG%', float: 'eEfFgGn%' }[type]
  if (kind !== undefined && !kinds.includes(kind)) {
    const message = `Unknown format code '${kind}' for object of type '${type}'`
    throw new ScriptError('run/value', message)
  }
  if (type === 'int' && precision !== undefined && 'bcdoxX'.includes(kind ?? 'd')) {
    const message = 'Precision not allowed in integer format specifier'
    throw new ScriptError('run/value', message)
  }
  if (type === 'str' && (group !== undefined || side === '=')) {
    const what = group === undefined ? "'=' alignment" : `'${group}'`
    throw new ScriptError('run/value', `${what} not allowed in string format specifier`)
  }
}

/** Without a letter an integer is shown as one, a float with the digits of repr or `precision`. */
function formatted(value: Value, type: FormatType, kind?: string, digits?: number): string {
  if (kind !== undefined) return converted(value, kind, digits)
  if (type === 'int') return converted(value, 'd')
  if (digits === undefined) return floatText(Number(scalarOf(value, 'g')))
  return converted(value, 'g', digits, true)
}

function converted(value: Value, kind: string, precision?: number, bare = false): string {
  if (kind === 's') return valueText(value).slice(0, precision)
  if (kind === 'r') return valueRepr(value)
  const x = scalarOf(value, kind)
  switch (kind) {
    case 'd':
    case 'i':
    case 'u':
      return wholeNumber(x).toString()
    case 'b':
      return wholeNumber(x).toString(2)
    case 'o':
      return wholeNumber(x).toString(8)
    case 'c':
      return String.fromCodePoint(Number(x))
    case 'n':
      return formatted(
        value,
        typeof x === 'bigint' ? 'int' : 'float',
        typeof x === 'bigint' ? 'd' : 'g',
      )
    case 'x':
    case 'X': {
      if (typeof x !== 'bigint') {
        const message = `%${kind} format: an integer is required, not ${typeName(value)}`
        throw new ScriptError('run/type', message)
      }
      const text = x.toString(16)
      return kind === 'X' ? text.toUpperCase() : text
    }
    case '%':
      return `${finite(Number(x) * 100, (y) => fixed(y, precision ?? 6))}%`
    case 'f':
    case 'F':
      return finite(Number(x), (y) => negativeZero(y) + fixed(y, precision ?? 6))
    case 'e':
    case 'E': {
      const text = finite(Number(x), (y) => scientific(y, precision ?? 6))
      return kind === 'E' ? text.toUpperCase() : text
    }
    case 'g':
    case 'G':
      return finite(Number(x), (y) => general(y, precision ?? 6, bare))
  }
  throw new ScriptError('run/value', `unsupported format character '${kind}'`)
}

function scalarOf(value: Value, kind: string): number | bigint {
  const given = value instanceof Quantity ? value.value : operand(value)?.value
  // numpy takes an array with one element for a number
  const one = given instanceof NDArray && given.data.length === 1
  const x = one ? element(given, 0) : given
  if (x === undefined || x instanceof NDArray) {
    const message = `%${kind} format: a real number is required, not ${typeName(value)}`
    throw new ScriptError('run/type', message)
  }
  return typeof x === 'boolean' ? BigInt(x) : x
}

function wholeNumber(x: number | bigint): bigint {
  if (typeof x === 'bigint') return x
  if (Number.isFinite(x)) return BigInt(Math.trunc(x))
  const what = Number.isNaN(x) ? 'NaN' : 'infinity'
  const code = Number.isNaN(x) ? 'run/value' : 'run/overflow'
  throw new ScriptError(code, `cannot convert float ${what} to integer`)
}

function finite(x: number, text: (x: number) => string): string {
  return Number.isFinite(x) ? text(x) : Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf'
}

/** Decimals as C gives them: an exact half goes to the even neighbour, unlike in JavaScript. */
function fixed(x: number, digits: number): string {
  if (Math.abs(x) >= 1e21)
    return BigInt(x).toString() + (digits > 0 ? `.${'0'.repeat(digits)}` : '')
  return evenTies(x.toFixed(digits), x.toFixed(Math.min(100, digits + 30)))
}

/** `longer` has more digits of the same number. */
function evenTies(text: string, longer: string): string {
  const [digits, power] = text.split('e')
  const [exact, exactPower] = longer.split('e')
  if (power !== exactPower) return text
  const place = digits.includes('.') ? digits.length : digits.length + 1
  const kept = exact.slice(0, digits.length)
  if (!/^50*$/.test(exact.slice(place)) || !/[02468]$/.test(kept)) return text
  return power === undefined ? kept : `${kept}e${power}`
}

const negativeZero = (x: number) => (Object.is(x, -0) ? '-' : '')

function scientific(x: number, precision: number): string {
  const [mantissa, power] = evenTies(
    x.toExponential(precision),
    x.toExponential(Math.min(100, precision + 30)),
  ).split('e')
  return negativeZero(x) + mantissa + exponentText(Number(power))
}

/** %g: significant digits, trailing zeros gone. */
function general(x: number, precision: number, bare: boolean): string {
  const digits = Math.max(1, precision)
  const exponent = x === 0 ? 0 : Number(x.toExponential(digits - 1).split('e')[1])
  const short = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
  if (exponent < -4 || exponent >= digits) {
    const [mantissa, power] = x.toExponential(digits - 1).split('e')
    return short(mantissa) + exponentText(Number(power))
  }
  const text = short(negativeZero(x) + fixed(x, digits - 1 - exponent))
  return bare && !text.includes('.') ? `${text}.0` : text
}

function grouped(text: string, separator: string): string {
  const [whole, ...rest] = text.split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, separator), ...rest].join('.')
}

function padded(
  body: string,
  plus: string,
  align: string,
  fill: string,
  width: number,
  inside: boolean,
): string {
  const sign = body.startsWith('-') ? '-' : plus
  const digits = body.startsWith('-') ? body.slice(1) : body
  const missing = Math.max(0, width - sign.length - [...digits].length)
  if (inside) return sign + fill.repeat(missing) + digits
  const before = align === '>' ? missing : align === '^' ? Math.floor(missing / 2) : 0
  return fill.repeat(before) + sign + digits + fill.repeat(missing - before)
}

function lookUp(values: Value, key: string): Value {
  if (values instanceof Map && values.has(key)) return values.get(key) ?? null
  throw new ScriptError('run/key', `KeyError: '${key}'`)
}
