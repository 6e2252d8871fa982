/** What a user task asks for: the value of its task header `act`, and the name of the command that fulfils it. */
export type Act = 'accept-case' | 'supplement-case' | 'give-opinion' | 'decide-case' | 'issue-certificate'
