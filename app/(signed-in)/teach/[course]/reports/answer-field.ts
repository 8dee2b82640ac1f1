/** Several reports stand on one page, each with a field of its own. */
export const answerField = (report: string): string => `answer_${report}`;
