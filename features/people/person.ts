import type { GlobalRole } from '../../core/access/course-access.ts';
import type { Parameters } from '../../core/schedule/memory.ts';

export type Role = GlobalRole;

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
  parameters: Parameters;
};
