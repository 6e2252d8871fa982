import type { VariableDocument } from '../log/variable-document.js'

/** Variables as the text of one JSON object. */
export function documentText(variables: VariableDocument): string {
  return `{${Object.entries(variables)
    .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
    .join(',')}}`
}
