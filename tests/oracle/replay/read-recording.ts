import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Recording } from './recording.js'

/** A file that holds no recording; `message` says why. */
export interface BrokenRecording {
  readonly kind: 'broken'
  readonly message: string
}

/** Reads one recording, `.json` or `.json.gz`. */
export function readRecording(file: string): Recording | BrokenRecording {
  let content: unknown
  try {
    const bytes = readFileSync(file)
    content = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error))
  }
  if (!isObject(content)) return broken('Expected an object')
  const { kind, resources, steps, events } = content
  if (kind !== 'exec' && kind !== 'reject') return broken("Expected 'kind' to be 'exec' or 'reject'")
  if (!isObject(resources) || !Object.values(resources).every((text) => typeof text === 'string')) {
    return broken("Expected 'resources' to hold texts by name")
  }
  if (!Array.isArray(steps) || !steps.every(isStep)) {
    return broken("Expected each of 'steps' to have 'cmd' and 'key', or 'advanceMs'")
  }
  if (!Array.isArray(events) || !events.every(isEntry)) {
    return broken("Expected each of 'events' to have 'ev' and 'k', or 'rej'")
  }
  return content as unknown as Recording
}

function broken(message: string): BrokenRecording {
  return { kind: 'broken', message }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStep(value: unknown): boolean {
  if (!isObject(value)) return false
  if (typeof value['advanceMs'] === 'number') return true
  return typeof value['cmd'] === 'string' && typeof value['key'] === 'number'
}

function isEntry(value: unknown): boolean {
  if (!isObject(value)) return false
  return (
    typeof value['rej'] === 'string' || (typeof value['ev'] === 'string' && typeof value['k'] === 'number')
  )
}
