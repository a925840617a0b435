/** What the interface of a page and the worker that simulates tell each other. All of it is data. */
import type { Progress } from '../network/pace.js'
import type { FigureLayers } from '../plot/figure-layers.js'
import type { Pixels } from '../plot/layers/placed-picture.js'
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
  /** whether anybody can see the figures: nothing is drawn for a page in the background */
  | { readonly kind: 'visible'; readonly visible: boolean }
  /** whether a parameter can have this value, and what it is in SI units */
  | { readonly kind: 'check'; readonly name: string; readonly text: string }
  /** asks for the results as a file */
  | { readonly kind: 'save'; readonly format: ResultFormat }
  /** asks for a figure as a document of its own; `to` comes back with it */
  | { readonly kind: 'figure'; readonly index: number; readonly to: FigureFormat }
  /** asks for some rows of a table behind a figure: those that follow the first `skip` ones */
  | {
      readonly kind: 'table'
      readonly index: number
      readonly table: number
      readonly skip: number
    }
  /** asks for all rows of it as a file */
  | { readonly kind: 'table-file'; readonly index: number; readonly table: number }

export type ResultFormat = 'json' | 'npz' | 'csv'
export type FigureFormat = 'svg' | 'png'

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
      readonly place: ScriptPlace
    }
  | { readonly kind: 'figures'; readonly run: number; readonly figures: readonly DrawnFigure[] }
  | { readonly kind: 'done'; readonly run: number; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly run: number; readonly failure: Failure }
  | ({ readonly kind: 'checked'; readonly name: string; readonly text: string } & Checked)
  | { readonly kind: 'saved'; readonly file: SavedFile }
  /** the results do not fit into such a file */
  | {
      readonly kind: 'unsaved'
      readonly format: ResultFormat
      readonly message: string
      readonly help: string
    }
  | {
      readonly kind: 'figure-file'
      readonly index: number
      readonly to: FigureFormat
      readonly name: string
      /** `\u0000k\u0000` stands for the address of picture k */
      readonly svg: string
      readonly pictures: readonly Pixels[]
      /** pixels */
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'table'; readonly index: number; readonly page: TablePage }

export interface SavedFile {
  readonly name: string
  /** its media type */
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Some rows of one of the tables behind a figure. */
export interface TablePage {
  /** of all tables of the figure; none: there are no numbers behind it */
  readonly titles: readonly string[]
  /** which of them this is */
  readonly table: number
  /** how many rows there are, and how many come before those here */
  readonly rows: number
  readonly skip: number
  readonly columns: readonly {
    readonly name: string
    readonly values: readonly (number | string)[]
  }[]
}

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

/** A line of the script. */
export interface ScriptPlace {
  /** `line 12` */
  readonly name: string
  readonly text: string
  /** columns that are meant, from 1 */
  readonly from?: number
  readonly to?: number
}

export interface Failure {
  readonly code: string
  readonly message: string
  readonly help?: string
  /** the statement of the script that was executing */
  readonly place?: ScriptPlace
  /** the parameter that cannot have its value */
  readonly parameter?: string
  /** there are figures of the time until then */
  readonly drawn?: boolean
}
