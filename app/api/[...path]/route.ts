import { problem } from '../problem.ts';

/** Every address under /api that is no route. */
const none = () => problem(404, 'not-found');

export { none as DELETE, none as GET, none as PATCH, none as POST, none as PUT };
