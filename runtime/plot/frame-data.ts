/** How frames, ticks and their labels differ from the usual look. */

/** A line of the frame. */
export interface SpineData {
  readonly hidden?: boolean
  readonly color?: string
  readonly width?: number
  /** where it stands: points outward of its side, a place on the other axis, or a fraction of it */
  readonly position?: {
    readonly kind: 'outward' | 'data' | 'axes'
    readonly amount: number
  }
  /** the part that is drawn, on its own axis */
  readonly bounds?: readonly [number, number]
}

/** What differs from the usual look of an axis: ticks and labels below, outward, black. */
export interface AxisFrame {
  /** marks on the near side (bottom, left) and on the far one (top, right) */
  readonly near?: boolean
  readonly far?: boolean
  readonly nearLabels?: boolean
  readonly farLabels?: boolean
  readonly nearMinor?: boolean
  readonly farMinor?: boolean
  /** the axis' own label stands on the far side */
  readonly farLabel?: boolean
  readonly length?: number
  readonly width?: number
  readonly minorLength?: number
  readonly minorWidth?: number
  readonly direction?: 'in' | 'out' | 'inout'
  readonly pad?: number
  readonly labelPad?: number
  readonly color?: string
  readonly labelColor?: string
  /** the share of the axis' length at which its label stands */
  readonly labelPlace?: number
  /** degrees by which the label beside the axes is turned; absent: 90 */
  readonly labelTurn?: number
}

/** Where ticks go. */
export type TickPlaces =
  | { readonly kind: 'multiple'; readonly base: number }
  | {
      readonly kind: 'most'
      readonly bins: number
      readonly integer?: boolean
      /** with the finer steps of MaxNLocator; absent: those of automatic ticks */
      readonly own?: boolean
      readonly prune?: string
    }
  | { readonly kind: 'fixed'; readonly values: readonly number[] }
  | { readonly kind: 'linear'; readonly count: number }
  /** between the major ticks: `n` parts, or as many as look well */
  | { readonly kind: 'parts'; readonly n?: number }
  | { readonly kind: 'none' }

/** How tick labels are written. */
export type TickFormat =
  | {
      readonly kind: 'scalar'
      /** false: never take a common number away */
      readonly offset?: boolean
      /** 'plain' for no power of ten, 'sci' for one always beyond `limits` */
      readonly style?: 'plain' | 'sci'
      readonly limits?: readonly [number, number]
    }
  /** printf's: '%.1f' */
  | { readonly kind: 'printf'; readonly format: string }
  /** '{x:.1f} mV' */
  | { readonly kind: 'text'; readonly format: string }
  | {
      readonly kind: 'percent'
      readonly max: number
      readonly decimals?: number
      readonly symbol: string
    }
  | {
      readonly kind: 'engineering'
      readonly unit: string
      readonly places?: number
      readonly gap: string
    }
  | { readonly kind: 'fixed'; readonly labels: readonly string[] }
  | { readonly kind: 'none' }
