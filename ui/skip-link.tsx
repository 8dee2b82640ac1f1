import type { ReactNode } from 'react';

/** The first stop of the Tab key. The id has an underscore, which no anchor of a passage can have. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a className="skip" href="#page_main">
      {children}
    </a>
  );
}
