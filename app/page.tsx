import { redirect } from 'next/navigation';
import { requirePerson } from './current-person.ts';

export default async function HomePage() {
  await requirePerson();
  redirect('/today');
}
