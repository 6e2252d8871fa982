export declare const projectRoot: string
export declare function digest(
  folders: readonly string[],
  files: readonly string[],
  also?: readonly string[],
): string
export declare function isStamped(stamp: string, wanted: string): boolean
export declare function writeStamp(stamp: string, wanted: string): void
