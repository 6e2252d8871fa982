import { describe, expect, it } from 'vitest'
import type { Stop } from '../../engine/statute/clock.js'
import { deadline } from '../../engine/statute/deadline.js'
import { missingYearMessage } from '../../engine/statute/missing-year-message.js'
import { readLimit } from '../../engine/statute/limit.js'
import { calendar } from './calendars.js'

interface Row {
  readonly article: string
  readonly why: string
  readonly from: string
  readonly limit: string
  readonly closing?: string
  readonly stops?: readonly Stop[]
  readonly due: string
}

function at(text: string): string {
  return `${text.replace(' ', 'T')}:00+08:00`
}

function stop(from: string, to: string): Stop {
  return { from: at(from), to: at(to) }
}

function answer({
  from,
  limit,
  closing,
  stops = [],
}: Omit<Row, 'due' | 'article' | 'why'>): ReturnType<typeof deadline> {
  const read = readLimit(limit)
  if (read === undefined) throw new Error(`no limit: ${limit}`)
  return deadline(
    { from: at(from), limit: read, stops, ...(closing === undefined ? {} : { closing }) },
    calendar,
  )
}

const rows: readonly Row[] = [
  {
    article: '行政许可法 Art. 82',
    why: 'five working days over a weekend',
    from: '2026-03-05 10:00',
    limit: '5 workingDay',
    due: '2026-03-12 17:30',
  },
  {
    article: '行政许可法 Art. 82',
    why: 'over the Spring Festival of 2026 with Saturday 14 February worked',
    from: '2026-02-09 09:00',
    limit: '5 workingDay',
    due: '2026-02-14 17:30',
  },
  {
    article: '行政许可法 Art. 82',
    why: 'out of the Spring Festival of 2026',
    from: '2026-02-13 09:00',
    limit: '5 workingDay',
    due: '2026-02-27 17:30',
  },
  {
    article: '行政许可法 Art. 82',
    why: 'Saturday 28 February 2026, worked, is a working day',
    from: '2026-02-13 09:00',
    limit: '6 workingDay',
    due: '2026-02-28 17:30',
  },
  {
    article: '行政许可法 Art. 82',
    why: 'Monday 31 December 2018 is off by the notice of 2019',
    from: '2018-12-28 09:00',
    limit: '2 workingDay',
    due: '2019-01-02 17:30',
  },
  {
    article: '民法典 Art. 201(1)',
    why: 'the day of the start does not count at 00:01',
    from: '2026-03-02 00:01',
    limit: '1 workingDay',
    due: '2026-03-03 17:30',
  },
  {
    article: '民法典 Art. 201(1)',
    why: 'nor at 23:59',
    from: '2026-03-02 23:59',
    limit: '1 workingDay',
    due: '2026-03-03 17:30',
  },
  {
    article: '民法典 Art. 201(1)',
    why: 'nor where the start is a Sunday',
    from: '2026-03-01 12:00',
    limit: '1 workingDay',
    due: '2026-03-02 17:30',
  },
  {
    article: '民法典 Art. 203(2)',
    why: 'closing at 17:00',
    from: '2026-03-02 09:00',
    limit: '1 workingDay',
    closing: '17:00',
    due: '2026-03-03 17:00',
  },
  {
    article: '民法典 Art. 203(2)',
    why: 'closing at 24:00 is 00:00 of the next day',
    from: '2026-03-02 09:00',
    limit: '1 workingDay',
    closing: '24:00',
    due: '2026-03-04 00:00',
  },
  {
    article: 'statute.md §1.3',
    why: 'a stop between two closings costs nothing',
    from: '2026-03-02 09:00',
    limit: '3 workingDay',
    stops: [stop('2026-03-03 09:00', '2026-03-03 17:29')],
    due: '2026-03-05 17:30',
  },
  {
    article: 'statute.md §1.3',
    why: 'a stop over one closing costs one day',
    from: '2026-03-02 09:00',
    limit: '3 workingDay',
    stops: [stop('2026-03-03 17:30', '2026-03-03 17:31')],
    due: '2026-03-06 17:30',
  },
  {
    article: 'statute.md §1.3',
    why: 'a stop over three working-day closings costs three',
    from: '2026-03-02 09:00',
    limit: '3 workingDay',
    stops: [stop('2026-03-03 09:00', '2026-03-06 09:00')],
    due: '2026-03-10 17:30',
  },
  {
    article: 'statute.md §1.7',
    why: 'a stop that ends at the closing does not hold there',
    from: '2026-03-02 09:00',
    limit: '1 workingDay',
    stops: [stop('2026-03-03 09:00', '2026-03-03 17:30')],
    due: '2026-03-03 17:30',
  },
  {
    article: 'statute.md §1.7',
    why: 'a stop that begins at the closing holds there',
    from: '2026-03-02 09:00',
    limit: '1 workingDay',
    stops: [stop('2026-03-03 17:30', '2026-03-04 08:00')],
    due: '2026-03-04 17:30',
  },
  {
    article: 'statute.md §1.7',
    why: 'of no length it holds nowhere',
    from: '2026-03-02 09:00',
    limit: '1 workingDay',
    stops: [stop('2026-03-03 17:30', '2026-03-03 17:30')],
    due: '2026-03-03 17:30',
  },
  {
    article: 'statute.md §1.3',
    why: 'stops that overlap count once',
    from: '2026-03-02 09:00',
    limit: '2 workingDay',
    stops: [stop('2026-03-03 09:00', '2026-03-04 09:00'), stop('2026-03-03 12:00', '2026-03-04 10:00')],
    due: '2026-03-05 17:30',
  },
  {
    article: 'statute.md §1.3',
    why: 'three stops, each over one closing',
    from: '2026-03-02 09:00',
    limit: '2 workingDay',
    stops: [
      stop('2026-03-03 17:00', '2026-03-03 18:00'),
      stop('2026-03-05 17:00', '2026-03-05 18:00'),
      stop('2026-03-06 17:00', '2026-03-06 18:00'),
    ],
    due: '2026-03-09 17:30',
  },
  {
    article: '行政许可法 Art. 45',
    why: 'a stop over the weekend alone costs nothing',
    from: '2026-03-05 09:00',
    limit: '2 workingDay',
    stops: [stop('2026-03-06 18:00', '2026-03-09 08:00')],
    due: '2026-03-09 17:30',
  },
  {
    article: '民法典 Art. 203(1)',
    why: 'ten days to a plain Thursday',
    from: '2026-03-02 09:00',
    limit: '10 calendarDay',
    due: '2026-03-12 17:30',
  },
  {
    article: '民法典 Art. 203(1)',
    why: 'a last day on Saturday moves to Monday',
    from: '2026-03-04 09:00',
    limit: '10 calendarDay',
    due: '2026-03-16 17:30',
  },
  {
    article: '民法典 Art. 203(1)',
    why: 'a last day in the Spring Festival moves behind it',
    from: '2026-02-06 09:00',
    limit: '10 calendarDay',
    due: '2026-02-24 17:30',
  },
  {
    article: '民法典 Art. 203(1)',
    why: 'a last day on a Saturday that is worked does not move',
    from: '2026-02-18 09:00',
    limit: '10 calendarDay',
    due: '2026-02-28 17:30',
  },
  {
    article: 'statute.md §1.4',
    why: 'stopped closings of calendar days do not count',
    from: '2026-03-02 09:00',
    limit: '3 calendarDay',
    stops: [stop('2026-03-03 09:00', '2026-03-05 09:00')],
    due: '2026-03-09 17:30',
  },
  {
    article: 'statute.md §1.4, §2.2',
    why: 'nothing falls due in a stop, not even after the shift',
    from: '2026-03-11 09:00',
    limit: '3 calendarDay',
    stops: [stop('2026-03-15 09:00', '2026-03-17 09:00')],
    due: '2026-03-17 17:30',
  },
  {
    article: '民法典 Art. 202',
    why: 'one month to the same day',
    from: '2026-03-09 09:00',
    limit: '1 month',
    due: '2026-04-09 17:30',
  },
  {
    article: '民法典 Art. 202',
    why: 'no 31st: the month’s last day',
    from: '2026-03-31 09:00',
    limit: '1 month',
    due: '2026-04-30 17:30',
  },
  {
    article: '民法典 Art. 202',
    why: 'February of a leap year',
    from: '2024-01-30 09:00',
    limit: '1 month',
    due: '2024-02-29 17:30',
  },
  {
    article: '民法典 Art. 202, 203',
    why: 'the last day of February 2026, a Saturday worked',
    from: '2026-01-31 09:00',
    limit: '1 month',
    due: '2026-02-28 17:30',
  },
  {
    article: '民法典 Art. 202, 203',
    why: 'the same day is a holiday',
    from: '2026-04-01 09:00',
    limit: '1 month',
    due: '2026-05-06 17:30',
  },
  {
    article: 'statute.md §1.4',
    why: 'a stop over twenty closings lengthens a month by twenty days',
    from: '2025-01-18 00:05',
    limit: '5 month',
    stops: [stop('2025-01-18 12:56', '2025-02-08 08:56')],
    due: '2025-07-08 17:30',
  },
  {
    article: 'statute.md §1.5',
    why: 'working hours from the very instant',
    from: '2026-03-02 16:00',
    limit: '2 workingHour',
    due: '2026-03-03 09:30',
  },
  {
    article: 'statute.md §1.5',
    why: 'the last minute ends at noon',
    from: '2026-03-02 10:00',
    limit: '2 workingHour',
    due: '2026-03-02 12:00',
  },
  {
    article: 'statute.md §1.5',
    why: 'over noon',
    from: '2026-03-02 11:00',
    limit: '2 workingHour',
    due: '2026-03-02 14:30',
  },
  {
    article: 'statute.md §1.5',
    why: 'from before opening on a Sunday',
    from: '2026-03-01 08:00',
    limit: '1 workingHour',
    due: '2026-03-02 10:00',
  },
  {
    article: 'statute.md §1.5',
    why: 'on a Saturday worked',
    from: '2026-02-28 09:00',
    limit: '1 workingHour',
    due: '2026-02-28 10:00',
  },
  {
    article: 'statute.md §1.5',
    why: 'a stop costs the working minutes in it',
    from: '2026-03-02 09:00',
    limit: '2 workingHour',
    stops: [stop('2026-03-02 09:30', '2026-03-02 10:15')],
    due: '2026-03-02 11:45',
  },
  {
    article: '民法典 Art. 201(2)',
    why: 'plain hours go on over night and holiday',
    from: '2026-02-16 22:00',
    limit: '72 hour',
    due: '2026-02-19 22:00',
  },
  {
    article: '民法典 Art. 201(2)',
    why: 'plain hours stop with the clock',
    from: '2026-03-02 09:00',
    limit: '24 hour',
    stops: [stop('2026-03-02 10:00', '2026-03-02 10:30')],
    due: '2026-03-03 09:30',
  },
  {
    article: 'statute.md §1.6',
    why: 'plain hours need no calendar',
    from: '2026-12-31 20:00',
    limit: '24 hour',
    due: '2027-01-01 20:00',
  },
]

