'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { SectionFault } from '../../../../../core/article/lint-section.ts';
import { type SaveSectionOutcome, saveSection } from '../../../../../features/articles/save-section.ts';
import { findTaught } from '../../../../../features/courses/find-taught.ts';
import type { FormOutcome } from '../../../../../ui/form-outcome.ts';
import { name } from '../../../../given-name.ts';
import { orNotFound } from '../../../../or-not-found.ts';
import { typedValues } from '../../../../read-form.ts';
import { readSent, sentForm } from '../../../../read-sent.ts';
import { longestBody, readSection } from '../../read-section.ts';
import { stillSignedIn } from '../../still-signed-in.ts';
import { teachingContext } from '../../teaching-context.ts';

const target = z.object({ course: name, section: name.nullable() });

export async function saveSectionAction(
  given: z.input<typeof target>,
  _before: FormOutcome,
  sent: unknown,
): Promise<FormOutcome> {
  const form = sentForm(sent);
  const signedIn = await stillSignedIn(form);
  if (!signedIn.ok) return signedIn.outcome;
  const { person } = signedIn;
  const context = await teachingContext();
  const { course, section } = readSent(target, given);
  const { languages } = await orNotFound(findTaught(course, person, context));
  const read = readSection(form, languages);
  const t = await getTranslations('teach');
  const values = typedValues(form);
  if (read.missing.length > 0 || read.tooLong.length > 0) {
    const errors = [
      ...read.missing.map((field) => [field, t(field.startsWith('body') ? 'bodyMissing' : 'headingMissing')]),
      ...read.tooLong.map((field) => [field, tooLong(field)]),
    ];
    return { values, errors: Object.fromEntries(errors), formError: null };
  }
  const seen = readSent(name, form.get('seen'));
  const saved = await orNotFound(saveSection({ course, section, seen, ...read.draft }, person, context));
  return saved.ok ? redirect(`/teach/${course}`) : { ...told(saved), values: { ...values, ...shown(saved) } };

  function tooLong(field: string): string {
    const typed = values[field]?.length ?? 0;
    return field.startsWith('body') ? t('bodyTooLong', { typed, most: longestBody }) : t('headingTooLong');
  }

  function told(refused: Extract<SaveSectionOutcome, { ok: false }>): Omit<FormOutcome, 'values'> {
    if (refused.reason === 'faults') return { errors: faultsByField(refused.faults), formError: null };
    if (refused.reason === 'passages-in-use')
      return {
        errors: {},
        formError: t('passagesInUse', { anchors: refused.anchors.map((a) => `{#${a}}`).join(' ') }),
      };
    return { errors: {}, formError: t('changedMeanwhile') };
  }

  function faultsByField(faults: readonly SectionFault[]): Record<string, string> {
    const byField: Record<string, string> = {};
    for (const { language, line, rule, values } of faults) {
      const field = `body.${language}`;
      const sentence = t('faultAtLine', { line, fault: t(`fault.${rule}`, faultValues(values)) });
      byField[field] = byField[field] ? `${byField[field]} ${sentence}` : sentence;
    }
    return byField;
  }
}

const faultValues = ({ anchor = '', expected = '', first = '' }: SectionFault['values']) => ({
  anchor,
  expected,
  first,
});

/** What another wrote meanwhile, beside the fields, and that it has been seen now. */
function shown(refused: Extract<SaveSectionOutcome, { ok: false }>): Record<string, string> {
  if (refused.reason !== 'changed-meanwhile') return {};
  const { heading, body } = refused.theirs;
  const theirs = Object.entries(body).map(([language, text]) => [
    `theirs.${language}`,
    `${heading[language]}\n\n${text}`,
  ]);
  return { ...Object.fromEntries(theirs), seen: refused.seen };
}
