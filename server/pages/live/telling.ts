import { MessagePlugin } from 'tdesign-vue-next'
import { say } from './saying.js'

const placement = 'bottom'

/** Tells briefly, for eye and ear, that something was done. */
export function tell(text: string): void {
  void MessagePlugin.success({ content: text, placement, duration: 3_000 })
  say(text)
}

/** Tells, longer, that something was not done and why. */
export function tellRefusal(text: string): void {
  void MessagePlugin.warning({ content: text, placement, duration: 8_000 })
  say(text)
}
