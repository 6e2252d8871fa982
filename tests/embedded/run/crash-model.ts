import { end, sampleProcess, sequence, serviceTask, start, timerCatch } from '../../gateway/sample-process.js'

/** A process with two jobs and a timer between them. */
export const crashProcess = sampleProcess(
  'crash',
  sequence(
    start,
    serviceTask('first', 'first'),
    timerCatch('pause', 'PT0.3S'),
    serviceTask('second', 'second'),
    end,
  ),
)
