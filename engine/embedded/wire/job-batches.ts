import type { ActivatedJob } from '../../gateway/job.js'

// Clients refuse messages above 4 MiB; a character takes at most three bytes of UTF-8, the other fields less than a kilobyte.
const mostBytes = 3_500_000
const bytesPerCharacter = 3
const otherFields = 1000

/** Jobs in parts that each fit into one message, in order. */
export function jobBatches(jobs: readonly ActivatedJob[]): readonly (readonly ActivatedJob[])[] {
  const batches: ActivatedJob[][] = []
  let room = 0
  for (const job of jobs) {
    const bytes = (job.variables.length + job.customHeaders.length) * bytesPerCharacter + otherFields
    const batch = batches.at(-1)
    if (batch && bytes <= room) batch.push(job)
    else {
      batches.push([job])
      room = mostBytes
    }
    room -= bytes
  }
  return batches
}
