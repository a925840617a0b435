/**
 * The latest time x of which a group finds at time t that at least `steps` whole time steps of
 * length dt have gone by since: the largest double with trunc((t - x + dt/1000)/dt) >= steps,
 * Brian's `timestep(t - x, dt) >= steps`. What it finds for a time is then one comparison. NaN where
 * there is no such x. All in the same unit but for `steps`, a whole number.
 */
export function latestBefore(t: number, dt: number, steps: number): number {
  const shift = 0.001 * dt
  const holds = (x: number) => Math.trunc((t - x + shift) / dt) >= steps
  const guess = t - steps * dt
  if (!Number.isFinite(guess))
    return holds(Infinity) ? Infinity : holds(-Infinity) ? -Infinity : NaN
  let width = (Math.abs(t) + Math.abs(guess) + dt) * 2.220446049250313e-16
  let low = guess
  let high = guess
  // the quotient falls as x grows: low has to hold, high must not
  while (!holds(low)) {
    low -= width
    width *= 2
  }
  while (holds(high)) {
    high += width
    width *= 2
  }
  for (;;) {
    const middle = low + (high - low) / 2
    if (!(middle > low && middle < high)) return low
    if (holds(middle)) low = middle
    else high = middle
  }
}
