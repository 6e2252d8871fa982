/** One change of the element a defect speaks of. */
export type QuickEdit =
  | { readonly kind: 'setHeader'; readonly key: string; readonly value: string }
  | { readonly kind: 'removeHeader'; readonly key: string }
  | { readonly kind: 'setCandidateGroups'; readonly value: string }
  /** Takes away what makes a user task the engine's own. */
  | { readonly kind: 'makeJobBased' }

/** A mend that is safe to make at a click: it never makes a department's silence mean more than before. */
export interface QuickMend {
  /** What the click does, in Chinese. */
  readonly label: string
  readonly edits: readonly QuickEdit[]
}

/** Silence means nothing here but that somebody above is told: safe for every act. */
export const ESCALATE_INSTEAD: QuickMend = {
  label: '改为超时上报',
  edits: [{ kind: 'setHeader', key: 'onExpiry', value: 'escalate' }],
}
