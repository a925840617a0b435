/** How a page lets people set a parameter. Contract, section 5. Types alone: they cost no bundle. */

/** `# [min : step : max]` behind the parameter, in SI units; the default lies inside. */
export interface ParameterRange {
  readonly min: number
  readonly max: number
  /** greater than 0 */
  readonly step?: number
}

/** One of `# [1: regular, 2: bursting]`; a value in SI units, of the parameter's own type. */
export interface ParameterChoice {
  readonly value: number | boolean
  readonly label: string
}

/** A unit in Brian's notation, as `set` takes it (`ms`, `uA/cm**2`), and its size in SI units. */
export interface ShownUnit {
  readonly unit: string
  readonly scale: number
}

/** What a parameter has beside its value, as far as the script says it. */
export interface ParameterControl {
  /** the comment above the parameter */
  readonly label?: string
  readonly range?: ParameterRange
  readonly choices?: readonly ParameterChoice[]
  /** the unit that the script writes; absent without dimension */
  readonly shown?: ShownUnit
  /** parameters that its default is computed from: setting them changes it, unless it is set too */
  readonly follows?: readonly string[]
}