describe('deadlines', () => {
  it.each(rows)('$article: $why', (row) => {
    expect(answer(row)).toMatchObject({ kind: 'due', due: at(row.due) })
  })

  it.each([
    ['working days into 2027', '2026-12-28 09:00', '10 workingDay', 2027],
    ['working days out of 2017', '2017-12-28 09:00', '1 workingDay', 2017],
    ['a month whose last day lies in 2027', '2026-12-10 09:00', '1 month', 2027],
    ['working hours into 2027', '2026-12-31 17:00', '1 workingHour', 2027],
    ['calendar days ending two years on', '2026-12-10 09:00', '400 calendarDay', 2028],
  ])('§1.6: %s are refused, naming the year', (_, from, limit, year) => {
    const answered = answer({ from, limit })
    expect(answered).toEqual({ kind: 'missingYear', year })
    if (answered.kind === 'missingYear') expect(missingYearMessage(answered)).toContain(`${year}.json`)
  })

  it.each([
    ['the first counted day after it', '2026-12-24 09:00', '1 workingDay', true],
    ['the last sure day', '2026-12-23 09:00', '1 workingDay', false],
    ['a year whose next notice is loaded', '2025-12-24 09:00', '1 workingDay', false],
    ['a calendar day that only passes by', '2026-12-20 09:00', '9 calendarDay', true],
  ])('§1.6: provisional after 24 December: %s', (_, from, limit, provisional) => {
    expect(answer({ from, limit })).toMatchObject({ kind: 'due', provisional })
  })

  it.each(['5 workingDay', '5 calendarDay', '1 month', '5 workingHour', '5 hour'])(
    '§1.7: a clock of %s that is stopped now has no due instant',
    (limit) => {
      const from = '2026-03-02 09:00'
      const stops = [stop('2026-03-02 09:30', '2026-03-02 10:00'), { from: at('2026-03-02 11:00') }]
      expect(answer({ from, limit, stops })).toMatchObject({ kind: 'stopped', since: at('2026-03-02 11:00') })
    },
  )

  it('§1.7: a clock that ran out before it was stopped keeps its due instant', () => {
    const stops = [{ from: at('2026-03-04 09:00') }]
    expect(answer({ from: '2026-03-02 09:00', limit: '1 workingDay', stops })).toMatchObject({
      due: at('2026-03-03 17:30'),
    })
  })

  it('tells its count day by day, with articles, calendar and notice', () => {
    const answered = answer({
      from: '2026-02-12 15:00',
      limit: '3 workingDay',
      stops: [stop('2026-02-13 09:00', '2026-02-13 18:00')],
    })
    expect(answered).toMatchObject({
      basis: [
        { entry: 'license-law#82', citation: '《中华人民共和国行政许可法》第八十二条' },
        { entry: 'civil-code#201' },
        { entry: 'civil-code#203' },
        { entry: 'license-law#45' },
      ],
      calendars: [{ year: 2026, notices: [{ number: '国办发明电〔2025〕7号' }] }],
      arithmetic: [
        '期限：3个工作日',
        '起算日：2026-02-12 15:00，开始的当日不计入',
        '第1次中止：2026-02-13 09:00起，2026-02-13 18:00恢复',
        '不计：2026-02-13（收时处于中止）',
        '第1个工作日：2026-02-14（春节调休上班）',
        ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map(
          (day) => `不计：2026-02-${day}（春节放假）`,
        ),
        '第2个工作日：2026-02-24',
        '第3个工作日：2026-02-25',
        '届满：2026-02-25 17:30（收时17:30）',
      ],
    })
  })

  it('tells the shift of a last day, and hours as stretches of time', () => {
    expect(answer({ from: '2026-03-05 09:00', limit: '2 calendarDay' })).toMatchObject({
      arithmetic: [
        '期限：2日（自然日）',
        '起算日：2026-03-05 09:00，开始的当日不计入',
        '第1日：2026-03-06',
        '第2日：2026-03-07',
        '顺延：2026-03-07不是工作日（周六）',
        '顺延：2026-03-08不是工作日（周日）',
        '顺延至：2026-03-09（工作日）',
        '届满：2026-03-09 17:30（收时17:30）',
      ],
    })
    expect(answer({ from: '2026-03-02 17:00', limit: '1 workingHour' })).toMatchObject({
      arithmetic: [
        '期限：1个工作时',
        '起算时刻：2026-03-02 17:00，自该时刻起算',
        '计时：2026-03-02 17:00 至 2026-03-02 17:30，累计0小时30分',
        '计时：2026-03-03 09:00 至 2026-03-03 09:30，累计1小时0分',
        '届满：2026-03-03 09:30',
      ],
    })
  })

  it('counts fractions of a minute exactly', () => {
    const clock = {
      from: '2026-03-02T09:00:30.500+08:00',
      limit: { amount: 1, unit: 'workingHour' },
    } as const
    expect(deadline(clock, calendar)).toMatchObject({ due: '2026-03-02T10:00:30.500+08:00' })
  })

  it.each([
    ['no limit', { limit: { amount: 0, unit: 'workingDay' } }],
    ['a fraction of a day', { limit: { amount: 1.5, unit: 'workingDay' } }],
    ['a limit without end', { limit: { amount: Infinity, unit: 'calendarDay' } }],
    ['no instant', { from: 'tomorrow' }],
    ['no time of day', { closing: '25:00' }],
    ['a stop that ends before it begins', { stops: [stop('2026-03-03 09:00', '2026-03-02 09:00')] }],
    ['no office hours', { officeHours: [] }],
    [
      'office hours that overlap',
      {
        officeHours: [
          ['09:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
    ],
  ] as const)('is never asked with %s: that is a bug', (_, wrong) => {
    const clock = { from: at('2026-03-02 09:00'), limit: { amount: 1, unit: 'workingDay' } as const }
    expect(() => deadline({ ...clock, ...wrong }, calendar)).toThrow(RangeError)
  })
})
