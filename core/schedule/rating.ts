/** How well a question was recalled: FSRS grades 1 to 4. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];
