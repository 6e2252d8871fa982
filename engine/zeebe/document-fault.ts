import type { Rejection } from '../gateway/answer.js'

/** The refusal of a request whose `variables` are no JSON object; what is empty counts as none. Source: Zeebe gateway API, "variables". */
export function documentFault(request: object): Rejection | undefined {
  // A creation that waits for its result holds the plain creation.
  const { request: inner = request } = request as { readonly request?: object }
  const { variables } = inner as { readonly variables?: unknown }
  if (typeof variables !== 'string' || variables === '' || isDocument(variables)) return undefined
  const message = `Expected 'variables' to be a JSON object, but got '${variables.slice(0, 80)}'`
  return { kind: 'rejected', code: 'INVALID_ARGUMENT', message }
}

function isDocument(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value)
  } catch {
    return false
  }
}
