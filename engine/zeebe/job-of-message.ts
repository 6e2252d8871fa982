import type { ActivatedJob } from '../gateway/job.js'
import type { Message } from './channel.js'

/** A job as the gateway sends it, in the port's form: only its deadline is a number here. */
export function jobOfMessage(message: Message): ActivatedJob {
  const job = message as unknown as Omit<ActivatedJob, 'deadline'> & { readonly deadline: string }
  return { ...job, deadline: Number(job.deadline) }
}
