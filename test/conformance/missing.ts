/** What of the rows is not there, each with its reason. */

/** Rows without any test. */
export const missing: Readonly<Record<string, string>> = {
  B16: 'a TimedArray in the factor of xi counts as multiplicative',
  B19: 'no test of it is written yet',
  B20: 'no test of it is written yet',
  B21: 'no test of it is written yet',
  D8: 'no test of it is written yet',
  E2: 'groups do not take namespace= yet',
  E7: 'groups do not take namespace= yet',
  F11: 'no test of it is written yet',
  F12: 'no test of it is written yet',
  F18: 'no test of it is written yet',
  F19: 'groups do not take dtype= yet',
  G12: 'Synapses are not built yet',
  H9: 'a run of 2**31 steps takes too long for a test',
  I17: 'ExplicitStateUpdater is refused by name',
  L7: 'no test of it is written yet',
  M6: 'Synapses are not built yet',
  M9: 'no test of it is written yet',
  N6: 'no test of it is written yet',
}

/** Rows of which a part is missing; the rest has tests. */
export const partly: Readonly<Record<string, string>> = {
  C26: 'there is no warning at compile time',
}
