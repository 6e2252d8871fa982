import { readonly, ref } from 'vue'
import { request } from '../api/request.js'

const betweenReadings = 15_000
const now = ref(new Date(0).toISOString())
const away = ref(false)
let reading: ReturnType<typeof setInterval> | undefined

/** The server's time as of the last reading, ISO-8601; the machine's own clock is never asked. */
export const serverTime = readonly(now)

/** Whether the process engine is away for the moment: work is taken and follows later. As of the last reading. */
export const engineAway = readonly(away)

/** Reads the server's time now and every quarter of a minute. */
export function startServerTime(): void {
  reading ??= setInterval(() => void readServerTime(), betweenReadings)
  void readServerTime()
}

/** Ends the readings. */
export function stopServerTime(): void {
  clearInterval(reading)
  reading = undefined
}

/** Reads the server's time once; keeps the last reading when the server is not reached. */
async function readServerTime(): Promise<void> {
  try {
    const read = await request<{ now: string; engineAway: boolean }>('GET', '/api/time')
    now.value = read.now
    away.value = read.engineAway
  } catch {
    // The top bar already tells that the connection is lost.
  }
}
