import { Type } from 'typebox'

/** The id of a task in an address: the key of its job. */
export const taskParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 40 }) })
