import type { ReactNode } from 'react';

/** A kind of component under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  const id = `specimen_${name.replaceAll(/\W+/g, '-')}`;
  return (
    <section className="stack section-gap" aria-labelledby={id}>
      <h2 className="label-heading" id={id}>
        {name}
      </h2>
      {children}
    </section>
  );
}
