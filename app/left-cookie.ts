import { keepCookie, keptCookie } from './own-cookie.ts';

/** Long enough to come to the page that says goodbye. */
const seconds = 300;

/** Tells the next page whose account was deleted: an address that named it could be made up by anybody. */
export const keepWhoLeft = (personId: string) => keepCookie('left', personId, seconds);

export const whoLeft = () => keptCookie('left');
