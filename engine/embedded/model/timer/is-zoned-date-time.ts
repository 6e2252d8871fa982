const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}(:?\d{2})?|\])$/

/** Whether a text names an instant and not only a time of day somewhere: it ends in `Z`, an offset or a zone. */
export function isZonedDateTime(text: string): boolean {
  return ZONED.test(text)
}
