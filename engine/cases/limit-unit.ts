/** Units of a limit (statute §1); as in `timeLimit` headers and matter.json. */
export type LimitUnit = 'workingDay' | 'calendarDay' | 'month' | 'workingHour' | 'hour'
