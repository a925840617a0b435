/**
 * The one way from a user's name to an identifier of emitted code: legal, readable, not a word of
 * the language, different from every other in its scope.
 */

/** Greek letters are what unicode names of models are made of. */
const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Ξ: 'Xi',
  Π: 'Pi',
  Σ: 'Sigma',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
}

/** Words that a variable of emitted code may not be called, or had better not. */
const reserved: ReadonlySet<string> = new Set([
  // the language
  'abstract',
  'any',
  'arguments',
  'as',
  'async',
  'await',
  'boolean',
  'break',
  'case',
  'catch',
  'class',
  'const',
  'constructor',
  'continue',
  'debugger',
  'declare',
  'default',
  'delete',
  'do',
  'else',
  'enum',
  'eval',
  'export',
  'extends',
  'false',
  'finally',
  'for',
  'from',
  'function',
  'get',
  'if',
  'implements',
  'import',
  'in',
  'instanceof',
  'interface',
  'is',
  'keyof',
  'let',
  'module',
  'namespace',
  'never',
  'new',
  'null',
  'number',
  'object',
  'of',
  'package',
  'private',
  'protected',
  'public',
  'readonly',
  'require',
  'return',
  'set',
  'static',
  'string',
  'super',
  'switch',
  'symbol',
  'this',
  'throw',
  'true',
  'try',
  'type',
  'typeof',
  'undefined',
  'unknown',
  'var',
  'void',
  'while',
  'with',
  'yield',
  // globals, those that emitted code uses first
  'Float64Array',
  'Infinity',
  'Int32Array',
  'Map',
  'Math',
  'NaN',
  'Promise',
  'Record',
  'Uint8Array',
  'Array',
  'BigInt',
  'Boolean',
  'Date',
  'Error',
  'Function',
  'JSON',
  'Number',
  'Object',
  'Proxy',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'Worker',
  'console',
  'document',
  'exports',
  'global',
  'globalThis',
  'process',
  'self',
  'window',
  '__proto__',
  'prototype',
])

/** A legal identifier for any text; the same for the same text. */
export function identifier(name: string): string {
  const legal = [...name].map(spell).join('')
  const word = legal === '' || /^\d/.test(legal) ? `_${legal}` : legal
  return reserved.has(word) ? `${word}_` : word
}

function spell(character: string): string {
  if (/[A-Za-z0-9_]/.test(character)) return character
  return greek[character] ?? `u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`
}

/** The identifiers of a block; inner scopes differ from outer ones too, so nothing is shadowed. */
export class Scope {
  readonly #taken: Set<string>
  readonly #outer: Scope | undefined

  /** What `outer` takes later is taken here too: there may be thousands of names and scopes. */
  constructor(taken: Iterable<string> = [], outer?: Scope) {
    this.#taken = new Set(taken)
    this.#outer = outer
  }

  /** An identifier for the name, with a number where another has it: v, v_2, v_3. */
  claim(name: string): string {
    const base = identifier(name)
    let result = base
    for (let k = 2; this.#has(result); k++) result = `${base}_${k}`
    this.#taken.add(result)
    return result
  }

  /** Takes an identifier that a block uses from outside. */
  reserve(taken: string): void {
    this.#taken.add(taken)
  }

  inner(): Scope {
    return new Scope([], this)
  }

  /** What it takes later is free there. */
  copy(): Scope {
    return new Scope(this.#taken, this.#outer)
  }

  #has(name: string): boolean {
    if (this.#taken.has(name)) return true
    return this.#outer ? this.#outer.#has(name) : false
  }
}

/** `{ v, class: class_ }`: an entry of an object literal or of a destructuring. */
export const property = (key: string, value: string): string =>
  key === value ? value : `${propertyKey(key)}: ${value}`

/** A property name as it is written in a literal or an interface. */
export function propertyKey(key: string): string {
  // { __proto__: x } would set the prototype
  if (key === '__proto__') return `['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key)
}

/** A string literal; nothing in it can end the literal, the line or a script of a page. */
export function stringLiteral(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(
    /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]/gu,
    (character) => (character === "'" && quote === '"' ? character : escapeOf(character)),
  )
  return quote + escaped.replace(/<(?=[/!])/g, '\\x3c') + quote
}

const shortEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const escapeOf = (character: string): string =>
  shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Text of the user inside a comment: it cannot end the comment or the line. */
export function commentText(text: string, longest = 80): string {
  // a line of a megabyte may hold a hundred thousand statements, each of which quotes it
  const start = text.slice(0, 20 * longest)
  const line = start
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g, ' ')
    .replace(/\*\//g, '*\\/')
    .trim()
  return line.length <= longest && start.length === text.length
    ? line
    : `${line.slice(0, longest - 3).trimEnd()}...`
}
