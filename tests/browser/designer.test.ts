import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { openDesignerHall, type DesignerHall } from './designer/designer-hall.js'
import { bigDiagramStories } from './designer/stories/big-diagram.js'
import { draftStories } from './designer/stories/drafts.js'
import { drawingStories } from './designer/stories/drawing.js'
import { fileStories } from './designer/stories/files.js'
import { languageStories } from './designer/stories/language.js'

describe('the designer in Chromium', () => {
  let opened: DesignerHall | undefined
  const hall = (): DesignerHall => {
    if (opened === undefined) throw new Error('Expected the hall to be open, but it is not')
    return opened
  }

  beforeAll(async () => {
    opened = await openDesignerHall()
  })
  afterEach(() => expect(hall().complaints()).toEqual([]))
  afterAll(() => opened?.close())

  drawingStories(hall)
  draftStories(hall)
  fileStories(hall)
  languageStories(hall)
  bigDiagramStories(hall)
})
