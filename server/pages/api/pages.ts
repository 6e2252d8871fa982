const mostPages = 5

/** Reads a list page after page; after five pages (of 200) it leaves off and says that there is `more`. */
export async function readPages<Row>(
  readPage: (after: string | undefined) => Promise<{ rows: readonly Row[]; next?: string | undefined }>,
): Promise<{ rows: readonly Row[]; more: boolean }> {
  const rows: Row[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await readPage(after)
    rows.push(...answer.rows)
    after = answer.next
    if (after === undefined) break
  }
  return { rows, more: after !== undefined }
}
