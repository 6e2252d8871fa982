import { compactJson, jsonMembers } from '../log/json-text.js'
import type { Refusal } from '../log/refusal.js'
import type { VariableDocument } from '../log/variable-document.js'
import { refuse } from './answers.js'

/** The name Zeebe's binary format has for a value that is no document. */
function formatOf(value: unknown): string {
  if (Array.isArray(value)) return 'ARRAY'
  if (typeof value === 'number') return Number.isInteger(value) ? 'INTEGER' : 'FLOAT'
  return typeof value === 'boolean' ? 'BOOLEAN' : 'STRING'
}

/** Splits the text of a JSON object into its variables. Absent, empty or `null`: none. */
export function readDocument(text: string | undefined): VariableDocument | Refusal {
  if (text === undefined || text.trim() === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refuse('INVALID_ARGUMENT', `Expected variables to be valid JSON, but ${(error as Error).message}`)
  }
  if (value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    const reason = `Property 'variables' is invalid: Expected document to be a root level object, but was '${formatOf(value)}'`
    return refuse('INVALID_ARGUMENT', reason)
  }
  return Object.fromEntries(jsonMembers(compactJson(text)))
}
