import { error, warning } from './rule.ts';

const bothSame = 'Learners of both languages are to be asked the same.';

/** On how a question is put. */
export const wordingRules = {
  'key-longest': warning(
    'In {language} the right option is much the longest.',
    'Who knows nothing picks the longest option, and would be right.',
  ),
  'keys-longest': warning(
    'In {language} the longest option is right in {count} of {all} questions; by chance it would be {expected}.',
    'Who knows nothing picks the longest option, and would be right too often.',
  ),
  'all-or-none': warning(
    '“{text}” speaks of the other options.',
    'Options are shuffled, and who knows two of them need not know the rest.',
  ),
  'negation-plain': warning(
    'The question turns on “{word}”, which is easily missed: set it in bold.',
    'Who overlooks it knows the answer and is marked wrong.',
  ),
  'passage-apart': warning(
    'In {language} the passage has no word in common with the question.',
    'A learner who understood the passage should be able to answer.',
  ),
  'numbers-differ': warning('The number {number} stands in {language}, but not in {other}.', bothSame),
  'code-differs': warning('The code “{code}” stands in {language}, but not in {other}.', bothSame),
  'idea-twice': warning(
    'This asks nearly the same as {other}.',
    'Twice the same idea takes a learner’s time and tells the answer.',
  ),
  'told-elsewhere': warning(
    'What is to be typed here, “{words}”, can be read in {other}.',
    'Asked one after the other, the one question tells the answer of the other.',
  ),
  'picture-without-alt': error(
    'A picture has no description: ![what it shows](…).',
    'Who cannot see it would not know what is asked.',
  ),
};
