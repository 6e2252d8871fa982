/** The element id that Zeebe writes where a thrown error found nobody to catch it. */
export const NO_CATCH_EVENT_FOUND = 'NO_CATCH_EVENT_FOUND'
