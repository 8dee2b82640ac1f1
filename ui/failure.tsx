import type { ReactNode } from 'react';

type FailureProps = { code?: string; heading: string; text: string; children: ReactNode };

/** A page that could not be given: what happened, and the one way on. */
export function Failure({ code, heading, text, children }: FailureProps) {
  return (
    <main className="failure empty">
      {code && <p className="display section-number">{code}</p>}
      <h1 className="title">{heading}</h1>
      <p className="lead quiet">{text}</p>
      {children}
    </main>
  );
}
