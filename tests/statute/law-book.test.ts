import { describe, expect, it } from 'vitest'
import * as articles from '../../engine/statute/articles.js'
import { dayOfDate } from '../../engine/statute/day.js'
import { expressReason } from '../../engine/statute/express.js'
import { articleInForce, createLawBook, knowsArticle } from '../../engine/statute/law-book.js'
import { SPECIAL_PROCEDURES } from '../../engine/statute/special-procedure.js'
import { lawBook } from './calendars.js'

describe('the law book: law is dated data', () => {
  it.each([
    ['license-law-2019#42', '2026-02-09', 'license-law-2019#42'],
    ['license-law#42', '2026-02-09', 'license-law-2019#42'],
    ['license-law-2019#42', '2018-05-04', 'license-law-2003#42'],
    ['license-law#42', '2019-04-22', 'license-law-2003#42'],
    ['license-law#42', '2019-04-23', 'license-law-2019#42'],
    ['civil-code#203', '2020-12-31', 'civil-general-2017#203'],
    ['civil-code#203', '2021-01-01', 'civil-code-2020#203'],
  ])('%s on %s is %s', (reference, date, entry) => {
    expect(articleInForce(lawBook, reference, date)).toMatchObject({ kind: 'cited', entry })
  })

  it.each([
    ['no-such-law#1', '2026-01-01', 'unknownLaw'],
    ['license-law#999', '2026-01-01', 'unknownArticle'],
    ['license-law', '2026-01-01', 'unknownArticle'],
    ['anqiu-standard-2021#4.3.4', '2021-09-19', 'notInForce'],
    ['license-law#42', '2004-06-30', 'notInForce'],
  ])('%s on %s: %s', (reference, date, kind) => {
    expect(articleInForce(lawBook, reference, date)).toMatchObject({ kind })
  })

  it('cites title, article and text', () => {
    expect(articleInForce(lawBook, 'license-law#82', '2026-02-09')).toMatchObject({
      citation: '《中华人民共和国行政许可法》第八十二条',
      text: '本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日。',
      source: expect.stringContaining('flk.npc.gov.cn') as string,
    })
  })

  it('holds every article that the statute rests on', () => {
    const bases = [...Object.values(articles), ...Object.values(SPECIAL_PROCEDURES).map(({ basis }) => basis)]
    const unknown = bases.filter(({ entry }) => !knowsArticle(lawBook, entry))
    expect(unknown).toEqual([])
    expect(knowsArticle(lawBook, 'hall-rules#7')).toBe(true)
  })

  it('has texts, dates that exist, and no two editions in force on one day', () => {
    const wrong: string[] = []
    for (const { id, family, articles: entries } of lawBook.entries) {
      for (const { id: article, text, inForce } of entries) {
        const name = `${id}#${article}`
        if (text.trim() === '' || dayOfDate(inForce.from) === undefined) wrong.push(name)
        const beside = lawBook.entries.filter((entry) => entry.family === family && entry.id !== id)
        const clash = beside
          .flatMap((entry) => entry.articles)
          .some(
            (other) =>
              other.id === article &&
              other.inForce.from <= (inForce.to ?? '9') &&
              inForce.from <= (other.inForce.to ?? '9'),
          )
        if (clash) wrong.push(`${name} twice`)
      }
    }
    expect(wrong).toEqual([])
    expect(lawBook.entries.length).toBeGreaterThan(15)
  })

  it('refuses two entries with one id', () => {
    const [entry] = lawBook.entries
    if (entry === undefined) throw new Error('no entries')
    expect(() => createLawBook([entry, entry])).toThrow('id of its own')
  })
})

describe('express decisions (安丘市标准体系四(三)3; statute.md §3)', () => {
  it.each([
    [[{}], undefined],
    [[{ express: false }], undefined],
    [[{ express: true }], '事项规定须明示决定'],
    [[{ sensitive: 'fireSafety' }], '消防安全'],
    [[{ sensitive: 'environment', express: false }], '环境保护'],
    [[{}, { sensitive: 'foodSafety' }], '食品安全'],
    [[{ express: true }, { sensitive: 'workSafety' }], '安全生产'],
    [[undefined, {}], undefined],
  ] as const)('%o: %s', (marks, reason) => {
    const found = expressReason(...marks)
    if (reason === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(reason)
  })
})
