import { describe, expect, it } from 'vitest'
import { valueOf } from '../evaluate-source.js'

describe('dates, times and durations (DMN 1.5, 10.3.4.1, 10.3.4.7; Camunda 8.8)', () => {
  it.each([
    ['date("2026-02-29")', 'null'],
    ['date("998-12-31")', 'null'],
    ['date("-2017-12-31")', '-2017-12-31'],
    ['date("01211-12-31")', 'null'],
    ['date(2026, 2, 9)', '2026-02-09'],
    ['date(2026, 13, 1)', 'null'],
    ['date(@"2026-02-09T23:00:00-08:00")', '2026-02-09'],
    ['date("2026-02-09T00:00:00")', 'null'],
    ['time("11:22:33.123456789")', '11:22:33.123456789'],
    ['time("T23:59:00")', '23:59:00'],
    ['time("13:30")', '13:30:00'],
    ['time("24:01:00")', 'null'],
    ['time("13:20:00+02:00@Europe/Paris")', 'null'],
    ['time("13:20:00@Nowhere/City")', 'null'],
    ['time(11, 59, 45, @"PT2H45M55S")', '11:59:45+02:45:55'],
    ['time(11, 59, 45.5)', '11:59:45.5'],
    ['time(@"2026-02-09")', '00:00:00Z'],
    ['date and time("2026-02-09")', '2026-02-09T00:00:00'],
    ['date and time("2026-02-09T24:00:00")', '2026-02-10T00:00:00'],
    ['date and time("2026-02-09T09:30+08:00[Asia/Shanghai]")', '2026-02-09T09:30:00@Asia/Shanghai'],
    ['date and time("2026-02-09T09:30:00[Asia/Shanghai]")', 'null'],
    ['date and time("2026-02-09TT09:30:00")', 'null'],
    ['date and time(@"2026-02-09", @"09:00:00+08:00")', '2026-02-09T09:00:00+08:00'],
    [
      'date and time(@"2020-07-31T14:27:30@Europe/Berlin", "America/Los_Angeles")',
      '2020-07-31T05:27:30@America/Los_Angeles',
    ],
    ['duration("PT555M")', 'PT9H15M'],
    ['duration("-P1DT0.5S")', '-P1DT0.5S'],
    ['duration("P1Y2M3D")', 'null'],
    ['duration("P1W")', 'null'],
    ['duration("P")', 'null'],
    ['duration("P14M")', 'P1Y2M'],
    ['years and months duration(@"2011-12-22", @"2013-08-24")', 'P1Y8M'],
    ['years and months duration(@"2013-08-24", @"2011-12-22")', '-P1Y8M'],
    ['now()', '2026-02-09T09:00:00@Asia/Shanghai'],
    ['today()', '2026-02-09'],
    ['day of week(@"2026-02-09")', '"Monday"'],
    ['day of year(@"2019-09-17T10:10:10")', '260'],
    ['week of year(@"2003-12-29")', '1'],
    ['week of year(@"2005-01-01")', '53'],
    ['month of year(@"2026-02-09")', '"February"'],
    ['last day of month(@"2024-02-01")', '2024-02-29'],
    ['day of week("2026-02-09")', 'null'],
  ])('%s is %s', (source, value) => {
    expect(valueOf(source)).toBe(value)
  })
})
