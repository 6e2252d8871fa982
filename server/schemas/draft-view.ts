import { Type } from 'typebox'

/** A revision of a draft as lists show it. */
export const draftHeadSchema = Type.Object({
  draftId: Type.String(),
  revision: Type.Integer(),
  name: Type.String(),
  savedAt: Type.String(),
  savedById: Type.String(),
  savedByName: Type.String(),
})

/** Path within the package → text. */
export const draftFilesSchema = Type.Record(Type.String({ maxLength: 300 }), Type.String(), {
  maxProperties: 500,
  description: '包内路径 → 文件内容，例如 matter.json、process.bpmn、forms/application.form',
})

/** A revision of a draft with its files. */
export const draftSchema = Type.Object({ ...draftHeadSchema.properties, files: draftFilesSchema })

/** The draft of an address. */
export const draftParamsSchema = Type.Object({ draftId: Type.String({ minLength: 1, maxLength: 100 }) })

/** What is saved, without what the address says. */
export const draftWorkSchema = {
  name: Type.String({ minLength: 1, maxLength: 200 }),
  files: draftFilesSchema,
}
