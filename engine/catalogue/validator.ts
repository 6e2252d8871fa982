import { Ajv } from 'ajv'
import type { AnySchemaObject, ErrorObject } from 'ajv'
import zh from 'ajv-i18n/localize/zh/index.js'

/** One departure from a schema. */
export interface SchemaError {
  /** JSON pointer. */
  readonly place: string
  /** In Chinese. */
  readonly message: string
}

/** Says what is wrong with a value; an empty list if nothing is. */
export type Validator = (value: unknown) => readonly SchemaError[]

const MOST_ERRORS = 50

// The package's types describe an ES module; what it ships is a CommonJS function.
const localizeZh = zh as unknown as (errors: ErrorObject[]) => void

/**
 * Makes a validator of a JSON Schema (draft 07). Messages are Chinese and name the unknown field or the allowed values.
 * @throws Error if the schema itself is wrong.
 */
export function createValidator(schema: AnySchemaObject): Validator {
  const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema)
  return (value) => {
    if (validate(value)) return []
    const errors = (validate.errors ?? []).slice(0, MOST_ERRORS)
    localizeZh(errors)
    return errors.map(({ instancePath, message = '', params }) => ({
      place: instancePath,
      message: `${instancePath === '' ? '文件' : instancePath} ${message}${detail(params)}`,
    }))
  }
}

function detail(params: Record<string, unknown>): string {
  if (typeof params['additionalProperty'] === 'string') return `:“${params['additionalProperty']}”`
  if (Array.isArray(params['allowedValues'])) return `:${params['allowedValues'].join('、')}`
  return ''
}
