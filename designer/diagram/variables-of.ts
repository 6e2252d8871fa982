import type { VariableOfProvider } from '@bpmn-io/variable-resolver'

interface FormComponent {
  readonly key?: string
  readonly label?: string
  readonly type?: string
  readonly components?: readonly FormComponent[]
}

const text = (name: string, info: string): VariableOfProvider => ({ name, info, type: '文本' })
const truth = (name: string, info: string): VariableOfProvider => ({ name, info, type: '是否' })

/** What the hall itself puts into a case's process (engine/cases: submit-case, accept-case, give-opinion, decide-case). */
const OF_THE_HALL: readonly VariableOfProvider[] = [
  text('caseNumber', '办件编号'),
  context('matter', '事项', [text('id', '事项编号'), { name: 'version', info: '版本', type: '数字' }]),
  context('applicant', '申请人', [
    text('name', '姓名或名称'),
    text('idNumber', '证件号码'),
    text('phone', '电话'),
  ]),
  context('intake', '受理审查的结果', answer('accepted、supplement、referred')),
  context('opinion', '本任务的部门意见', [...answer('agree、disagree'), text('department', '部门')]),
  context('decision', '审批决定', answer('granted、refused')),
  context('certificate', '制发的证照', [text('number', '证照编号'), text('title', '证照名称')]),
]

/** The variables of a package's cases: those of the hall, and `application` with the fields of the application form. */
export function variablesOf(files: Readonly<Record<string, string>>): readonly VariableOfProvider[] {
  const form = applicationForm(files)
  return [...OF_THE_HALL, context('application', '申请表', form === undefined ? [] : fieldsOf(form))]
}

function answer(results: string): readonly VariableOfProvider[] {
  return [
    text('result', results),
    truth('deemed', '是否视为'),
    text('by', '由谁'),
    text('at', '何时'),
    text('comment', '意见'),
  ]
}

function context(name: string, info: string, entries: readonly VariableOfProvider[]): VariableOfProvider {
  return { name, info, type: '上下文', entries }
}

function fieldsOf({ components = [] }: FormComponent): readonly VariableOfProvider[] {
  return components.flatMap((component) => {
    const { key, label = '', type } = component
    const inner = component.components === undefined ? [] : fieldsOf(component)
    if (key === undefined || key === '') return inner
    if (type === 'checkbox') return [truth(key, label), ...inner]
    return [{ name: key, info: label, type: type === 'number' ? '数字' : '文本' }, ...inner]
  })
}

function applicationForm(files: Readonly<Record<string, string>>): FormComponent | undefined {
  const id = (read(files['matter.json']) as { forms?: { application?: string } } | undefined)?.forms
    ?.application
  const forms = Object.keys(files)
    .filter((path) => path.endsWith('.form'))
    .map((path) => read(files[path]) as (FormComponent & { readonly id?: string }) | undefined)
  return forms.find((form) => form?.id === id)
}

function read(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown)
  } catch {
    return undefined
  }
}
