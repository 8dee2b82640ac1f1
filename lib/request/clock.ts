export { moveTestClock, now } from './clock.mjs';
