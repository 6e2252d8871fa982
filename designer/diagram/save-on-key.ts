import type EventBus from 'diagram-js/lib/core/EventBus'
import type Keyboard from 'diagram-js/lib/features/keyboard/Keyboard'

/**Ctrl+S in the diagram fires `saveOnKey.pressed` instead of opening the browser's dialog. */
function saveOnKey(keyboard: Keyboard, eventBus: EventBus): void {
  keyboard.addListener(2000, ({ keyEvent }: { readonly keyEvent: KeyboardEvent }) => {
    if (!keyboard.isCmd(keyEvent) || !keyboard.isKey(['s', 'S'], keyEvent)) return
    eventBus.fire('saveOnKey.pressed')
    return true
  })
}
saveOnKey.$inject = ['keyboard', 'eventBus']

export const saveOnKeyModule = { __init__: [saveOnKey] }
