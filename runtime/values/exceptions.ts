/** Python's exceptions: raise, and what except catches of the runtime's own faults. */
import type { Dimension } from './dimension.js'
import { isDimensionless } from './dimension.js'
import { DimensionError, mismatchText } from './dimension-check.js'
import { valueRepr, valueText } from './format.js'
import { arrayStyle, arrayText } from './format-array.js'
import { bestUnit, quantityText } from './format-quantity.js'
import type { Operand } from './operand.js'
import { ScriptError } from './script-error.js'
import { NDArray, type ObjectValue, Quantity, Tuple, type Value } from './value.js'

/** Each class and the one that it is a kind of. */
const parents: Readonly<Record<string, string>> = {
  Exception: 'BaseException',
  KeyboardInterrupt: 'BaseException',
  SystemExit: 'BaseException',
  ArithmeticError: 'Exception',
  ZeroDivisionError: 'ArithmeticError',
  OverflowError: 'ArithmeticError',
  FloatingPointError: 'ArithmeticError',
  AssertionError: 'Exception',
  AttributeError: 'Exception',
  ImportError: 'Exception',
  ModuleNotFoundError: 'ImportError',
  LookupError: 'Exception',
  IndexError: 'LookupError',
  KeyError: 'LookupError',
  NameError: 'Exception',
  UnboundLocalError: 'NameError',
  OSError: 'Exception',
  IOError: 'OSError',
  FileNotFoundError: 'OSError',
  RuntimeError: 'Exception',
  NotImplementedError: 'RuntimeError',
  RecursionError: 'RuntimeError',
  StopIteration: 'Exception',
  MemoryError: 'Exception',
  TypeError: 'Exception',
  ValueError: 'Exception',
  UnicodeError: 'ValueError',
  DimensionMismatchError: 'Exception',
  MagicError: 'Exception',
  Warning: 'Exception',
  UserWarning: 'Warning',
  RuntimeWarning: 'Warning',
  DeprecationWarning: 'Warning',
}

export const exceptionNames = (): readonly string[] => ['BaseException', ...Object.keys(parents)]

/** What the runtime's codes are to Python. */
const classes: Readonly<Record<string, string>> = {
  type: 'TypeError',
  value: 'ValueError',
  key: 'KeyError',
  index: 'IndexError',
  name: 'NameError',
  attribute: 'AttributeError',
  overflow: 'OverflowError',
  memory: 'MemoryError',
  recursion: 'RecursionError',
  'zero-division': 'ZeroDivisionError',
  'dimension-mismatch': 'DimensionMismatchError',
  assertion: 'AssertionError',
  runtime: 'RuntimeError',
  magic: 'MagicError',
  'stop-iteration': 'StopIteration',
  'file-not-found': 'FileNotFoundError',
}

class PyException implements ObjectValue {
  constructor(
    readonly typeName: string,
    readonly args: readonly Value[],
  ) {}

  getAttribute(name: string): Value | undefined {
    return name === 'args' ? new Tuple(this.args) : undefined
  }

  /** str(error) */
  toText(): string {
    const [first] = this.args
    if (this.args.length > 1) return valueRepr(new Tuple(this.args))
    if (first === undefined) return ''
    return this.typeName === 'KeyError' ? valueRepr(first) : valueText(first)
  }
}

/** A fault that the script raised itself. */
class Raised extends ScriptError {
  constructor(
    code: string,
    message: string,
    readonly exception: PyException,
  ) {
    super(code, message)
  }
}

/** ValueError('...') */
export const newException = (name: Value, ...args: Value[]): Value =>
  new PyException(name as string, args)

/** raise exception. Always throws. */
export function raise(exception: Value): never {
  if (!(exception instanceof PyException)) {
    throw new ScriptError('run/type', 'exceptions must derive from BaseException')
  }
  const { typeName } = exception
  const word = Object.keys(classes).find((key) => classes[key] === typeName) ?? 'exception'
  const text = exception.toText()
  throw new Raised(`run/${word}`, text === '' ? typeName : `${typeName}: ${text}`, exception)
}

/** What an except clause sees of a thrown value; anything that is no fault of the script goes on. */
export function caught(thrown: unknown): Value {
  if (thrown instanceof Raised) return thrown.exception
  if (!(thrown instanceof ScriptError)) throw thrown
  const name = classes[thrown.code.slice('run/'.length)]
  // what is valid Python and not built is no exception that a script may swallow
  if (name === undefined) throw thrown
  const message = textOf(thrown)
  const key = /^KeyError: '(.*)'$/s.exec(message)
  if (key) return new PyException(name, [key[1]])
  const number = /^KeyError: (.*)$/s.exec(message)
  if (number && /^-?\d+$/.test(number[1])) return new PyException(name, [BigInt(number[1])])
  return new PyException(name, [message])
}

/** In Brian's words a value stands as `print` shows it, which the frame of a fault cannot afford. */
function textOf(error: ScriptError): string {
  if (!(error instanceof DimensionError)) return error.message
  return mismatchText(error.parts, error.dimensions, shown, unitSymbol)
}

function shown({ value, dimension }: Operand): string {
  if (!isDimensionless(dimension)) {
    return quantityText(new Quantity(value as number | NDArray, dimension), shortArray())
  }
  return value instanceof NDArray ? arrayText(value, shortArray()) : valueText(value)
}

const unitSymbol = (dimension: Dimension): string =>
  isDimensionless(dimension) ? '1' : bestUnit({ value: 1, dimension }).symbol

/** longer ones are summarised */
const shortArray = () => ({ ...arrayStyle, threshold: 5, edge: 2 })

/** Whether an except clause names the exception's class, or one that it is a kind of. */
export function isException(exception: Value, ...names: Value[]): boolean {
  let name: string | undefined = exception instanceof PyException ? exception.typeName : undefined
  for (; name !== undefined; name = parents[name]) {
    const is = name === 'OSError' && names.includes('IOError')
    if (is || names.includes(name)) return true
  }
  return false
}
