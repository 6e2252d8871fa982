/** Where the server is to be found; shut while there is none. */
export interface FrontDoor {
  /** The address, once there is one; undefined when the day is over. */
  address(): Promise<string | undefined>
  open(address: string): void
  shut(): void
  /** Nobody is let in any more. */
  close(): void
}

/** A door that clients wait at while the server starts. */
export function frontDoor(): FrontDoor {
  let address: string | undefined
  let closed = false
  const waiting: (() => void)[] = []
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve()
  }
  return {
    async address() {
      while (address === undefined && !closed) await new Promise<void>((resolve) => waiting.push(resolve))
      return closed ? undefined : address
    },
    open(at) {
      address = at
      wake()
    },
    shut: () => (address = undefined),
    close() {
      closed = true
      wake()
    },
  }
}
