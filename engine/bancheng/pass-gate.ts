import { startThread, threadModule } from '../embedded/journal/start-thread.js'
import type { Defect } from '../lint/defect.js'
import type { GateRequest, GateVerdict } from './gate-message.js'

/** Megabytes of memory and ms that one package may use: whoever sends a package cannot take the hall with it. */
const MOST_MEMORY = 1024
const MOST_TIME = 300_000

/**
 * Sends a package through the deploy gate: validated, read, linted, its scenarios played. In a thread of its own, so that the hall goes on
 * serving; a package that exhausts its time or memory is refused. Never rejects.
 */
export function passGate(request: GateRequest): Promise<readonly Defect[]> {
  return new Promise((resolve) => {
    const thread = startThread(threadModule(import.meta.url, 'gate-thread'), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    })
    const end = (defects: readonly Defect[]): void => {
      timeout.removeEventListener('abort', tooLong)
      resolve(defects)
      void thread.terminate()
    }
    const tooLong = (): void => end([exhausted(`${MOST_TIME / 1000}秒内没有完成检查`)])
    const timeout = AbortSignal.timeout(MOST_TIME)
    timeout.addEventListener('abort', tooLong)
    thread.once('message', (verdict: GateVerdict) => end(verdict.defects))
    thread.once('error', (error) => end([exhausted(`检查中断：${error.message}`)]))
    thread.once('exit', (code) => end([exhausted(`检查中断（${code}）`)]))
  })
}

function exhausted(reason: string): Defect {
  const message = `事项包未通过检查：${reason}`
  return { code: 'gate-exhausted', file: '', place: '', message, mend: '请简化流程、决策表或情景' }
}
