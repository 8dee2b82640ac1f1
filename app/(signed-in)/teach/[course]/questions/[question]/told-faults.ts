import { getTranslations } from 'next-intl/server';
import type { Finding } from '../../../../../../core/bank/lint/lint-question.ts';
import type { RuleName, Values } from '../../../../../../core/question/rules/rules.ts';
import type { DraftFault } from '../../../../../../features/questions/components/editor/faults.ts';
import type { DraftBody } from '../../../../../../features/questions/question-draft.ts';
import { namedLanguages } from '../../../named-languages.ts';

/** Rules on what is only not written yet. */
const unwritten = new Set<RuleName>([
  ...(['missing', 'no-key', 'no-explanation', 'no-feedback', 'no-passage', 'language-missing'] as const),
]);

/** What the rules say of a question, in the person's language. */
export async function toldFaults(
  findings: readonly Finding[],
  { body, languages }: { body: DraftBody; languages: readonly string[] },
): Promise<DraftFault[]> {
  const t = await getTranslations('teach.rule');
  const names = new Map((await namedLanguages(languages)).map(({ tag, name }) => [tag, name]));
  return findings.map(({ at, rule, level, values = {} }) => ({
    at: rule === 'language-missing' ? [...at, String(values.language)] : at,
    level: unwritten.has(rule) ? 'todo' : level,
    message: t(`${rule}.says`, told(values, body, names)),
    why: t(`${rule}.why`),
  }));
}

/** Languages by their names; parts of the question by their places, which is all of them that an author sees. */
function told(values: Values, body: DraftBody, names: ReadonlyMap<string, string>): Values {
  const show = ([name, value]: [string, string | number]) => {
    const shown = (isLanguage(name) && names.get(String(value))) || (isPart(name) && placeOf(value, body)) || value;
    return [name, shown];
  };
  return Object.fromEntries(Object.entries(values).map(show));
}

const isLanguage = (value: string) => value === 'language' || value === 'other';
const isPart = (value: string) => ['option', 'id', 'other', 'earlier', 'later'].includes(value);

/** Where the part with an id stands in its list, counted from 1. Blanks are known by their ids. */
function placeOf(id: string | number, body: DraftBody): number | undefined {
  const lists = [body.options, body.items, body.left, body.right].filter((list) => Array.isArray(list));
  const places = lists.map((list) => list.findIndex((part: { id?: unknown }) => part?.id === id) + 1);
  return places.find((place) => place > 0);
}
