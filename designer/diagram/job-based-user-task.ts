/**
 * Takes away the behaviour that makes every new user task one of the engine's own: the hall fetches its tasks as jobs
 * (lint rule `job-based-user-task`).
 */
export const jobBasedUserTaskModule = { createZeebeUserTaskBehavior: ['value', {}] }
