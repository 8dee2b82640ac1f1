import type { Fault } from '../../../../../../core/question/question-type.ts';
import type { DraftFault } from '../../../../../../features/questions/components/editor/faults.ts';

/** What is said of faults in the language of who writes. */
export async function toldFaults(faults: readonly Fault[]): Promise<DraftFault[]> {
  return faults.map(({ at, message }) => ({
    at,
    level: /missing$|empty$|has no feedback$/.test(message) ? 'todo' : 'error',
    message,
    why: '',
  }));
}
