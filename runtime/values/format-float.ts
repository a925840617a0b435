/** Texts of floats: Python's repr, and numpy's digits at a precision. */

/** Python's repr(x): shortest digits that read back, `1e-05`, `1e+16`, `inf`, `nan`. */
export function floatText(x: number): string {
  if (!Number.isFinite(x)) return specialText(x)
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0'
  const [mantissa, power] = x.toExponential().split('e')
  const exponent = Number(power)
  if (exponent < -4 || exponent >= 16) return mantissa + exponentText(exponent)
  const text = positional(mantissa, exponent)
  return text.includes('.') ? text : `${text}.0`
}

/** numpy's positional digits: shortest, at most `precision` decimals, a dot always: `3.`, `0.5`. */
export function fixedDigits(x: number, precision: number): string {
  const [mantissa, power] = x.toExponential().split('e')
  const shortest = positional(mantissa, Number(power))
  const decimals = shortest.split('.')[1]?.length ?? 0
  const text = decimals <= precision ? shortest : rounded(x, (n) => x.toFixed(n), precision)
  const sign = Object.is(x, -0) ? '-' : ''
  return sign + trimmed(text)
}

/** numpy's scientific digits, without the exponent trimmed to equal length: `1.5e+10`. */
export function scientificDigits(x: number, precision: number): string {
  const [mantissa, power] = x.toExponential().split('e')
  const decimals = mantissa.split('.')[1]?.length ?? 0
  const sign = Object.is(x, -0) ? '-' : ''
  if (decimals <= precision) return sign + trimmed(mantissa) + exponentText(Number(power))
  const text = rounded(x, (n) => x.toExponential(n).split('e')[0], precision)
  const after = Number(x.toExponential(precision).split('e')[1])
  return sign + trimmed(text) + exponentText(after)
}

/** A number as numpy shows it alone in an array: `3.`, `1.e-06`, `nan`. */
export function numberText(x: number, precision = 8): string {
  if (!Number.isFinite(x)) return specialText(x)
  const size = Math.abs(x)
  const scientific = size >= 1e8 || (size < 0.0001 && x !== 0)
  return (scientific ? scientificDigits : fixedDigits)(x, precision)
}

/** `nan`, `inf`, `-inf` */
export const specialText = (x: number) => (Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf')

/** x correct to some decimals, as Python's round() gives it: an exact tie to the even digit. */
export function roundedDecimal(x: number, decimals: number): number {
  if (!Number.isFinite(x) || decimals > 22 || Math.abs(x) >= 1e21) return x
  if (decimals >= 0) return Number(rounded(x, (n) => x.toFixed(n), decimals))
  // tens, hundreds: digits before the point, counted from the leading one
  const digits = Number(x.toExponential().split('e')[1]) + 1 + decimals
  if (digits > 0) return Number(x.toExponential(digits - 1))
  const unit = Number(`1e${-decimals}`)
  return digits === 0 && Math.abs(x) > unit / 2 ? Math.sign(x) * unit : Math.sign(x) * 0
}

/** `e-05`, `e+16`: at least two digits. */
export function exponentText(exponent: number): string {
  const digits = `${Math.abs(exponent)}`.padStart(2, '0')
  return `e${exponent < 0 ? '-' : '+'}${digits}`
}

function positional(mantissa: string, exponent: number): string {
  const negative = mantissa.startsWith('-')
  const digits = mantissa.replace('-', '').replace('.', '')
  const point = exponent + 1
  let text: string
  if (point <= 0) text = `0.${'0'.repeat(-point)}${digits}`
  else if (digits.length <= point) text = digits + '0'.repeat(point - digits.length)
  else text = `${digits.slice(0, point)}.${digits.slice(point)}`
  return negative ? `-${text}` : text
}

/** JavaScript rounds an exact tie upwards, numpy to the even digit. */
function rounded(x: number, digits: (n: number) => string, precision: number): string {
  const text = digits(precision)
  const exact = digits(100)
  const rest = exact.slice(exact.indexOf('.') + 1 + precision)
  if (!/^50*$/.test(rest)) return text
  const cut = exact.slice(0, exact.length - rest.length)
  const last = Number(cut.at(-1) === '.' ? cut.at(-2) : cut.at(-1))
  return last % 2 === 0 && Number.isFinite(x) ? cut : text
}

/** Trailing zeros behind the point go, the point stays. */
function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '') : `${text}.`
}
