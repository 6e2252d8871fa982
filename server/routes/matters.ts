import { Type } from 'typebox'
import type { Bancheng, JsonObject, Matter } from '../bancheng.js'
import type { App } from '../http/app-type.js'
import { HttpProblem } from '../http/problem.js'
import { jsonObjectSchema } from '../schemas/json-object.js'
import { limitSchema } from '../schemas/limit.js'

const TAGS = ['事项']

const matterSummary = {
  id: Type.String(),
  name: Type.String(),
  code: Type.String(),
  version: Type.Integer(),
  kind: Type.String(),
  leadDepartment: Type.String(),
  departments: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  promisedLimit: limitSchema,
}

/** The published list of matters, open to everybody, and one with its standard record and forms. */
export function addMatterRoutes(app: App, { catalogue }: Bancheng): void {
  app.get(
    '/api/matters',
    {
      config: { roles: 'anyone' },
      schema: {
        tags: TAGS,
        summary: '事项清单',
        response: { 200: Type.Object({ matters: Type.Array(Type.Object(matterSummary)) }) },
      },
    },
    () => Promise.resolve({ matters: catalogue.matters().map(summaryOf) }),
  )

  app.get(
    '/api/matters/:id',
    {
      config: { roles: 'anyone' },
      schema: {
        tags: TAGS,
        summary: '一个事项的标准记录与表单',
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: {
          200: Type.Object(
            {
              ...matterSummary,
              record: jsonObjectSchema,
              forms: Type.Unsafe<Record<string, unknown>>({
                type: 'object',
                additionalProperties: true,
                description: '按用途和按编号的 form-js 表单',
              }),
            },
            { additionalProperties: true },
          ),
        },
      },
    },
    (request) => {
      const matter = catalogue.matter(request.params.id)
      if (matter === undefined) throw new HttpProblem('notFound', '清单中没有这个事项。')
      const { bpmn: _bpmn, dmn: _dmn, scenarios: _scenarios, formSchemas, forms, ...head } = matter
      const byUse = Object.entries(forms).map(([use, id]) => [use, formSchemas[id]] as const)
      return Promise.resolve({
        ...head,
        ...summaryOf(matter),
        // The record is plain JSON: it was read from the package as it is.
        record: matter.record as unknown as JsonObject,
        forms: { ...formSchemas, ...Object.fromEntries(byUse) },
      })
    },
  )
}

function summaryOf(matter: Matter) {
  const { id, name, code, version, kind, leadDepartment, departments, record } = matter
  return {
    id,
    name,
    code,
    version,
    kind,
    leadDepartment,
    departments: departments.map((department) => ({ id: department.id, name: department.name })),
    promisedLimit: record.promisedLimit,
  }
}
