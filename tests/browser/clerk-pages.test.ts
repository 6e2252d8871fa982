import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { openBrowserHall, type BrowserHall } from './hall.js'
import { claimStories } from './stories/claim.js'
import { deemedConsentStories } from './stories/deemed-consent.js'
import { halfFilledStories } from './stories/half-filled.js'
import { inspectionStories } from './stories/inspection.js'
import { intakeStories } from './stories/intake.js'
import { jointMeetingStories } from './stories/joint-meeting.js'
import { jointReviewStories } from './stories/joint-review.js'
import { lateNoteStories } from './stories/late-note.js'
import { legibilityStories } from './stories/legibility.js'
import { refusalStories } from './stories/refusal.js'
import { signInStories } from './stories/sign-in.js'
import { stoppedClockStories } from './stories/stopped-clock.js'

/* One hall and one browser for all stories: opening a hall plays every scenario of the matter. */
describe('the clerk pages in Chromium', () => {
  let opened: BrowserHall | undefined
  const hall = (): BrowserHall => {
    if (opened === undefined) throw new Error('Expected the hall to be open, but it is not')
    return opened
  }

  beforeAll(async () => {
    opened = await openBrowserHall()
    expect(opened.server.bancheng.refused).toEqual([])
    expect(opened.server.bancheng.catalogue.matters().length).toBe(1)
  })
  afterEach(() => expect(hall().complaints()).toEqual([]))
  afterAll(() => opened?.close())

  signInStories(hall)
  intakeStories(hall)
  claimStories(hall)
  halfFilledStories(hall)
  lateNoteStories(hall)
  jointReviewStories(hall)
  deemedConsentStories(hall)
  jointMeetingStories(hall)
  inspectionStories(hall)
  refusalStories(hall)
  stoppedClockStories(hall)
  legibilityStories(hall)
})
