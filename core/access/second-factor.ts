/** How a code of six digits comes about (RFC 6238, as authenticator apps have it). */
export const totp = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** How many steps of time a code may be early or late: clocks of phones differ, and typing takes a while. */
export const stepsAside = 1;

/** A set-up that was begun and not confirmed is over by then: its secret stood on a screen. */
export const setUpMs = 15 * 60_000;

export const recoveryCodes = 10;

/** A recovery code as it is kept, of what somebody copied from paper: case, spaces and hyphens do not count. */
export const plainRecoveryCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '');

/** The same as it is shown: in two halves. */
export const shownRecoveryCode = (plain: string): string => `${plain.slice(0, 5)}-${plain.slice(5)}`;
