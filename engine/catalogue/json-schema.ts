import { Ajv, type ErrorObject } from 'ajv'
import zh from 'ajv-i18n/localize/zh/index.js'

/** A place in a document that its schema refuses: a JSON pointer, and what is wrong there. */
export interface SchemaFault {
  readonly pointer: string
  readonly message: string
}

const MOST_FAULTS = 50

// The package's types describe an ES module; what it ships is a CommonJS function.
const translate = zh as unknown as (errors: ErrorObject[]) => void

/**
 * Compiles a JSON schema (draft 07) into a function that lists the faults of a document, an unknown field with its own pointer;
 * at most fifty, in Chinese for those who write matters, in English for those who write scenarios.
 * @throws Error if the schema itself is wrong.
 */
export function compileSchema(
  schema: unknown,
  language: 'zh' | 'en' = 'en',
): (data: unknown) => readonly SchemaFault[] {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema as object)
  return (data) => {
    if (validate(data)) return []
    const errors = validate.errors ?? []
    const plain = errors.filter(saysWhatIsWrong)
    const told = (plain.length > 0 ? plain : errors.filter(({ keyword }) => keyword === 'oneOf')).slice(
      0,
      MOST_FAULTS,
    )
    if (language === 'zh') translate(told)
    const faults = told.map((error) => ({
      ...faultOf(error, language),
      required: error.keyword === 'required',
    }))
    const once = faults.filter(
      (fault, index) =>
        faults.findIndex(
          (other) => other.pointer === fault.pointer && (!fault.required || other.message === fault.message),
        ) === index,
    )
    return once.map(({ pointer, message }) => ({ pointer, message }))
  }
}

/** The branches of a choice repeat what the whole says; the whole says nothing where a part does. */
function saysWhatIsWrong(error: ErrorObject): boolean {
  const choice =
    ['oneOf', 'anyOf', 'if', 'not'].includes(error.keyword) || /\/(oneOf|anyOf)\//.test(error.schemaPath)
  return !choice && error.propertyName === undefined
}

function faultOf(error: ErrorObject, language: 'zh' | 'en'): SchemaFault {
  const params = error.params as Readonly<Record<string, unknown>>
  const field = params['additionalProperty'] ?? params['propertyName']
  if (typeof field === 'string') {
    const token = field.replaceAll('~', '~0').replaceAll('/', '~1')
    const message = language === 'zh' ? `未知的字段“${field}”` : `unknown field '${field}'`
    return { pointer: `${error.instancePath}/${token}`, message }
  }
  const values = params['allowedValues']
  const allowed = Array.isArray(values) ? `: ${values.join(', ')}` : ''
  return { pointer: error.instancePath, message: `${error.message ?? error.keyword}${allowed}` }
}
