import { redirect } from 'next/navigation';
import { requireAdministrator } from './require-administrator.ts';

export default async function AdminPage() {
  await requireAdministrator();
  redirect('/admin/people');
}
