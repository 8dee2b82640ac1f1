import type { ReactNode } from 'react';

const drawings = {
  today: (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="1" fill="currentColor" />
    </>
  ),
  book: (
    <path d="M10 5.4C8.3 4.2 5.9 3.7 2.8 3.9v11.3c3.1-.2 5.5.3 7.2 1.5 1.7-1.2 4.1-1.7 7.2-1.5V3.9c-3.1-.2-5.5.3-7.2 1.5Zm0 0v11.3" />
  ),
  hills: <path d="M2 16.2h16M3 16.2 7.2 8l2.9 4.6L13 5.4l4.2 10.8" />,
  pen: <path d="m3.5 16.5 1-4L13.8 3.2l3 3-9.3 9.3ZM12 5l3 3" />,
  person: (
    <>
      <circle cx="10" cy="6.6" r="3.1" />
      <path d="M3.6 17c.6-3.6 3-5.4 6.4-5.4s5.8 1.8 6.4 5.4" />
    </>
  ),
  people: (
    <>
      <circle cx="7.2" cy="7.2" r="2.7" />
      <path d="M2 16.4c.5-3.2 2.4-4.8 5.2-4.8s4.7 1.6 5.2 4.8M12.4 4.8a2.6 2.6 0 1 1 .6 5.1M14.4 11.9c2 .4 3.2 1.9 3.6 4.5" />
    </>
  ),
  cross: <path d="m5 5 10 10M15 5 5 15" />,
  up: <path d="M10 15.5v-11m-4.5 4.5L10 4.5 14.5 9" />,
  down: <path d="M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5" />,
  tick: <path d="m4 10.6 4 4 8-9.2" />,
  return: <path d="M4.4 8.2A6 6 0 1 1 4 11M4.2 3.8v4.6h4.6" />,
  plus: <path d="M10 4.5v11M4.5 10h11" />,
  warn: <path d="M10 3 18 16.5H2ZM10 8.2v4M10 14.2v.1" />,
  offline: (
    <path d="M2.8 7.6a10.5 10.5 0 0 1 14.4 0M5.6 10.7a6.5 6.5 0 0 1 8.8 0M8.4 13.6a2.4 2.4 0 0 1 3.2 0M4 17 16 3" />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** A sign beside a word; never without one, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
