import { getTranslations } from 'next-intl/server';
import { type MailedLink, makeMailedLink } from '../../features/people/make-mailed-link.ts';
import { randomToken } from '../../lib/id/random-token.ts';
import { chooseLocale, type Locale } from '../../lib/request/locale.ts';
import { sendMail } from '../../lib/send-mail.ts';
import { peopleContext } from '../people-context.ts';
import { type MailSettings, mailSettings } from './mail-settings.ts';

type Wanted = { email: string; purpose: MailedLink['purpose']; locale: Locale };

/**
 * Sends a link to the owner of an e-mail, in their language or the given one; to nobody where nobody has it.
 * @param pausesMs after which it is tried again where the mail server may take it later, while this server runs
 * @returns false when the mail server did not take it at once. Why stands in the log, which names nobody.
 */
export async function sendLink({ locale, ...wanted }: Wanted, pausesMs: readonly number[] = []): Promise<boolean> {
  const settings = mailSettings();
  if (!settings) return true;
  const link = await makeMailedLink({ ...wanted, token: randomToken() }, await peopleContext());
  if (!link) return true;
  const mail = await mailOf(link, settings, link.language ? chooseLocale(link.language, null) : locale);
  const { email: to, purpose } = link;
  const send = async ([pause, ...later]: readonly number[]): Promise<boolean> => {
    const sent = await sendMail({ to, ...mail }, settings);
    if (sent.ok) return true;
    const again = sent.mayPass && pause !== undefined;
    console.error(
      `A mail (${purpose}) could not be sent: ${sent.fault}.${again ? ` It is tried again in ${pause / 1000} s.` : ''}`,
    );
    if (again) setTimeout(() => void send(later), pause).unref();
    return false;
  };
  return send(pausesMs);
}

/** No name is in it: whoever registers with the address of another chose it. */
async function mailOf(
  { purpose, path, hours }: MailedLink,
  { origin }: MailSettings,
  locale: Locale,
): Promise<{ subject: string; text: string }> {
  const t = await getTranslations({ locale, namespace: 'mail' });
  const text = [t(`${purpose}.text`), `${origin}${path}`, t('holds', { hours }), t(`${purpose}.notYou`)];
  return { subject: t(`${purpose}.subject`), text: `${text.join('\n\n')}\n` };
}
