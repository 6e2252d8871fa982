import type { Json, JsonObject } from './json.js'

/** Whether a value of JSON is an object: neither a list nor nothing. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
