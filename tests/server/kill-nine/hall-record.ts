import { openBancheng, type Bancheng } from '../../../engine/index.js'
import type { ProcessObserver } from '../../../engine/gateway/observation.js'
import { createVirtualTime } from '../../../engine/scenario/virtual-time.js'

type CaseDetail = NonNullable<Awaited<ReturnType<Bancheng['hall']['views']['case']>>>
type Instance = NonNullable<Awaited<ReturnType<ProcessObserver['instance']>>>

/** A case with its history, and the process instances that say they are its own. */
export interface RecordedCase {
  readonly detail: CaseDetail
  readonly sentences: readonly string[]
  /** Those that were not cancelled. */
  readonly instances: readonly Instance[]
}

const everybody = { userId: 'auditor', name: '审计', roles: ['admin' as const] }

/** Opens what the killed servers left behind, two minutes later: by then every job that nobody held came again. Reads all of it. */
export async function hallRecord(dataDir: string, processesDir: string): Promise<readonly RecordedCase[]> {
  const time = createVirtualTime(Date.now())
  const bancheng = await openBancheng({ dataDir, processesDir, time })
  try {
    await time.advanceTo(time.now() + 120_000, async () => {
      await bancheng.engine.idle()
      await bancheng.hall.idle()
    })
    const instances = await instancesByCase(bancheng.engine.observe)
    const records: RecordedCase[] = []
    for (const number of await caseNumbers(bancheng)) {
      const detail = await bancheng.hall.views.case(number, everybody)
      if (detail === undefined) throw new Error(`case ${number} is in the list only`)
      const sentences = (await bancheng.hall.views.history(number)).map(({ sentence }) => sentence)
      records.push({ detail, sentences, instances: instances.get(number) ?? [] })
    }
    return records
  } finally {
    await bancheng.close()
  }
}

async function caseNumbers({ hall }: Bancheng): Promise<readonly string[]> {
  const numbers: string[] = []
  for (let after: string | undefined; ;) {
    const page = await hall.views.cases({ limit: 200, ...(after !== undefined && { after }) }, everybody)
    numbers.push(...page.cases.map(({ number }) => number))
    after = page.next
    if (after === undefined) return numbers
  }
}

async function instancesByCase(observe: ProcessObserver): Promise<ReadonlyMap<string, readonly Instance[]>> {
  const byCase = new Map<string, Instance[]>()
  for (const key of await observe.instancesOf('construction-joint-review')) {
    const instance = await observe.instance(key)
    if (instance === undefined || instance.state === 'terminated') continue
    const number = JSON.parse(instance.variables[key]?.['caseNumber'] ?? '""') as string
    byCase.set(number, [...(byCase.get(number) ?? []), instance])
  }
  return byCase
}
