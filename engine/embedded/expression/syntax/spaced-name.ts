/** A name in its normal form: one space between words and around the signs a name may hold (`a+b` → `a + b`). */
export function spacedName(name: string): string {
  return name
    .replace(/\s*(\*\*|[./\-'+*^])\s*/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Is the name one identifier, that needs no context to be read? */
export function isPlainName(name: string): boolean {
  return /^[\p{L}\p{So}_?][\p{L}\p{N}\p{M}\p{So}_?]*$/u.test(name)
}
