import { readonly, ref } from 'vue'
import { request } from '../api/request.js'

const betweenReadings = 60_000
const now = ref(new Date(0).toISOString())
let reading: ReturnType<typeof setInterval> | undefined

/** The server's time as of the last reading, ISO-8601; the machine's own clock is never asked. */
export const serverTime = readonly(now)

/** Reads the server's time now and every minute. */
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
    now.value = (await request<{ now: string }>('GET', '/api/time')).now
  } catch {
    // The top bar already tells that the connection is lost.
  }
}
