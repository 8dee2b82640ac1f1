import { say } from '../../../../ui/say.ts';
import type { Path } from './draft.ts';
import type { EditorWords } from './words.ts';

type Languages = readonly { tag: string; name: string }[];

/** What a part of a question is called, outermost first: "Option 2 · Feedback · English". */
export function placeName(at: Path, words: EditorWords, languages: Languages): string {
  const names: Readonly<Record<string, string>> = words.places;
  const steps = at.flatMap((step, index): string[] => {
    if (typeof step === 'number') return [];
    const next = at[index + 1];
    const name = names[step] ?? languages.find(({ tag }) => tag === step)?.name;
    if (name === undefined) return [];
    return [typeof next === 'number' ? say(name, { n: next + 1 }) : say(name, { n: '' }).trim()];
  });
  return steps.join(' · ');
}
