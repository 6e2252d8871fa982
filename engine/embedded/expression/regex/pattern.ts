/** Does a code point belong to a set? */
export type CharacterTest = (point: number) => boolean

/** A regular expression, parsed. */
export type PatternNode =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly inner: PatternNode; readonly number: number | undefined }
  | {
      readonly kind: 'repeat'
      readonly inner: PatternNode
      readonly min: number
      readonly max: number
      readonly greedy: boolean
    }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly ofLines: boolean }
  | { readonly kind: 'reference'; readonly group: number; readonly ignoresCase: boolean }

/** One step of the machine that matches. `split` tries `first`, then `second`. */
export type Instruction =
  | { readonly kind: 'character'; readonly test: CharacterTest }
  | { readonly kind: 'split'; readonly first: number; readonly second: number }
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'save'; readonly slot: number }
  | { readonly kind: 'progress'; readonly slot: number }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end'; readonly ofLines: boolean }
  | { readonly kind: 'reference'; readonly group: number; readonly ignoresCase: boolean }
  | { readonly kind: 'match' }

/** A regular expression, ready to match. */
export interface Pattern {
  readonly kind: 'pattern'
  readonly program: readonly Instruction[]
  /** How many groups there are, the whole (0) not counted. */
  readonly groups: number
  /** How many slots the machine keeps positions in. */
  readonly slots: number
  /** Does it refer back to groups? Then what was tried once may turn out differently the next time. */
  readonly refersBack: boolean
  /** Is a replacement for it taken as it stands (flag `q`)? */
  readonly literal: boolean
}
