import { readCase, type CaseDetail } from '../api/cases.js'
import { readMatter, type Matter } from '../api/matters.js'

/** A case and the matter it is a case of; without the matter where that is no longer published. */
export async function readFile(number: string): Promise<{ file: CaseDetail; matter: Matter | undefined }> {
  const file = await readCase(number)
  return { file, matter: await readMatter(file.matterId).catch(() => undefined) }
}
