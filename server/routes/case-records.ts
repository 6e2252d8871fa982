import { Type } from 'typebox'
import { ledgerContentText, type Bancheng, type CaseDetail } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import { ledgerStatement } from '../papers/ledger-statement.js'
import { caseParams } from '../schemas/case-params.js'
import { clockViewSchema } from '../schemas/clock-view.js'
import { historyEntrySchema } from '../schemas/history-entry.js'
import { ledgerEntrySchema } from '../schemas/ledger-entry.js'
import type { FastifyRequest } from 'fastify'

const TAGS = ['办件']
const statementParams = Type.Object({
  number: Type.String({ minLength: 1, maxLength: 60 }),
  sequence: Type.String({ pattern: '^[1-9][0-9]{0,5}$' }),
})
const config = { roles: 'signedIn' } as const

/** What is on record of a case: history, ledger, clocks, and the diagram with the path taken. */
export function addCaseRecordRoutes(app: App, { hall, engine }: Bancheng): void {
  // Whoever may see the case may see its records, and nobody else learns that there is one.
  const visibleCase = async (request: FastifyRequest, number: string): Promise<CaseDetail> => {
    const found = await hall.views.case(number, signedInOf(request).user)
    if (found === undefined) throw new HttpProblem('notFound', '没有这个办件，或者您无权查看。')
    return found
  }

  app.get(
    '/api/cases/:number/history',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '办理经过，逐句',
        params: caseParams,
        response: { 200: Type.Object({ entries: Type.Array(historyEntrySchema) }) },
      },
    },
    async (request) => {
      const { number } = await visibleCase(request, request.params.number)
      return { entries: [...(await hall.views.history(number))] }
    },
  )

  app.get(
    '/api/cases/:number/ledger',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '默认台账',
        params: caseParams,
        response: { 200: Type.Object({ entries: Type.Array(ledgerEntrySchema) }) },
      },
    },
    async (request) => {
      const { number } = await visibleCase(request, request.params.number)
      return { entries: [...(await hall.views.ledger(number))] }
    },
  )

  app.get(
    '/api/cases/:number/ledger/:sequence/statement.pdf',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '默认台账一笔的书面记录（PDF，一页，可脱离系统核对）',
        params: statementParams,
        response: { 200: { content: { 'application/pdf': { schema: Type.Unknown() } } } },
      },
    },
    async (request, reply) => {
      const { number } = await visibleCase(request, request.params.number)
      const entry = (await hall.views.ledger(number)).find(
        ({ sequence }) => String(sequence) === request.params.sequence,
      )
      if (entry === undefined) throw new HttpProblem('notFound', '台账中没有这一笔。')
      const name = `${number}-${String(entry.sequence)}.pdf`
      const pdf = await ledgerStatement(entry, ledgerContentText(entry))
      return reply
        .type('application/pdf')
        .header('content-disposition', `inline; filename="${name}"`)
        .send(pdf)
    },
  )

  app.get(
    '/api/cases/:number/clocks',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '计时',
        params: caseParams,
        response: { 200: Type.Object({ clocks: Type.Array(clockViewSchema) }) },
      },
    },
    async (request) => {
      const { number } = await visibleCase(request, request.params.number)
      return { clocks: [...(await hall.views.clocks(number))] }
    },
  )

  app.get(
    '/api/cases/:number/diagram',
    {
      config,
      schema: {
        tags: TAGS,
        summary: '流程图与走过的路径',
        params: caseParams,
        response: {
          200: Type.Object({
            xml: Type.String({ description: 'BPMN 2.0' }),
            completed: Type.Array(Type.String()),
            active: Type.Array(Type.String()),
            taken: Type.Array(Type.String()),
            incidents: Type.Array(
              Type.Object({
                elementId: Type.String(),
                errorType: Type.String(),
                errorMessage: Type.String(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const { processInstanceKey } = await visibleCase(request, request.params.number)
      const instance =
        processInstanceKey === undefined ? undefined : await engine.observe.instance(processInstanceKey)
      const xml = instance && (await engine.observe.processXml(instance.processDefinitionKey))
      if (instance === undefined || xml === undefined) {
        throw new HttpProblem('notFound', '这个办件的流程尚未启动，请稍后再看。')
      }
      const inState = (states: readonly string[]): string[] => [
        ...new Set(
          instance.elements
            .filter((element) => states.includes(element.state))
            .map((element) => element.elementId),
        ),
      ]
      return {
        xml,
        completed: inState(['completed']),
        active: inState(['activating', 'active', 'completing']),
        taken: [...new Set(instance.taken)],
        incidents: instance.incidents.map(({ elementId, errorType, errorMessage }) => ({
          elementId,
          errorType,
          errorMessage,
        })),
      }
    },
  )
}
