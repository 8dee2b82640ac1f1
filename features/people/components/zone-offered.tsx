'use client';

import { useState, useSyncExternalStore } from 'react';
import { keepChoice, keptChoice, zonePutOff } from '../../../lib/browser/kept-choice.ts';

type Props = {
  kept: string;
  /** Where the change is looked at, before it holds. */
  href: string;
  /** Who may put it off, until this device is in another zone again; null: it is always shown. */
  learnerId: string | null;
  /** `text` names the browser's zone in `{zone}`. */
  words: { text: string; link: string; notNow: string };
};

const never = () => () => {};
const browsers = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One quiet line where the browser is in another time zone than the one that is kept. */
export function ZoneOffered({ kept, href, learnerId, words }: Props) {
  const zone = useSyncExternalStore(never, browsers, () => kept);
  const name = learnerId && zonePutOff(learnerId);
  const before = useSyncExternalStore(
    never,
    () => name && keptChoice(name),
    () => null,
  );
  const [putOff, setPutOff] = useState('');
  if (sameClock(zone, kept) || zone === putOff || zone === before) return null;
  function notNow() {
    setPutOff(zone);
    if (name) keepChoice(name, zone);
  }
  return (
    <p className="section-gap small quiet">
      {words.text.replace('{zone}', zone.replaceAll('_', ' '))}{' '}
      <a className="link link-touch" href={`${href}?zone=${encodeURIComponent(zone)}#change`}>
        {words.link}
      </a>{' '}
      {name && (
        <button className="button button-quiet" type="button" onClick={notNow}>
          {words.notNow}
        </button>
      )}
    </p>
  );
}

/** Some zones have two names. */
function sameClock(one: string, other: string): boolean {
  const named = (timeZone: string) => Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  try {
    return named(one) === named(other);
  } catch {
    return false;
  }
}
