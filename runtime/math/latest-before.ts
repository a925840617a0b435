/**
 * The latest time x of which a group finds at time t that at least `steps` whole time steps of
 * length dt have gone by since: the largest double with trunc((t - x + dt/1000)/dt) >= steps,
 * Brian's `timestep(t - x, dt) >= steps`. What it finds for a time is then one comparison. NaN where
 * there is no such x. All in the same unit but for `steps`, a whole number.
 */
export function latestBefore(t: number, dt: number, steps: number): number {
  const guess = t - steps * dt
  if (!Number.isFinite(guess)) return anywhere(t, dt, steps)
  let width = (Math.abs(t) + Math.abs(guess) + dt) * 2.220446049250313e-16
  let low = guess
  let high = guess
  // the quotient falls as x grows: low has to hold, high must not
  while (!holds(t, dt, steps, low)) {
    low -= width
    width *= 2
  }
  while (holds(t, dt, steps, high)) {
    high += width
    width *= 2
  }
  for (;;) {
    const middle = low + (high - low) / 2
    if (!(middle > low && middle < high)) return low
    if (holds(t, dt, steps, middle)) low = middle
    else high = middle
  }
}

const holds = (t: number, dt: number, steps: number, x: number): boolean =>
  Math.trunc((t - x + 0.001 * dt) / dt) >= steps

/** No finite time tells. */
function anywhere(t: number, dt: number, steps: number): number {
  if (holds(t, dt, steps, Infinity)) return Infinity
  return holds(t, dt, steps, -Infinity) ? -Infinity : Number.NaN
}
