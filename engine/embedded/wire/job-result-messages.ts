/** A field that tells whether it was sent, in protobuf's JSON form: what is absent stays, what is empty is cleared. */
function optional(type: string, id: number): object {
  return { type, id, options: { proto3_optional: true } }
}

/** Every field of `fields` alone in a union, which is how protobuf tells what was sent. */
function tellingPresence(fields: Readonly<Record<string, object>>, always: object = {}): object {
  const oneofs = Object.keys(fields).map((field) => [`_${field}`, { oneof: [field] }])
  return { oneofs: Object.fromEntries(oneofs) as object, fields: { ...fields, ...always } }
}

/** What the worker of a task listener or of an ad-hoc sub-process answers. Source: Zeebe 8.8, gateway.proto, `CompleteJobRequest` and `JobResult`. */
export const jobResultMessages = {
  CompleteJobRequest: tellingPresence(
    { result: optional('JobResult', 3) },
    { jobKey: { type: 'int64', id: 1 }, variables: { type: 'string', id: 2 } },
  ),
  CompleteJobResponse: { fields: {} },
  JobResult: tellingPresence(
    {
      denied: optional('bool', 1),
      corrections: optional('JobResultCorrections', 2),
      deniedReason: optional('string', 3),
      type: optional('string', 4),
      isCompletionConditionFulfilled: optional('bool', 6),
      isCancelRemainingInstances: optional('bool', 7),
    },
    { activateElements: { rule: 'repeated', type: 'JobResultActivateElement', id: 5 } },
  ),
  JobResultCorrections: tellingPresence({
    assignee: optional('string', 1),
    dueDate: optional('string', 2),
    followUpDate: optional('string', 3),
    candidateUsers: optional('StringList', 4),
    candidateGroups: optional('StringList', 5),
    priority: optional('int32', 6),
  }),
  StringList: { fields: { values: { rule: 'repeated', type: 'string', id: 1 } } },
  JobResultActivateElement: {
    fields: { elementId: { type: 'string', id: 1 }, variables: { type: 'string', id: 2 } },
  },
}
