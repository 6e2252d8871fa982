/** A value of FEEL. Opaque outside this room: look at it through `typeOf`, `asText`, `asList` … and write it with `toJson`. */
export type FeelValue =
  | null
  | boolean
  | number
  | string
  | readonly FeelValue[]
  | { readonly [key: string]: FeelValue }
