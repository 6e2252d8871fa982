/** The control port of a Zeebe made for tests: its clock is moved and its records are read. */
export interface EngineControl {
  /** Lets `ms` pass and what comes due be done. */
  advance(ms: number): Promise<void>
  /** Resolves when the engine has nothing left to do. */
  idle(): Promise<void>
  /** The records after the first `count`, as Zeebe's exporters write them. */
  records(count: number): Promise<readonly unknown[]>
}

const patience = 20_000

/** Opens the control port at a URL such as `http://127.0.0.1:9601`; see `tests/zeebe/`. */
export function engineControl(url: string): EngineControl {
  async function ask(method: string, path: string): Promise<string> {
    const response = await fetch(`${url}${path}`, { method })
    const text = await response.text()
    if (!response.ok)
      throw new Error(`Expected ${url}${path} to be done, but it answered ${response.status}: ${text}`)
    return text
  }

  return {
    async advance(ms) {
      await ask('POST', `/advance?${ms}`)
    },
    async idle() {
      await ask('POST', `/idle?${patience}`)
    },
    async records(count) {
      const lines = (await ask('GET', `/records?${count}`)).split('\n')
      return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown)
    },
  }
}
