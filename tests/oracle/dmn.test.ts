import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decideTestFolder } from './decide-test-folder.js'

/* As in Zeebe, where a date that is handed in is a text, which no date equals. */
const DIFFERING_AS_ZEEBE = ['0017-tableTests 003 dateCompare1']

describe('the decision tables of the DMN TCK, levels 2 and 3', () => {
  it('come out as the standard says, or as Zeebe has them', async () => {
    const verdicts = await decideTestFolder(join(import.meta.dirname, 'tck'))
    const differing = verdicts.filter(({ agrees }) => !agrees)
    expect(verdicts.length).toBeGreaterThan(90)
    expect(differing.map(({ folder, id, decision }) => `${basename(folder)} ${id} ${decision}`)).toEqual(
      DIFFERING_AS_ZEEBE,
    )
  })
})
