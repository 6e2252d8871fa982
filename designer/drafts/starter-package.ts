import type { PackageFiles } from '../server-api/drafts.js'
import { emptyDiagram } from './empty-files.js'

/** What is asked before a new matter is drawn. */
export interface StarterQuestions {
  readonly id: string
  readonly name: string
  readonly code: string
  /** The first leads. */
  readonly departments: readonly { readonly id: string; readonly name: string }[]
  /** Working days. */
  readonly promisedDays: number
  readonly place: string
  readonly phone: string
}

/** A package to begin with: a record that holds, an application form, and a diagram in which everything is still to be drawn. */
export function starterPackage(asked: StarterQuestions): PackageFiles {
  return {
    'matter.json': json(matterOf(asked)),
    'process.bpmn': emptyDiagram(asked.id, asked.name),
    'forms/application.form': json(applicationForm(`${asked.id}-application`)),
  }
}

function matterOf({ id, name, code, departments, promisedDays, place, phone }: StarterQuestions): object {
  const [lead] = departments
  return {
    id,
    name,
    code,
    version: 1,
    kind: departments.length > 1 ? 'joint' : 'single',
    process: id,
    leadDepartment: lead?.id ?? '',
    departments,
    record: {
      approvingBody: lead?.name ?? '',
      legalBasis: [
        {
          law: 'license-law-2019#26',
          text: '《中华人民共和国行政许可法》第二十六条：行政许可依法由两个以上部门分别实施的，可以由一个部门统一受理、统一办理，或者组织联合办理、集中办理。',
        },
      ],
      conditions: ['申请人依法具备办理资格'],
      materials: [{ id: 'applicationForm', name: '申请表', required: true, copies: 1, kind: 'form' }],
      procedure: ['受理', '审查', '决定', '发证'],
      statutoryLimit: { amount: 20, unit: 'workingDay', basis: 'license-law-2019#42' },
      promisedLimit: { amount: promisedDays, unit: 'workingDay' },
      fee: { amount: 0, basis: '不收费' },
      responsible: departments.map((department) => ({ department: department.id, post: '审批岗' })),
      place,
      enquiryPhone: phone,
      complaintPhone: phone,
    },
    forms: { application: `${id}-application` },
  }
}

function applicationForm(id: string): object {
  return {
    type: 'default',
    id,
    schemaVersion: 19,
    components: [
      {
        id: 'field_subject',
        type: 'textfield',
        key: 'subject',
        label: '申请事由',
        validate: { required: true },
      },
    ],
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
