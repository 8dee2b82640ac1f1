import type { Context } from '../context.ts';

/** `secret` seals what an authenticator app is given, and keys what is kept of recovery codes. */
export type SealingContext = Context & { secret: string };
