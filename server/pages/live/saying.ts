import { readonly, ref } from 'vue'

const text = ref('')

/** What a screen reader hears next; shown in the frame's `aria-live` region. */
export const said = readonly(text)

/** Tells a screen reader something that sighted people see happen. */
export function say(sentence: string): void {
  text.value = ''
  requestAnimationFrame(() => (text.value = sentence))
}
