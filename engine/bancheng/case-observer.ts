import type { Catalogue } from '../catalogue/catalogue.js'
import { readBpmn } from '../embedded/model/read-bpmn.js'
import type { ProcessModel } from '../embedded/model/process-model.js'
import type { ObservedElement, ProcessObserver } from '../gateway/observation.js'
import type { CaseRow } from '../store/rows/case-row.js'
import type { Store } from '../store/store.js'
import { pathOfCase } from './path-of-case.js'

/**
 * Tells of process instances what the hall knows of its cases, for an engine that tells nothing itself: the path as far as it follows from
 * the tasks. Variables, jobs and incidents stay with the engine. See decision 0005.
 */
export function caseObserver(store: Store, catalogue: () => Catalogue | undefined): ProcessObserver {
  const models = new Map<string, Promise<ProcessModel | undefined>>()

  function diagramOf(of: CaseRow): string | undefined {
    const matter = catalogue()?.matter(of.matterId, of.matterVersion)
    return matter?.bpmn.find(({ text }) => text.includes(`id="${of.bpmnProcessId}"`))?.text
  }

  function modelOf(of: CaseRow): Promise<ProcessModel | undefined> {
    const name = `${of.matterId}@${of.matterVersion}/${of.bpmnProcessId}`
    const read = models.get(name) ?? readModel(diagramOf(of), of.bpmnProcessId)
    models.set(name, read)
    return read
  }

  return {
    async instance(processInstanceKey) {
      const of = await store.cases.byInstance(processInstanceKey)
      const model = of && (await modelOf(of))
      if (of === undefined || model === undefined) return undefined
      const [tasks, events] = await Promise.all([
        store.tasks.ofCase(of.number),
        store.cases.events(of.number),
      ])
      const isOpen = (state: string): boolean => state === 'open' || state === 'claimed'
      const closing = events
        .filter(({ kind }) => kind === 'case-closed')
        .map(({ payload }) => elementIn(payload))
      const path = pathOfCase(model, {
        ended: new Set([...tasks.filter(({ state }) => !isOpen(state)).map(elementOf), ...closing]),
        open: new Set(tasks.filter(({ state }) => isOpen(state)).map(elementOf)),
        closed: of.closedAt !== null,
      })
      const seen = (elementId: string, state: ObservedElement['state']): ObservedElement => ({
        key: '-1',
        elementId,
        bpmnElementType: model.elements.get(elementId)?.type ?? 'UNSPECIFIED',
        flowScopeKey: processInstanceKey,
        state,
      })
      return {
        processInstanceKey,
        bpmnProcessId: of.bpmnProcessId,
        version: of.matterVersion,
        // No worker is told the definition's key for its case: the instance stands for it.
        processDefinitionKey: processInstanceKey,
        state: of.closedAt === null ? 'active' : 'completed',
        elements: [
          ...path.completed.map((id) => seen(id, 'completed')),
          ...path.active.map((id) => seen(id, 'active')),
        ],
        completedInOrder: path.completed,
        taken: path.taken,
        jobs: [],
        incidents: [],
        variables: {},
      }
    },
    instancesOf: (bpmnProcessId) => store.cases.instancesOf(bpmnProcessId),
    async processXml(processDefinitionKey) {
      const of = await store.cases.byInstance(processDefinitionKey)
      return of && diagramOf(of)
    },
  }
}

async function readModel(xml: string | undefined, bpmnProcessId: string): Promise<ProcessModel | undefined> {
  const read = xml === undefined ? undefined : await readBpmn(bpmnProcessId, xml, true)
  return read?.kind === 'read' ? read.processes.find(({ id }) => id === bpmnProcessId) : undefined
}

function elementOf(task: { readonly elementId: string }): string {
  return task.elementId
}

function elementIn(payload: string): string {
  return String((JSON.parse(payload) as { readonly elementId?: unknown }).elementId)
}
