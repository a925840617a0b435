/** Names that the code of a PoissonInput uses beside those of its target. Semantics page 8.2. */
export const poissonInput = {
  /** draws how many of the inputs spike in a step */
  count: 'poissoninput_binomial',
  /** the weight, where a number gives it */
  weight: 'poissoninput_weight',
} as const
