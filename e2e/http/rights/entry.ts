import type { Request } from '../send.ts';
import type { Ids } from './ids.ts';
import type { Person } from './persons.ts';
import type { Me } from './place.ts';

/** What is asked of a server action: on which page, with which arguments. */
export type Call = Request | { action: string; args: readonly unknown[] };

/**
 * What an answer comes to. `done`: it is answered, or led on from; `none`: 404; `sign-in`: led to sign in; `signed-out`: a
 * form is told that nobody is signed in any more; `to /place`: a page leads there; else the status.
 */
export type Outcome = 'done' | 'none' | 'sign-in' | 'signed-out' | `to /${string}` | number;

export type Entry = {
  may: readonly Person[];
  /** The request for a thing by these ids; `me` is who asks. */
  ask: (ids: Ids, me: Me) => Call;
  /** What those get who may; absent: `done`. */
  gives?: Outcome | ((person: Person) => Outcome);
  /** What others get who are signed in; absent: `none`. */
  others?: Outcome;
  /** What who is not signed in gets; absent: a page and an action lead to sign in, an API says 401. */
  nobody?: Outcome;
  /** Whether it changes something for one at least who may; absent: all but pages and GET do. */
  writes?: boolean;
  /** What may be of another course. */
  free?: readonly (keyof Ids)[];
  /** What an administrator may not see of a course that they may see. */
  hides?: keyof Ids;
};

/**
 * By name: a page's address, a handler's method and address, or the folder of an action's file, # and its name, each as the
 * folders of app/ have it. What follows a colon tells several entries of one apart.
 */
export type Table = Record<string, Entry>;

export const page = (path: string): Request => ({ method: 'GET', path });
export const act = (path: string, ...args: readonly unknown[]): Call => ({ action: path, args });

export const post = (path: string, body: object = {}): Request => ({
  method: 'POST',
  path,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export function form(fields: Record<string, string | readonly string[]>): FormData {
  const filled = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) filled.append(name, value);
  return filled;
}

/** What a form's action is given before the fields: how it stood. */
export const before = { values: {}, errors: {}, formError: null };
