import { getTranslations } from 'next-intl/server';
import type { Finding } from '../../../../../../core/bank/lint/lint-question.ts';
import type { RuleName } from '../../../../../../core/question/rules/rules.ts';
import type { DraftFault } from '../../../../../../features/questions/components/editor/faults.ts';

/** Rules on what is only not written yet. */
const unwritten = new Set<RuleName>([
  ...(['missing', 'no-key', 'no-explanation', 'no-feedback', 'no-passage', 'language-missing'] as const),
]);

/** What the rules say, in the person's language. */
export async function toldFaults(findings: readonly Finding[]): Promise<DraftFault[]> {
  const t = await getTranslations('teach.rule');
  return findings.map(({ at, rule, level, values }) => ({
    at,
    level: unwritten.has(rule) ? 'todo' : level,
    message: t(`${rule}.says`, values),
    why: t(`${rule}.why`),
  }));
}
