import { notFound } from 'next/navigation';
import { mayAdminister } from '../../../core/access/course-access.ts';
import type { Person } from '../../../features/people/person.ts';
import { requirePerson } from '../../current-person.ts';

/** The administrator who asks; to whoever is none, there is no such page. */
export async function requireAdministrator(): Promise<Person> {
  const person = await requirePerson();
  return mayAdminister(person) ? person : notFound();
}
