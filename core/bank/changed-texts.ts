import type { Path } from '../question/question-type.ts';
import { canonicalJson } from './canonical-json.ts';

/** A text that stands otherwise in one of two wordings of a question; null where it does not stand at all. */
export type ChangedText = { at: Path; before: string | null; after: string | null };

type Fields = Readonly<Record<string, unknown>>;
type Named = Fields & { id: string };

/**
 * What tells one wording of a question from another, text by text. Parts with an id are compared by it, wherever they
 * stand; where something names such a part, the text of the part stands for its id.
 */
export function changedTexts(before: Fields, after: Fields, language: string): ChangedText[] {
  return changes(withNames(before, language), withNames(after, language), []);
}

function changes(before: unknown, after: unknown, at: Path): ChangedText[] {
  if (before === after || canonicalJson(before) === canonicalJson(after)) return [];
  const [olds, news] = [
    before ?? (isNamedList(after) ? [] : undefined),
    after ?? (isNamedList(before) ? [] : undefined),
  ];
  if (isNamedList(olds) && isNamedList(news)) return ofParts(olds, news, at);
  if (isFields(before ?? after) && isFields(after ?? before)) {
    const [old, now] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
    const names = new Set([...Object.keys(now), ...Object.keys(old)]);
    return [...names].flatMap((name) => (name === 'id' ? [] : changes(old[name], now[name], [...at, name])));
  }
  return [{ at, before: plain(before), after: plain(after) }];
}

function ofParts(before: readonly Named[], after: readonly Named[], at: Path): ChangedText[] {
  const own = (list: readonly Named[], id: string) => list.find((part) => part.id === id);
  const gone = before.filter(({ id }) => !own(after, id));
  const stayed = (list: readonly Named[]) => list.filter(({ id }) => own(before, id) && own(after, id));
  const order = (list: readonly Named[]) => stayed(list).map(({ id }) => plain(own(after, id)?.text) || id);
  const isTurned =
    canonicalJson(stayed(before).map(({ id }) => id)) !== canonicalJson(stayed(after).map(({ id }) => id));
  return [
    ...after.flatMap((part, index) => changes(own(before, part.id), part, [...at, index])),
    ...gone.flatMap((part) => changes(part, undefined, [...at, before.indexOf(part)])),
    ...(isTurned ? [{ at, before: order(before).join('\n'), after: order(after).join('\n') }] : []),
  ];
}

/** A value as a person reads it: a list line by line, null where there is none. */
function plain(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value))
    return value.map((each) => (Array.isArray(each) ? each.map(plain).join(' → ') : plain(each))).join('\n');
  if (isFields(value)) return Object.values(value).map(plain).join('\n');
  return String(value);
}

/** The fields with the ids of parts replaced by the words of the parts, but where the parts themselves stand. */
function withNames(body: Fields, language: string): Fields {
  const parts = Object.values(body).filter(isNamedList).flat();
  const texts = new Map(parts.map(({ id, text }) => [id, isFields(text) ? (text[language] ?? plain(text)) : text]));
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return texts.get(value) ?? value;
    if (Array.isArray(value)) return value.map(named);
    return isFields(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each)])) : value;
  };
  const isPlain = (field: unknown) => typeof field === 'string' || isNamedList(field);
  return Object.fromEntries(Object.entries(body).map(([key, field]) => [key, isPlain(field) ? field : named(field)]));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNamedList = (value: unknown): value is Named[] =>
  Array.isArray(value) && value.every((each) => isFields(each) && typeof each.id === 'string');
