/** A small matter in order, to be spoiled by a test. */
export const MATTER = {
  id: 'fence',
  name: '围挡设置联合审查',
  code: '370784-GC-0001',
  version: 1,
  kind: 'joint',
  process: 'fence',
  leadDepartment: 'housing',
  departments: [
    { id: 'housing', name: '住建部门' },
    { id: 'fire', name: '消防部门', sensitive: 'fireSafety' },
  ],
  record: {
    approvingBody: '市住房和城乡建设局',
    legalBasis: [{ law: 'license-law-2019#42', text: '行政许可法第四十二条' }],
    conditions: ['已取得施工许可'],
    materials: [{ id: 'plan', name: '围挡方案', required: true, copies: 2, kind: 'original' }],
    procedure: ['申请', '受理', '联审', '决定', '送达'],
    statutoryLimit: { amount: 20, unit: 'workingDay', basis: 'license-law-2019#42' },
    promisedLimit: { amount: 5, unit: 'workingDay' },
    fee: { amount: 0, basis: '不收费' },
    responsible: [{ department: 'housing', post: '审批科科长' }],
    place: '政务服务中心二楼综合窗口',
    enquiryPhone: '0536-4390000',
    complaintPhone: '12345',
  },
  forms: { application: 'fence-application' },
}

export type MatterText = typeof MATTER

/** The package's files; `undefined` takes one away. */
export function packageFiles(
  changes: Readonly<Record<string, string | undefined>> = {},
): Map<string, string> {
  const files: Record<string, string | undefined> = {
    'matter.json': JSON.stringify(MATTER),
    'process.bpmn': '<definitions/>',
    'forms/application.form': JSON.stringify({ id: 'fence-application', components: [] }),
    'decisions/fee.dmn': '<definitions/>',
    'scenarios/granted.json': '{}',
    ...changes,
  }
  return new Map(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  )
}

/** The package with its `matter.json` changed at a path, e.g. `record.fee.amount`; `undefined` takes the field away. */
export function matterWith(path: string, value: unknown): Map<string, string> {
  const copy: Record<string, unknown> = structuredClone(MATTER)
  const keys = path.split('.')
  let place = copy
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string, unknown>
  place[keys.at(-1) ?? ''] = value
  return packageFiles({ 'matter.json': JSON.stringify(copy) })
}
