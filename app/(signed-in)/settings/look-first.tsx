import type { ReactNode } from 'react';

/** What is chosen here is looked at before it holds: the page shows what it would change. Works before any script. */
export function LookFirst({ button, children }: { button: string; children: ReactNode }) {
  return (
    <form className="stack" method="get" action="#change">
      {children}
      <button className="button button-line button-whole" type="submit">
        {button}
      </button>
    </form>
  );
}
