import {
  type BankItem,
  type Content,
  type FileItem,
  inOrder,
  type Kind,
  kinds,
  type LoadedItem,
  type Problem,
} from './bank-item.ts';
import { canonicalJson } from './canonical-json.ts';
import { mergeFields } from './merge-fields.ts';
import { baseOfQuestion, faultOfQuestion, type ThreeQuestions } from './plan-question.ts';

type Action = 'create' | 'update' | 'retire' | 'same';

/** What a load does with one thing of the bank. */
export type Step<K extends Kind = Kind> = BankItem<K> & {
  action: Action;
  file: string;
  /** Fields taken from the file; `content` is what stands in the database afterwards. */
  taken: string[];
  /** What the file said, to be compared with at the next load; null when that is known already. */
  remember: Content[Kind] | null;
};

export type Plan = { steps: Step[]; problems: Problem[] };

export type LoadInput = {
  /** Everything the files say. */
  files: readonly FileItem[];
  /** Everything that was ever loaded, as its file said it last. */
  loaded: readonly LoadedItem[];
  /** What the database holds under these ids. */
  bank: readonly BankItem[];
  /** Whether the file wins where file and app changed the same field. */
  takeFiles: boolean;
};

/**
 * What to do so that the database holds what the files say without losing what was edited in the app. A thing with a
 * problem stays as it is; the steps for all others stand. The order of the input does not matter.
 */
export function planLoad({ files, loaded, bank, takeFiles }: LoadInput): Plan {
  const bases = byKey(loaded);
  const inApp = byKey(bank);
  const present = new Set(files.map(key));
  const gone = loaded.filter((item) => !present.has(key(item)) && inApp.has(key(item)) && !isGone(item)).map(asGone);
  const plan: Plan = { steps: [], problems: [] };
  for (const item of [...files, ...gone].sort(byPlace)) {
    const outcome = planItem(item, bases.get(key(item)), inApp.get(key(item)), takeFiles);
    if (typeof outcome === 'string') plan.problems.push({ file: item.file, line: item.line, message: outcome });
    else plan.steps.push(outcome);
  }
  return plan;
}

function planItem(file: FileItem, loaded: LoadedItem | undefined, app: BankItem | undefined, takeFiles: boolean) {
  const { line: _, ...item } = file;
  const known = loaded?.file === file.file && canonicalJson(loaded.content) === canonicalJson(file.content);
  const remember = known ? null : file.content;
  if (!app) return { ...item, action: 'create', taken: Object.keys(file.content), remember } satisfies Step;

  const questions = asQuestions(file, loaded, app);
  const base: Partial<Content[Kind]> | undefined = questions ? baseOfQuestion(questions) : loaded?.content;
  const { merged, taken, clashes } = mergeFields<Content[Kind]>(base, file.content, app.content);
  if (clashes.length > 0 && !takeFiles) return clashFault(file, clashes);
  const fault = questions && faultOfQuestion(questions, taken);
  if (fault) return `${file.id}: ${fault}`;
  const action = taken.length === 0 ? 'same' : isGone(file) && taken.some(tellsGone) ? 'retire' : 'update';
  // A merge of two things of one kind is of that kind, which the compiler cannot follow.
  return { ...item, content: merged, action, taken, remember } as Step;
}

function asQuestions(file: FileItem, loaded: LoadedItem | undefined, app: BankItem): ThreeQuestions | null {
  if (file.kind !== 'question' || app.kind !== 'question') return null;
  return { loaded: loaded?.kind === 'question' ? loaded.content : undefined, file: file.content, app: app.content };
}

const clashFault = (file: FileItem, fields: string[]) =>
  `${file.kind} ${file.id}: ${fields.join(', ')} changed in the file and in the app; ` +
  'the app\'s version stays until "content load --take files"';

const key = ({ kind, id }: { kind: Kind; id: string }) => `${kind} ${id}`;
const byKey = <Item extends { kind: Kind; id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [key(item), item]));

/** What has no file any more is retired; a course, which has no such mark, is archived. */
function asGone(item: LoadedItem): FileItem {
  return item.kind === 'course'
    ? { ...item, line: 1, content: { ...item.content, access: 'archived' } }
    : ({ ...item, line: 1, content: { ...item.content, retired: true } } as FileItem);
}

const isGone = (item: BankItem) => (item.kind === 'course' ? item.content.access === 'archived' : item.content.retired);
const tellsGone = (field: string) => field === 'retired' || field === 'access';

const byPlace = (a: FileItem, b: FileItem) =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || inOrder(a, b) || (a.id < b.id ? -1 : 1);
