import { Ajv, type ErrorObject } from 'ajv'

/** A place in a document that its schema refuses: a JSON pointer, and what is wrong there. */
export interface SchemaFault {
  readonly pointer: string
  readonly message: string
}

/** Compiles a JSON schema into a function that lists the faults of a document, an unknown field with its own pointer. */
export function compileSchema(schema: unknown): (data: unknown) => readonly SchemaFault[] {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema as object)
  return (data) => {
    if (validate(data)) return []
    const errors = validate.errors ?? []
    const plain = errors.filter(saysWhatIsWrong)
    const faults = (plain.length > 0 ? plain : errors.filter((error) => error.keyword === 'oneOf')).map(
      faultOf,
    )
    return faults.filter(
      (fault, index) => faults.findIndex((other) => other.pointer === fault.pointer) === index,
    )
  }
}

/** The branches of a choice repeat what the whole says; the whole says nothing where a part does. */
function saysWhatIsWrong(error: ErrorObject): boolean {
  const choice =
    ['oneOf', 'anyOf', 'if', 'not'].includes(error.keyword) || /\/(oneOf|anyOf)\//.test(error.schemaPath)
  return !choice && error.propertyName === undefined
}

function faultOf(error: ErrorObject): SchemaFault {
  const params = error.params as Readonly<Record<string, unknown>>
  const field = params['additionalProperty'] ?? params['propertyName']
  if (typeof field === 'string') {
    const token = field.replaceAll('~', '~0').replaceAll('/', '~1')
    return { pointer: `${error.instancePath}/${token}`, message: `unknown field '${field}'` }
  }
  const allowed = Array.isArray(params['allowedValues']) ? `: ${params['allowedValues'].join(', ')}` : ''
  return { pointer: error.instancePath, message: `${error.message ?? error.keyword}${allowed}` }
}
