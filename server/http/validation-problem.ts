import zh from 'ajv-i18n/localize/zh/index.js'
import type { ErrorObject } from 'ajv'
import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import { HttpProblem, type ProblemEntry } from './problem.js'

const PARTS: Readonly<Record<string, string>> = {
  body: '提交的内容',
  querystring: '查询条件',
  params: '请求地址',
  headers: '请求头',
}
const MOST_ENTRIES = 50

// The package's types describe an ES module; what it ships is a CommonJS function.
const localize = zh as unknown as (errors: FastifySchemaValidationError[]) => void

/** Says in Chinese what a schema found wrong, field by field. `part` is Fastify's validationContext. */
export function validationProblem(
  errors: readonly FastifySchemaValidationError[],
  part: string | undefined,
): HttpProblem {
  const told = errors.slice(0, MOST_ENTRIES).map((error) => ({ ...error }))
  localize(told)
  const entries = told.map(entryOf).filter(isFirstOfItsKind)
  const where = PARTS[part ?? ''] ?? '请求'
  const detail = entries.map((entry) => `${nameOf(entry.place)}${entry.message}`).join('；')
  return new HttpProblem('invalidInput', `${where}有误：${detail}。`, entries)
}

/** A field as a sentence names it: 「materials.0.id」 of the pointer `/materials/0/id`. */
function nameOf(place = ''): string {
  const name = place.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')
  return name === '' ? '' : `「${name}」`
}

// Of these the field is named itself, or the words of the schema are no language for people.
const messages: Readonly<Record<string, (error: FastifySchemaValidationError) => string>> = {
  pattern: allowedBy,
  required: () => '必须填写',
  additionalProperties: () => '不是可以填写的一项',
}

function entryOf(error: FastifySchemaValidationError): ProblemEntry {
  const place = placeOf(error)
  const message = messages[error.keyword]?.(error) ?? error.message ?? '不符合要求'
  return place === '' ? { message } : { place, message }
}

/** A pattern is no language for people: the schema's description says what it allows. */
function allowedBy(error: FastifySchemaValidationError & Pick<ErrorObject, 'parentSchema'>): string {
  const allowed: unknown = error.parentSchema?.['description']
  return typeof allowed === 'string' ? `应为 ${allowed}` : '格式不符合要求'
}

function placeOf(error: FastifySchemaValidationError): string {
  const path = error.instancePath
  const named: unknown = error.params['missingProperty'] ?? error.params['additionalProperty']
  return typeof named === 'string' ? `${path}/${named.replaceAll('~', '~0').replaceAll('/', '~1')}` : path
}

function isFirstOfItsKind(entry: ProblemEntry, at: number, all: readonly ProblemEntry[]): boolean {
  return all.findIndex((other) => other.place === entry.place && other.message === entry.message) === at
}
