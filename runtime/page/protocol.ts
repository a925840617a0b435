/** What the interface of a page and the worker that simulates tell each other. All of it is data. */
import type { Progress } from '../network/pace.js'
import type { FigureLayers, FigureTable } from '../plot/figure-layers.js'
import type { SourceSpan } from '../results/source-span.js'
import type { Model } from '../results/program.js'
import type { Plain } from '../results/result.js'

export type Theme = 'light' | 'dark'

/** From the interface to the worker. `run` numbers the runs: what belongs to an old one is dropped. */
export type Request =
  | {
      readonly kind: 'run'
      readonly run: number
      readonly seed: number
      /** in Brian's notation or SI numbers, as `simulate({ set })` takes them */
      readonly set: Readonly<Record<string, string | number | boolean>>
      /** it starts on hold, for whoever steps from the beginning */
      readonly held: boolean
      readonly target?: 'auto' | 'wasm' | 'js'
    }
  | { readonly kind: 'pause' | 'resume' | 'stop' }
  /** goes on for so many simulated seconds, 0 for a single time step, and holds again */
  | { readonly kind: 'step'; readonly seconds: number }
  | { readonly kind: 'theme'; readonly theme: Theme }
  /** whether a parameter can have this value, and what it is in SI units */
  | { readonly kind: 'check'; readonly name: string; readonly text: string }
  /** asks for the results as a file */
  | { readonly kind: 'save'; readonly format: ResultFormat }
  /** asks for a figure as a document of its own */
  | { readonly kind: 'figure'; readonly index: number }
  | { readonly kind: 'table'; readonly index: number }

export type ResultFormat = 'json' | 'npz' | 'csv'

/** From the worker to the interface. */
export type Reply =
  | { readonly kind: 'ready'; readonly model: Model }
  | { readonly kind: 'progress'; readonly run: number; readonly progress: Progress }
  /** the run waits: it was paused, or a step is over */
  | { readonly kind: 'held'; readonly run: number; readonly progress: Progress }
  | { readonly kind: 'printed'; readonly run: number; readonly text: string }
  | {
      readonly kind: 'warned'
      readonly run: number
      readonly text: string
      readonly line: number
    }
  | { readonly kind: 'figures'; readonly run: number; readonly figures: readonly DrawnFigure[] }
  | { readonly kind: 'done'; readonly run: number; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly run: number; readonly failure: Failure }
  | ({ readonly kind: 'checked'; readonly name: string; readonly text: string } & Checked)
  | {
      readonly kind: 'saved'
      readonly format: ResultFormat
      readonly name: string
      readonly type: string
      readonly bytes: Uint8Array
    }
  | {
      readonly kind: 'figure-file'
      readonly index: number
      readonly name: string
      readonly svg: string
      /** pixels */
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'tables'; readonly index: number; readonly tables: readonly FigureTable[] }

export type Checked =
  | { readonly value: number | boolean }
  | { readonly message: string; readonly help?: string }

export interface DrawnFigure extends FigureLayers {
  /** what the script calls it, or its number */
  readonly name: string
}

export interface Outcome {
  readonly seed: number
  /** stopped early: what there is was kept */
  readonly interrupted: boolean
  /** top-level numbers of the script, by name */
  readonly scalars: Readonly<Record<string, Plain>>
  /** seconds of the machine's clock in time loops, and in all */
  readonly runSeconds: number
  readonly totalSeconds: number
  /** of each monitor of events: how many */
  readonly events: Readonly<Record<string, number>>
  /** simulated seconds at the end, if time went on at all */
  readonly reached?: number
}

export interface Failure {
  readonly code: string
  readonly message: string
  readonly help?: string
  /** the statement of the script that was executing */
  readonly span?: SourceSpan
  /** the parameter that cannot have its value */
  readonly parameter?: string
}
