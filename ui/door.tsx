import type { ReactNode } from 'react';
import { Seal } from './seal.tsx';
import { SkipLink } from './skip-link.tsx';

type DoorProps = { name: string; tagline: string; skip: string; controls: ReactNode; children: ReactNode };

/** The page of someone who is not in yet: the name on one side, one form on the other. */
export function Door({ name, tagline, skip, controls, children }: DoorProps) {
  return (
    <div className="shell-door">
      <SkipLink>{skip}</SkipLink>
      <main className="door" id="page_main" tabIndex={-1}>
        <div className="door-words">
          <Seal large />
          <p className="display">{name}</p>
          <p className="lead quiet">{tagline}</p>
        </div>
        <div className="door-form stack">{children}</div>
        <div className="door-foot">{controls}</div>
      </main>
    </div>
  );
}
