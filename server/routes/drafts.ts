import { Type } from 'typebox'
import type { Bancheng, Role, SavedDraft } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'
import { signedInOf } from '../http/route-access.js'
import {
  draftFilesSchema,
  draftHeadSchema,
  draftParamsSchema,
  draftSchema,
  draftWorkSchema,
} from '../schemas/draft-view.js'

const TAGS = ['设计器']
const roles: readonly Role[] = ['designer', 'admin']

/** Drafts of matter packages: listed, opened, saved revision by revision. */
export function addDraftRoutes(app: App, { drafts }: Bancheng, packageBytes: number): void {
  app.get(
    '/api/drafts',
    {
      config: { roles },
      schema: {
        tags: TAGS,
        summary: '草稿清单，最近保存的在前',
        response: { 200: Type.Object({ drafts: Type.Array(draftHeadSchema) }) },
      },
    },
    async () => ({ drafts: [...(await drafts.list())] }),
  )

  app.post(
    '/api/drafts',
    {
      config: { roles },
      bodyLimit: packageBytes,
      schema: {
        tags: TAGS,
        summary: '新建草稿，即第1版',
        body: Type.Object(draftWorkSchema, { additionalProperties: false }),
        response: { 201: draftHeadSchema },
      },
    },
    async (request, reply) => {
      const saved = await drafts.save(request.body, signedInOf(request).user)
      return reply.code(201).send(headOf(saved))
    },
  )

  app.get(
    '/api/drafts/:draftId',
    {
      config: { roles },
      schema: {
        tags: TAGS,
        summary: '打开草稿：最新一版，或指定的一版',
        params: draftParamsSchema,
        querystring: Type.Object(
          { revision: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,8}$' })) },
          { additionalProperties: false },
        ),
        response: { 200: draftSchema },
      },
    },
    async (request) => {
      const { revision } = request.query
      const draft = await drafts.find(
        request.params.draftId,
        revision === undefined ? undefined : Number(revision),
      )
      if (draft === undefined) throw unknownDraft()
      return draft
    },
  )

  app.put(
    '/api/drafts/:draftId',
    {
      config: { roles },
      bodyLimit: packageBytes,
      schema: {
        tags: TAGS,
        summary: '保存草稿为新的一版；别人已先保存时拒绝，两版都在',
        params: draftParamsSchema,
        body: Type.Object(
          {
            ...draftWorkSchema,
            base: Type.Integer({ minimum: 1, description: '开始编辑时的版次' }),
          },
          { additionalProperties: false },
        ),
        response: { 200: draftHeadSchema },
      },
    },
    async (request) => {
      const { draftId } = request.params
      return headOf(await drafts.save({ draftId, ...request.body }, signedInOf(request).user))
    },
  )

  app.get(
    '/api/drafts/:draftId/revisions',
    {
      config: { roles },
      schema: {
        tags: TAGS,
        summary: '草稿的全部版次，最新的在前',
        params: draftParamsSchema,
        response: { 200: Type.Object({ revisions: Type.Array(draftHeadSchema) }) },
      },
    },
    async (request) => {
      const revisions = [...(await drafts.revisions(request.params.draftId))]
      if (revisions.length === 0) throw unknownDraft()
      return { revisions }
    },
  )

  app.get(
    '/api/matters/:id/files',
    {
      config: { roles },
      schema: {
        tags: TAGS,
        summary: '已发布事项最新一版的全部文件，供起草下一版',
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: { 200: Type.Object({ files: draftFilesSchema }) },
      },
    },
    async (request) => {
      const files = await drafts.published(request.params.id)
      if (files === undefined) throw new HttpProblem('notFound', '清单中没有这个事项。')
      return { files }
    },
  )
}

function headOf(saved: SavedDraft): Extract<SavedDraft, { kind: 'saved' }>['head'] {
  switch (saved.kind) {
    case 'saved':
      return saved.head
    case 'unknown':
      throw unknownDraft()
    case 'conflict': {
      const { revision, savedByName, savedAt } = saved.newest
      throw new HttpProblem(
        'conflict',
        `${savedByName}已于${savedAt.slice(0, 16).replace('T', ' ')}保存了第${revision}版，您的修改没有保存，也没有丢失。`,
        [{ place: 'revision', message: String(revision) }],
      )
    }
  }
}

function unknownDraft(): HttpProblem {
  return new HttpProblem('notFound', '没有这份草稿，或没有这一版。')
}
