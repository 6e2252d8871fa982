import { createCatalogue, type Catalogue } from '../catalogue/catalogue.js'
import type { Matter } from '../catalogue/matter.js'
import type { MatterReader, PackageFiles } from '../catalogue/read-matter.js'
import type { Defect } from '../lint/defect.js'
import { isConflict } from '../store/is-conflict.js'
import type { Packages } from '../store/packages.js'
import type { MatterDeployer } from './matter-deployer.js'
import { namesOfMatter, nameTaken, type MatterName } from './names-of-matter.js'
import { packageDigest } from './package-digest.js'

/** The deployed packages: in the store with all their files, on the list, and in the process engine. */
export interface MatterShelf {
  readonly catalogue: Catalogue
  /** Whether exactly this package stands here already. */
  holds(files: PackageFiles): boolean
  /** What keeps a package from the shelf though it is sound by itself: its version is taken by another content or is not the newest, or a name in it is another matter's. */
  objections(matter: Matter, files: PackageFiles): Promise<readonly Defect[]>
  /** Deploys a package that has passed the gate; the answer is what was objected. */
  put(matter: Matter, files: PackageFiles, at: string): Promise<readonly Defect[]>
  /** Takes over what another process has put on its shelf since. */
  refresh(): Promise<void>
}

/** Opens the shelf: every stored package comes onto the list, and the newest of each matter into the engine. */
export async function openMatterShelf(options: {
  readonly packages: Packages
  readonly deploy: MatterDeployer
  readonly readMatter: MatterReader
}): Promise<MatterShelf> {
  const { packages, readMatter, deploy } = options
  const catalogue = createCatalogue()
  const digests = new Map<string, string>()
  const key = (matter: { readonly id: string; readonly version: number }): string =>
    `${matter.id}@${matter.version}`

  /** Puts stored packages that are not there yet onto the list. */
  async function refresh(): Promise<void> {
    for (const row of await packages.all()) {
      if (digests.has(key({ id: row.matterId, version: row.version }))) continue
      const files = new Map(Object.entries(JSON.parse(row.files) as Record<string, string>))
      const read = readMatter(files)
      if (read.kind === 'defects')
        throw new Error(
          `The stored package ${row.matterId}@${row.version} cannot be read: ${told(read.defects)}`,
        )
      catalogue.publish(read.matter)
      digests.set(key(read.matter), row.digest)
    }
  }

  await refresh()
  // Deploying what is there already changes nothing; after a crash between store and engine it brings the engine up to date.
  for (const matter of catalogue.matters()) {
    const refusal = await deploy(matter)
    if (refusal !== undefined) throw new Error(`The stored package ${key(matter)} was refused: ${refusal}`)
  }

  const names = new Map<string, Promise<readonly MatterName[]>>()

  function namesOf(matter: Matter): Promise<readonly MatterName[]> {
    const known = names.get(key(matter)) ?? namesOfMatter(matter)
    names.set(key(matter), known)
    return known
  }

  async function foreignNames(matter: Matter): Promise<readonly Defect[]> {
    const own = await namesOfMatter(matter)
    const others = catalogue.matters().filter(({ id }) => id !== matter.id)
    const found = others.map(async (other) => {
      const theirs = await namesOf(other)
      const taken = own.filter(({ kind, name }) =>
        theirs.some((one) => one.kind === kind && one.name === name),
      )
      return taken.map((name) => nameTaken(name, other))
    })
    return (await Promise.all(found)).flat()
  }

  async function objections(matter: Matter, files: PackageFiles): Promise<readonly Defect[]> {
    const there = digests.get(key(matter))
    const newest = catalogue.matter(matter.id)?.version ?? 0
    if (there === packageDigest(files)) return []
    if (there !== undefined) return [versionTaken(matter, newest)]
    const old = matter.version < newest ? [notNewest(matter, newest)] : []
    return [...old, ...(await foreignNames(matter))]
  }

  return {
    catalogue,
    holds: (files) => [...digests.values()].includes(packageDigest(files)),
    objections,
    refresh,
    async put(matter, files, at) {
      const objected = await objections(matter, files)
      const digest = packageDigest(files)
      if (objected.length > 0 || digests.get(key(matter)) === digest) return objected
      const refusal = await deploy(matter)
      if (refusal !== undefined) return [refusedByEngine(refusal)]
      const row = { matterId: matter.id, version: matter.version, digest, deployedAt: at }
      try {
        await packages.add({ ...row, files: JSON.stringify(Object.fromEntries(files)) })
      } catch (error) {
        if (!isConflict(error)) throw error
        // Another process put this version there meanwhile: perhaps the same package.
        await refresh()
        return objections(matter, files)
      }
      digests.set(key(matter), digest)
      catalogue.publish(matter)
      return []
    },
  }
}

const told = (defects: readonly Defect[]): string =>
  defects.map((one) => `${one.file} ${one.place}: ${one.message}`).join('; ')

function versionTaken(matter: Matter, newest: number): Defect {
  const message = `事项“${matter.name}”的第${matter.version}版已发布，内容与此包不同`
  return wrongVersion('version-taken', message, newest)
}

function notNewest(matter: Matter, newest: number): Defect {
  const message = `事项“${matter.name}”已发布到第${newest}版，不能再发布第${matter.version}版`
  return wrongVersion('version-old', message, newest)
}

function wrongVersion(code: string, message: string, newest: number): Defect {
  return { code, file: 'matter.json', place: '/version', message, mend: `请将版本号改为${newest + 1}` }
}

function refusedByEngine(reason: string): Defect {
  const message = `流程引擎拒绝部署：${reason}`
  return { code: 'engine-refused', file: '', place: '', message, mend: '请按提示修改流程图' }
}
