import type { ClockStopRow } from '../store/rows/clock-stop-row.js'
import type { CaseFile } from './case-file.js'

/**
 * The stops of the whole case that are open now, each once, though each of its clocks has a row for it. What is asked while they last is covered
 * by them from its first instant: 所需时间不计算在本节规定的期限内 holds for every limit of that section, that of the licence's delivery (Art. 44)
 * too. Source: 行政许可法 Art. 45; statute §2.2, §2.3.
 */
export function stopsOfCase({ clocks }: Pick<CaseFile, 'clocks'>): readonly ClockStopRow[] {
  const open = clocks
    .filter(({ row }) => row.state !== 'ended')
    .flatMap(({ stops }) => stops.filter((stop) => stop.taskId === null && stop.toAt === null))
  return [...new Map(open.map((stop) => [stop.noticeId, stop])).values()]
}
