/** A DMN file of DMN 1.3 (or another version's namespace) around some elements. */
export function dmnFile(elements: string, version = '20191111'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/${version}/MODEL/" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  id="file" name="File" namespace="http://bancheng/tests">${elements}</definitions>`
}

/** A table in short: each column as `expression: type`, each row as its cells. */
export interface ShortTable {
  readonly hitPolicy?: string
  readonly aggregation?: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Further elements of the first output (`outputValues`, `defaultOutputEntry`) and of the first input (`inputValues`). */
  readonly ofOutput?: string
  readonly ofInput?: string
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The XML of a decision table. */
export function decisionTable(table: ShortTable): string {
  const { hitPolicy, aggregation, inputs, outputs, rows, ofInput = '', ofOutput = '' } = table
  const columns = [
    ...inputs.map((input, index) => {
      const [text = '', type] = input.split(': ')
      const typeRef = type ? ` typeRef="${type}"` : ''
      return `<input id="in${index + 1}" label="${text}"><inputExpression${typeRef}><text>${escaped(text)}</text></inputExpression>${index === 0 ? ofInput : ''}</input>`
    }),
    ...outputs.map((output, index) => {
      const [name = '', type] = output.split(': ')
      return `<output id="out${index + 1}" name="${name}"${type ? ` typeRef="${type}"` : ''}>${index === 0 ? ofOutput : ''}</output>`
    }),
    ...rows.map((cells, row) => {
      const entries = cells.map((cell, column) => {
        const tag = column < inputs.length ? 'inputEntry' : 'outputEntry'
        return `<${tag}><text>${escaped(cell)}</text></${tag}>`
      })
      return `<rule id="row${row + 1}">${entries.join('')}</rule>`
    }),
  ]
  const policy = hitPolicy ? ` hitPolicy="${hitPolicy}"` : ''
  return `<decisionTable id="table"${policy}${aggregation ? ` aggregation="${aggregation}"` : ''}>${columns.join('')}</decisionTable>`
}

/** A decision with some logic, and the ids of the decisions and knowledge models it requires. */
export function decision(id: string, logic: string, requires: readonly string[] = [], variable = ''): string {
  const requirements = requires.map((required) =>
    required.startsWith('bkm')
      ? `<knowledgeRequirement><requiredKnowledge href="#${required}"/></knowledgeRequirement>`
      : `<informationRequirement><requiredDecision href="#${required}"/></informationRequirement>`,
  )
  return `<decision id="${id}" name="Decision ${id}">${variable}${requirements.join('')}${logic}</decision>`
}

/** A boxed literal expression. */
export function literal(text: string): string {
  return `<literalExpression><text>${escaped(text)}</text></literalExpression>`
}
