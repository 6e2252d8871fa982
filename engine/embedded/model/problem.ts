/** What is wrong with one element of a file. */
export interface Problem {
  /** `Element` or, for what concerns a process as a whole, `Process`. */
  readonly of: 'Element' | 'Process'
  /** Its id, or the name of its type if it has none. */
  readonly element: string
  readonly message: string
}

/** The problems of a file as Zeebe tells them. */
export function describeProblems(resourceName: string, problems: readonly Problem[]): string {
  const byElement = new Map<string, string[]>()
  for (const { of, element, message } of problems) {
    const head = `- ${of}: ${element}`
    byElement.set(head, [...(byElement.get(head) ?? []), `    - ERROR: ${message}`])
  }
  const lines = [...byElement].map(([head, messages]) => [head, ...messages].join('\n'))
  // Zeebe quotes the file in two ways.
  const quote = problems.some(({ of }) => of === 'Process') ? '`' : "'"
  return `${quote}${resourceName}${quote}: ${lines.join('\n')}\n`
}
