/** The variables of a request, for the port: a text that is empty on the wire was not sent. */
export function variablesOf(variables: string): { readonly variables?: string } {
  return variables === '' ? {} : { variables }
}
