import type { Settings } from '../../lib/env/settings.mjs';

type Place = { settings: Settings; root: string };

/** What is wrong, each as a sentence that says what to do; nothing when all is well. */
export type Check = (place: Place) => Promise<string[]>;
