import { after } from 'next/server';
import { getLocale } from 'next-intl/server';
import { countMail } from '../../features/people/count-mail.ts';
import type { MailedLink } from '../../features/people/make-mailed-link.ts';
import { peopleContext } from '../people-context.ts';
import { senderAddress } from '../sender-address.ts';
import { sendLink } from './send-link.ts';

/** A server that does not know the sender yet takes what it refuses at first minutes later; a link holds two hours. */
const pausesMs = [5_000, 60_000, 300_000, 1_200_000];

/**
 * Sends a link once this request is answered: whether somebody has the e-mail shows neither in the answer nor in the
 * time it takes. For actions.
 * @returns until when no more is sent (ms since 1970), or null
 */
export async function sendLinkLater(wanted: { email: string; purpose: MailedLink['purpose'] }): Promise<number | null> {
  const counted = await countMail({ email: wanted.email, from: await senderAddress() }, await peopleContext());
  if (!counted.ok) return counted.retryAt;
  const locale = await getLocale();
  after(async () => {
    try {
      await sendLink({ ...wanted, locale }, pausesMs);
    } catch (error) {
      console.error(
        `A mail (${wanted.purpose}) could not be made: ${error instanceof Error ? error.name : 'unknown'}.`,
      );
    }
  });
  return null;
}
