import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openBancheng, type Bancheng, type TimeSource } from '../../server/bancheng.js'
import { scratchFolder } from './scratch-folder.js'

const processes = join(process.cwd(), 'processes')

export interface TestBancheng {
  readonly bancheng: Bancheng
  readonly dataDir: string
}

/** The matters a test needs: those of the product, or none where it is about the server alone. */
export type TestMatters = 'none' | readonly string[]

/** Opens the product as it is, in a folder of its own or in one that was used before. */
export async function openTestBancheng(
  time: TimeSource,
  matters: TestMatters,
  usedBefore?: string,
): Promise<TestBancheng> {
  const folder = usedBefore ?? scratchFolder()
  const processesDir = join(folder, 'processes')
  const dataDir = join(folder, 'data')
  if (usedBefore === undefined) {
    mkdirSync(join(processesDir, 'matters'), { recursive: true })
    for (const part of ['calendars', 'law', 'schema']) {
      symlinkSync(join(processes, part), join(processesDir, part))
    }
    for (const matter of matters === 'none' ? [] : matters) {
      cpSync(join(processes, 'matters', matter), join(processesDir, 'matters', matter), { recursive: true })
    }
  }
  return { bancheng: await openBancheng({ dataDir, processesDir, time }), dataDir: folder }
}
