/** An element template as the designer loads it; only what this hall's templates use. */
export interface ElementTemplate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly category: { readonly name: string }
  readonly groups?: readonly { readonly label: string }[]
  readonly elementType: { readonly value: string }
  readonly properties: readonly TemplateProperty[]
}

export interface TemplateProperty {
  readonly id?: string
  readonly label?: string
  readonly description?: string
  readonly value?: string
  readonly optional?: boolean
  readonly constraints?: { readonly pattern?: { readonly value: string; readonly message: string } }
  readonly choices?: readonly { readonly name: string; readonly value: string }[]
  readonly condition?: Condition
  readonly binding: Readonly<Record<string, string>> & { readonly type: string }
}

type Condition =
  | { readonly property: string; readonly equals: string }
  | { readonly property: string; readonly oneOf: readonly string[] }
  | { readonly allMatch: readonly Condition[] }

/** What a person picks and writes in the panel, by property id; the rest keeps the template's own value. */
export type Picks = Readonly<Record<string, string>>

export interface FilledProperty {
  readonly property: TemplateProperty
  readonly value: string
}

/** The properties that the panel shows for some picks, each with its value; an empty one writes nothing. */
export function filled(template: ElementTemplate, picks: Picks): readonly FilledProperty[] {
  const valueOf = (property: TemplateProperty): string => picks[property.id ?? ''] ?? property.value ?? ''
  const holds = (condition: Condition | undefined): boolean => {
    if (condition === undefined) return true
    if ('allMatch' in condition) return condition.allMatch.every(holds)
    const asked = template.properties.find(({ id }) => id === condition.property)
    const found = asked === undefined ? '' : valueOf(asked)
    return 'equals' in condition ? found === condition.equals : condition.oneOf.includes(found)
  }
  return template.properties
    .filter(({ condition }) => holds(condition))
    .map((property) => ({ property, value: valueOf(property) }))
    .filter(({ value }) => value !== '')
}

/** The task headers that a filled template writes. */
export function headersOf(properties: readonly FilledProperty[]): Readonly<Record<string, string>> {
  return Object.fromEntries<string>(
    properties
      .filter(({ property }) => property.binding.type === 'zeebe:taskHeader')
      .map(({ property, value }) => [property.binding['key'] ?? '', value] as const),
  )
}

/**
 * Every way to pick: properties on which others depend in all their combinations, the others one choice after another.
 * So each choice is met once under each condition, and the number stays small.
 */
export function everyPick(template: ElementTemplate, written: Picks): readonly Picks[] {
  const asked = new Set(
    JSON.stringify(template.properties).match(/(?<="property":")\w+(?=","(?:equals|oneOf))/g),
  )
  const steering = template.properties.filter(({ id }) => asked.has(id ?? ''))
  const ways = steering.reduce<readonly Picks[]>(
    (before, { id = '', choices = [] }) =>
      before.flatMap((picks) => choices.map(({ value }) => ({ ...picks, [id]: value }))),
    [written],
  )
  return ways.flatMap((picks) => [
    picks,
    ...filled(template, picks).flatMap(({ property: { id = '', choices = [] } }) =>
      asked.has(id) ? [] : choices.map(({ value }) => ({ ...picks, [id]: value })),
    ),
  ])
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const lines: Readonly<Record<string, (binding: TemplateProperty['binding'], value: string) => string>> = {
  'zeebe:taskHeader': ({ key = '' }, value) => `<zeebe:header key="${key}" value="${value}" />`,
  'zeebe:output': ({ source = '' }, value) => `<zeebe:output source="${source}" target="${value}" />`,
  'zeebe:input': ({ name = '' }, value) => `<zeebe:input source="${value}" target="${name}" />`,
}

const attributeElements: Readonly<Record<string, string>> = {
  'zeebe:script': 'zeebe:script',
  'zeebe:calledDecision': 'zeebe:calledDecision',
  'zeebe:taskDefinition': 'zeebe:taskDefinition',
}

/** The element as it stands in the diagram; a user task goes to the candidate group of its department. */
export function elementXml(id: string, template: ElementTemplate, picks: Picks): string {
  const properties = filled(template, picks)
  const of = (type: string): string =>
    properties
      .filter(({ property }) => property.binding.type === type)
      .map(({ property, value }) => lines[type]?.(property.binding, attribute(value)) ?? '')
      .join('')
  const attributed = Object.entries(attributeElements).flatMap(([type, element]) => {
    const own = properties.filter(({ property }) => property.binding.type === type)
    const written = own.map(({ property, value }) => `${property.binding['property']}="${attribute(value)}"`)
    return own.length === 0 ? [] : [`<${element} ${written.join(' ')} />`]
  })
  const within = (element: string, content: string): string =>
    content === '' ? '' : `<${element}>${content}</${element}>`
  const groups = headersOf(properties)['department'] ?? 'intake'
  const name = properties.find(({ property }) => property.binding.type === 'property')?.value ?? ''
  const tag = template.elementType.value.replace(/^bpmn:./, (start) => start.toLowerCase())
  const assigned = tag === 'bpmn:userTask' ? `<zeebe:assignmentDefinition candidateGroups="${groups}" />` : ''
  return `<${tag} id="${id}" name="${name}"><bpmn:extensionElements>${attributed.join('')}${assigned}${within(
    'zeebe:ioMapping',
    of('zeebe:input') + of('zeebe:output'),
  )}${within('zeebe:taskHeaders', of('zeebe:taskHeader'))}</bpmn:extensionElements></${tag}>`
}
