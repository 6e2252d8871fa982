import { accessSync, constants } from 'node:fs'

/** Why the hall cannot be opened: known, with what to do about it, or unknown, so that only the stack can tell. */
export interface OpenFailure {
  readonly kind: 'known' | 'unknown'
  /** Chinese first, then English. */
  readonly message: string
}

const OTHER_FOLDER = 'DATA_DIR=… npm start'

/** What to do about the refusals of the journal, whose own messages name the file and the reason in both languages. */
const MENDS: Readonly<Record<string, string>> = {
  LOCKED: `Stop that process, or take another folder: ${OTHER_FOLDER}`,
  FOREIGN_FILE: `请移走该文件，或换一个文件夹：${OTHER_FOLDER}\nMove the file away, or take another folder: ${OTHER_FOLDER}`,
  NEWER_FILE: `请用写成它的版本启动，或换一个文件夹：${OTHER_FOLDER}\nStart the release that wrote it, or take another folder: ${OTHER_FOLDER}`,
  DAMAGED: `Restore the file from a backup, or take another folder: ${OTHER_FOLDER}`,
  CANNOT_OPEN: `请检查该文件的权限，或换一个文件夹：${OTHER_FOLDER}\nCheck the rights of the file, or take another folder: ${OTHER_FOLDER}`,
}

/** Tells why the hall cannot be opened on `dataDir`. */
export function openFailure(error: unknown, dataDir: string): OpenFailure {
  const reason = error instanceof Error ? error.message : String(error)
  if (
    error instanceof Error &&
    'code' in error &&
    ['ZEEBE_GATEWAY_PORT', 'DATA_FILE'].includes(String(error.code))
  ) {
    // The message tells all there is to tell, and not of the data folder.
    return { kind: 'known', message: reason }
  }
  const known =
    error instanceof Error
      ? (folderReason(error, dataDir) ?? fileReason(error, dataDir) ?? databaseReason(error))
      : undefined
  const head = `无法启动，数据文件夹为 ${dataDir}（DATA_DIR 可以改变）。\nCannot start on the folder ${dataDir} (DATA_DIR changes it).`
  return { kind: known === undefined ? 'unknown' : 'known', message: `${head}\n${known ?? reason}` }
}

/** What the system said of the folder, or of one above it. */
function folderReason({ code, path }: NodeJS.ErrnoException, dataDir: string): string | undefined {
  if (path === undefined || !(dataDir.startsWith(path) || path.startsWith(dataDir))) return undefined
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${dataDir} 或其上级是文件，不是文件夹。请换一个文件夹：${OTHER_FOLDER}\n${dataDir} or what is above it is a file, not a folder. Take another folder: ${OTHER_FOLDER}`
    case 'ENOENT':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return cannotBeWritten(dataDir)
    default:
      return undefined
  }
}

/** What the journal said of its file. */
function fileReason({ code = '', message }: NodeJS.ErrnoException, dataDir: string): string | undefined {
  if (code === 'CANNOT_OPEN' && !isWritable(dataDir)) return cannotBeWritten(dataDir)
  if (code.startsWith('SQLITE_CORRUPT')) {
    return `${dataDir} 中的数据文件已损坏，请用备份恢复。\nThe data file in ${dataDir} is damaged (${message}).\n${MENDS['DAMAGED'] ?? ''}`
  }
  const mend = MENDS[code]
  return mend === undefined ? undefined : `${message}\n${mend}`
}

/** What PostgreSQL, or the way to it, said of `DATABASE_URL`. Source: PostgreSQL, "Error Codes". */
function databaseReason({ code = '', message }: NodeJS.ErrnoException): string | undefined {
  const known = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    '28000',
    '28P01',
    '3D000',
    '42501',
    '57P03',
    '53300',
  ]
  if (!known.includes(code)) return undefined
  return `数据库（DATABASE_URL）不能使用：${message}\nThe database (DATABASE_URL) cannot be used: ${message}`
}

function cannotBeWritten(folder: string): string {
  return `文件夹 ${folder} 不能写入。请给运行本程序的用户写入权限，或换一个文件夹：${OTHER_FOLDER}\nThe folder ${folder} cannot be written. Let the user who runs this write it, or take another folder: ${OTHER_FOLDER}`
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
