'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { findHalfSignIn, spendHalfSignIn } from '../../../../features/people/second-factor/half-sign-in.ts';
import { tryCode } from '../../../../features/people/second-factor/try-code.ts';
import { type FormOutcome, untouchedForm } from '../../../../ui/form-outcome.ts';
import { knownBrowserOf } from '../../../known-browser.ts';
import { readForm } from '../../../read-form.ts';
import { sentForm } from '../../../read-sent.ts';
import { sealingContext } from '../../../sealing-context.ts';
import { minutesUntil } from '../../../time-until.ts';
import { joinPath, joinToken } from '../../join-token.ts';
import { openBrowserSession } from '../../open-browser-session.ts';
import { halfSignInToken, keepHalfSignIn } from '../half-sign-in-cookie.ts';

const schema = z.object({
  code: z.string().trim().min(1).max(100),
  zone: z.string().default(''),
  join: joinToken,
});

export async function giveCodeAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const context = await sealingContext();
  const token = await halfSignInToken();
  const half = await findHalfSignIn(token, context);
  if (!half) redirect('/sign-in');
  const t = await getTranslations('door');
  const read = readForm(schema, form, { code: t('codeMissing') });
  if (!read.ok) return read.outcome;
  const { code, zone, join } = read.fields;
  const knownBrowser = await knownBrowserOf(half.email);
  const tried = await tryCode({ userId: half.userId, code, knownBrowser }, context);
  if (!tried.ok && tried.reason === 'wrong') return { ...untouchedForm, errors: { code: t('codeWrong') } };
  if (!tried.ok) return { ...untouchedForm, formError: t('tooManyCodes', { minutes: minutesUntil(tried.retryAt) }) };
  await keepHalfSignIn(null);
  if (!(await spendHalfSignIn(token, context))) redirect('/sign-in');
  await openBrowserSession(half.userId, zone);
  redirect(joinPath(join));
}
