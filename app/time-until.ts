import { now } from '../lib/request/clock.ts';

/** Whole seconds until a time (ms since 1970), at least one. */
export const secondsUntil = (time: number): number => Math.max(1, Math.ceil((time - now()) / 1_000));

/** Whole minutes, at least one: what somebody is told who has to wait. */
export const minutesUntil = (time: number): number => Math.ceil(secondsUntil(time) / 60);
