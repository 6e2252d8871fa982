import { Refusal } from '../log/refusal.js'
import { readDecisions } from './decision-reading.js'
import { readBpmn } from './read-bpmn.js'
import { readForm } from './read-form.js'
import type { ReadResource } from './read-resource.js'

/** One file as it came in. */
interface File {
  readonly name: string
  readonly content: string
}

/** A deployment is written twice into one batch of at most 4 MB. Source: Zeebe, `maxMessageSize`. */
const MAX_BYTES = 2 * 1024 * 1024

const HEAD = 'Expected to deploy new resources, but encountered the following errors:\n'

async function readFile({ name, content }: File, checked: boolean): Promise<ReadResource | string> {
  if (/\.dmn$/i.test(name)) {
    const decisions = await readDecisions(content, name)
    if ('message' in decisions) {
      const where =
        decisions.elementId === undefined ? '' : `- Element: ${decisions.elementId}\n    - ERROR: `
      return `'${name}': ${where}${decisions.message}`
    }
    return { kind: 'decisions', name, content, decisions }
  }
  if (/\.form$/i.test(name)) {
    const form = readForm(name, content)
    if (form.kind === 'refused') return form.reason
    return { kind: 'form', name, content, formId: form.formId, versionTag: form.versionTag }
  }
  if (!/\.(bpmn|xml)$/i.test(name)) {
    return `\n'${name}': unknown resource type`
  }
  const bpmn = await readBpmn(name, content, checked)
  return bpmn.kind === 'refused'
    ? bpmn.reason
    : { kind: 'processes', name, content, processes: bpmn.processes }
}

/** Reads files: all of them, or a refusal that names every file, element and reason. */
export async function readFiles(
  files: readonly File[],
  { check }: { readonly check: boolean } = { check: true },
): Promise<readonly ReadResource[] | Refusal> {
  const encoder = new TextEncoder()
  const bytes = files.reduce((sum, { content }) => sum + encoder.encode(content).length, 0)
  if (check && bytes > MAX_BYTES) {
    const reason = `Expected to deploy resources of at most ${MAX_BYTES} bytes, but they have ${bytes} bytes`
    return new Refusal('EXCEEDED_BATCH_RECORD_SIZE', reason)
  }
  const read = await Promise.all(files.map((file) => readFile(file, !check)))
  const reasons = read.filter((one) => typeof one === 'string')
  if (reasons.length > 0) return new Refusal('INVALID_ARGUMENT', HEAD + reasons.join('\n'))
  return read.filter((one) => typeof one !== 'string')
}
