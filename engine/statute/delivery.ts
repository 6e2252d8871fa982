import type { Instant } from './instant.js'

/** A written notice as it reached the one it is for 送达. No default ever arises without one. */
export interface Delivery {
  readonly noticeId: string
  readonly deliveredAt: Instant
}
