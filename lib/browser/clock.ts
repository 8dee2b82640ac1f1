/** Milliseconds since 1970 by the device's clock, which its owner may set to anything. */
export const wallClock = (): number => Date.now();

/** Milliseconds since the page began; never goes back, so differences are durations. */
export const steadyClock = (): number => performance.now();
