import { reactive } from 'vue'
import { forgetWork, keepWork, type KeptWork } from '../drafts/kept-work.js'
import { askLint } from '../lint/ask-lint.js'
import type { Checked } from '../lint/check-files.js'
import type { Finding } from '../lint/finding.js'
import type { Draft, DraftHead, PackageFiles } from '../server-api/drafts.js'
import type { Editor } from './editor.js'

/** How long the pen must rest before a package is checked, ms. */
const REST = 350

/** What is on the desk: one draft with its files, what is open of it, and what is known of it. */
export interface DeskState {
  head: DraftHead
  name: string
  files: Record<string, string>
  /** Whether there is work that the server does not have. */
  unsaved: boolean
  /** Whether this machine could not keep the work either. */
  unkept: boolean
  /** Paths of the open files, in the order of their tabs. */
  open: string[]
  active: string
  checked: Checked
  /** What the gate refused last, until the package changes. */
  refused: readonly Finding[]
}

/** The desk: its state, and what changes it. */
export interface Desk {
  readonly state: DeskState
  /** An editor tells that it stands ready; answers how it takes itself away. */
  enter(path: string, editor: Editor): () => void
  editor(path: string): Editor | undefined
  /** Opens a file in a tab. */
  show(path: string): void
  closeTab(path: string): void
  /** Writes a file; it is kept on this machine at once. */
  write(path: string, text: string): void
  /** Adds files, or replaces them where they stand, and opens the first anew. */
  bring(files: PackageFiles): void
  remove(path: string): void
  rename(name: string): void
  /** Has every editor write what it holds. */
  flush(): Promise<void>
  /** The server has the work as this revision. */
  saved(head: DraftHead): void
  /** Goes on from another revision's head with the work as it is. */
  rebase(head: DraftHead): void
  refuse(findings: readonly Finding[]): void
}

/** Puts a draft on the desk; `kept` is work on it that the server does not have yet. */
export function openDesk(draft: Draft, kept?: KeptWork): Desk {
  const { files: stored, ...head } = draft
  const files = { ...(kept?.files ?? stored) }
  const first = 'process.bpmn' in files ? 'process.bpmn' : (Object.keys(files)[0] ?? '')
  const state: DeskState = reactive({
    head: kept === undefined ? head : { ...head, revision: kept.base },
    name: kept?.name ?? head.name,
    files,
    unsaved: kept !== undefined,
    unkept: false,
    open: first === '' ? [] : [first],
    active: first,
    checked: { findings: [], diagrams: {} },
    refused: [],
  })
  const editors = new Map<string, Editor>()
  let rest: ReturnType<typeof setTimeout> | undefined

  function changed(): void {
    const { head: at, name } = state
    state.unsaved = true
    state.refused = []
    state.unkept = !keepWork({ draftId: at.draftId, base: at.revision, name, files: { ...state.files } })
    check()
  }

  function check(): void {
    clearTimeout(rest)
    rest = setTimeout(() => {
      void askLint(state.files).then((checked) => {
        state.checked = checked
      })
    }, REST)
  }

  function show(path: string): void {
    if (!state.open.includes(path)) state.open.push(path)
    state.active = path
  }

  function closeTab(path: string): void {
    state.open = state.open.filter((open) => open !== path)
    if (state.active === path) state.active = state.open.at(-1) ?? ''
  }

  check()
  return {
    state,
    show,
    closeTab,
    enter(path, editor) {
      editors.set(path, editor)
      return () => {
        if (editors.get(path) === editor) editors.delete(path)
      }
    },
    editor: (path) => editors.get(path),
    write(path, text) {
      if (state.files[path] === text) return
      state.files[path] = text
      changed()
    },
    bring(brought) {
      const paths = Object.keys(brought)
      state.open = state.open.filter((path) => !paths.includes(path))
      Object.assign(state.files, brought)
      changed()
      const [shown] = paths
      // The old editor goes before the new one comes.
      if (shown !== undefined) setTimeout(() => show(shown))
    },
    remove(path) {
      closeTab(path)
      delete state.files[path]
      changed()
    },
    rename(name) {
      if (name === state.name) return
      state.name = name
      changed()
    },
    async flush() {
      await Promise.all([...editors.values()].map((editor) => editor.flush()))
    },
    saved(saved) {
      state.head = saved
      state.unsaved = false
      forgetWork(saved.draftId)
    },
    rebase(newest) {
      state.head = newest
      changed()
    },
    refuse(findings) {
      state.refused = findings
    },
  }
}
