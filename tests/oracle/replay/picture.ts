import type { RecordedEntry, RecordedEvent } from './recording.js'

/** What two engines must have in common: parts by name, lines in an order that means something. */
export type Picture = Readonly<
  Record<'flow' | 'jobs' | 'incidents' | 'variables' | 'rejections', readonly string[]>
>

const seen = new Set(['ELEMENT_ACTIVATED', 'ELEMENT_COMPLETED', 'ELEMENT_TERMINATED', 'SEQUENCE_FLOW_TAKEN'])

/** Commands that Zeebe gives itself; no client sees their refusal. */
const inner =
  /^(PROCESS_INSTANCE:(ACTIVATE|COMPLETE|TERMINATE)_ELEMENT|TIMER:TRIGGER|JOB:TIME_OUT)|SUBSCRIPTION/

/**
 * What a client can see of a replay: the order of events of each element, final variables by scope, jobs, incidents and
 * refusals. Keys do not count, nor the order between elements. Source: `../shared/conformance/README.md`.
 */
export function pictureOf(entries: readonly RecordedEntry[]): Picture {
  const flow = new Map<string, string[]>()
  const variables = new Map<string, RecordedEvent>()
  const elements = new Map<number, string>()
  const lines = { jobs: [] as string[], incidents: [] as string[], rejections: [] as string[] }

  for (const entry of entries) {
    if ('rej' in entry) {
      if (!inner.test(entry.rej)) lines.rejections.push(`${entry.rej} ${entry.type}`)
      continue
    }
    const [type, intent = ''] = entry.ev.split(':')
    const { elementId = '' } = entry
    if (type === 'PROCESS_INSTANCE') {
      elements.set(entry.k, elementId)
      if (!seen.has(intent)) continue
      const element = `${entry.bpmnProcessId ?? ''} ${elementId}`
      flow.set(element, [...(flow.get(element) ?? []), intent])
    } else if (entry.ev === 'JOB:CREATED') {
      lines.jobs.push(`${elementId} ${entry.type ?? ''} ${entry.retries ?? ''}`)
    } else if (entry.ev === 'INCIDENT:CREATED' || entry.ev === 'INCIDENT:RESOLVED') {
      lines.incidents.push(`${intent} ${elementId} ${entry.errorType ?? ''}`)
    } else if (entry.ev === 'VARIABLE:CREATED' || entry.ev === 'VARIABLE:UPDATED') {
      variables.set(`${entry.scopeKey ?? ''} ${entry.name ?? ''}`, entry)
    }
  }

  /** A variable's value, with its name and the element in whose scope it is: known in the end, for variables come first. */
  function final({ scopeKey = -1, name = '', value = 'null' }: RecordedEvent): string {
    return `${elements.get(scopeKey) ?? scopeKey} ${name} ${sorted(value)}`
  }

  return {
    flow: [...flow].map(([element, intents]) => `${element} ${intents.join(' ')}`).sort(),
    jobs: lines.jobs.sort(),
    incidents: lines.incidents.sort(),
    variables: [...variables.values()].map(final).sort(),
    rejections: lines.rejections.sort(),
  }
}

/** JSON text with the entries of its objects in one order. */
function sorted(text: string): string {
  return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
