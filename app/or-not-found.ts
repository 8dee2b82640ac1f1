import { notFound } from 'next/navigation';
import { NotFound } from '../lib/not-found.ts';

/** What a use case gives, or the page that says there is none. */
export async function orNotFound<Found>(work: Promise<Found>): Promise<Found> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
