'use client';

import { useEffect, useRef } from 'react';

/** A hidden field with the browser's IANA time zone; empty where no script runs. */
export function ZoneField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  });
  return <input type="hidden" name="zone" defaultValue="" ref={field} />;
}
