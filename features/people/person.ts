import type { GlobalRole } from '../../core/access/course-access.ts';
import type { Parameters } from '../../core/schedule/memory.ts';

export type Role = GlobalRole;

export const themes = ['system', 'light', 'dark'] as const;
export const motions = ['system', 'less'] as const;

/** How pages look and are used; `singleKeys`: whether keys that are one character do something (WCAG 2.1.4). */
export type Look = { theme: (typeof themes)[number]; motion: (typeof motions)[number]; singleKeys: boolean };

/** Who is signed in, with the settings that each request needs. */
export type Person = {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** Chosen in the settings; null follows the browser. */
  language: string | null;
  /** IANA; null until a browser has told it. */
  zone: string | null;
  rolloverHour: number;
  newPerDay: number;
  reviewsPerDay: number;
  /** The day is measured by minutes instead of counts; null: by counts. */
  minutesPerDay: number | null;
  look: Look;
  parameters: Parameters;
};
