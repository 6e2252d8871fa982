import type { FormSchema } from '../api/matters.js'

/** What a task's form says of the fields that the page itself asks for: the act's result, comment and title. */
export interface ActFields {
  result?: { label: string; choices: readonly { value: string; label: string }[] }
  comment?: { label: string; required: boolean; hint?: string }
  title?: { label: string; initial?: string }
}

/** The keys of the fields that every act has of its own and a form only names. */
export const actKeys: readonly string[] = ['result', 'comment', 'title']

/** Reads the words of the act's own fields out of a form, so that a model may call them as its matter does. */
export function readActFields(schema: FormSchema | undefined): ActFields {
  const result = field(schema, 'result')
  const comment = field(schema, 'comment')
  const title = field(schema, 'title')
  return {
    ...(result && {
      result: { label: text(result['label']) ?? '结果', choices: choicesOf(result['values']) },
    }),
    ...(comment && {
      comment: {
        label: text(comment['label']) ?? '说明',
        required: isRequired(comment['validate']),
        ...hintOf(comment['description']),
      },
    }),
    ...(title && { title: { label: text(title['label']) ?? '名称', ...initialOf(title['defaultValue']) } }),
  }
}

function field(schema: FormSchema | undefined, key: string): Record<string, unknown> | undefined {
  return schema?.components?.map(asRecord).find((component) => component?.['key'] === key)
}

function choicesOf(values: unknown): readonly { value: string; label: string }[] {
  if (!Array.isArray(values)) return []
  return values.flatMap((entry: unknown) => {
    const choice = asRecord(entry)
    const value = text(choice?.['value'])
    return value === undefined ? [] : [{ value, label: text(choice?.['label']) ?? value }]
  })
}

function isRequired(validate: unknown): boolean {
  return asRecord(validate)?.['required'] === true
}

function hintOf(description: unknown): { hint?: string } {
  const hint = text(description)
  return hint === undefined ? {} : { hint }
}

function initialOf(value: unknown): { initial?: string } {
  const initial = text(value)
  return initial === undefined ? {} : { initial }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
