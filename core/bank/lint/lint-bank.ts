import type { Question } from '../../question/registry.ts';
import { rules } from '../../question/rules/rules.ts';
import { areAlike, ideasOf } from './idea-twice.ts';
import { countLongestKeys } from './keys-longest.ts';
import type { Finding } from './lint-question.ts';
import { toldElsewhere } from './told-elsewhere.ts';

/** A question among others; the id is what they know each other by, the section where they are met together. */
export type BankQuestion = { id: string; section: string; question: Question };

/** What the rules say of many questions together; `id` is null where it is said of all of them. */
export type BankFinding = Finding & { id: string | null };

/** Below this chance, so many long keys are no accident. */
const unlikely = 0.01;

/**
 * Everything that can only be seen of many questions: the same idea twice, keys that are the longest too
 * often, and commands that another question of the section shows.
 * @param languages of the course, its first one before the others
 */
export function lintBank(questions: readonly BankQuestion[], languages: readonly string[]): BankFinding[] {
  const [first = ''] = languages;
  const all = questions.map(({ question }) => question);
  return [
    ...languages
      .map((language) => countLongestKeys(all, language, first))
      .filter(({ p }) => p < unlikely)
      .map(({ language, count, all, expected }) => {
        const values = { language, count, all, expected: Math.round(expected) };
        return finding(null, [], 'keys-longest', values);
      }),
    ...repeatedIdeas(questions, languages),
    ...shownCommands(questions),
  ];
}

/** Each question that says in some language what an earlier one says; it names the first of them. */
function repeatedIdeas(questions: readonly BankQuestion[], languages: readonly string[]): BankFinding[] {
  const asked = questions.map(({ id, question }) => ({ id, ideas: ideasOf(question, languages) }));
  return asked.flatMap(({ id, ideas }, index) => {
    const same = asked.slice(0, index).find((other) => areAlike(ideas, other.ideas));
    return same ? [finding(id, ['prompt'], 'idea-twice', { other: same.id })] : [];
  });
}

/** Each command whose words can be read in another question of its section; it names the first of them. */
function shownCommands(questions: readonly BankQuestion[]): BankFinding[] {
  return questions.flatMap(({ id, section, question }) => {
    if (question.type !== 'command') return [];
    for (const other of questions) {
      const words = other.id !== id && other.section === section ? toldElsewhere(question, other.question) : null;
      if (words !== null) return [finding(id, ['prompt'], 'told-elsewhere', { words, other: other.id })];
    }
    return [];
  });
}

function finding(
  id: string | null,
  at: Finding['at'],
  rule: 'keys-longest' | 'idea-twice' | 'told-elsewhere',
  values: Finding['values'] & {},
): BankFinding {
  return { id, at, rule, values, level: rules[rule].level };
}
