/** What of the rows is not there, each with its reason. */

/** Rows without any test. */
export const missing: Readonly<Record<string, string>> = {
  B16: 'a TimedArray in the factor of xi counts as multiplicative',
  B19: 'Equations objects are not built yet',
  B20: 'Equations objects are not built yet',
  B21: 'Equations objects are not built yet',
  D8: 'linked variables are not built yet',
  E2: 'groups do not take namespace= yet',
  E7: 'groups do not take namespace= yet',
  F11: 'indices are not built yet',
  F12: 'get_states() and set_states() are not built yet',
  F13: 'subgroups are not built yet',
  F14: 'subgroups are not built yet',
  F15: 'subgroups are not built yet',
  F16: 'linked variables are not built yet',
  F17: 'linked variables are not built yet',
  F18: 'linked variables are not built yet',
  F19: 'groups do not take dtype= yet',
  G12: 'Synapses are not built yet',
  H2: 'custom schedules are not built yet',
  H9: 'a run of 2**31 steps takes too long for a test',
  H13: 'network_operation is not built yet',
  H14: 'stop() is not built yet',
  H15: 'active is not built yet',
  H16: 'Network objects are not built yet',
  H17: 'Network objects are not built yet',
  H19: 'scheduling_summary() is not built yet',
  I17: 'user-defined methods are not built yet',
  L7: 'subgroups are not built yet',
  M6: 'Synapses are not built yet',
  M9: 'subgroups are not built yet',
  N6: 'store() and restore() are not built yet',
}

/** Rows of which a part is missing; the rest has tests. */
export const partly: Readonly<Record<string, string>> = {
  A12: '`G.v_`, which reads and writes the bare SI numbers of a group, is not built yet',
  C26: 'there is no warning at compile time',
  G3: "Brian's warning that there is neither a reset nor a refractory period is not given",
  H11: 'an unknown report= is not refused yet, and progress reports have no test',
  L3: "Brian's warning of a very long period is not tested",
}
