/** Times and speeds in words. */

/** Simulated time: `120 ms`, `1.25 s`. Seconds. */
export function simulatedText(t: number): string {
  const size = Math.abs(t)
  // a time just below a second is a second: 0.9999999 s
  if (size >= 0.9995) return `${digits(t)} s`
  if (size >= 0.9995e-3 || size === 0) return t === 0 ? '0 s' : `${digits(t * 1e3)} ms`
  return `${digits(t * 1e6)} µs`
}

/** Time of the machine's clock: `40 ms`, `0.8 s`, `12 s`, `2 min 5 s`, `1 h 2 min`. Seconds. */
export function clockText(seconds: number): string {
  if (seconds < 0.0995) return `${Math.ceil(seconds * 1000)} ms`
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** Simulated seconds for each second: `3.2 times real time`, `1/5 of real time`. */
export function speedText(ratio: number): string {
  if (ratio >= 0.95) return `${twoDigits(ratio)} times real time`
  if (ratio >= 0.55) return `${twoDigits(ratio)} of real time`
  return `1/${twoDigits(Math.round(1 / ratio))} of real time`
}

const digits = (x: number): string =>
  Math.abs(x) >= 99.95 ? String(Math.round(x)) : String(Number(x.toPrecision(3)))

const twoDigits = (x: number): string => String(Number(x.toPrecision(2)))
