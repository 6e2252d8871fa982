import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The nearest folder, from `folder` upwards, in which `path` exists; undefined where there is none up to the root. */
export async function findUpwards(folder: string, path: string): Promise<string | undefined> {
  const here = await access(join(folder, path)).then(
    () => true,
    () => false,
  )
  if (here) return folder
  const above = dirname(folder)
  return above === folder ? undefined : findUpwards(above, path)
}
