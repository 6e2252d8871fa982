import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ledgerHash } from '../../engine/cases/ledger-hash.js'
import { ledgerContentText, type LedgerEntry } from '../../server/bancheng.js'
import { ledgerStatement } from '../../server/papers/ledger-statement.js'
import { readPdf } from './read-pdf.js'

const days = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `第${String(index + 1)}个工作日：2026-03-${String(index + 3)}`)

function entry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  const { arithmetic = days(3) } = changes
  const content = {
    caseNumber: 'STAT-20260302-0001',
    sequence: 1,
    rule: 'overtimeDefault',
    basis: 'anqiu-standard-2021#4.3.4',
    citation: '《标准体系》四（三）4',
    basisText: '联审项目中严格执行超时默认。',
    articles: [],
    lawOn: '2026-03-02',
    department: 'water',
    departmentName: '水务局',
    effectAt: '2026-03-05T17:30:00+08:00',
    carriedOutAt: '2026-03-05T17:30:00+08:00',
    request: { noticeId: 'N/5.1', deliveredAt: '2026-03-02T09:00:00+08:00' },
    arithmetic,
    calendarNotices: [],
    clock: {
      id: 'c',
      startedAt: '2026-03-02T09:00:00+08:00',
      limit: { amount: 3, unit: 'workingDay' },
      closing: '17:30',
      stops: [],
      dueAt: '2026-03-05T17:30:00+08:00',
      provisional: false,
    },
    outcome: { result: 'agree' },
    actor: 'rule',
    explanation: [
      '水务局收到征求意见的通知后，在时限内没有提出意见，依法视为同意。',
      '办件编号：STAT-20260302-0001。',
      '规则依据：《标准体系》四（三）4：联审项目中严格执行超时默认。（适用2026-03-02有效的条文）。',
      '并依：《标准体系》四（三）4：联审项目中严格执行超时默认。',
      '通知：编号N/5.1，2026-03-02 09:00送达。',
      `计算过程：${arithmetic.join('；')}。`,
      '届满时任务由陶喆堃持有。',
      '生效：2026-03-05 17:30，当即执行。作出者是规则，不是任何人的签字。',
    ].join('\n'),
    ...changes,
  } as const
  const previousHash = '0'.repeat(64)
  return { ...content, previousHash, hash: ledgerHash(previousHash, content) }
}

const statement = async (of: LedgerEntry) => readPdf(await ledgerStatement(of, ledgerContentText(of)))

describe('the statement of a deemed outcome', () => {
  it('is one page that says what, by which rule, how counted, who was told, and by whom it is not signed', async () => {
    const { text, pages } = await statement(entry())
    expect(pages).toBe(1)
    const words = text.replaceAll('\n', '')
    for (const part of [
      '视为同意记录',
      '办件编号 STAT-20260302-0001',
      '台账第 1 号',
      '水务局收到征求意见的通知后，在时限内没有提出意见，依法视为同意。',
      '联审项目中严格执行超时默认',
      '编号N/5.1，2026-03-02 09:00送达',
      '第3个工作日：2026-03-5',
      '2026-03-05 17:30，当即执行',
      '不是任何人的签字',
      '上条校验值：0000',
    ])
      expect(words).toContain(part)
    // what was cited as the rule is not cited a second time
    expect(words).not.toContain('并依')
  })

  it('stands without the system: what is attached hashes to the check value, as the page says', async () => {
    const of = entry()
    const { text, attachments } = await statement(of)
    const attached = attachments['ledger-1.json'] ?? ''
    const hash = createHash('sha256').update(`${of.previousHash}\n${attached}`).digest('hex')
    expect(hash).toBe(of.hash)
    expect(text.replaceAll('\n', '')).toContain(`本条校验值：${hash}`)
    expect(JSON.parse(attached)).toMatchObject({ rule: 'overtimeDefault', actor: 'rule' })
  })

  it('writes what the font does not have as its number, and no empty box', async () => {
    const rare = entry()
    const { text } = await statement({
      ...rare,
      explanation: rare.explanation.replace('陶喆堃', '陶\u{20BB7}'),
    })
    expect(text.replaceAll('\n', '')).toContain('陶〔U+20BB7〕')
  })

  it.each([60, 400])('stays on one page however long the count: %i lines', async (count) => {
    const { pages, text } = await statement(entry({ arithmetic: days(count) }))
    expect(pages).toBe(1)
    expect(text.replaceAll('\n', '')).toContain(`第${String(count)}个工作日`)
  })

  it.each([
    ['deemedAcceptance', '视为受理记录'],
    ['deemedRenewal', '视为准予延续记录'],
    ['deemedWithdrawal', '视为撤回申请记录'],
    ['absenceDefault', '视为同意记录（缺席默认）'],
  ] as const)('is called by its rule: %s', async (rule, title) => {
    expect((await statement(entry({ rule }))).text).toContain(title)
  })
})
