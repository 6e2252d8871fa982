import flatpickr from 'flatpickr'
import { Mandarin } from 'flatpickr/dist/l10n/zh.js'

/** Puts the calendars that form-js opens into Chinese, with Monday as the first day of the week. */
export function speakChinese(): void {
  flatpickr.localize({ ...Mandarin, firstDayOfWeek: 1 })
}
