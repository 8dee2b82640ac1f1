/** A time of the database as a file tells it. */
export const instantOf = (ms: number) => new Date(ms).toISOString();
