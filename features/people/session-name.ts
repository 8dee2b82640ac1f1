import { tokenHash } from '../../lib/id/token-hash.ts';

/** What a page may call a session by: its id, which the cookie carries, stays on the server. */
export const sessionName = (sessionId: string): string => tokenHash(`session ${sessionId}`).slice(0, 22);
