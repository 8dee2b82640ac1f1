'use client';

import { useSyncExternalStore } from 'react';

type Props = {
  kept: string;
  /** Where the change is looked at, before it holds. */
  href: string;
  /** `text` names the browser's zone in `{zone}`. */
  words: { text: string; link: string };
};

const never = () => () => {};
const browsers = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** One quiet line where the browser is in another time zone than the one that is kept. */
export function ZoneOffered({ kept, href, words }: Props) {
  const zone = useSyncExternalStore(never, browsers, () => kept);
  if (sameClock(zone, kept)) return null;
  return (
    <p className="section-gap small quiet">
      {words.text.replace('{zone}', zone.replaceAll('_', ' '))}{' '}
      <a className="link link-touch" href={`${href}?zone=${encodeURIComponent(zone)}#change`}>
        {words.link}
      </a>
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
