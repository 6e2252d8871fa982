import type { RecordedEntry, RecordedEvent } from './recording.js'

/** Leads from Zeebe's keys to those of the engine that replays. */
export interface KeyMap {
  /** Takes note of what the engine did. */
  observe(event: RecordedEvent): void
  /** The engine's key of what has `key` in the recording. */
  here(key: number): number
}

/**
 * Keys are matched by the first event that tells of them: the same kind, of the same element, for the same time.
 * A key of which the recording tells nothing, or which did not come up here, becomes one that the engine never gives.
 */
export function createKeyMap(recorded: readonly RecordedEntry[]): KeyMap {
  const names = new Map<number, string>()
  const nameThere = namer()
  for (const entry of recorded) {
    if (!('ev' in entry)) continue
    const name = nameThere(entry)
    if (!names.has(entry.k)) names.set(entry.k, name)
  }

  const keys = new Map<string, number>()
  const nameHere = namer()
  return {
    observe(event) {
      keys.set(nameHere(event), event.k)
    },
    here(key) {
      const name = names.get(key)
      return (name === undefined ? undefined : keys.get(name)) ?? -Math.abs(key)
    },
  }
}

/** Names events by kind, element, subject and occurrence. */
function namer(): (event: RecordedEvent) => string {
  const occurrences = new Map<string, number>()
  return (event) => {
    const name = JSON.stringify([
      event.ev,
      event.bpmnProcessId,
      event.elementId ?? event.targetElementId,
      event.name ?? event.messageName ?? event.type,
    ])
    const occurrence = (occurrences.get(name) ?? 0) + 1
    occurrences.set(name, occurrence)
    return `${name} ${occurrence}`
  }
}
