import { Type } from 'typebox'

/** The number of a case in an address. */
export const caseParams = Type.Object({ number: Type.String({ minLength: 1, maxLength: 60 }) })
