import { ask } from './ask.ts';
import type { Entry, Outcome } from './entry.ts';
import type { Ids } from './ids.ts';
import { outcomeOf, told } from './outcome.ts';
import { type Person, persons, readers, without } from './persons.ts';
import type { watchRows } from './rows.ts';
import type { World } from './world.ts';

export type House = { url: string; world: World; rows: ReturnType<typeof watchRows>; actionIds: Map<string, string> };
export type Judgement = { cells: number; wrong: { person: Person; why: string; more: unknown }[] };

/** An entry's name without what tells it from others of the same route. */
export const routeOf = (name: string) => name.replace(/: .*/, '');
/** Who asks for each page a second time, as a browser does that is on another: only for the parts that differ. */
const inParts: readonly Person[] = ['nobody', 'learner', 'instructorElsewhere'];
const isPage = (name: string) => /^\/[^#]*$/.test(routeOf(name));
const isRead = (name: string) => isPage(name) || name.startsWith('GET ');

/** Asks for what an entry is about as everybody there is, and compares with what is not there. */
export async function judge(name: string, entry: Entry, house: House): Promise<Judgement> {
  const { url, world, rows } = house;
  const judgement: Judgement = { cells: 0, wrong: [] };
  const used = usedIn(entry, world);
  let wrote = false;
  for (const person of persons) {
    const ids = person.startsWith('archived') ? world.archived : world.here;
    const got = await asking(person, ids);
    const wanted = expected(name, entry, person);
    const may = entry.may.includes(person);
    judgement.cells++;
    if (got.outcome !== wanted) say(person, 'is answered otherwise', { wanted, got: got.outcome, text: got.text });
    if (may) wrote ||= got.tables.length > 0;
    if (got.tables.length > 0 && (!may || !writes())) say(person, 'changes something', got.tables);
    if (used.length === 0 && !readers.includes(person) && got.text.includes(world.here.course))
      say(person, 'is told of the course', '');
    if (may || used.length === 0) continue;
    const hidden = person === 'administrator' && entry.hides;
    const none = hidden ? { ...ids, [hidden]: world.none[hidden] } : world.none;
    await expectSame(person, got, none);
    if (isPage(name) && inParts.includes(person))
      await expectSame(person, await asking(person, ids, { RSC: '1' }), none, { RSC: '1' });
  }
  for (const [person, key] of mixed()) {
    const got = await asking(person, { ...world.elsewhere, [key]: world.here[key] });
    judgement.cells++;
    if (got.tables.length > 0) say(person, `changes something with the ${key} of another course`, got.tables);
    // An administrator may see both.
    if (person !== 'administrator') await expectSame(person, got, { ...world.elsewhere, [key]: world.none[key] });
  }
  if (writes() && entry.may.length > 0 && !wrote) say('nobody', 'nothing was written by anybody', '');
  return judgement;

  function say(person: Person, why: string, more: unknown): void {
    judgement.wrong.push({ person, why, more });
  }

  function writes(): boolean {
    return entry.writes ?? !isRead(name);
  }

  async function asking(person: Person, ids: Ids, headers = {}) {
    const me = world.me[person];
    const call = entry.ask(ids, me);
    const actionId = house.actionIds.get(routeOf(name)) ?? '';
    const answer = await ask(url, call, { cookie: me.cookie, actionId, headers });
    const tables = rows.changed();
    if (tables.length > 0) rows.putBack(tables);
    const outcome = outcomeOf(answer, 'action' in call);
    return { text: answer.text, tables, outcome, told: told(answer, { me: me.email, ...ids }) };
  }

  async function expectSame(person: Person, got: { told: string }, none: Ids, headers = {}): Promise<void> {
    const other = await asking(person, none, headers);
    if (other.tables.length > 0) say(person, 'changes something by what is not there', other.tables);
    if (other.told !== got.told) say(person, 'is told that it is there', differenceOf(got.told, other.told));
  }

  /** Who may, elsewhere, with one thing of here among those of elsewhere. */
  function* mixed(): Generator<[Person, keyof Ids]> {
    const keys = used.filter((key) => !entry.free?.includes(key));
    if (used.length < 2) return;
    for (const key of keys) {
      if (entry.may.includes('instructor')) yield ['instructorElsewhere', key];
      if (entry.may.includes('learner')) yield ['learnerElsewhere', key];
      if (entry.may.includes('administrator')) yield ['administrator', key];
    }
  }
}

function expected(name: string, { may, gives, others, nobody }: Entry, person: Person): Outcome {
  if (may.includes(person)) return (typeof gives === 'function' ? gives(person) : gives) ?? 'done';
  if (!without.includes(person)) return others ?? 'none';
  return nobody ?? (name.includes(' /api/') ? 401 : 'sign-in');
}

/** The ids that a request names. */
function usedIn(entry: Entry, { here, me }: World): (keyof Ids)[] {
  const used = new Set<keyof Ids>();
  const watched = new Proxy(here, {
    get(ids, key) {
      used.add(key as keyof Ids);
      return ids[key as keyof Ids];
    },
  });
  entry.ask(watched, me.learner);
  return [...used];
}

function differenceOf(one: string, other: string): string[] {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 120));
}
