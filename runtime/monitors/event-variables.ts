/** What monitors of events record beside i and t: `variables=['v']`. Semantics page 9. */
import type { EventList } from '../spikes/event-list.js'
import type { RecordSource, Time } from '../spikes/network-object.js'
import { type Recording, recordingOf, requireReaders } from './arguments.js'
import type { Column } from './column.js'

/** Adds a column for each variable. */
export type EventVariables = (
  source: RecordSource,
  columns: Map<string, Column>,
) => RecordedVariables

export interface RecordedVariables {
  /** Before a run: throws run/attribute where the source has no such variable. */
  prepare(): void
  /** The events of a step; the columns had `start` elements before it. */
  append(time: Time, events: EventList, start: number): void
}

/** Programs that record i and t alone have no code for it. */
export const eventVariables =
  (names: readonly string[]): EventVariables =>
  (source, columns) => {
    const recordings = new Map<string, Recording>()
    for (const name of names) {
      if (columns.has(name)) continue
      const recording = recordingOf(source, name)
      columns.set(name, recording.column)
      recordings.set(name, recording)
    }
    return {
      prepare: () => requireReaders(source, recordings),
      append(time, { indices, count }, start) {
        for (const { column, reader } of recordings.values()) {
          reader?.read(time, indices, count, column.extend(count), start)
        }
      },
    }
  }
