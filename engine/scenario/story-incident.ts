import { elementOfIncident } from './element-of-incident.js'
import { observed, type Story } from './story.js'

/** An incident that stood open when a story failed: most often the cause of what it saw. */
export interface StoryIncident {
  readonly element: string
  /** By Zeebe's names. */
  readonly type: string
  readonly message: string
}

/** The open incidents of the story's process, each place and reason once. */
export async function storyIncidents(story: Story): Promise<readonly StoryIncident[]> {
  const instance = await observed(story)
  if (instance === undefined) return []
  const open = instance.incidents.map((incident): [string, StoryIncident] => {
    const element = elementOfIncident(incident, instance)
    const { errorType: type, errorMessage: message } = incident
    return [JSON.stringify([element, message]), { element, type, message }]
  })
  return [...new Map(open).values()]
}
