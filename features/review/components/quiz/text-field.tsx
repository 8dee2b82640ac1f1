import type { ReactNode } from 'react';

type Props = { heading: ReactNode; how: string };

/** One line to be typed; the question is its name. Nothing corrects or completes it. */
export function TextField({ heading, how }: Props) {
  return (
    <>
      {heading}
      <input
        className="input input-read"
        id="first_field"
        name="text"
        type="text"
        aria-labelledby="ask"
        aria-describedby="how"
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
      />
      <p className="ask-how" id="how">
        {how}
      </p>
    </>
  );
}

/** What was typed; null where that is nothing. */
export function readText(form: FormData): { text: string } | null {
  const text = String(form.get('text') ?? '').trim();
  return text === '' ? null : { text };
}
